// The compiler, over modules that exist in memory alone, as if they lay in this folder.
import { join, resolve } from "node:path";
import ts from "typescript";

interface Complaint {
  /** From 1. */
  line: number;
  message: string;
}

/** What is not installed under the name by which others have it: it only adds its browsers. */
const STAND_INS = { playwright: ["./node_modules/playwright-core/index.d.ts"] };

/** What the compiler says of each module, in one go: it then reads the client's types once. */
export function compile(modules: readonly string[]): Complaint[][] {
  const sources = new Map(
    modules.map((code, index) => [resolve(join("test/types", `module-${index}.ts`)), code]),
  );
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { compilerOptions } = config;
  const paths = { ...compilerOptions.paths, ...STAND_INS };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...compilerOptions, paths, noUnusedLocals: false },
    ".",
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].map((file) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(describe),
  );
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): Complaint {
  return {
    line: file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  };
}
