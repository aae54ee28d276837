// `koodrive call --search`, and what the help of a call says.
import { describe, expect, it } from "vitest";
import { koodrive } from "../../support/koodrive.ts";

async function found(words: string, ...more: string[]): Promise<string[]> {
  const { code, stdout } = await koodrive(["call", ...more, "--search", words, "--json"]);
  expect(code).toBe(0);
  return JSON.parse(stdout).map(({ operation }: { operation: string }) => operation);
}

describe("koodrive call --search", () => {
  it("finds words in method, title, arguments and texts, the best first", async () => {
    expect((await found("quota"))[0]).toBe("spaces.getUsageByQuota");
    expect(await found("capacity")).toContain("spaces.update");
    expect((await found("change space"))[0]).toBe("spaces.update");
    expect((await found("SPACE  change"))[0]).toBe("spaces.update");
    // A method counts more than a title, that more than an argument, and that more than a text.
    const lists = await found("extract code");
    expect(lists[0]).toMatch(/^shareLinks\.verifyExtractCode/);
    expect(lists).toContain("shares.create");
    expect(await found("containerId")).toContain("spaces.getById");
  });

  it("demands each word, and keeps to a resource", async () => {
    expect(await found("capacity nosuchword")).toEqual([]);
    const shares = await found("code", "shares");
    expect(shares).toContain("shares.create");
    expect(shares.every((name) => name.startsWith("shares."))).toBe(true);
  });

  it("says what to do where nothing is found", async () => {
    expect(await koodrive(["call", "--search", "nosuchword"])).toEqual({
      ...{ code: 0, stdout: "" },
      stderr: "No operation has all of these words: fewer or shorter ones find more.\n",
    });
    const two = await koodrive(["call", "--search", "change", "space"]);
    expect(two.stderr).toContain("Several words to search for stand in quotes.");
    expect((await koodrive(["call", "--search="])).code).toBe(2);
  });
});

describe("help of calls", () => {
  const help = async (...args: string[]) =>
    (await koodrive([...args, "--help"])).stdout.replace(/\s+/g, " ");

  it("says how an operation is called, and which options that takes", async () => {
    const text = await help("call");
    expect(text).toMatch(/^koodrive call RESOURCE\.METHOD \[arguments\] \[options\] /);
    for (const option of ["--all", "--max-items N", "--body ", "--dry-run", "--yes"]) {
      expect(text).toContain(` ${option}`);
    }
  });

  it("says what the values of fields mean", async () => {
    const users = await help("call", "users.list");
    expect(users).toContain("Values of fields: role 0 department administrator, 1 common user, ");
    expect(users).toContain(" status 0 enabled, 1 disabled ");
    expect(await help("call", "subscription.get")).toContain(" status 0 normal, 1 frozen ");
    expect(await help("call", "spaces.get")).toContain(" status presumably 0 normal, 1 disabled ");
  });

  it("names the options of all commands, which help options explains", async () => {
    const { stdout } = await koodrive(["help", "options"]);
    const { stdout: ls } = await koodrive(["ls", "--help"]);
    expect(ls).toContain("koodrive help options");
    const shared = ls.slice(ls.indexOf("Options of all commands"), ls.indexOf("Examples:"));
    const names = shared.match(/--[a-z]+/g) ?? [];
    expect(names).toContain("--profile");
    for (const name of names) expect(stdout).toContain(`\n  ${name} `);
  });
});
