// Packages of a folder are installed when they are not there as its lockfile says.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryDirectory } from "../support/kept.ts";

const install = (...directories: string[]) =>
  execFileSync(process.execPath, ["scripts/install.ts", ...directories], { stdio: "pipe" });

it("installs what is missing, and leaves what is there until its lockfile changes", () => {
  const [first, second] = [join(temporaryDirectory(), "a"), join(temporaryDirectory(), "b")];
  const lock = (directory: string, version: string) => {
    const named = { name: "private", version };
    const packages = { "": named };
    const lockfile = { ...named, lockfileVersion: 3, requires: true, packages };
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "package.json"), JSON.stringify(named));
    writeFileSync(join(directory, "package-lock.json"), JSON.stringify(lockfile));
  };
  // npm ci deletes it.
  const markers = [first, second].map((directory) => join(directory, "node_modules/marker"));
  for (const directory of [first, second]) lock(directory, "1.0.0");
  install(first, second);
  for (const marker of markers) writeFileSync(marker, "");
  lock(second, "1.0.1");
  install(first, second);
  expect(markers.map((marker) => existsSync(marker))).toEqual([true, false]);
});
