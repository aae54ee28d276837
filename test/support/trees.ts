// Directories of the test that are real, and what is in them.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Contents by path; a path with a slash at its end is an empty folder. */
export type Tree = Readonly<Record<string, string>>;

/** A directory that is there until the test has finished. */
export function makeTree(tree: Tree = {}): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-tree-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  // Other users may look into it: see `asOrdinaryUser`.
  chmodSync(directory, 0o755);
  for (const [path, content] of Object.entries(tree)) {
    const place = join(directory, path);
    mkdirSync(path.endsWith("/") ? place : dirname(place), { recursive: true });
    if (!path.endsWith("/")) writeFileSync(place, content);
  }
  return directory;
}

/** What is in a directory, in the order of the paths. Links are not followed. */
export function readTree(directory: string): Tree {
  // A file may have the name of a property that all objects have, such as `__proto__`.
  const tree: [path: string, content: string][] = [];
  const read = (path: string) => {
    const entries = readdirSync(join(directory, path), { withFileTypes: true });
    if (path && entries.length === 0) tree.push([`${path}/`, ""]);
    for (const entry of entries) {
      const inner = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) read(inner);
      else if (entry.isFile()) tree.push([inner, readFileSync(join(directory, inner), "utf8")]);
      else tree.push([inner, "no file"]);
    }
  };
  read("");
  return Object.fromEntries(tree.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Runs with the rights of nobody: nothing is closed to the superuser, as whom tests may run. */
export async function asOrdinaryUser<Result>(run: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return run();
  const NOBODY = 65_534;
  process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
