// Which names a file system takes for the same. The platform does not tell: it differs from disk to
// disk, and even from directory to directory.
import { randomUUID } from "node:crypto";
import { lstat, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Folding } from "../trees/target-names.ts";

/** Finds out by a file: under which other names it is found. */
export async function probeFolding(directory: string): Promise<Folding> {
  const name = `.${randomUUID()}-a\u00e9`;
  const path = join(directory, name);
  const isFound = (other: string) =>
    lstat(join(directory, other)).then(
      () => true,
      () => false,
    );
  try {
    await writeFile(path, "", { flag: "wx" });
    return {
      case: await isFound(name.replace("-a", "-A")),
      unicode: await isFound(name.normalize("NFD")),
    };
  } finally {
    await rm(path, { force: true });
  }
}
