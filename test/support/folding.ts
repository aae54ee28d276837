// A file system that takes different names for the same.
import { readdirSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { basename, dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * Lets files be found under every name that folds to theirs, until the test has finished. What is
 * imported of a module of Node changes with it.
 */
export function foldNames(fold: (name: string) => string): void {
  const { lstat } = fs;
  fs.lstat = (async (path: string) => {
    const entries = readdirSync(dirname(path));
    const found = entries.find((entry) => fold(entry) === fold(basename(path)));
    return lstat(join(dirname(path), found ?? basename(path)));
  }) as typeof lstat;
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.lstat = lstat;
    syncBuiltinESMExports();
  });
}
