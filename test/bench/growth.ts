// What responses cost whose bodies grow: CPU time by size. It must grow as the body does, whatever
// a service sends.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { monitorContract, recordHar } from "koodrive-client/contract";
import { cpuTime } from "./clock.ts";
import { GROWING_BODIES, type Part } from "./growing-bodies.ts";
import { fetchStub, ORIGIN, stub, TOKEN } from "./scenarios.ts";
import { median, table } from "./table.ts";

const MB = 2 ** 20;
/** Each is four times the one before. */
const SIZES = [MB / 4, MB, 4 * MB];
const WARM_UP = 3;
const RUNS = 5;

/** The worst of all that was measured. */
interface Growth {
  /** How many times as long a body takes that is four times as large. */
  fourfold: number;
  /** Milliseconds of CPU time for 1 MB. */
  megabyte: number;
}

export async function measureGrowth(): Promise<Growth> {
  const worst = { fourfold: 0, megabyte: 0 };
  const rows: string[][] = [];
  const readers = await createReaders();
  for (const { part, content, ofSize } of GROWING_BODIES) {
    const times: number[] = [];
    for (const size of SIZES) times.push(await measure(readers[part], ofSize(size)));
    const [smallest = 0, ofMegabyte = 0, largest = 0] = times;
    // From the smallest to the largest, the body becomes four times as large twice.
    const fourfold = Math.sqrt(largest / smallest);
    worst.fourfold = Math.max(worst.fourfold, fourfold);
    worst.megabyte = Math.max(worst.megabyte, ofMegabyte, largest / 4);
    rows.push([part, content, ...times.map((time) => time.toFixed(1)), fourfold.toFixed(1)]);
  }
  const sizes = SIZES.map((size) => `${size / MB} MB, ms of CPU`);
  table(["Bodies that grow", "of", ...sizes, "growth, of fourfold"], rows);
  return worst;
}

/** What goes through one part, with `stub.body` for the response. */
type Reader = () => Promise<unknown>;

async function createReaders(): Promise<Record<Part, Reader>> {
  const url = `${ORIGIN}/koodrive/ose/v1/permission/userList?spaceType=0&containerId=1`;
  const init = { headers: { authorization: TOKEN } };
  const maxBytes = 2 * Math.max(...SIZES);
  // In this mode the response comes when it has been compared.
  const monitor = await monitorContract({ fetch: fetchStub, maxBytes, mode: "throw" });
  const koodrive = createKooDriveClient({
    endpoint: ORIGIN,
    auth: accessToken(TOKEN),
    fetch: fetchStub,
    hooks: { onError() {} },
  });
  return {
    monitor: () => monitor(url, init),
    async recorder() {
      const recorder = recordHar({ fetch: fetchStub, maxBytes });
      await recorder.fetch(url, init);
      await recorder.har();
    },
    redaction: () => koodrive.jsSdk.get(),
    parsing: () => koodrive.jsSdk.get(),
    normalising: () => koodrive.users.list({ offset: 0, limit: 100 }),
  };
}

/** Milliseconds of CPU time, the median of some runs. */
async function measure(read: Reader, body: string): Promise<number> {
  const times: number[] = [];
  stub.body = body;
  for (let run = -WARM_UP; run < RUNS; run++) {
    const start = cpuTime();
    // Some bodies are refused, after they were read.
    await read().catch(() => {});
    if (run >= 0) times.push((cpuTime() - start) / 1_000);
  }
  return median(times);
}
