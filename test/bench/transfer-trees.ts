// Directories of small files: what they ask of the service, and what they cost as they grow.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Limit } from "./limits.ts";
import { table } from "./table.ts";
import { AT_ONCE } from "./transfer-process.ts";
import { growthOf, type Transfers, withServer } from "./transfer-runs.ts";

/** Files of directories, each four times as many as the one before. */
const GROWING = [250, 1_000, 4_000];
const FILES_A_FOLDER = 250;
const SMALL = Buffer.alloc(1024, "KooDrive");

/** Milliseconds that each answer takes where it is seen how many requests are under way. */
const LATENCY = 25;
const FILES_WITH_LATENCY = 250;

export async function measureTrees(): Promise<Limit[]> {
  const growth = await withServer(0, measureGrowth);
  const { perFile, underWay, perSecond } = await withServer(LATENCY, (transfers) =>
    measureCalls(transfers, FILES_WITH_LATENCY),
  );
  table(
    [
      `${FILES_WITH_LATENCY} files, ${LATENCY} ms an answer`,
      "calls a file",
      "a second",
      "under way",
    ],
    [["uploadDirectory", perFile.toFixed(2), perSecond.toFixed(0), underWay.toFixed(1)]],
  );
  return [
    { title: "a directory four times as large, times as long", measured: growth, most: 5 },
    // The folder is a call, too, and so are whose space it is, and what is there already.
    { title: "a small file of a directory, calls", measured: perFile, digits: 2, most: 3.01 },
    {
      title: `requests under way, of ${AT_ONCE} at once`,
      measured: underWay,
      least: 0.75 * AT_ONCE,
    },
  ];
}

async function measureGrowth(transfers: Transfers): Promise<number> {
  const figures = [];
  for (const count of GROWING) figures.push(await measureCalls(transfers, count));
  const fourfold = growthOf(figures.map(({ cpu }) => cpu));
  table(
    ["Directories that grow", ...GROWING.map((count) => `${count} files`), "growth, of fourfold"],
    [
      ["s of CPU", ...figures.map(({ cpu }) => cpu.toFixed(2)), fourfold.toFixed(1)],
      ["calls a second", ...figures.map(({ perSecond }) => perSecond.toFixed(0)), ""],
    ],
  );
  return fourfold;
}

interface Figures {
  cpu: number;
  /** Calls for each file, the folders' with them. */
  perFile: number;
  perSecond: number;
  /** Requests that are under way, on average. */
  underWay: number;
}

async function measureCalls(transfers: Transfers, count: number): Promise<Figures> {
  const directory = makeTree(join(transfers.directory, `${count}`), count);
  await transfers.use();
  const { cpu, seconds } = await transfers.run("uploadDirectory", 0, directory);
  const { calls, underWay } = await transfers.use();
  return { cpu, perFile: calls / count, perSecond: calls / seconds, underWay };
}

function makeTree(directory: string, count: number): string {
  for (let index = 0; index < count; index += 1) {
    const folder = join(directory, `folder-${Math.floor(index / FILES_A_FOLDER)}`);
    if (index % FILES_A_FOLDER === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `file-${index}`), SMALL);
  }
  return directory;
}
