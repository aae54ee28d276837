// What stands for open.ts where there is no Node.
import type { Directory } from "./open.ts";

export async function openDirectory(): Promise<Directory> {
  throw new Error("only Node, Bun and Deno keep a sandbox in a directory");
}
