// The compiler, over a module inside the project.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { onTestFinished } from "vitest";

interface Compiled {
  /** What the compiler says, each message with its line, from 1. */
  errors: { line: number; message: string }[];
  instantiations: number;
}

export function compile(code: string, overrides: ts.CompilerOptions = {}): Compiled {
  const directory = mkdtempSync(join("test/types", "example-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, "example.ts");
  writeFileSync(file, code);
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, noUnusedLocals: false },
    ".",
  );
  const program = ts.createProgram([file], { ...options, ...overrides });
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    line: file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
  return { errors, instantiations: program.getInstantiationCount() };
}
