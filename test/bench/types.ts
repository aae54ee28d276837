// What a program with one call costs a type check, beside a client that `redocly generate-client`
// makes of the same contract.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { median, table } from "./table.ts";
import { OURS, PEER } from "./workspace.ts";

const RUNS = 3;
/** What tsc prints, and its units. */
const MEASURES = { Instantiations: "", "Check time": "s", "Total time": "s", "Memory used": "K" };

/** Prints the medians, and the ratio of ours to the peer's. */
export function measureTypeCheck(directory: string, flags: string[]): void {
  const programs = { ours: OURS, peer: PEER, "an empty program": "export {};" };
  const medians = Object.entries(programs).map(([name, program]) => {
    const file = join(directory, `${name.replaceAll(" ", "-")}.ts`);
    writeFileSync(file, program);
    const runs = Array.from({ length: RUNS }, () => diagnostics(directory, file, flags));
    return Object.keys(MEASURES).map((measure) =>
      median(runs.map((run) => printedValue(measure, run))),
    );
  });
  const rows = Object.entries(MEASURES).map(([measure, unit], row) => {
    const [ours = 0, peer = 0, empty = 0] = medians.map((values) => values[row] ?? 0);
    return [
      measure,
      ...[ours, peer].map((value) => `${value}${unit}`),
      (ours / peer).toFixed(2),
      `${empty}${unit}`,
    ];
  });
  const command = ["tsc --noEmit --strict", ...flags].join(" ");
  table(
    [`\`${command}\`, TypeScript ${ts.version}`, "ours", "peer", "ours / peer", "an empty program"],
    rows,
  );
}

function diagnostics(cwd: string, file: string, flags: string[]): string {
  const options = [
    "--noEmit",
    "--strict",
    "--extendedDiagnostics",
    "--target",
    "es2023",
    "--module",
    "nodenext",
    ...flags,
  ];
  const { status, stdout } = spawnSync(resolve("node_modules/.bin/tsc"), [...options, file], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  return stdout;
}

function printedValue(measure: string, printed: string): number {
  const found = new RegExp(`^${measure}:\\s+([\\d.]+)`, "m").exec(printed)?.[1];
  // A program without types has no check time to print.
  return Number(found ?? 0);
}
