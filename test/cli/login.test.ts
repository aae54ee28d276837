// `koodrive login`, `profiles` and `logout`, against a sandbox over HTTP, and in a real terminal.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, rowsOf } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { koodrive } from "../support/koodrive.ts";
import { inTerminal } from "../support/terminal.ts";

const USER = "1580000000000000001";
const MINUTE = 60_000;
const sandbox = createSandbox();
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ url, close } = await sandbox.listen());
});
afterAll(() => close());
beforeEach(() => sandbox.reset());

const tokenOf = () => sandbox.createToken({ userId: USER });

/** An empty directory of configuration, as a user has one. */
function home() {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-home-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, "koodrive/config.json");
  const env = { XDG_CONFIG_HOME: directory, KOODRIVE_CONFIG: "" };
  const saved = () => JSON.parse(readFileSync(file, "utf8"));
  return { directory, file, env, saved };
}

type Home = ReturnType<typeof home>;

const run = ({ env }: Pick<Home, "env">, line: string, stdin = "", more: object = {}) =>
  koodrive(line.split(" "), { env: { ...env, ...more }, stdin });

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe("koodrive login", () => {
  it("takes a token from stdin, tries it, and keeps it where its owner alone can read", async () => {
    const place = home();
    const token = tokenOf();
    const { code, stdout, stderr } = await run(
      place,
      `login --endpoint ${url} --json`,
      `${token}\n`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      ...{ profile: "default", endpoint: url, kind: "token", file: place.file },
      user: { id: USER, name: "Li Hua" },
    });
    expect(place.saved().profiles.default).toEqual({ endpoint: url, kind: "token", token });
    expect([mode(place.file), mode(join(place.directory, "koodrive"))]).toEqual(["600", "700"]);
    expect((await run(place, "call spaces.getAllocation")).code).toBe(0);
  });

  it("keeps nothing that the service refuses, unless it is not to ask", async () => {
    const place = home();
    const refused = await run(place, `login --endpoint ${url}`, "Bearer+s3cr3t-token");
    expect(refused.code).toBe(3);
    expect(refused.stderr).not.toContain("s3cr3t");
    expect(existsSync(place.file)).toBe(false);
    expect((await run(place, `login --endpoint ${url} --no-check`, "s3cr3t-token")).code).toBe(0);
    expect(place.saved().profiles.default.token).toBe("s3cr3t-token");
  });

  it("keeps an application's secret, and signs by it", async () => {
    const place = home();
    const [application] = rowsOf(sandbox.world.applications);
    const { appId, appSecret } = application ?? { appId: "", appSecret: "" };
    const line = `login --profile night --endpoint ${url} --app-id ${appId} --user-id ${USER}`;
    expect(await run(place, line, `${appSecret}\n`)).toMatchObject({ code: 0, stderr: "" });
    expect((await run(place, "call spaces.getAllocation")).code).toBe(0);
    const { stdout } = await run(place, "profiles --json");
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ name: "night", current: true, kind: "app-signature", app: appId }),
    ]);
    expect(stdout).not.toContain(appSecret);
  });

  it.each([
    ["login", "", "--endpoint is missing: koodrive login --endpoint URL."],
    ["login --endpoint nowhere", "", "--endpoint is an address"],
    ["login --endpoint https://a.example.com", "", "Nothing usable came by stdin."],
    ["login --endpoint https://a.example.com --app-id 1", "", "--user-id is missing"],
    ["login --endpoint https://a.example.com --app-id 1 --browser", "", "There is one way"],
    ["login --endpoint http://a.example.com", "token", "--endpoint must be https"],
  ])("%s is refused", async (line, stdin, message) => {
    const { code, stderr } = await run(home(), line, stdin);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe("the page of KooDrive", () => {
  it("brings the code to a port of this machine, and the session is renewed in time", async () => {
    const place = home();
    let now = Date.now();
    const signingIn = start(place, `login --browser --endpoint ${url}`, () => now);
    const address = await signingIn.address;
    const form = new URLSearchParams({ user: USER });
    const chosen = await fetch(address, { method: "POST", body: form, redirect: "manual" });
    const back = chosen.headers.get("location") ?? "";
    expect((await fetch(new URL("/favicon.ico", back))).status).toBe(404);
    expect(await (await fetch(back)).text()).toBe("Signed in. Go back to the terminal.\n");
    expect((await signingIn.ended).code).toBe(0);
    const first = place.saved().profiles.default;
    expect(first).toMatchObject({ kind: "token", sessionId: expect.any(String), renewedAt: now });

    now += 5 * MINUTE;
    const call = () => start(place, "call spaces.getAllocation", () => now).ended;
    expect((await call()).code).toBe(0);
    expect(place.saved().profiles.default.token).toBe(first.token);
    now += 6 * MINUTE;
    const results = await Promise.all([call(), call(), call()]);
    expect(results.map(({ code, stderr }) => [code, stderr])).toEqual(Array(3).fill([0, ""]));
    const renewed = place.saved().profiles.default;
    expect(renewed.token).not.toBe(first.token);
    expect(renewed).toMatchObject({ sessionId: first.sessionId, renewedAt: now });
    expect(sandbox.getJournal({ operation: "sessions.refresh" }).entries).toHaveLength(1);
    expect(mode(place.file)).toBe("600");
  });

  it("leads to a front end, whose address is pasted", async () => {
    const place = home();
    const code = sandbox.createAuthCode({ userId: USER, domain: "app.example.com" });
    const pasted = `https://app.example.com/cloudfile/index.html?state=1&code=${code}\n`;
    const line = `login --browser --domain app.example.com --endpoint ${url}`;
    const { code: ended, stderr } = await run(place, line, pasted);
    expect(ended).toBe(0);
    expect(stderr).toMatch(/^Sign in at\n {2}http:\/\/\S+domain=app\.example\.com\n/);
    expect((await run(home(), line, "no code here")).code).toBe(2);
  });
});

/** Starts a command whose clock is given. */
function start({ env }: Home, line: string, now: () => number) {
  let tell: (address: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const ended = koodrive(line.split(" "), {
    ...{ env, now },
    onError: (text) => tell(/http\S+/.exec(text)?.[0] ?? ""),
  });
  return { address, ended };
}

describe("profiles", () => {
  const two = async () => {
    const place = home();
    for (const name of ["day", "night"]) {
      await run(place, `login --profile ${name} --endpoint ${url} --no-check`, `token-of-${name}`);
    }
    return place;
  };

  it("are listed without secrets, chosen, and forgotten", async () => {
    const place = await two();
    const { stdout } = await run(place, "profiles");
    expect(stdout).toMatch(/^day +false/m);
    expect(stdout).toMatch(/^night +true/m);
    expect(stdout).not.toContain("token-of");
    await run(place, "profiles use day");
    expect(place.saved().current).toBe("day");
    expect((await run(place, "profiles use dai")).stderr).toContain("Did you mean day?");
    expect((await run(place, "logout --keep-session --json")).stdout).toContain('"profile": "day"');
    expect(Object.keys(place.saved().profiles)).toEqual(["night"]);
  });

  it("are signed in to again without a word of what they are", async () => {
    const place = await two();
    await run(place, "login --no-check", "token-of-tonight");
    expect(place.saved()).toMatchObject({
      current: "night",
      profiles: { day: { token: "token-of-day" }, night: { token: "token-of-tonight" } },
    });
    await run(place, "login --no-check --profile day", "token-of-today");
    expect(place.saved().profiles.day).toMatchObject({ endpoint: url, token: "token-of-today" });
    await run(place, "login --no-check --endpoint https://other.example.com", "token");
    expect(Object.keys(place.saved().profiles)).toEqual(["day", "night", "default"]);
  });

  it("end their session at the service", async () => {
    const place = home();
    await run(place, `login --endpoint ${url}`, tokenOf());
    expect((await run(place, "logout --json")).stdout).toContain('"sessionEnded": true');
    expect(sandbox.getJournal({ operation: "sessions.delete" }).entries).toHaveLength(1);
  });

  it("send their credentials to their own endpoint alone", async () => {
    const place = await two();
    const other = "http://127.0.0.1:9";
    const refused = await run(place, `call spaces.getAllocation --endpoint ${other}`);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/"night" are for .*, and are not sent elsewhere\.\n/);
    const byVariable = await run(place, "call spaces.getAllocation", "", {
      KOODRIVE_ENDPOINT: other,
    });
    expect(byVariable.code).toBe(3);
    const own = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: tokenOf() };
    expect((await run(place, "call spaces.getAllocation", "", own)).code).toBe(0);
    // A profile that is named on the line wins over the environment.
    expect((await run(place, "call spaces.getAllocation --profile day", "", own)).code).toBe(3);
  });

  it.each([
    [{ KOODRIVE_TOKEN: "a", KOODRIVE_APP_ID: "b" }, "are both set"],
    [{ KOODRIVE_APP_ID: "b" }, "KOODRIVE_APP_SECRET and KOODRIVE_USER_ID, too"],
    [{ KOODRIVE_PROFILE: "none" }, 'There is no profile "none"'],
  ])("%j is refused", async (env, message) => {
    const { code, stderr } = await run(home(), "call spaces.getAllocation", "", {
      ...{ KOODRIVE_ENDPOINT: url, ...env },
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("the file of profiles", () => {
  it("is tightened at every save, and a loose one is told", async () => {
    const place = home();
    const umask = process.umask(0o022);
    onTestFinished(() => void process.umask(umask));
    mkdirSync(join(place.directory, "koodrive"), { mode: 0o755 });
    writeFileSync(place.file, '{"version":1,"profiles":{}}', { mode: 0o644 });
    const loose = await run(place, "profiles --json");
    expect(loose.stderr).toMatch(/^Others can read .*: chmod 600 /);
    expect(loose.stdout).toBe("[]\n");
    for (const name of ["one", "two"]) {
      await run(place, `login --profile ${name} --endpoint ${url} --no-check`, "token");
      expect([mode(place.file), mode(join(place.directory, "koodrive"))]).toEqual(["600", "700"]);
    }
  });

  it("survives commands that change it at once", async () => {
    const place = home();
    const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
    await Promise.all(
      names.map((name) =>
        run(place, `login --profile ${name} --endpoint ${url} --no-check`, `token-${name}`),
      ),
    );
    expect(Object.keys(place.saved().profiles).sort()).toEqual(names.sort());
    expect(readdirSync(join(place.directory, "koodrive"))).toEqual(["config.json"]);
  });

  it("is not replaced if it cannot be understood, and not quoted", async () => {
    const place = home();
    mkdirSync(join(place.directory, "koodrive"));
    writeFileSync(place.file, '{"token":"s3cr3t');
    chmodSync(place.file, 0o600);
    const { code, stderr } = await run(place, `login --endpoint ${url} --no-check`, "token");
    expect(code).toBe(1);
    expect(stderr).not.toContain("s3cr3t");
    expect(readFileSync(place.file, "utf8")).toBe('{"token":"s3cr3t');
  });

  it("is where KOODRIVE_CONFIG says, whose directory stays as it is", async () => {
    const { directory } = home();
    chmodSync(directory, 0o755);
    const file = join(directory, "own.json");
    await koodrive(["login", "--endpoint", url, "--no-check"], {
      env: { KOODRIVE_CONFIG: file },
      stdin: "token",
    });
    expect([mode(file), mode(directory)]).toEqual(["600", "755"]);
  });
});

describe("in a terminal", () => {
  it("asks for endpoint and token, and does not show the token", async () => {
    const place = home();
    const token = tokenOf();
    const { output, code, left } = await inTerminal(["login"], {
      env: place.env,
      steps: [
        { wait: "Endpoint: ", type: `${url}\r` },
        { wait: "Access token: ", type: `${token}\r` },
      ],
    });
    expect({ code, left }).toEqual({ code: 0, left: 0 });
    expect(output).not.toContain(token.slice(10));
    expect(place.saved().profiles.default.token).toBe(token);
  });

  it("ends with 130 when Ctrl+C answers a question", async () => {
    const steps = [{ wait: "Access token: ", type: "\x03" }];
    const { code } = await inTerminal(["login", "--endpoint", url], { env: home().env, steps });
    expect(code).toBe(130);
  });

  it("asks before something is deleted, within the width and in colours", async () => {
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: tokenOf(), ...home().env };
    const no = await inTerminal(["call", "groups.delete", "--group-id", "1"], {
      env,
      steps: [{ wait: "[y/N]", type: "n\r" }],
    });
    expect(no.code).toBe(2);
    expect(sandbox.getJournal().entries).toEqual([]);
    const { output } = await inTerminal(["call", "users.list", "--all"], { env, columns: 50 });
    expect(output).toContain("\x1b[1mname");
    const plain = await inTerminal(["call", "sessions"], { env: { ...env, NO_COLOR: "1" } });
    expect(plain.output).not.toContain("\x1b");
  });
});
