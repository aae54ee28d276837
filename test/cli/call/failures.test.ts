// Calls that fail: what is said of it, and the exit codes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answering } from "../../support/answering.ts";
import { interrupter } from "../../support/koodrive.ts";
import { setUpCalls } from "../../support/signed-in.ts";

const set = setUpCalls();
const { call, sent, signedIn } = set;

describe("what fails", () => {
  it("has a remedy on a line of its own, and the exit code of its kind", async () => {
    const { code, stderr, stdout } = await call("spaces.get --owner-id 15 --type 1");
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toMatch(/^spaces\.get: HTTP 400, code 13000301: .*\nCheck the identifier.*\n$/);
  });

  it("is JSON on stderr with --json", async () => {
    const { stderr, stdout } = await call("spaces.get --owner-id 15 --type 1 --json");
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toEqual({
      error: expect.objectContaining({
        ...{ name: "ApiError", code: 13000301, status: 400, exitCode: 4, retryable: false },
        remedy: "Check the identifier and state of the space.",
      }),
    });
    const usage = await call("spaces.get --typ 1 --json");
    expect(JSON.parse(usage.stderr).error).toMatchObject({ name: "UsageError", exitCode: 2 });
  });

  it.each([
    [
      "spaces.update --owner-id 1 --type 9",
      '--type is one of 0, 1, not "9": koodrive call spaces.update --type 0|1.',
    ],
    [
      "spaces.update --type 0",
      "--owner-id is missing: koodrive call spaces.update --owner-id TEXT.",
    ],
    [
      "users.list --limit ten",
      '--limit is a whole number, not "ten": koodrive call users.list --limit N.',
    ],
    [
      "users.list --limt 1",
      "There is no option --limt: --help lists the options. Did you mean --limit?",
    ],
    ["users.list --body [1]", "--body must be a JSON object with the names of the arguments."],
    ["users.list --body @nowhere.json", "--body @nowhere.json: there is no such file."],
    ["users.list 5", "Argument 1 is one too many: koodrive call users.list."],
    ["users.list --json --csv", "There is one output: give --json or --csv, not both."],
  ])("%s", async (line, message) => {
    const result = await call(line);
    expect(result).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
    expect(sent()).toEqual([]);
  });

  it("names options, and the fields in them, where the client refuses a value", async () => {
    const limit = await call("users.list --offset 0 --limit 100000");
    expect(limit.stderr).toMatch(/^--limit must be /);
    expect(limit.code).toBe(2);
    const inner = await call(`files.search --search-type team --page-info '{"pageSize":"x"}'`);
    expect(inner.stderr).toMatch(/^--page-info: \w+ (must|is)/);
    expect(sent()).toEqual([]);
  });

  it("tells how JSON gets past the shell, of Windows only there", async () => {
    const line = "files.search --page-info {pageSize:1}";
    const { stderr } = await call(line, { platform: "linux" });
    expect(stderr).toBe(
      "--page-info is no JSON. Put it in single quotes, or write it into a file, " +
        "--page-info @file.json, or pipe it in, --page-info -.\n",
    );
    const ofWindows = await call(line, { platform: "win32" });
    expect(ofWindows.stderr).toMatch(
      /^--page-info is no JSON\. PowerShell and cmd take its quotes/,
    );
    const piped = await call("users.list --body -", { stdin: "{pageSize:1}" });
    expect(piped).toMatchObject({ code: 2, stderr: "--body - is no JSON.\n" });
  });

  it("takes no secret on the line, and repeats none", async () => {
    for (const line of [
      "shareLinks.verifyExtractCode --short-url A --extract-code s3cr3t12",
      "spaces.getAllocation --token s3cr3t12",
      "spaces.getAllocation --token=s3cr3t12",
      "spaces.getAllocation --app-secret s3cr3t12",
    ]) {
      const { code, stderr } = await call(line);
      expect(code).toBe(2);
      expect(stderr).not.toContain("s3cr3t12");
      expect(stderr).toMatch(/@FILE|koodrive login/);
    }
  });

  it("has the remedy of another port where fetch refuses that of the endpoint", async () => {
    for (const port of [1, 6000, 6697, 10080]) {
      const env = { KOODRIVE_TOKEN: "a", KOODRIVE_ENDPOINT: `http://127.0.0.1:${port}` };
      const { code, stderr } = await call("spaces.update --owner-id 1 --type 1", { env });
      expect(code).toBe(7);
      expect(stderr).toMatch(
        /^spaces\.update: no response: bad port .*\nBrowsers and fetch never call the port of .*\n$/,
      );
    }
  });

  it("has a code of its own for each kind", async () => {
    const env = signedIn();
    const codeOf = async (environment: NodeJS.ProcessEnv, extra = "") =>
      (await call(`spaces.getAllocation ${extra}`, { env: environment })).code;
    expect(await codeOf({ ...env, KOODRIVE_TOKEN: "Bearer+wrong" })).toBe(3);
    expect(await codeOf({ KOODRIVE_ENDPOINT: set.url })).toBe(3);
    expect(await codeOf({ ...env, KOODRIVE_ENDPOINT: "http://127.0.0.1:1" })).toBe(7);
    expect(await codeOf({ KOODRIVE_TOKEN: "a" })).toBe(2);
    expect(
      await codeOf({
        ...env,
        KOODRIVE_ENDPOINT: await answering({ status: 429, code: "APIGW.0308" }),
      }),
    ).toBe(6);
    expect(
      await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering({ status: 404, code: 13000401 }) }),
    ).toBe(4);
    expect(
      await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering({ status: 400, code: 13000405 }) }),
    ).toBe(5);
    expect(
      await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering({ status: 400, code: 13000311 }) }),
    ).toBe(1);
    expect(
      await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering({ status: 0 }) }, "--timeout 1"),
    ).toBe(7);
  }, 20_000);

  it("ends with 130 by Ctrl+C while it waits", async () => {
    const { signal, interrupt } = interrupter();
    const env = {
      ...signedIn(),
      KOODRIVE_ENDPOINT: await answering({ status: 0, onRequest: interrupt }),
    };
    expect(await call("spaces.getAllocation", { env, signal })).toEqual({
      ...{ code: 130, stdout: "", stderr: "" },
    });
  });
});

describe("--debug", () => {
  it("writes requests and answers without secrets", async () => {
    const env = signedIn();
    const { stderr, stdout } = await call("spaces.getAllocation --debug --json", { env });
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toMatch(/^> GET http:\/\/127\.0\.0\.1:\d+\/koodrive\/\S+/m);
    expect(stderr).toMatch(/^< HTTP 200, code 0, after \d+ ms$/m);
    expect(stderr).not.toContain(env.KOODRIVE_TOKEN.replace("Bearer+", ""));
    const secret = join(set.directory, "kdstoken.txt");
    writeFileSync(secret, "kds-s3cr3t-token");
    const visited = await call(
      `shareLinks.listFilesPublic --short-url A --kdstoken @${secret} --debug --offset 0 --limit 1`,
    );
    expect(visited.stderr).not.toContain("s3cr3t");
  });
});
