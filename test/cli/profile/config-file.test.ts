// The file of profiles: its place, its mode, and what is in it.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { configPath } from "../../../src/cli/profile/config-file.ts";
import { home, mode, run, setUpService } from "../../support/home.ts";
import { koodrive } from "../../support/koodrive.ts";

const service = setUpService();
const PROFILE = { kind: "token", endpoint: "https://koodrive.example.com", token: "s3cr3t" };

describe("the file of profiles", () => {
  it("is its owner's alone after every save, with its directory", async () => {
    const place = home();
    const umask = process.umask(0o022);
    onTestFinished(() => void process.umask(umask));
    mkdirSync(join(place.directory, "koodrive"), { mode: 0o755 });
    for (const name of ["one", "two"]) {
      await run(place, `login --profile ${name} --endpoint ${service.url} --no-check`, "token");
      expect([mode(place.file), mode(join(place.directory, "koodrive"))]).toEqual(["600", "700"]);
    }
  });

  it.each([0o640, 0o604, 0o660, 0o644])(
    "is not used where others can read it: %o",
    async (bits) => {
      const place = home();
      place.write({ version: 1, profiles: { default: PROFILE } });
      chmodSync(place.file, bits);
      for (const line of ["profiles", "whoami", "call spaces.getAllocation", "logout", "login"]) {
        const { code, stdout, stderr } = await run(place, line, "token");
        expect({ line, code, stdout }).toEqual({ line, code: 3, stdout: "" });
        expect(stderr).toContain(`(mode ${bits.toString(8)})`);
        expect(stderr).toContain(`chmod 600 ${place.file}`);
        expect(stderr).not.toContain("s3cr3t");
      }
      expect(service.sandbox.getJournal().entries).toEqual([]);
      // Whoever needs no profile does not use it.
      const own = { KOODRIVE_ENDPOINT: service.url, KOODRIVE_TOKEN: service.createToken() };
      expect(await run(place, "call spaces.getAllocation", "", own)).toMatchObject({
        code: 0,
        stderr: "",
      });
    },
  );

  it("is no pipe, for whose writer nobody would wait", async () => {
    const place = home();
    mkdirSync(join(place.directory, "koodrive"));
    execFileSync("mkfifo", ["-m", "600", place.file]);
    const { code, stderr } = await run(place, "profiles", "");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `The profiles cannot be read: ${place.file} is a pipe, not a file.\n`,
    });
  });

  it.each([
    ["/proc/koodrive/config.json", "/proc/koodrive cannot be made: the system allows no directory"],
    ["/dev/null/config.json", "/dev/null is not a directory"],
  ])("that cannot be at %s is refused at once, with what to do", async (file, reason) => {
    const line = `login --endpoint ${service.url} --no-check`;
    const { code, stderr } = await run(home(), line, "s3cr3t", { KOODRIVE_CONFIG: file });
    expect(code).toBe(1);
    expect(stderr).toContain(`The profiles cannot be written: ${reason}`);
    expect(stderr).toContain("Set KOODRIVE_CONFIG to a file in a directory that is yours");
    expect(stderr).not.toContain("s3cr3t");
  });

  it("is not written through a link to nowhere", async () => {
    const place = home();
    symlinkSync("/nowhere/koodrive", join(place.directory, "koodrive"));
    const line = `login --endpoint ${service.url} --no-check`;
    const { code, stderr } = await run(place, line, "s3cr3t");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The profiles cannot be written: .+ is a symbolic link to something that does not exist\.$/m,
    );
  });

  it("survives commands that change it at once", async () => {
    const place = home();
    const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
    await Promise.all(
      names.map((name) =>
        run(place, `login --profile ${name} --endpoint ${service.url} --no-check`, `token-${name}`),
      ),
    );
    expect(Object.keys(place.saved().profiles).sort()).toEqual(names.sort());
    expect(readdirSync(join(place.directory, "koodrive"))).toEqual(["config.json"]);
  });

  it("is not replaced if it cannot be understood", async () => {
    const place = home();
    place.write('{"token":"s3cr3t');
    const { code } = await run(place, `login --endpoint ${service.url} --no-check`, "token");
    expect(code).toBe(1);
    expect(readFileSync(place.file, "utf8")).toBe('{"token":"s3cr3t');
    expect(readdirSync(join(place.directory, "koodrive"))).toEqual(["config.json"]);
  });

  it("is where KOODRIVE_CONFIG says, whose directory stays as it is", async () => {
    const { directory } = home();
    chmodSync(directory, 0o755);
    const file = join(directory, "own.json");
    await koodrive(["login", "--endpoint", service.url, "--no-check"], {
      env: { KOODRIVE_CONFIG: file },
      stdin: "token",
    });
    expect([mode(file), mode(directory)]).toEqual(["600", "755"]);
  });
});

