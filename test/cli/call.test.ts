// `koodrive call`, against a sandbox over HTTP and servers that fail.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { operationsJson } from "../../generated/operations.ts";
import { describedOperations } from "../../src/cli/call/description.ts";
import { operationCommand } from "../../src/cli/call/operation-command.ts";
import { optionName } from "../../src/cli/call/option-name.ts";
import { helpOf } from "../../src/cli/help.ts";
import { interrupter, koodrive, type Surroundings, words } from "../support/koodrive.ts";

const USER = "1580000000000000001";
const NAMES = JSON.parse(operationsJson).map(({ name }: { name: string }) => name);
const sandbox = createSandbox();
let url: string;
let close: () => Promise<void>;
let directory: string;

beforeAll(async () => {
  ({ url, close } = await sandbox.listen());
  directory = mkdtempSync(join(tmpdir(), "koodrive-call-"));
});
afterAll(async () => {
  await close();
  rmSync(directory, { recursive: true });
});
beforeEach(() => sandbox.reset());

const signedIn = () => ({
  KOODRIVE_ENDPOINT: url,
  KOODRIVE_TOKEN: sandbox.createToken({ userId: USER }),
});

const call = (line: string, surroundings: Surroundings = {}) =>
  koodrive(["call", ...words(line)], { env: signedIn(), ...surroundings });

/** Requests that the sandbox has got. */
const sent = () => sandbox.getJournal().entries.map(({ operation }) => operation);

describe("every operation", () => {
  const operations = describedOperations();

  it("is there, with options that do not collide", () => {
    expect(operations.map(({ name }) => name)).toEqual(NAMES);
    for (const { name, arguments: all } of operations) {
      const names = all.map((argument) => optionName(argument.name));
      expect(new Set(names).size, name).toBe(names.length);
    }
  });

  it("has help within 80 columns", () => {
    for (const operation of operations) {
      const help = helpOf(operationCommand(operation));
      const [text = "", examples = ""] = help.split(/^Examples?:\n/m);
      const long = text.split("\n").filter((line) => line.length > 80);
      // Lists of the names of fields and values cannot be broken otherwise.
      expect(long, operation.name).toEqual([]);
      expect(examples, operation.name).toContain(`koodrive call ${operation.name}`);
    }
  });

  it("has limits as they are, with the stars that are no emphasis", () => {
    const [update] = operations
      .filter(({ name }) => name === "spaces.update")
      .map(operationCommand);
    expect(update && helpOf(update).replace(/\s+/g, " ")).toContain("matches ^[1-9]\\d*$)");
  });

  it("has examples that make a request which the contract allows", async () => {
    for (const name of ["extract-code", "code", "session-id"]) {
      writeFileSync(join(directory, `${name}.txt`), "s3cr3t12\n");
    }
    const failed: string[] = [];
    for (const operation of operations) {
      for (const line of operationCommand(operation).examples) {
        const args = [...words(line).slice(1), "--dry-run"];
        const env = { KOODRIVE_ENDPOINT: "https://koodrive.example.com" };
        const { code, stderr } = await koodrive(args, { env, cwd: directory });
        if (code !== 0) failed.push(`${line}: ${stderr}`);
      }
    }
    // No fetch sends a body with GET.
    expect(failed).toEqual([
      expect.stringMatching(/^koodrive call spaces\.batchGet .* GET by fetch/),
    ]);
  });
});

describe("lists of operations", () => {
  it("counts those of each resource", async () => {
    const { stdout, code } = await koodrive(["call", "--json"]);
    const rows = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(rows).toContainEqual(
      expect.objectContaining({
        resource: "spaces",
        operations: NAMES.filter((name: string) => name.startsWith("spaces.")).length,
      }),
    );
    const counts = rows.map(({ operations }: { operations: number }) => operations);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(NAMES.length);
  });

  it("has the titles of one, and finds words", async () => {
    expect((await koodrive(["call", "sessions"])).stdout).toMatch(/^sessions\.delete +Sign out$/m);
    expect((await koodrive(["call", "--search", "SIGN OUT"])).stdout).toContain("sessions.delete");
  });

  it.each([
    [
      ["call", "space"],
      'There is no resource "space": koodrive call lists them. Did you mean spaces?',
    ],
    [
      ["call", "spaces.updat"],
      'There is no operation "spaces.updat": koodrive call spaces lists those of spaces. Did you mean spaces.update?',
    ],
    [
      ["call", "nothing.atAll"],
      'There is no operation "nothing.atAll": koodrive call lists the resources.',
    ],
  ])("%j is refused", async (args, message) => {
    expect(await koodrive(args)).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
  });
});

