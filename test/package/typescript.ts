// The compilers that users may have.
import { execFile } from "node:child_process";
import { basename, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { openCompiler } from "../support/compiler.ts";

const run = promisify(execFile);

const packageOf = (version: string) => resolve(`test/package/node_modules/typescript-${version}`);

/** What a compiler prints, of files of this directory. */
export async function tsc(directory: string, version: string, ...args: string[]): Promise<string> {
  const compiler = join(packageOf(version), "bin/tsc");
  const outcome = run(process.execPath, [compiler, ...args], { cwd: directory });
  return (await outcome.catch((error) => error)).stdout;
}

const opened = new Map<string, ReturnType<typeof openCompiler>>();

/** A compiler before TypeScript 7, which the tests of a file share. */
export function compilerOf(version: string): ReturnType<typeof openCompiler> {
  const compiler = opened.get(version) ?? openCompiler(packageOf(version));
  opened.set(version, compiler);
  return compiler;
}

/**
 * What a compiler prints of each of several projects, by the names of their files of settings in
 * this directory. All share what is parsed.
 */
export async function compileProjects(
  directory: string,
  version: string,
  projects: readonly string[],
): Promise<Map<string, string>> {
  if (version === "7.0") return buildProjects(directory, version, projects);
  const printed = new Map<string, string>();
  for (const project of projects) {
    printed.set(project, compilerOf(version)(join(directory, project)).printed);
    await setImmediate();
  }
  return printed;
}

/** By TypeScript 7, a program of its own, which shares among the projects of a build. */
async function buildProjects(
  directory: string,
  version: string,
  projects: readonly string[],
): Promise<Map<string, string>> {
  const options = ["--verbose", "--force", "--singleThreaded"];
  const told = await tsc(directory, version, "--build", ...options, ...projects);
  const [, ...sections] = told.split(/^.* - Building project '/m);
  return new Map(
    sections.map((section) => {
      const [head = "", ...lines] = section.split("\n");
      const printed = lines.filter((line) => line && !/^\S+ [AP]M - Project '/.test(line));
      return [basename(head.replace(/'\.\.\.$/, "")), printed.join("\n")];
    }),
  );
}
