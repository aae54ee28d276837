// Paths that programs give.

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ArgumentError } from "../../errors.ts";

/**
 * The absolute path of what a program names.
 *
 * @throws {@link ArgumentError} with this name of the argument.
 */
export function pathOf(argument: string, path: unknown, operation: string): string {
  try {
    const text = path instanceof URL ? fileURLToPath(path) : path;
    if (typeof text === "string" && text !== "" && !text.includes("\0")) return resolve(text);
  } catch {
    // It is the URL of something else.
  }
  throw new ArgumentError(argument, "must be a path, or a file: URL of this machine", {
    operation,
  });
}
