// The samples in languages that few machines of developers have, by their grammars: each is a whole
// program, with the body of the example in it.
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { SampleCall } from "../../scripts/contract/samples.ts";
import { requestOf } from "../../scripts/site/samples/request.ts";
import { callsOf } from "../../scripts/site/samples/samples.ts";
import { CASES, contract, hostileCall } from "../site-samples/cases.ts";

/** What is used of the types of the parser, which is one of the site's own packages. */
interface SyntaxNode {
  readonly hasError: boolean;
  readonly text: string;
  descendantsOfType(types: string | readonly string[]): readonly SyntaxNode[];
}
interface TreeSitter {
  Parser: {
    init(): Promise<void>;
    new (): { setLanguage(language: object): void; parse(text: string): { rootNode: SyntaxNode } };
  };
  Language: { load(path: string): Promise<object> };
}

const require = createRequire(resolve("scripts/site/package.json"));
const { Parser, Language }: TreeSitter = require("@vscode/tree-sitter-wasm");
const grammars = dirname(require.resolve("@vscode/tree-sitter-wasm"));

beforeAll(() => Parser.init());

/** A text block without the indentation of its lines, and without the escapes that are in use. */
function javaBody(program: SyntaxNode): string | undefined {
  const block = program
    .descendantsOfType("string_literal")
    .find(({ text }) => text.startsWith('"""'));
  if (!block) return undefined;
  const [, ...lines] = block.text.slice(3, -3).split("\n");
  const indentation = Math.min(...lines.map((line) => line.search(/\S/)));
  const text = lines.map((line) => line.slice(indentation)).join("\n");
  return text.replace(/\\([\\"])/g, "$1");
}

/** What is read by `strings.NewReader`: raw strings, and backticks as strings between them. */
function goBody(program: SyntaxNode): string | undefined {
  const reader = program
    .descendantsOfType("call_expression")
    .find(({ text }) => text.startsWith("strings.NewReader("));
  return reader
    ?.descendantsOfType(["raw_string_literal", "interpreted_string_literal"])
    .map(({ text }) => text.slice(1, -1))
    .join("");
}

describe.each([
  ["Java", javaBody],
  ["Go", goBody],
] as const)("the %s samples", (language, bodyOf) => {
  let parse: (code: string) => SyntaxNode;
  beforeAll(async () => {
    const parser = new Parser();
    const grammar = `tree-sitter-${language.toLowerCase()}.wasm`;
    parser.setLanguage(await Language.load(join(grammars, grammar)));
    parse = (code) => parser.parse(code).rootNode;
  });

  const check = (call: SampleCall): void => {
    const code = callsOf(call, contract, false).find(({ name }) => name === language)?.code ?? "";
    const program = parse(code);
    expect(program.hasError, code).toBe(false);
    const body = bodyOf(program);
    expect(body && JSON.parse(body)).toEqual(requestOf(call, contract).body);
  };

  it.each(CASES)("are programs with the body of the example: $title", ({ call }) => check(call));

  it("have texts as they are", () => check(hostileCall));
});

it("the grammars refuse what is no program", async () => {
  for (const language of ["java", "go"]) {
    const parser = new Parser();
    parser.setLanguage(await Language.load(join(grammars, `tree-sitter-${language}.wasm`)));
    expect(parser.parse('package main\nfunc main() { "a" "b }').rootNode.hasError).toBe(true);
  }
});
