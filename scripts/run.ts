// Runs the command-line tools of this project, each from node_modules, and stops at the first that fails.
import { spawnSync } from "node:child_process";

export function run(tool: string, ...args: string[]): void {
  const { status, error } = spawnSync(`node_modules/.bin/${tool}`, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
