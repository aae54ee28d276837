// Runs the command-line tools of this project, each from node_modules. Quiet unless one fails: then
// what it printed is shown and all stops.
import { spawnSync } from "node:child_process";

/** What the tool printed to stdout. */
export const run = (tool: string, ...args: string[]): string =>
  runProgram(`node_modules/.bin/${tool}`, args);

/** npm is beside Node, and no package of the project. */
export const runNpm = (...args: string[]): string => runProgram("npm", args);

/** A script of the project. */
export const runNode = (...args: string[]): string => runProgram(process.execPath, args);

function runProgram(program: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (error) throw error;
  if (status === 0) return stdout;
  process.stderr.write(stdout + stderr);
  process.exit(status ?? 1);
}
