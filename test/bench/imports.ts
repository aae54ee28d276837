// What an import of the default entry costs, beside openapi-fetch alone: each in a process of its
// own, in turns. CPU time, as that of cpuTime(), from before `await import(…)` until after it.
import { spawnSync } from "node:child_process";
import { median, table } from "./table.ts";

const RUNS = 40;
const PEER = "openapi-fetch";
const MODULES = ["koodrive-client", PEER, "data:text/javascript,"];

/**
 * How much more CPU time the import takes than that of openapi-fetch, as a multiple of the latter:
 * milliseconds, on a machine where that takes 1 ms.
 */
export function measureImports(): number {
  const runs = Array.from(
    { length: RUNS },
    () => new Map(MODULES.map((name) => [name, run(name)])),
  );
  const times = (name: string) => runs.map((round) => round.get(name) ?? Number.NaN);
  const peer = times(PEER);
  const ratio = (name: string) =>
    median(times(name).map((time, round) => time / (peer[round] ?? Number.NaN)));
  table(
    ["`import`", "ms of CPU", `times ${PEER}`],
    MODULES.map((name) => [
      name.startsWith("data:") ? "an empty module" : name,
      (median(times(name)) / 1000).toFixed(2),
      ratio(name).toFixed(2),
    ]),
  );
  return ratio("koodrive-client") - 1;
}

/** Microseconds of CPU time that the import takes, by the account of the process itself. */
function run(module: string): number {
  const program = `
    const { user, system } = process.cpuUsage();
    await import(${JSON.stringify(module)});
    const used = process.cpuUsage({ user, system });
    console.log(used.user + used.system);`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
