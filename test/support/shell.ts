// Blocks of a guide in one shell, with a command `koodrive` that is made of the source.
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

/** An empty directory in which a shell finds `koodrive`. */
export function shellDirectory() {
  const cwd = mkdtempSync(join(tmpdir(), "koodrive-guide-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const bin = mkdtempSync(join(tmpdir(), "koodrive-bin-"));
  onTestFinished(() => rmSync(bin, { recursive: true }));
  const line = `exec '${process.execPath}' '${resolve("src/cli/main.ts")}' "$@"`;
  writeFileSync(join(bin, "koodrive"), `#!/bin/sh\n${line}\n`);
  chmodSync(join(bin, "koodrive"), 0o755);
  return {
    cwd,
    write(path: string, content: string) {
      mkdirSync(join(cwd, path, ".."), { recursive: true });
      writeFileSync(join(cwd, path), content);
    },
    /** Ends with the first line that fails. */
    run(script: string, env: NodeJS.ProcessEnv) {
      const { PATH, NODE_COMPILE_CACHE } = process.env;
      const all = { PATH: `${bin}:${PATH}`, NODE_COMPILE_CACHE, ...env };
      const args = ["--norc", "-euo", "pipefail", "-c", script];
      return promisify(execFile)("bash", args, { cwd, env: all });
    },
  };
}
