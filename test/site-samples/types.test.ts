// The TypeScript samples by the compiler, as strict as the project's own sources.
import { resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { callsOf } from "../../scripts/site/samples/samples.ts";
import { sample } from "../support/sample.ts";
import { CASES, contract } from "./cases.ts";

it("the TypeScript samples have no type errors", () => {
  expect(check(sample(CASES.map(codeOf), 20))).toEqual([]);
});

it("a type error would be found", () => {
  const wrong = `import { createKooDriveClient } from "koodrive-client";
createKooDriveClient({ endpoint: "" }).spaces.get({ ownerId: "1", type: 1 });
`;
  expect(check([wrong])).toEqual([expect.stringContaining("'spaces' does not exist")]);
});

function codeOf({ call, isFirst }: (typeof CASES)[number]): string {
  const calls = callsOf(call, contract, isFirst);
  return calls.find(({ name }) => name === "TypeScript")?.code ?? "";
}

/** The messages of the compiler about programs that are in no file. */
function check(programs: readonly string[]): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  );
  const files = new Map(
    programs.map((code, index) => [resolve(`test/site-samples/sample-${index}.ts`), code]),
  );
  const host = ts.createCompilerHost(options);
  const compiled = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile(name, version, ...rest) {
      const code = files.get(name);
      return code === undefined
        ? host.getSourceFile(name, version, ...rest)
        : ts.createSourceFile(name, code, version);
    },
  });
  return ts.getPreEmitDiagnostics(compiled).map(({ file, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return `${message}\n${file?.text ?? ""}`;
  });
}
