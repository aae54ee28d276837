// What the contract demands of arguments: a command says it in words.
import { describe, expect, it } from "vitest";
import { requestSchemas, requests } from "../../generated/request-schemas.ts";
import { demandInWords } from "../../src/cli/demand-words.ts";
import { patternInWords } from "../../src/cli/pattern-words.ts";
import { describeDemand } from "../../src/validation/demand.ts";
import { koodrive, words } from "../support/koodrive.ts";

const contract = JSON.stringify([requests, requestSchemas]);

/** All values that a keyword has in the contract. */
function valuesOf(keyword: string): string[] {
  const found = contract.matchAll(new RegExp(`"${keyword}":("(?:[^"\\\\]|\\\\.)*")`, "g"));
  return [...new Set(Array.from(found, ([, text = ""]) => JSON.parse(text) as string))];
}

const patterns = valuesOf("pattern");

describe("patterns", () => {
  it("are more than a few", () => {
    expect(patterns.length).toBeGreaterThan(10);
  });

  it.each(patterns)("%s is said in words", (pattern) => {
    const said = patternInWords(`must match ${pattern}, is "a:b"`);
    expect(said).not.toContain(pattern);
    expect(said).toMatch(/^must .*, is "a:b"$/);
  });

  it("are in words where the name of a group is wrong", async () => {
    const env = { KOODRIVE_ENDPOINT: "http://127.0.0.1:1", KOODRIVE_TOKEN: "token" };
    const line = "call spaces.createGroup --name a:b --user-ids 1580000000000000002";
    expect(await koodrive(words(line), { env })).toEqual({
      code: 2,
      stdout: "",
      stderr: '--name must not be . or .., nor have any of <>|:"*?/ or a backslash, is "a:b"\n',
    });
  });
});

describe("formats and types", () => {
  const demands = [
    ...valuesOf("format").map((limit) => ["format", limit] as const),
    ...valuesOf("type").map((limit) => ["type", limit] as const),
  ];

  it("are more than a few", () => {
    expect(demands.length).toBeGreaterThan(8);
  });

  it.each(demands)("%s %s is said in words", (keyword, limit) => {
    const demand = describeDemand({ pointer: "", keyword, limit, value: "x" });
    const said = demandInWords(`${demand}, is "must have format int32"`);
    expect(said).toMatch(/^must be .*, is "must have format int32"$/);
    expect(said.replace(/,[^,]*$/, "")).not.toMatch(
      /format|integer|string|boolean|array|an object/,
    );
  });

  const USERS = "spaces.createGroup --name A";
  const ADDED = `${USERS} --add-group-users '{"userId":"1","template":"1"}' --add-group-users`;
  it.each([
    [
      `${USERS} --user-ids x`,
      '--user-ids: the first value must be a whole number, at most 9223372036854775807, is "x"',
    ],
    [
      `${USERS} --user-ids 1 --user-ids 2 --user-ids 99999999999999999999`,
      "--user-ids: the third value must be a whole number, at most 9223372036854775807, " +
        'is "99999999999999999999"',
    ],
    [
      `${USERS}${" --user-ids 1".repeat(9)} --user-ids x`,
      '--user-ids: value 10 must be a whole number, at most 9223372036854775807, is "x"',
    ],
    [`${ADDED} '{"userId":"2"}'`, "--add-group-users: template of the second value is required"],
    [
      `${ADDED} '{"userId":"2","template":"1","a":1}'`,
      "--add-group-users: a of the second value is not one of its fields",
    ],
    ["groups.delete --yes --group-id=", "--group-id must be a text that is not empty, . or .."],
    ["messages.delete --yes --body '{\"ids\":5}'", "--ids must be a list, is 5"],
    ["spaces.createGroup --name=", "--name must not be empty"],
    ['users.list --offset 0 --body \'{"limit":"x"}\'', '--limit must be a whole number, is "x"'],
    [
      "auditLogs.list --oper-time-from x",
      '--oper-time-from must be a time with its zone, such as 2026-01-31T08:00:00Z, is "x"',
    ],
  ])("are told of koodrive call %s", async (line, message) => {
    const env = { KOODRIVE_ENDPOINT: "http://127.0.0.1:2", KOODRIVE_TOKEN: "token" };
    const { code, stderr } = await koodrive(words(`call ${line}`), { env });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}\n` });
  });
});
