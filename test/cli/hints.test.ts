// What is said to whoever writes what the command does not have, and other tools do.
import { describe, expect, it } from "vitest";
import { koodrive, words } from "../support/koodrive.ts";

const run = (line: string) => koodrive(words(line));

/** Wrong lines, and what ours is called. */
const HINTS: readonly (readonly [line: string, hint: string])[] = [
  ["users list", "koodrive call users.list calls this operation."],
  ["users.list", "koodrive call users.list calls this operation."],
  ["user list", "Did you mean koodrive call users.list?"],
  ["usres", "Did you mean koodrive call users?"],
  ["call users list", "one word: koodrive call users.list."],
  ["call users lits", 'There is no operation "users.lits": '],
  ["call users lits", "Did you mean users.list?"],
  ["quota", "Did you mean koodrive report quota?"],
  ["shares", "Did you mean koodrive report shares or koodrive call shares?"],
  ["profiles list", "It lists them all."],
  ["profiles delete night", "koodrive logout --profile NAME forgets one."],
  ["version", "koodrive --version says it."],
  ["help exit-code", "Did you mean koodrive help exit-codes?"],
  ["help users list", "koodrive call users.list calls this operation."],
  ["restore", "koodrive call jobs.create --task-type 4 restores from the recycle bin."],
  ["trash", "koodrive call files.search --recycled finds what is in the recycle bin,"],
  ["call users.list --name X", "koodrive call users.list takes --offset, --limit, --dept-id,"],
  ["call users.list --name X", "--key-word,"],
  ["ls -l", "There is no option -l: --help lists the options. Did you mean --long?"],
  ["ls -lr", "Did you mean --long --reverse?"],
  ["rm -rf /Plans", "Did you mean --recursive --force?"],
  ["find / -name x", "Did you mean --name?"],
  ["find / -iname x", "Did you mean --ignore-case?"],
  ["mkdir -p /a/b", "Did you mean --parents?"],
];

it.each(HINTS)("koodrive %s: %s", async (line, hint) => {
  const { code, stdout, stderr } = await run(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(hint);
});

it("shows no more than a letter of what stands behind one dash", async () => {
  const { code, stderr } = await run("ls -phunter2");
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.not.stringContaining("hunter") });
});

describe("an argument in --body that there is not", () => {
  const body = (text: string) =>
    run(`call users.list --endpoint http://127.0.0.1:9 --body ${text}`);

  it("is called as it is written, with what is near", async () => {
    expect(await body(`'{"keyWrd":1}'`)).toEqual({
      ...{ code: 2, stdout: "" },
      stderr:
        '--body: there is no argument "keyWrd". Did you mean keyWord? users.list takes offset, ' +
        "limit, deptId, isDirect, keyWord.\n",
    });
  });

  it("is not shown if it is no name", async () => {
    const { stderr } = await body(`'{"Bearer s3cr3t":1}'`);
    expect(stderr).toMatch(/^--body: there is no such argument\. users\.list takes /);
  });
});

describe("options of all commands", () => {
  const users = "users.list --offset 0 --limit 1 --dry-run --endpoint https://example.com";

  it("stand before the command, too", async () => {
    const behind = await run(`call ${users} --json --timeout 5`);
    expect(behind.code).toBe(0);
    for (const line of [
      `--json --timeout 5 call ${users}`,
      `--timeout=5 --json --no-quiet call ${users}`,
      `call --json --timeout 5 ${users}`,
    ]) {
      expect(await run(line), line).toEqual(behind);
    }
    const { stderr } = await run("--profile night whoami");
    expect(stderr).toMatch(/^There is no profile "night"/);
    expect(await run("--json whoami --help")).toEqual(await run("whoami --help"));
    expect(await run("--quiet --help")).toEqual(await run("--help"));
    expect((await run("--json --version")).code).toBe(0);
  });

  it("stand between the words of a command, too", async () => {
    const endpoint = "--endpoint http://127.0.0.1:9";
    for (const [line, same] of [
      [`report --json ${endpoint} quota`, `report quota --json ${endpoint}`],
      [`--json report ${endpoint} quota`, `report quota --json ${endpoint}`],
      [
        `report --json --endpoint=ftp://x audit --since 1h`,
        `report audit --endpoint ftp://x --since 1h --json`,
      ],
      ["profiles --output json use night", "profiles use night --json"],
      ["profiles --quiet --json", "profiles --json --quiet"],
      ["report --no-quiet quota --help", "report quota --help"],
      ["report --json --help", "report --help"],
      ["report --help --json", "report --help"],
      ["help report --json quota", "help report quota"],
    ]) {
      expect(await run(line ?? ""), line).toEqual(await run(same ?? ""));
    }
    const { code, stderr } = await run(`report --json ${endpoint} quota`);
    expect(code).toBe(3);
    expect(JSON.parse(stderr).error.name).toBe("CredentialsError");
  });

  it("leave what stands behind -- as it is", async () => {
    const env = { KOODRIVE_APP_ID: "1", KOODRIVE_APP_SECRET: "s3cr3t", KOODRIVE_USER_ID: "2" };
    const line = words("--json sign -- curl https://example.com/koodrive/ose/v1/service");
    const { code, stdout } = await koodrive(line, { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method: "GET" });
  });

  it("give way to the same behind the command", async () => {
    const { stderr } = await run("--profile night whoami --profile day");
    expect(stderr).toMatch(/^There is no profile "day"/);
  });

  it("may stand before what help is asked of", async () => {
    expect(await run("help --json ls")).toEqual(await run("help ls"));
  });

  it.each([
    ["--profile", "--profile needs a value: koodrive --profile NAME COMMAND."],
    ["--profile --json whoami", "--profile needs a value: koodrive --profile NAME COMMAND."],
    ["--long ls", "--long is not one of the options that can stand before the command"],
    ["--jsn whoami", "Did you mean --json?"],
    ["--profile night sandbox", "There is no option --profile: --help lists"],
    ["--output yaml whoami", '--output is one of table, json, jsonl, csv, not "yaml"'],
    ["--profile night", "A command is missing: koodrive --help lists them."],
    ["report --json", "Which one? koodrive report quota, koodrive report shares, koodrive report"],
    ["report --json quotas", "koodrive report audit. Did you mean report quota?"],
    ["report --over 9 quota", "--over is not one of the options that can stand before the command"],
    ["report --profile", "--profile needs a value: koodrive --profile NAME COMMAND."],
    ["report --profile quota", "Which one? koodrive report quota"],
    ["report foo", 'There is no command "report foo": koodrive report quota, koodrive report'],
    ["--token=s3cr3t whoami", "There is no option --token: whatever is on a command line"],
  ])("are refused: koodrive %s", async (line, message) => {
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("s3cr3t");
  });
});
