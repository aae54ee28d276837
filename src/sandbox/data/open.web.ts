// What stands for open.ts where there is no Node.
import type { Directory } from "./open.ts";

export function openDirectory(): Directory {
  throw new Error("only Node, Bun and Deno keep a sandbox in a directory");
}
