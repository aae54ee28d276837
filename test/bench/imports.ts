// What an import of the default entry costs, beside openapi-fetch alone: each in a process of its
// own, in turns.
import { spawnSync } from "node:child_process";
import { median, table } from "./table.ts";

const RUNS = 30;
const EMPTY = "data:text/javascript,";
const MODULES = {
  "koodrive-client": "koodrive-client",
  "openapi-fetch": "openapi-fetch",
  "an empty module": EMPTY,
};

/** How many times as long as that of openapi-fetch the import takes. */
export function measureImports(): number {
  const runs = Array.from({ length: RUNS }, () => Object.values(MODULES).map(load));
  const column = (index: number, measure: keyof Run) =>
    runs.map((run) => run[index]?.[measure] ?? Number.NaN);
  const ratio = (index: number, measure: keyof Run) =>
    median(
      column(index, measure).map((time, run) => time / (column(1, measure)[run] ?? Number.NaN)),
    );
  const cells = (index: number) =>
    (["imported", "process"] as const).flatMap((m) => [
      median(column(index, m)).toFixed(1),
      ratio(index, m).toFixed(2),
    ]);
  table(
    ["`import`", "ms", "times openapi-fetch", "ms of the process", "times openapi-fetch"],
    Object.keys(MODULES).map((name, index) => [name, ...cells(index)]),
  );
  return ratio(0, "imported");
}

interface Run {
  /** Milliseconds of the import, by the clock of the process itself. */
  imported: number;
  /** Milliseconds from its start to its end. */
  process: number;
}

function load(module: string): Run {
  const program = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start);`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return { imported: Number(stdout), process: performance.now() - start };
}