describe("a call", () => {
  it("prints the answer as it is in JSON, and its data in a table and in CSV", async () => {
    const { stdout, stderr, code } = await call("spaces.getAllocation --json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { data, code: answered } = JSON.parse(stdout);
    expect(answered).toBe(0);
    expect(data).toHaveLength(3);
    const table = await call("spaces.getAllocation");
    expect(table.stdout.split("\n")[0]).toBe("type  allocateCapacity  totalCapacity");
    const csv = await call("spaces.getAllocation --csv");
    expect(csv.stdout.split("\r\n")[0]).toBe("type,allocateCapacity,totalCapacity");
    expect(csv.stdout.split("\r\n")).toHaveLength(5);
  });

  it("prints one object as lines of names and values, of which --fields chooses", async () => {
    const { stdout } = await call(`spaces.get --owner-id ${USER} --type 1`);
    expect(stdout).toMatch(/^ownerId +1580000000000000001$/m);
    const chosen = await call(
      `spaces.get --owner-id ${USER} --type 1 --fields ownerId,none --json`,
    );
    expect(JSON.parse(chosen.stdout)).toEqual({ ownerId: USER, none: null });
  });

  it("takes lists, JSON from files and stdin, and a body under the options", async () => {
    writeFileSync(join(directory, "group.json"), '\uFEFF{"name":"From file","capacity":10}');
    const member = { userId: "1", template: "2" };
    const lists = `--user-ids 1 --user-ids 2 --add-group-users '${JSON.stringify(member)}'`;
    const line = `spaces.createGroup --dry-run --json ${lists} --body @group.json --name Named`;
    const made = await call(line, { cwd: directory });
    expect(made.stderr).toBe("");
    expect(JSON.parse(made.stdout)).toEqual({
      method: "POST",
      url: `${url}/koodrive/ose/v1/space/group`,
      body: {
        ...{ name: "Named", capacity: 10, userIds: ["1", "2"] },
        addGroupUsers: [member],
      },
    });
    const piped = await call("spaces.createGroup --dry-run --json --body -", {
      stdin: '{"name":"From stdin"}',
    });
    expect(JSON.parse(piped.stdout).body).toEqual({ name: "From stdin" });
  });

  it("reads booleans in all their forms", async () => {
    const line = "spaces.listUsers --dry-run --json --offset 0 --limit 1";
    for (const [written, value] of [
      ["--is-direct", "true"],
      ["--is-direct=false", "false"],
      ["--no-is-direct", "false"],
    ] as const) {
      const { stdout } = await call(`${line} ${written}`);
      expect(JSON.parse(stdout).url).toContain(`isDirect=${value}`);
    }
  });

  it("sends nothing in a dry run, and shows no credentials", async () => {
    const { stdout, code } = await call(
      "departments.delete --department-id 1580000000000000000 --dry-run",
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^method +DELETE$/m);
    expect(stdout).not.toMatch(/Bearer|not-sent/i);
    expect(sent()).toEqual([]);
  });

  it("asks before it takes something away, and needs --yes where nobody can be asked", async () => {
    const line = "groups.delete --group-id 1";
    const refused = await call(line);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--yes");
    expect(sent()).toEqual([]);
    expect((await call(`${line} --yes`)).code).not.toBe(2);
    expect(sent()).toEqual(["groups.delete"]);
  });

  it("asks before a job that deletes, and before no other", async () => {
    const job = `jobs.create --dst-container-id A --task-info '{"srcContainerId":"A","fileInfo":[{"fileId":"F"}]}'`;
    expect((await call(`${job} --task-type 2`)).stderr).toContain("--yes");
    expect((await call(`${job} --task-type 1`)).stderr).not.toContain("--yes");
    // Its siblings: all messages, and a user who is handed over.
    const messages = "messages.updateAll --operate";
    expect((await call(`${messages} 1`)).stderr).toContain("--yes");
    expect((await call(`${messages} 0`)).stderr).not.toContain("--yes");
    const task = "tasks.create --src-user-id 1 --dst-user-id 2 --task-type";
    expect((await call(`${task} 0`)).stderr).toContain("--yes");
  });

  it("asks before every operation of which it is said that it deletes", () => {
    const operations = describedOperations();
    const asking = operations.filter(({ destructive }) => destructive).map(({ name }) => name);
    const deleting = operations
      .filter(({ says }) => /^(Delet|Empt|Remov)|\bdeletes all\b/.test(says))
      .map(({ name }) => name);
    expect(deleting.length).toBeGreaterThan(10);
    expect(deleting.filter((name) => !asking.includes(name))).toEqual([]);
  });
});

describe("a list", () => {
  it("says on stderr that there is more than its page", async () => {
    const page = await call("users.list --offset 0 --limit 2 --json");
    expect(page.stderr).toBe("There is more: --all fetches the whole list.\n");
    expect(JSON.parse(page.stdout).list).toHaveLength(2);
    const quiet = await call("users.list --offset 0 --limit 2 --json --quiet");
    expect(quiet.stderr).toBe("");
  });

  it("is fetched whole by --all, up to --max-items", async () => {
    const { counts } = sandbox.getInfo();
    const all = await call("users.list --all --json");
    expect(JSON.parse(all.stdout)).toHaveLength(counts.users);
    expect(all.stderr).toBe("");
    const some = await call("users.list --all --max-items 3 --fields name --csv");
    expect(some.stdout.split("\r\n")).toHaveLength(5);
    expect(some.stderr).toContain("--max-items");
    expect((await call("users.list --max-items 3")).code).toBe(2);
  });

  it("is JSON also if it breaks off, or has nothing", async () => {
    const none = await call("users.list --all --json --key-word nobody-has-it");
    expect(none).toMatchObject({ code: 0, stdout: "[]\n" });
    sandbox.injectFault({ operation: "users.list", code: "APIGW.0302", skip: 1 });
    const broken = await call("users.list --all --json --limit 3");
    expect(broken.code).toBe(3);
    expect(JSON.parse(broken.stdout)).toHaveLength(3);
    expect(JSON.parse(broken.stderr).error.code).toBe("APIGW.0302");
  });

  it("fits a terminal, and is not shortened elsewhere", async () => {
    const narrow = await call("users.list --all", { columns: 60 });
    const lines = stripVTControlCharacters(narrow.stdout).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(narrow.stderr).toMatch(/^No room for .*: choose by --fields, or --json\.$/m);
    expect((await call("users.list --all")).stdout).not.toContain("…");
  });
});

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
      "There is no option --limt: --help lists those that there are. Did you mean --limit?",
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

  it("tells how JSON gets past a shell that takes quotes away", async () => {
    const { stderr } = await call("files.search --page-info {pageSize:1}");
    expect(stderr).toContain("--page-info @file.json");
    expect(stderr).not.toContain("pageSize:1");
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

  it("has a code of its own for each kind", async () => {
    const env = signedIn();
    const codeOf = async (environment: NodeJS.ProcessEnv, extra = "") =>
      (await call(`spaces.getAllocation ${extra}`, { env: environment })).code;
    expect(await codeOf({ ...env, KOODRIVE_TOKEN: "Bearer+wrong" })).toBe(3);
    expect(await codeOf({ KOODRIVE_ENDPOINT: url })).toBe(3);
    expect(await codeOf({ ...env, KOODRIVE_ENDPOINT: "http://127.0.0.1:1" })).toBe(7);
    expect(await codeOf({ KOODRIVE_TOKEN: "a" })).toBe(2);
    expect(await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering(429, "APIGW.0308") })).toBe(6);
    expect(await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering(404) })).toBe(4);
    expect(await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering(400, 13000405) })).toBe(5);
    expect(await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering(400, 13000311) })).toBe(1);
    expect(await codeOf({ ...env, KOODRIVE_ENDPOINT: await answering(0) }, "--timeout 1")).toBe(7);
  }, 20_000);

  it("ends with 130 by Ctrl+C while it waits", async () => {
    const { signal, interrupt } = interrupter();
    const env = { ...signedIn(), KOODRIVE_ENDPOINT: await answering(0, undefined, interrupt) };
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
    const secret = join(directory, "kdstoken.txt");
    writeFileSync(secret, "kds-s3cr3t-token");
    const visited = await call(
      `shareLinks.listFilesPublic --short-url A --kdstoken @${secret} --debug --offset 0 --limit 1`,
    );
    expect(visited.stderr).not.toContain("s3cr3t");
  });
});

/** The address of a server that answers each request so, or with status 0 never. */
async function answering(status: number, code?: number | string, onRequest = () => {}) {
  const server = createServer((_request, response) => {
    onRequest();
    if (status === 0) return;
    const body =
      typeof code === "string" ? { error_code: code, error_msg: "no" } : { code, msg: "no" };
    response.writeHead(status, { "content-type": "application/json", "retry-after": "0" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
