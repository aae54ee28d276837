import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a module prints as JSON in a process of its own, which has `gc`. */
export function alone<Result>(url: string): Result {
  const args = ["--expose-gc", fileURLToPath(url)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}
