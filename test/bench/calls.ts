// What a call costs in process: the same call by each contender on the same stubbed fetch, in
// interleaved rounds of one run.
import { deepStrictEqual, equal } from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cpuTime } from "./clock.ts";
import { BARE, createContenders, SIGNED } from "./contenders.ts";
import {
  APP,
  type Contender,
  exampleResponse,
  LANGUAGE,
  ORIGIN,
  SCENARIOS,
  type Scenario,
  SHARE,
  stub,
  TOKEN,
} from "./scenarios.ts";
import { median, table } from "./table.ts";

const WARM_UP = 10;
const ROUNDS = 60;
/**
 * Calls one after another, enough for most rounds to have their share of garbage collection, which
 * a median would hide otherwise.
 */
const CALLS = 200;
/** Calls between two looks at the heap, few enough to fit into it without a collection. */
const ALLOCATING_CALLS = 100;

/** Ratios to bare openapi-fetch, by contender, the larger of the two calls. */
type Ratios = ReadonlyMap<string, number>;

export async function measureCalls(directory: string): Promise<Ratios> {
  const contenders = await createContenders(directory);
  const worst = new Map<string, number>();
  for (const scenario of SCENARIOS) {
    stub.body = exampleResponse(scenario);
    for (const [name, contender] of contenders) await check(name, contender, scenario);
    const rounds = await interleave(contenders, scenario);
    const rows: string[][] = [];
    for (const [name, contender] of contenders) {
      const ratio = median(rounds.map((round) => of(round, name) / of(round, BARE)));
      worst.set(name, Math.max(worst.get(name) ?? 0, ratio));
      rows.push([
        name,
        median(rounds.map((round) => of(round, name))).toFixed(1),
        ratio.toFixed(2),
        (await allocated(contender[scenario.call])).toFixed(1),
      ]);
    }
    table([scenario.title, "µs of CPU a call", "times bare", "kB allocated a call"], rows);
  }
  return worst;
}

/**
 * CPU time a call of each contender. Each round has an order of its own, so that nobody always pays
 * for the garbage of the same other.
 */
async function interleave(
  contenders: Map<string, Contender>,
  { call }: Scenario,
): Promise<Map<string, number>[]> {
  const rounds: Map<string, number>[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const times = new Map<string, number>();
    for (const [name, contender] of shuffled([...contenders])) {
      const start = cpuTime();
      for (let i = 0; i < CALLS; i++) await contender[call]();
      times.set(name, (cpuTime() - start) / CALLS);
    }
    if (round >= 0) rounds.push(times);
  }
  return rounds;
}

/** Kilobytes of heap that a call takes. What lies outside the heap of JavaScript is not counted. */
async function allocated(call: () => Promise<unknown>): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 9; run++) {
    collectGarbage({ type: "minor" });
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < ALLOCATING_CALLS; i++) await call();
    runs.push((process.memoryUsage().heapUsed - before) / ALLOCATING_CALLS / 1000);
  }
  return median(runs);
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: { type: "minor" }) => void;

/** The contender sends the call that all send, and hands out the data that all hand out. */
async function check(
  name: string,
  contender: Contender,
  { call, method, path }: Scenario,
): Promise<void> {
  const sent: Request[] = [];
  stub.onRequest = (request) => sent.push(request);
  // A null prototype, which the client gives the objects that it parses, is no difference in data.
  deepStrictEqual(JSON.parse(JSON.stringify(await contender[call]())), JSON.parse(stub.body), name);
  stub.onRequest = undefined;
  const [request] = sent;
  equal(sent.length, 1, name);
  equal(request?.method, method, name);
  equal(request?.url, ORIGIN + path.replace("{shareId}", SHARE.shareId), name);
  const headers = request?.headers;
  equal(headers?.get("x-traceid")?.length, 58, name);
  equal(
    name === SIGNED ? headers?.get("x-user-id") : headers?.get("authorization"),
    name === SIGNED ? APP.userId : TOKEN,
    name,
  );
  if (method === "GET") return equal(headers?.get("language"), LANGUAGE, name);
  equal(headers?.get("content-type"), "application/json", name);
  deepStrictEqual(await request?.json(), SHARE.body, name);
}

function of(round: Map<string, number>, name: string): number {
  return round.get(name) ?? Number.NaN;
}

/** Fisher and Yates. */
function shuffled<Item>(items: Item[]): Item[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [items[i], items[j]] = [items[j] as Item, items[i] as Item];
  }
  return items;
}
