// `koodrive doctor` where all is well, the file of profiles and the endpoint.
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { doctorCommand } from "../../../src/cli/doctor/doctor.ts";
import { columnsOf } from "../../../src/cli/output/width.ts";
import { doctor, setUpDoctor } from "../../support/doctor.ts";
import { wrongExamples } from "../../support/examples.ts";
import { home } from "../../support/home.ts";
import { koodrive } from "../../support/koodrive.ts";

const set = setUpDoctor();

it("has examples that are understood", async () => {
  expect(await wrongExamples(doctorCommand)).toEqual([]);
});

describe("where all is well", () => {
  const MARKS = /^(\S+) +(\w+) {2,}/gm;

  it("says so in 80 columns, with a mark each", async () => {
    const env = { ...set.signedIn(), LANG: "en_US.UTF-8", NO_COLOR: "1" };
    const { code, stdout, stderr } = await koodrive(["doctor"], { env, columns: 80 });
    expect(code).toBe(0);
    expect(stripVTControlCharacters(stderr).replaceAll(/\r(Looking at the \w+ …)?/g, "")).toBe("");
    const marks = Array.from(stdout.matchAll(MARKS), ([, mark, name]) => `${mark} ${name}`);
    expect(marks).toEqual([
      ...["✓ program", "✓ profiles", "✓ endpoint", "✓ name", "✓ connection", "– certificate"],
      ...["✓ answer", "✓ clock", "✓ credentials", "✓ contract"],
    ]);
    expect(stdout).toContain("The access token of a user (Li Hua, 1580000000000000001)");
    expect(Math.max(...stdout.split("\n").map(columnsOf))).toBeLessThanOrEqual(80);
  });

  it("has marks of ASCII without UTF-8, and rows in CSV", async () => {
    const { stdout } = await koodrive(["doctor"], { env: { ...set.signedIn(), LC_ALL: "C" } });
    expect(stdout).toMatch(/^ok {3}program /);
    expect(stdout).toMatch(/^- {4}certificate /m);
    const csv = await koodrive(["doctor", "--csv", "--fields", "check,state"], {
      env: set.signedIn(),
    });
    expect(csv.stdout).toMatch(/^check,state\r\nprogram,ok\r\n/);
  });

  it("changes nothing, and shows no secret", async () => {
    for (const credentials of [
      set.signedIn(),
      { KOODRIVE_ENDPOINT: set.url, ...set.application },
    ]) {
      const { code, stdout, stderr } = await doctor(credentials, {}, ["--debug"]);
      expect(code).toBe(0);
      const { KOODRIVE_TOKEN: token = "sandbox-secret" } = credentials as NodeJS.ProcessEnv;
      expect(stdout + stderr).not.toContain(token.replace("Bearer+", ""));
    }
    const { entries } = set.sandbox.getJournal();
    expect(new Set(entries.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(entries.length).toBeGreaterThanOrEqual(12);
  });

  it("knows the token of an application", async () => {
    const token = set.sandbox.createToken({ appId: "sandbox-app" });
    const profile = { kind: "app-token", endpoint: set.url, token };
    const file = join(set.directory, "app-token.json");
    writeFileSync(file, JSON.stringify({ version: 1, profiles: { default: profile } }), {
      mode: 0o600,
    });
    const { code, of } = await doctor({ KOODRIVE_CONFIG: file });
    expect(code).toBe(0);
    expect(of("credentials")?.says).toBe("The access token of an application is accepted.");
    expect(of("endpoint")?.says).toContain('with credentials of the profile "default"');
    expect(of("profiles")?.says).toContain("others cannot read it");
  });
});

describe("the file of profiles", () => {
  const withFile = (name: string, content: string, mode: number) => {
    const file = join(set.directory, name);
    writeFileSync(file, content);
    chmodSync(file, mode);
    return { ...set.signedIn(), KOODRIVE_CONFIG: file };
  };

  it("that others can read is told, and all that needs no profile is looked at all the same", async () => {
    const env = withFile("loose.json", '{"version":1,"profiles":{}}', 0o644);
    const { code, of, failed } = await doctor(env);
    expect({ code, failed }).toEqual({ code: 9, failed: ["profiles"] });
    expect(of("profiles")).toMatchObject({
      says: expect.stringContaining("mode 644"),
      remedy: expect.stringContaining(`chmod 600 ${env.KOODRIVE_CONFIG},`),
    });
    expect(of("contract")?.state).toBe("ok");
  });

  it("that is broken is told without what is in it", async () => {
    const env = withFile("broken.json", '{"token":"s3cr3t', 0o600);
    const { failed, stdout } = await doctor(env);
    expect(failed).toEqual(["profiles"]);
    expect(stdout).not.toContain("s3cr3t");
    const { KOODRIVE_CONFIG } = env;
    const needed = await doctor({ KOODRIVE_CONFIG });
    expect(needed).toMatchObject({ code: 9, failed: ["profiles"] });
  });
});

describe("the endpoint", () => {
  it.each([
    [{}, 2, "No endpoint is known"],
    [{ KOODRIVE_ENDPOINT: "koodrive" }, 2, "KOODRIVE_ENDPOINT must be an http or https URL"],
    [{ KOODRIVE_ENDPOINT: "http://127.0.0.1", KOODRIVE_APP_ID: "a" }, 2, "An app signature needs"],
  ])("of %j is not there", async (env, expected, says) => {
    const { code, failed, of } = await doctor(env);
    expect({ code, failed }).toEqual({ code: expected, failed: ["endpoint"] });
    expect(of("endpoint")?.says).toContain(says);
  });

  it("is refused with a password in it, which is not shown", async () => {
    const { stdout, ...rest } = await doctor({
      KOODRIVE_ENDPOINT: set.url.replace("//", "//user:s3cr3t@"),
    });
    expect(rest).toMatchObject({ code: 2, failed: ["endpoint"] });
    expect(stdout).not.toContain("s3cr3t");
  });

  it("is told with where it comes from", async () => {
    const { of } = await doctor(set.signedIn());
    expect(of("endpoint")?.says).toBe(
      `${set.url}, by KOODRIVE_ENDPOINT, with credentials of KOODRIVE_TOKEN.`,
    );
  });
});

it.each([
  ["ftp://x", "--endpoint must be "],
  ["foo", "--endpoint must be "],
  ["http://example.com", "--endpoint must be "],
  ["https://example.com", 'The credentials of the profile "default" are for '],
])("blames the endpoint %s before the credentials of a profile", async (endpoint, says) => {
  const { env, write } = home();
  const profile = { kind: "token", endpoint: set.url, token: "s3cr3t" };
  write({ version: 1, profiles: { default: profile } });
  const place = { env: { ...env } };
  const { stdout } = await koodrive(["doctor", "--endpoint", endpoint, "--json"], place);
  const { checks } = JSON.parse(stdout);
  expect(checks.at(-1)).toMatchObject({ check: "endpoint", state: "failed" });
  expect(checks.at(-1).says).toMatch(new RegExp(`^${says}`));
  const call = ["call", "spaces.getAllocation", "--endpoint", endpoint];
  const { code, stderr } = await koodrive(call, place);
  expect(stderr).toContain(says);
  expect(code).toBe(says.startsWith("--") ? 2 : 3);
});
