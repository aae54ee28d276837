// What the command shows, word for word, in test/cli/golden. `vitest -u` writes it anew: look at what
// has changed before you commit it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REGISTRY } from "../../src/cli/registry.ts";
import { koodrive } from "../support/koodrive.ts";
import { setUpCommands } from "../support/koodrive-files.ts";

const golden = (name: string) => `golden/${name.replaceAll(" ", "-")}.txt`;

describe("help", () => {
  it.each([
    ...[
      "help",
      "help options",
      "help exit-codes",
      "help environment",
      "help report",
      "help call spaces.update",
    ],
    "help call users.list",
    ...REGISTRY.map(({ path }) => `help ${path}`),
  ])("koodrive %s", async (line) => {
    const { stdout, stderr, code } = await koodrive(line.split(" "));
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    await expect(stdout).toMatchFileSnapshot(golden(line));
  });
});

describe("in a terminal of 80 columns", () => {
  const set = setUpCommands("demo", "Li Hua");
  const { TZ } = process.env;
  beforeAll(() => {
    process.env.TZ = "UTC";
  });
  afterAll(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it.each([
    ["table ls", "ls --long"],
    ["table tree", "tree"],
    ["table users", "call users.list --offset 0 --limit 5"],
    ["table departments", "call spaces.listDepartments --all"],
    ["table space", "call spaces.get --owner-id 1580000000000000001 --type 1"],
    ["table quota", "report quota --by group"],
    ["error value", "call users.list --limit ten"],
    ["error field", "call users.list --offset 0 --limit 5 --fields nme"],
    ["error path", "ls /Nowhere"],
    ["error not found", "call spaces.get --owner-id 15 --type 1"],
    ["error json", "call users.get --user-id 15 --json"],
  ])("%s: koodrive %s", async (name, line) => {
    const env = { ...set.env, NO_COLOR: "1" };
    const { stdout, stderr, code } = await set.run(line, { env, columns: 80 });
    await expect(shown(line, { stdout, stderr, code })).toMatchFileSnapshot(golden(name));
  });

  it("koodrive ls, with credentials that are refused", async () => {
    const env = { ...set.env, NO_COLOR: "1", KOODRIVE_TOKEN: "Bearer+none" };
    const ended = await set.run("ls", { env, columns: 80 });
    await expect(shown("ls", ended)).toMatchFileSnapshot(golden("error credentials"));
  });
});

/** Without what each run has anew: addresses, and the identifiers of requests. */
function shown(line: string, ended: { stdout: string; stderr: string; code: number }): string {
  const { stdout, stderr, code } = ended;
  const text = `$ koodrive ${line}\n${stdout}${stderr}(exit code ${code})\n`;
  return text
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "http://127.0.0.1:4010")
    .replaceAll(/(trace ID |"traceId":")[\da-f]+/g, "$1(identifier)");
}
