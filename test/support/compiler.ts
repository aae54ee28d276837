// TypeScript in this process. Its programs share the declarations that they have parsed, of which
// there is more than a megabyte: that takes a third of the time of a process for each program.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { CompilerHost, CompilerOptions, Diagnostic, Program, SourceFile } from "typescript";

const require = createRequire(import.meta.url);

type ParsingOptions = Parameters<CompilerHost["getSourceFile"]>[1];

/** What a compiler makes of a project. */
export interface Compiled {
  /** What `tsc --project` prints. */
  printed: string;
  /** How many types were instantiated. */
  instantiations: number;
}

/**
 * A compiler that does what `tsc --project` does with a file of settings.
 *
 * @param directory Of the package `typescript`, before TypeScript 7.
 */
export function openCompiler(directory: string): (project: string) => Compiled {
  const ts: typeof import("typescript") = require(directory);
  const parsed = new Map<string, SourceFile | undefined>();

  function createHost(options: CompilerOptions, project: string): CompilerHost {
    const host = ts.createCompilerHost(options);
    const parse = host.getSourceFile;
    host.getCurrentDirectory = () => dirname(project);
    host.getSourceFile = (name, parsing, ...rest) => {
      if (!isSharable(name)) return parse(name, parsing, ...rest);
      const key = keyOf(name, parsing);
      if (!parsed.has(key)) parsed.set(key, parse(name, parsing, ...rest));
      return parsed.get(key);
    };
    return host;
  }

  return (project) => {
    const { config, error } = ts.readConfigFile(project, ts.sys.readFile);
    const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
      ...([config, ts.sys, dirname(project), undefined, project] as const),
    );
    const host = createHost(options, project);
    const program = ts.createProgram({ rootNames: fileNames, options, host });
    const found: Diagnostic[] = [...errors, ...ts.getPreEmitDiagnostics(program)];
    if (error) found.push(error);
    if (!options.noEmit) found.push(...program.emit().diagnostics);
    const printed = ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(found), host);
    return { printed, instantiations: countInstantiations(program) };
  };
}

/** How other files are parsed depends on settings that `keyOf` does not know. */
const isSharable = (name: string): boolean => /\.(d\.[cm]?ts|json)$/.test(name);

function keyOf(name: string, parsing: ParsingOptions): string {
  if (typeof parsing !== "object") return JSON.stringify([name, parsing]);
  const { languageVersion, impliedNodeFormat, jsDocParsingMode } = parsing;
  return JSON.stringify([name, languageVersion, impliedNodeFormat, jsDocParsingMode]);
}

/** What `--extendedDiagnostics` tells; the compiler's declarations do not have it. */
const countInstantiations = (program: Program & { getInstantiationCount?(): number }): number =>
  program.getInstantiationCount?.() ?? Number.NaN;
