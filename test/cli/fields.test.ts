// --fields: names that there are not are refused before anything is sent.
import { describe, expect, it } from "vitest";
import { contractData } from "../../generated/contract-data.ts";
import { describedOperations } from "../../src/cli/call/description.ts";
import { checkFields } from "../../src/cli/check-fields.ts";
import { sharedOptions } from "../../src/cli/global-options.ts";
import { REGISTRY } from "../../src/cli/registry.ts";
import { setUpCommands } from "../support/koodrive-files.ts";

const set = setUpCommands("demo", "Li Hua");

describe("a field that there is not", () => {
  it.each([
    [
      "call users.list --all --fields id,nme",
      'there is no field "nme". Did you mean name? There are name, userId, deptId, ' +
        "deptName, mobile, role, status, id, orgId.",
    ],
    ["call users.list --offset 0 --limit 1 --fields id.x", "id has no fields."],
    ["call spaces.update --owner-id 1 --type 1 --fields name", 'there is no field "name". There'],
    ["call subtitles.getVtt --subtitle-id 1 --fields a", "the answer has no fields."],
    ["call shares.list --all --fields files.fileName", "files is a list: files.0.fileName is of"],
    ["call shares.list --all --fields files.0.fileNam", 'files.0 has no field "fileNam". Did you'],
    ["ls --fields nam", 'there is no field "nam". Did you mean name? There are name, kind,'],
    ["upload nowhere --fields error.cod", 'error has no field "cod". Did you mean code?'],
    ["rm /Reminders.txt --yes --fields paht", 'there is no field "paht". Did you mean path?'],
    ["share /Reminders.txt --fields lnk", 'there is no field "lnk". Did you mean link?'],
    ["report quota --fields size", 'there is no field "size". There are kind, spaces,'],
    ["report audit --from 2026-01-01 --fields when", 'there is no field "when". There are logId,'],
    ["profiles --fields secret", 'there is no field "secret". There are name, current,'],
    ["call --fields metods", 'there is no field "metods". Did you mean methods?'],
  ])("koodrive %s", async (line, message) => {
    const refused = await set.run(line);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`--fields: ${message}`);
    expect(set.operations()).toEqual([]);
  });
});

describe("a field that there is", () => {
  it("may be deep in the answer, and missing in it", async () => {
    const { stdout, stderr, code } = await set.run(
      "call shares.list --all --fields shareId,files.0.fileName,expireTime --csv",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe("shareId,files.0.fileName,expireTime\r\n");
  });

  it("is checked in a dry run, too, which shows all of the request", async () => {
    const line = "call users.list --all --dry-run --json --fields";
    expect((await set.run(`${line} nme`)).code).toBe(2);
    expect(Object.keys(await set.rows(`${line} name`))).toEqual(["method", "url"]);
  });

  it("is known of each command that takes --fields", async () => {
    const unknown: string[] = [];
    for (const { path, load } of REGISTRY) {
      const { command } = await load([]);
      const takesFields = "fields" in sharedOptions(command.shared ?? {}, command.options);
      if (takesFields && !command.fields) unknown.push(path);
    }
    expect(unknown).toEqual([]);
  });

  it("is each field that rows of commands have", async () => {
    set.write("new.txt", "new");
    for (const line of [
      ...["ls --long", "find", "tree", "upload new.txt --to /", "upload new.txt --dry-run"],
      ...["download /new.txt", "download /new.txt --dry-run --to -", "mkdir /New", "mkdir /New"],
      ...["rm /New --recursive --yes", "rm /new.txt --dry-run", "report quota --by user"],
      ...["share /new.txt --code", "share /new.txt --dry-run", "share --list", "share --cancel 1"],
      ...["report shares --within 10w", "doctor", "call", "call spaces", "profiles"],
    ]) {
      const { stdout } = await set.run(`${line} --output jsonl`);
      const rows = stdout
        .split("\n")
        .filter(Boolean)
        .map((row) => JSON.parse(row));
      const { load } = REGISTRY.findLast(({ path }) => line.startsWith(path)) ?? {};
      const command = (await load?.([]))?.command;
      for (const row of rows) await checkFields(Object.keys(row), command ?? {});
    }
  });
});

it("knows the columns of every operation by the schema of its answer", async () => {
  const { answerFields } = await import("../../src/cli/call/answer-fields.ts");
  const operations = describedOperations();
  expect(operations).toHaveLength(Object.keys(contractData.operations).length);
  for (const operation of operations) {
    const fields = await answerFields(operation);
    if (fields === "any" || operation.fields.length === 0) continue;
    expect(fields.names, operation.name).toEqual(expect.arrayContaining([...operation.fields]));
  }
});
