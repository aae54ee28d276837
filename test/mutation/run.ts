// `npm run test:mutation`: changes the source in thousands of places, one at a time, and counts how
// many of these mutants the tests notice. Takes about half an hour. Arguments name the parts to
// run; default: all. test/mutation/reports/ has what survived.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { PARTS } from "./parts.ts";

/** Of a hundred mutants so many must be noticed. */
const LIMIT = 80;

/** What a report says of a mutant; mutants that no test reaches count as not noticed. */
type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored";

interface Report {
  files: Record<string, { mutants: { status: Status }[] }>;
}

const chosen = process.argv.slice(2);
const names = chosen.length ? chosen : Object.keys(PARTS);
let noticed = 0;
let total = 0;
for (const name of names) {
  const statuses = runPart(name);
  const counted = statuses.filter((status) => status !== "Ignored");
  const killed = counted.filter((status) => status === "Killed" || status === "Timeout");
  noticed += killed.length;
  total += counted.length;
  console.log(row(name, killed.length, counted.length));
}
console.log(row("all", noticed, total));
if ((100 * noticed) / total < LIMIT) process.exitCode = 1;

function runPart(name: string): Status[] {
  const part = PARTS[name];
  if (!part) throw new Error(`there is no part "${name}"; there are ${Object.keys(PARTS)}`);
  const report = `test/mutation/reports/${name}.json`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js",
      "run",
      "test/mutation/stryker.config.json",
      `--mutate=${part.mutate.join(",")}`,
    ],
    { encoding: "utf8", env: { ...process.env, MUTATED_PART: name }, maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  mkdirSync("test/mutation/reports", { recursive: true });
  renameSync("test/mutation/report.json", report);
  const { files }: Report = JSON.parse(readFileSync(report, "utf8"));
  return Object.values(files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
}

function row(name: string, killed: number, all: number): string {
  return `${name.padEnd(10)} ${killed} of ${all} noticed, ${((100 * killed) / all).toFixed(1)} %`;
}
