// Runs a program of node_modules or of this folder with what a generator may do: read anything,
// write below one directory, and no more. No program of another kind, no thread, no native code, no
// network. An attempt ends it with an error, so that none goes unnoticed.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export interface Outcome {
  status: number | null;
  printed: string;
}

export function runConfined(directory: string, program: string, ...args: string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      "--permission",
      "--allow-fs-read=*",
      `--allow-fs-write=${resolve(directory)}`,
      `--import=${new URL("offline.ts", import.meta.url)}`,
      program,
      ...args,
    ],
    {
      encoding: "utf8",
      maxBuffer: 1e8,
      env: { PATH: process.env.PATH, DO_NOT_TRACK: "1", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  if (error) throw error;
  return { status, printed: stdout + stderr };
}
