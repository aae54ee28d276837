// Bytes that go through the sandbox at a port, beside a bare server that stores and serves them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BARE, type Kind, SANDBOX } from "./byte-servers.ts";
import { cpuTimeOf, peakMemoryOf, type ServerProcess } from "./server-process.ts";
import { table } from "./table.ts";

const GB = 2 ** 30;
/** Bytes of which CPU times are measured, and how often: the shortest count. */
const TIMED = GB / 4;
const RUNS = 2;
/** Bytes that must not be held in memory. */
const HELD = 2 * GB;

const WAYS = ["upload", "download"] as const;
type Way = (typeof WAYS)[number];

interface Used {
  /** Seconds of CPU time for 1 GB. */
  cpu: number;
  /** The most MB that the process has held in memory. */
  memory: number;
}
type Figures = Record<Way, Used>;

export interface BytesMeasured {
  /** CPU time, times as much as that of the bare server: in memory or a directory, the worse. */
  ratios: Record<Way, number>;
  /** MB that are held while far more goes through to a directory, and from it. */
  memory: number;
}

export async function measureBytes(): Promise<BytesMeasured> {
  const ratios = { upload: 0, download: 0 };
  const rows: string[][] = [];
  for (const place of PLACES) {
    const { bare, sandbox } = await measureTimes(place);
    for (const way of WAYS) {
      const ratio = sandbox[way] / bare[way];
      ratios[way] = Math.max(ratios[way], ratio);
      const figures = [sandbox[way], bare[way], ratio].map((figure) => figure.toFixed(2));
      rows.push([`${way}, ${place}`, ...figures]);
    }
  }
  table(["Bytes at a port, s of CPU a GB", "the sandbox", "a bare server", "times"], rows);
  const { upload, download } = await measureIn("in a directory", SANDBOX, HELD);
  const memories = [upload, download].map(({ memory }) => memory);
  table(
    [`${HELD / GB} GB through a directory, MB of memory`, ...WAYS],
    [["the sandbox, at most", ...memories.map((memory) => memory.toFixed(0))]],
  );
  return { ratios, memory: Math.max(...memories) };
}

/** Where the bytes are kept. */
const PLACES = ["in memory", "in a directory"] as const;
type Place = (typeof PLACES)[number];

/** The shortest CPU times of both, which take turns: a busy machine makes both slower. */
async function measureTimes(place: Place) {
  const times = {
    bare: { upload: Number.POSITIVE_INFINITY, download: Number.POSITIVE_INFINITY },
    sandbox: { upload: Number.POSITIVE_INFINITY, download: Number.POSITIVE_INFINITY },
  };
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, kind] of Object.entries({ bare: BARE, sandbox: SANDBOX })) {
      const figures = await measureIn(place, kind, TIMED);
      const shortest = times[name as keyof typeof times];
      for (const way of WAYS) shortest[way] = Math.min(shortest[way], figures[way].cpu);
    }
  }
  return times;
}

async function measureIn(place: Place, kind: Kind, size: number): Promise<Figures> {
  if (place === "in memory") return measureRun(kind, size);
  const directory = mkdtempSync(join(tmpdir(), "koodrive-bytes-"));
  try {
    return await measureRun(kind, size, directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** With a directory each way has a process of its own, and memory of its own. */
async function measureRun(kind: Kind, size: number, directory?: string): Promise<Figures> {
  let server = await kind.start(directory);
  let file = "";
  const upload = await usedBy(server, size, async () => {
    file = await kind.upload(server.url, size);
  });
  if (directory !== undefined) {
    await server.stop();
    server = await kind.start(directory);
  }
  const download = await usedBy(server, size, async () => {
    const arrived = await kind.download(server.url, file);
    if (arrived !== size) throw new Error(`${arrived} of ${size} bytes have arrived`);
  });
  await server.stop();
  return { upload, download };
}

async function usedBy({ pid }: ServerProcess, size: number, run: () => Promise<void>) {
  const before = cpuTimeOf(pid);
  await run();
  const cpu = (cpuTimeOf(pid) - before) / 1e6 / (size / GB);
  return { cpu, memory: peakMemoryOf(pid) };
}

if (import.meta.main) console.log(await measureBytes());
