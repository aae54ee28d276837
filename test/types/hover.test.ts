// What an editor shows over the methods of a list: the language service is what editors ask.
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";

const contract = readContract();
const lists = contract.operations
  .filter(({ node }) => node["x-koodrive-pagination"])
  .map(({ node }) => String(node["x-koodrive-method"]));

const MODULE = resolve("test/types/hovered.ts");
const CODE = `import type { KooDriveClient } from "koodrive-client";
declare const koodrive: KooDriveClient;
koodrive.users.list.all(
  { deptId: "7", limit: 50 },
  { maxItems: 500, prefetch: true, timeout: 5_000, traceId: undefined },
);
${lists.map((method) => `koodrive.${method}.all;`).join("\n")}
`;

const service = ts.createLanguageService(languageServiceHost());

function languageServiceHost(): ts.LanguageServiceHost {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  const readFile = (file: string) => (file === MODULE ? CODE : ts.sys.readFile(file));
  return {
    getScriptFileNames: () => [MODULE],
    getScriptVersion: () => "1",
    getScriptSnapshot(file) {
      const text = readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === MODULE || ts.sys.fileExists(file),
    readFile,
  };
}

/** The documentation over the end of the first such text: its sentences, and its tags by name. */
function hover(text: string) {
  const position = CODE.indexOf(text) + text.length - 1;
  const { documentation, tags = [] } = service.getQuickInfoAtPosition(MODULE, position) ?? {};
  return {
    text: ts.displayPartsToString(documentation),
    tags: tags.map(({ name, text }) => `${name} ${ts.displayPartsToString(text)}`),
  };
}

describe("hovering over", () => {
  it.each(lists)("%s.all shows what it yields, its arguments, options and errors", (method) => {
    const { text, tags } = hover(`koodrive.${method}.all`);
    expect(text).toContain(`for await (const element of koodrive.${method}.all(…))`);
    expect(text).toMatch(/Goes from page to page, each one call, .* until .*\./);
    const shown = tags.join("\n");
    expect(shown).toMatch(/^param args\.\w+ /m);
    expect(shown).toMatch(/^param options .*`maxItems`.*`prefetch`/m);
    expect(shown).toMatch(/^returns The elements\./m);
    for (const said of [
      "ApiError",
      "ResponseError",
      "`not-a-list`",
      "`not-a-cursor`",
      "`repeated`",
    ])
      expect(shown).toContain(said);
  });

  it("all of a list by offset warns of deletions, of one by cursor does not", () => {
    expect(hover("koodrive.users.list.all").text).toContain("collect first, then delete");
    expect(hover("koodrive.shares.list.all").text).not.toContain("delete");
  });

  it.each([
    ["maxItems", /^Ends the walk after so many elements\. Default: none\.$/],
    ["prefetch", /^Fetches pages ahead [\s\S]* Default `false`\.$/],
    ["timeout", /^Milliseconds for the whole call/],
    ["traceId", /^Identifier that the service writes to its log/],
  ])("the option %s shows what it does", (option, expected) => {
    expect(hover(option).text).toMatch(expected);
  });

  it("an argument shows what it is", () => {
    expect(hover("deptId").tags.join()).toContain("The department whose users to list");
    expect(hover("limit").tags.join()).toContain("How many users to return at most, 1 to 100.");
  });
});
