// The reports of the public types, and how what goes away is marked.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENTRIES as REPORTED } from "../../scripts/api/extract.ts";
import { report } from "../../scripts/api/report.ts";
import { ENTRIES } from "../support/entries.ts";

const sources = [...ENTRIES].filter(([name]) => !name.endsWith(".json"));

describe("the reports", () => {
  it("are of every entry that has types", () => {
    const names = sources.map(([name]) => name.replace(/^koodrive-client\/?/, "") || "index");
    expect(REPORTED.map(({ name }) => name).sort()).toEqual(names.sort());
    const files = names.map((name) => `generated/api/${name}.api.md`);
    expect(globSync("generated/api/*").sort()).toEqual(files.sort());
  });

  it.each(["index", "contract", "errors", "sandbox"])("%s has what programs import", (name) => {
    const source = name === "index" ? "koodrive-client" : `koodrive-client/${name}`;
    const code = readFileSync(ENTRIES.get(source) ?? "", "utf8");
    const lists = code.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
    const exported = [...lists].flatMap(([, list = ""]) => list.match(/\b[\w$]+(?=,|\s*$)/g) ?? []);
    const text = readFileSync(`generated/api/${name}.api.md`, "utf8");
    const missing = exported.filter(
      (each) => !new RegExp(`^export .*\\b${each}\\b`, "m").test(text),
    );
    expect(missing.filter((each) => !isOfContract(each))).toEqual([]);
  });

  it("are indented as the declarations are, by spaces", () => {
    const extracted =
      "```ts\n\ninterface Row {\n    \towner: {\n        \t\tid: string;\n        \t};\n}\n```\n";
    expect(report({ name: "sandbox", declarations: "" }, extracted)).toContain(
      "interface Row {\n    owner: {\n        id: string;\n    };\n}\n",
    );
  });

  it("have no remarks of the tool, and nothing that is made from the contract", () => {
    const extracted = `intro\n\n\`\`\`ts\n\n// @public
export function open(): void;

// @public (undocumented)
const statements: {
    a: string;

    b: string;
};

// @public (undocumented)
interface Row {
    // (undocumented)
    id: string;
}

// (No @packageDocumentation comment for this package)

\`\`\`
`;
    expect(report({ name: "sandbox", declarations: "" }, extracted)).toBe(`\
<!-- Made by npm run api. Do not edit. -->

# Public types of \`koodrive-client/sandbox\`

Left out is what is made from the contract, of which \`npm run diff\` tells changes by operation and field.

\`\`\`ts
export function open(): void;

interface Row {
    id: string;
}
\`\`\`
`);
  });
});

const generated =
  readFileSync("generated/types.ts", "utf8") + readFileSync("generated/resources.ts", "utf8");
const isOfContract = (name: string) =>
  new RegExp(`^export (interface|type) ${name}\\b`, "m").test(generated);

/** Since which version, and what to use instead. */
const MARK = /@deprecated Since \d+\.\d+\.\d+: use `[^`]+`/;

/** The marks of a source that do not say both, each in its line. */
const incomplete = (code: string): string[] =>
  code.split("\n").filter((line) => line.includes("@deprecated") && !MARK.test(line));

describe("a deprecation", () => {
  it("names the version and what to use instead", () => {
    const found = globSync("src/**/*.ts").flatMap((file) => incomplete(readFileSync(file, "utf8")));
    expect(found).toEqual([]);
  });

  it.each([
    [" * @deprecated Since 0.2.0: use `files.upload`, which goes on after failures.", 0],
    [" * @deprecated Use `files.upload`.", 1],
    [" * @deprecated Since 0.2.0.", 1],
  ])("%j", (line, count) => {
    expect(incomplete(`/**\n${line}\n */`)).toHaveLength(count);
  });
});
