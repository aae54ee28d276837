// Patterns that the contract demands of arguments: a command says them in words.
import { describe, expect, it } from "vitest";
import { requestSchemas, requests } from "../../generated/request-schemas.ts";
import { patternInWords } from "../../src/cli/pattern-words.ts";
import { koodrive, words } from "../support/koodrive.ts";

const found = JSON.stringify([requests, requestSchemas]).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g);
const patterns = [...new Set(Array.from(found, ([, text = ""]) => JSON.parse(text) as string))];

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
