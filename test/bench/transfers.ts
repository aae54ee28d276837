// What carrying files costs: beside curl and the SDK of S3, each by its own protocol with the same
// bare server; in memory; and of trees and files that grow.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { downloadByCurl, uploadByCurl } from "./curl.ts";
import type { Limit } from "./limits.ts";
import { table } from "./table.ts";
import { FETCHED_PART, PART, type Used, WARM_UP } from "./transfer-process.ts";
import { GB, growthOf, MB, makeFile, type Transfers, withServer } from "./transfer-runs.ts";
import { measureTrees } from "./transfer-trees.ts";

/** Parts of the file of which CPU times are measured, and how often. */
const PARTS = 50;
const TURNS = 3;
/** Bytes that must not be held in memory. */
const HELD = 2 * GB;
/** Bytes of files each of which is four times as large as the one before. */
const GROWING = [32 * MB, 128 * MB, 512 * MB];

/** @param alone Without what is printed and not judged. */
export async function measureTransfers({ alone = false } = {}): Promise<Limit[]> {
  const limits = await withServer(0, async (transfers) => [
    ...(await measureTimes(transfers, alone)),
    ...(await measureMemory(transfers)),
    await measureGrowth(transfers),
  ]);
  return [...limits, ...(await measureTrees())];
}

/** Ways to carry a file, and what each is held against. Those that the SDK has are judged. */
const COMPARED = [
  { title: "upload, 4 parts at once", way: "upload", run: "upload", hash: "hashWithState" },
  { title: "upload, one after another", way: "upload", run: "uploadByOne", hash: "hash" },
  { title: "download, 4 parts at once", way: "download", run: "download", hash: "hash" },
  { title: "download, by one request", way: "download", run: "downloadByOne", hash: "hash" },
] as const;
const SDK = { upload: "sdkUpload", download: "sdkDownload" } as const;

type Compared = (typeof COMPARED)[number];
type Name = Compared["run" | "hash"] | (typeof SDK)[keyof typeof SDK];

async function measureTimes(transfers: Transfers, alone: boolean): Promise<Limit[]> {
  const compared = COMPARED.filter(({ run }) => !alone || run in SDK);
  const turns = await takeTurns(transfers, compared);
  // What else the machine does, such as writing files to the disk, only adds to what a turn takes.
  const of = (figure: (turn: Turn) => number) => Math.min(...turns.map(figure));
  const least = (way: keyof typeof SDK, hash: Name) =>
    of(({ curl }) => curl[way]) + of(({ used }) => used[hash].cpu);
  const aGigabyte = (seconds: number) => ((seconds * GB) / (PARTS * PART)).toFixed(2);
  const times = compared.map(({ title, way, run, hash }) => ({
    ...{ title, way, run, hash },
    beside: of(({ used }) => used[run].cpu) / least(way, hash),
    besideSdk: of(({ used }) => used[run].cpu) / of(({ used }) => used[SDK[way]].cpu),
  }));
  table(
    [
      "Files through loopback, s of CPU a GB",
      ...["curl", "one pass of the hash", "ours", "times curl and hash"],
      ...["the SDK of S3", "ours, times the SDK", "ours, MB", "the SDK, MB"],
    ],
    times.map(({ title, way, run, hash, beside, besideSdk }) => [
      title,
      aGigabyte(of(({ curl }) => curl[way])),
      aGigabyte(of(({ used }) => used[hash].cpu)),
      aGigabyte(of(({ used }) => used[run].cpu)),
      beside.toFixed(2),
      aGigabyte(of(({ used }) => used[SDK[way]].cpu)),
      besideSdk.toFixed(2),
      ...[run, SDK[way]].map((name) => of(({ used }) => used[name].memory).toFixed(0)),
    ]),
  );
  return times.filter(({ run }) => run in SDK).flatMap(limitsOf);
}

function limitsOf(times: { run: Name; beside: number; besideSdk: number }): Limit[] {
  const { run, beside, besideSdk } = times;
  return [
    {
      title: `${run} of a file, CPU time, times that of curl and one pass of the hash`,
      measured: beside,
      digits: 2,
      most: 1.3,
    },
    { title: "the same, times that of the SDK of S3", measured: besideSdk, digits: 2, most: 1 },
  ];
}

/** What each took, one after another: a busy machine makes all of them slower. */
interface Turn {
  curl: Record<keyof typeof SDK, number>;
  used: Record<Name, Used>;
}

async function takeTurns(
  { url, directory, run }: Transfers,
  compared: readonly Compared[],
): Promise<Turn[]> {
  const fileOf = (name: string, size: number) => {
    const path = join(directory, name);
    writeFileSync(path, Buffer.alloc(size, "KooDrive"));
    return path;
  };
  const parts = Array.from({ length: PARTS }, (_, index) => fileOf(`part-${index}`, PART));
  const fetched = Array.from({ length: (PARTS * PART) / FETCHED_PART }, (_, index) =>
    join(directory, `fetched-${index}`),
  );
  const file = fileOf("file", PARTS * PART);
  const warmUp = fileOf("warm-up", WARM_UP);
  const names = [...compared.flatMap(({ run, hash }) => [run, hash]), ...Object.values(SDK)];
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const curl = { upload: uploadByCurl(url, parts), download: downloadByCurl(url, fetched) };
    const used = {} as Turn["used"];
    for (const name of new Set(names)) used[name] = await run(name, PARTS * PART, file, warmUp);
    turns.push({ curl, used });
  }
  return turns;
}

const HELD_RUNS = {
  "upload from a path": "upload",
  "upload from a stream": "uploadStream",
  "download to a path": "download",
} as const;

/** One after another: where processors are scarce, memory that is not in use is found late. */
async function measureMemory({ run, directory }: Transfers): Promise<Limit[]> {
  const file = makeFile(join(directory, "held"), HELD);
  const memories: number[] = [];
  for (const name of Object.values(HELD_RUNS)) {
    const path = name === "download" ? join(directory, "downloaded") : file;
    memories.push((await run(name, HELD, path)).memory);
  }
  table(
    [`${HELD / GB} GB, MB of memory`, ...Object.keys(HELD_RUNS)],
    [["ours, at most", ...memories.map((memory) => memory.toFixed(0))]],
  );
  return [
    {
      title: `${HELD / GB} GB from a path or stream, or to a path, MB of memory`,
      measured: Math.max(...memories),
      digits: 0,
      most: 200,
    },
  ];
}

async function measureGrowth({ run, directory }: Transfers): Promise<Limit> {
  const times: number[] = [];
  for (const size of GROWING) {
    times.push((await run("upload", size, makeFile(join(directory, "growing"), size))).cpu);
  }
  const fourfold = growthOf(times);
  table(
    ["Files that grow", ...GROWING.map((size) => `${size / MB} MB`), "growth, of fourfold"],
    [["upload, s of CPU", ...times.map((time) => time.toFixed(2)), fourfold.toFixed(1)]],
  );
  return { title: "an upload four times as large, times as long", measured: fourfold, most: 5 };
}

if (import.meta.main) console.log(await measureTransfers());
