// The compilers that users may have.
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a compiler prints, of files of this directory. */
export async function tsc(directory: string, version: string, ...args: string[]): Promise<string> {
  const compiler = resolve(`test/package/node_modules/typescript-${version}/bin/tsc`);
  const outcome = run(process.execPath, [compiler, ...args], { cwd: directory });
  return (await outcome.catch((error) => error)).stdout;
}
