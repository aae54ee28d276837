// What somebody can do to a sandbox for long: it takes no more memory than what it has to know, and
// leaves neither files nor connections open, nor files behind.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { bundle } from "../../support/bundled.ts";
import { temporaryDirectory } from "../../support/kept.ts";
import { ALL_CASES } from "../../support/sample.ts";

const run = promisify(execFile);
const KB = 1024;
const MB = 1024 * KB;

/** By name: how often in all, how often in a sample, and the bytes of memory each time, at most. */
const STRAINS = {
  journal: [1_000, 20, 0],
  openUploads: [10_000, 20, 8 * KB],
  announcedParts: [100, 5, 400 * KB],
  abortedUploads: [200, 10, 4 * KB],
  refusedUploads: [100, 5, 0],
  forks: [200, 5, 0],
  forksInMemory: [400, 5, 0],
  abortedDownloads: [500, 10, 0],
  forgottenDownloads: [500, 10, 0],
} as const;

/** The journal is full of the requests then, and code is compiled. */
const ANYWAY = 20 * MB;

it.runIf(existsSync("/proc/self/fd"))(
  "no strain leaves anything behind",
  async () => {
    const strains = Object.entries(STRAINS).map(([name, [all, few, bytes]]) => {
      const times = ALL_CASES ? all : few;
      return { name, times, most: ANYWAY + times * bytes };
    });
    const program = await bundle(join(import.meta.dirname, "strained-process.ts"));
    const args = [program, temporaryDirectory(), JSON.stringify(strains)];
    const grown = JSON.parse((await run(process.execPath, args)).stdout);
    for (const { name, most } of strains) {
      const { memory, handles, files } = grown[name];
      expect([name, handles, files, memory]).toEqual([
        ...[name, expect.toSatisfy(isNone), expect.toSatisfy(isNone)],
        expect.toSatisfy((bytes) => bytes < most),
      ]);
    }
  },
  120_000,
);

/** Something of before may be gone. */
const isNone = (grown: number): boolean => grown <= 0;