describe("what the file of profiles has to be", () => {
  const ofDefault = (profile: unknown) => ({ version: 1, profiles: { default: profile } });

  it.each<[content: unknown, problem: string]>([
    ["", "it is empty"],
    [" \n", "it is empty"],
    ['{"version":1,"profiles":{"a":{"token":"s3cr3t', "it is no JSON, or ends too early"],
    ['{\n  "version": 1,\n  s3cr3t', "it is no JSON from line 3, column 3 on"],
    [null, "its content must be an object"],
    [[], "its content must be an object"],
    [5, "its content must be an object"],
    ['"s3cr3t"', "its content must be an object"],
    [{ profiles: {} }, "version is missing"],
    [{ version: 2, profiles: {} }, "version must be 1, or this version is too old for it"],
    [{ version: 1 }, "profiles is missing"],
    [{ version: 1, profiles: null }, "profiles must be an object"],
    [{ version: 1, profiles: [] }, "profiles must be an object"],
    [{ version: 1, profiles: "s3cr3t" }, "profiles must be an object"],
    [{ version: 1, current: 5, profiles: {} }, "current must be a text that is not empty"],
    [ofDefault(null), 'profiles."default" must be an object'],
    [ofDefault(["s3cr3t"]), 'profiles."default" must be an object'],
    [ofDefault("s3cr3t"), 'profiles."default" must be an object'],
    [ofDefault({ kind: "token" }), 'profiles."default".endpoint is missing'],
    [ofDefault({ ...PROFILE, endpoint: 1 }), 'profiles."default".endpoint must be a text'],
    [
      ofDefault({ ...PROFILE, kind: "s3cr3t" }),
      'profiles."default".kind must be one of token, app-',
    ],
    [ofDefault({ ...PROFILE, kind: "toString" }), 'profiles."default".kind must be one of'],
    [ofDefault({ ...PROFILE, token: 7 }), 'profiles."default".token must be a text'],
    [ofDefault({ ...PROFILE, token: "" }), 'profiles."default".token must be a text'],
    [ofDefault({ ...PROFILE, sessionId: {} }), 'profiles."default".sessionId must be a text'],
    [
      ofDefault({ ...PROFILE, renewedAt: "s3cr3t" }),
      'profiles."default".renewedAt must be a number',
    ],
    [ofDefault({ ...PROFILE, kind: "app-signature" }), 'profiles."default".appId is missing'],
  ])("%j: %s", async (content, problem) => {
    const place = home();
    place.write(content);
    for (const line of ["profiles", "call spaces.getAllocation", "profiles use a", "logout"]) {
      const { code, stdout, stderr } = await run(place, line);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(`The file of profiles, ${place.file}, cannot be used: ${problem}`);
      expect(stderr).toContain("Correct it, or delete it and sign in again with koodrive login.");
      expect(stderr).not.toMatch(/s3cr3t|TypeError|undefined/);
    }
  });

  it("may begin with a byte order mark", async () => {
    const place = home();
    place.write(`\uFEFF${JSON.stringify({ version: 1, profiles: { default: PROFILE } })}`);
    expect(await run(place, "profiles")).toMatchObject({ code: 0, stderr: "" });
  });

  it("is told where it is a directory", async () => {
    const place = home();
    mkdirSync(place.file, { recursive: true });
    const { code, stderr } = await run(place, "profiles");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The profiles cannot be read: EISDIR/);
  });
});

describe("the place of the file of profiles", () => {
  it.each<[platform: NodeJS.Platform, env: NodeJS.ProcessEnv, path: string]>([
    ["linux", { HOME: "/home/li" }, "/home/li/.config/koodrive/config.json"],
    ["darwin", { HOME: "/Users/li" }, "/Users/li/.config/koodrive/config.json"],
    ["linux", { HOME: "/home/li", XDG_CONFIG_HOME: "/etc/li" }, "/etc/li/koodrive/config.json"],
    ["darwin", { HOME: "/Users/li", XDG_CONFIG_HOME: "/etc/li" }, "/etc/li/koodrive/config.json"],
    ["linux", { HOME: "/home/li", XDG_CONFIG_HOME: "" }, "/home/li/.config/koodrive/config.json"],
    [
      "linux",
      { HOME: "/home/li", XDG_CONFIG_HOME: "etc" },
      "/home/li/.config/koodrive/config.json",
    ],
    ["linux", { HOME: "/home/li", APPDATA: "/app" }, "/home/li/.config/koodrive/config.json"],
    ["win32", { APPDATA: "/app", HOME: "/home/li" }, "/app/koodrive/config.json"],
    ["win32", { APPDATA: "/app", XDG_CONFIG_HOME: "/etc/li" }, "/etc/li/koodrive/config.json"],
    ["win32", { APPDATA: "" }, join(homedir(), ".config/koodrive/config.json")],
    ["linux", { HOME: "" }, join(homedir(), ".config/koodrive/config.json")],
    ["linux", { HOME: "/home/li", KOODRIVE_CONFIG: "own.json" }, "own.json"],
  ])("under %s with %j is %s", (platform, env, path) => {
    expect(configPath({ platform, env })).toBe(path);
  });
});
