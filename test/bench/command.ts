// How long it takes until the command prints something, beside a program that imports the client
// and prints a line: each in a process of its own, in turns.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { median, table } from "./table.ts";

const RUNS = 20;
const IMPORT = 'await import("koodrive-client"); console.log("imported");';

/** Each with the arguments of Node. */
const PROGRAMS = {
  "Node that imports the client": ["--input-type=module", "--eval", IMPORT],
  "`koodrive call`": ["dist/koodrive.js", "call"],
  "`koodrive call spaces.update --help`": ["dist/koodrive.js", "call", "spaces.update", "--help"],
  "`koodrive --version`": ["dist/koodrive.js", "--version"],
};
type Name = keyof typeof PROGRAMS;

/** The time until `koodrive call` prints, as a multiple of that of Node with the import. */
export async function measureCommand(): Promise<number> {
  const names = Object.keys(PROGRAMS) as Name[];
  const runs: Record<Name, number>[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const times: Partial<Record<Name, number>> = {};
    for (const name of names) times[name] = await timeToPrint(PROGRAMS[name]);
    runs.push(times as Record<Name, number>);
  }
  const ratio = (name: Name) =>
    median(runs.map((times) => times[name] / times["Node that imports the client"]));
  table(
    ["until it prints", "ms", "times"],
    names.map((name) => [
      name,
      median(runs.map((times) => times[name])).toFixed(0),
      ratio(name).toFixed(2),
    ]),
  );
  return ratio("`koodrive call`");
}

async function timeToPrint(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const time = performance.now() - started;
  child.stdout.resume();
  await once(child, "close");
  return time;
}
