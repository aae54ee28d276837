// The command koodrive as a program of a shell, from the source.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** A directory with `bin/koodrive`, and `bin/npm`, which does nothing. */
export function directoryOfPrograms(): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-guide-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, "bin"));
  const write = (name: string, line: string) => {
    writeFileSync(join(directory, "bin", name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(directory, "bin", name), 0o755);
  };
  write("koodrive", `exec '${process.execPath}' '${resolve("src/cli/main.ts")}' "$@"`);
  write("npm", "exit 0");
  return directory;
}
