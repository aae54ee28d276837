// What carrying files costs: beside curl and the SDK of S3, each by its own protocol with the same
// bare server; in memory; and of trees and files that grow.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { downloadByCurl, uploadByCurl } from "./curl.ts";
import type { Limit } from "./limits.ts";
import { table } from "./table.ts";
import { PART, type RUNS, type Used, WARM_UP } from "./transfer-process.ts";
import { GB, growthOf, MB, makeFile, type Transfers, withServer } from "./transfer-runs.ts";
import { measureTrees } from "./transfer-trees.ts";

/** Parts of the file of which CPU times are measured, and how often: the shortest count. */
const PARTS = 30;
const TURNS = 2;
/** Bytes that must not be held in memory. */
const HELD = 2 * GB;
/** Bytes of files each of which is four times as large as the one before. */
const GROWING = [32 * MB, 128 * MB, 512 * MB];

export async function measureTransfers(): Promise<Limit[]> {
  const limits = await withServer(0, async (transfers) => [
    ...(await measureTimes(transfers)),
    ...(await measureMemory(transfers)),
    await measureGrowth(transfers),
  ]);
  return [...limits, ...(await measureTrees())];
}

type Name = keyof typeof RUNS;

/** Ways to carry a file, and what each is held against. Those that the SDK has are judged. */
const COMPARED = [
  { title: "upload, 4 parts at once", way: "upload", run: "upload", hash: "hashWithState" },
  { title: "upload, one after another", way: "upload", run: "uploadByOne", hash: "hash" },
  { title: "download, 4 parts at once", way: "download", run: "download", hash: "hash" },
  { title: "download, by one request", way: "download", run: "downloadByOne", hash: "hash" },
] as const;
const SDK = { upload: "sdkUpload", download: "sdkDownload" } as const;

async function measureTimes(transfers: Transfers): Promise<Limit[]> {
  const { curl, used } = await takeTurns(transfers);
  const aGigabyte = (seconds: number) => ((seconds * GB) / (PARTS * PART)).toFixed(2);
  const times = COMPARED.map(({ title, way, run, hash }) => {
    const least = [curl[way], used(hash).cpu];
    const [ours, sdk] = [used(run), used(SDK[way])];
    const beside = ours.cpu / (curl[way] + used(hash).cpu);
    const row = [
      title,
      ...[...least, ours.cpu].map(aGigabyte),
      beside.toFixed(2),
      aGigabyte(sdk.cpu),
      (ours.cpu / sdk.cpu).toFixed(2),
      ...[ours, sdk].map(({ memory }) => memory.toFixed(0)),
    ];
    return { run, row, beside, besideSdk: ours.cpu / sdk.cpu };
  });
  table(
    [
      "Files through loopback, s of CPU a GB",
      ...["curl", "one pass of the hash", "ours", "times curl and hash"],
      ...["the SDK of S3", "ours, times the SDK", "ours, MB", "the SDK, MB"],
    ],
    times.map(({ row }) => row),
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

/** The shortest of all, which take turns: a busy machine makes all of them slower. */
async function takeTurns({ url, directory, run }: Transfers) {
  const fileOf = (name: string, size: number) => {
    const path = join(directory, name);
    writeFileSync(path, Buffer.alloc(size, "KooDrive"));
    return path;
  };
  const parts = Array.from({ length: PARTS }, (_, index) => fileOf(`part-${index}`, PART));
  const file = fileOf("file", PARTS * PART);
  const warmUp = fileOf("warm-up", WARM_UP);
  const curl = { upload: Number.POSITIVE_INFINITY, download: Number.POSITIVE_INFINITY };
  const shortest = new Map<Name, Used>();
  const names = [...COMPARED.flatMap(({ run, hash }) => [run, hash]), ...Object.values(SDK)];
  for (let turn = 0; turn < TURNS; turn += 1) {
    curl.upload = Math.min(curl.upload, uploadByCurl(url, parts));
    curl.download = Math.min(curl.download, downloadByCurl(url, parts));
    for (const name of new Set<Name>(names)) {
      const used = await run(name, PARTS * PART, file, warmUp);
      const before = shortest.get(name);
      if (!before || used.cpu < before.cpu) shortest.set(name, used);
    }
  }
  return { curl, used: (name: Name) => shortest.get(name) ?? { cpu: NaN, memory: NaN } };
}

const HELD_RUNS = {
  "upload from a path": "upload",
  "upload from a stream": "uploadStream",
  "download to a path": "download",
} as const;

/** All at once, since time is not what is measured. */
async function measureMemory({ run, directory }: Transfers): Promise<Limit[]> {
  const file = makeFile(join(directory, "held"), HELD);
  const used = await Promise.all(
    Object.values(HELD_RUNS).map((name) =>
      run(name, HELD, name === "download" ? join(directory, "downloaded") : file),
    ),
  );
  const memories = used.map(({ memory }) => memory);
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
