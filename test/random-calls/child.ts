// Makes random calls and tells how they ended: node --expose-gc test/random-calls/child.ts <url>
// <seed> <calls to warm up> <calls>. Its heap, its handles and its exit are those of a program that
// uses the client and nothing else, so the server is in another process. Prints a Summary as JSON.
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { accessToken, appSignature, createKooDriveClient, KooDriveError } from "koodrive-client";
import { type Operation, readContract } from "../../scripts/contract/contract.ts";
import { methodOf } from "../../scripts/contract/samples.ts";
import { rightArguments, wrongArguments } from "./arguments.ts";
import { endingOf, type Fate, fates, MAX_ATTEMPTS } from "./fates.ts";
import { exampleOf } from "./server.ts";

export interface Summary {
  calls: number;
  /** How many ended in a result, and in each class of error. */
  ended: Record<string, number>;
  /** Attempts that were given to the network, those refused by it included or not. */
  attempts: number;
  sent: number;
  /** What ended otherwise than it had to. */
  wrong: string[];
  unhandled: string[];
  /** Bytes, and kinds of resources that keep a process alive, before and after. */
  heap: [number, number];
  handles: [string[], string[]];
}

interface RandomCall {
  operation: Operation;
  args: Record<string, unknown>;
  right: boolean;
  fates: Fate[];
  scheme: "AccessToken" | "AppSignature";
}

/** The call that an attempt belongs to. */
interface Running extends RandomCall {
  number: number;
  attempts: number;
}

const AT_ONCE = 50;
/**
 * Milliseconds for a call that nothing answers; those that are answered have a minute, which a busy
 * machine may need.
 */
const STALLED = 300;
const NOBODY = "http://127.0.0.1:2";

const [url = "", ...numbers] = process.argv.slice(2);
const [seed = 0, warmUp = 0, measured = 0] = numbers.map(Number);
const contract = readContract();
const running = new AsyncLocalStorage<Running>();
const summary: Summary = {
  calls: 0,
  ended: {},
  attempts: 0,
  sent: 0,
  wrong: [],
  unhandled: [],
  heap: [0, 0],
  handles: [[], []],
};
process.on("unhandledRejection", (reason) => summary.unhandled.push(String(reason)));

// A signal for all calls: what they leave on it would be seen in the heap.
const { signal } = new AbortController();
const options = {
  endpoint: url,
  fetch: attempt,
  signal,
  timeout: 60_000,
  retry: { maxAttempts: MAX_ATTEMPTS, baseDelay: 1, maxDelay: 5, budget: 1e9 },
};
const clients = {
  AccessToken: createKooDriveClient({ ...options, auth: accessToken(async () => "Bearer+token") }),
  AppSignature: createKooDriveClient({
    ...options,
    auth: appSignature({ appId: "app", appSecret: "secret", userId: "7" }),
  }),
};

/** fetch, which tells the server what is to become of the attempt. */
async function attempt(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const call = running.getStore();
  if (!call) throw new Error("an attempt of no call");
  const { response } = call.fates[call.attempts] ?? { response: {} };
  call.attempts += 1;
  summary.attempts += 1;
  if (response === "refused") return fetch(String(input).replace(url, NOBODY), init);
  summary.sent += 1;
  const { id, node } = call.operation;
  const told = {
    "x-call": String(call.number),
    "x-operation": id,
    "x-idempotent": String(node["x-koodrive-idempotent"]),
    "x-response": JSON.stringify(response),
  };
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(told)) headers.set(name, value);
  return fetch(input, { ...init, headers });
}

/** What is wrong with how the call ended, if anything. */
async function make(call: Running): Promise<string | undefined> {
  const { operation, args, right, scheme } = call;
  const expected = right
    ? endingOf(call.fates, operation.node["x-koodrive-idempotent"])
    : { errors: ["ArgumentError"], attempts: 0, stalls: false };
  const method = methodOf(clients[scheme], {
    operation,
    args,
    method: operation.node["x-koodrive-method"],
  }) as (...all: object[]) => Promise<unknown>;
  let result: unknown;
  let error: unknown;
  try {
    result = await running.run(call, () =>
      method(args, expected.stalls ? { timeout: STALLED } : {}),
    );
  } catch (thrown) {
    error = thrown;
  }
  const name =
    error instanceof KooDriveError ? error.name : error ? "an error of another kind" : "result";
  summary.calls += 1;
  summary.ended[name] = (summary.ended[name] ?? 0) + 1;
  const attempts = expected.stalls
    ? call.attempts <= expected.attempts
    : call.attempts === expected.attempts;
  const ended = expected.errors
    ? expected.errors.includes(name)
    : !error && isDeepStrictEqual(result, exampleOf(operation.node, contract));
  if (attempts && ended) return undefined;
  return `call ${call.number}, ${JSON.stringify(call.fates)}, ${operation.node["x-koodrive-method"]}(${fc.stringify(args)}): ${call.attempts} attempts, ${error ?? fc.stringify(result)}`;
}

const randomCall: fc.Arbitrary<RandomCall> = fc
  .constantFrom(
    ...contract.operations
      .filter(({ method, node }) => !(method === "GET" && node.requestBody))
      .map(callsOf),
  )
  .chain((calls) => calls);

function callsOf(operation: Operation): fc.Arbitrary<RandomCall> {
  const schemes = contract.security(operation).flat();
  const common = {
    operation: fc.constant(operation),
    fates,
    scheme:
      schemes.includes("AccessToken") && !schemes.includes("AppSignature")
        ? fc.constant("AccessToken")
        : fc.constantFrom("AccessToken", "AppSignature"),
  } as const;
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        ...common,
        right: fc.constant(true),
        args: rightArguments(operation, contract),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...common,
        right: fc.constant(false),
        args: wrongArguments(operation, contract),
      }),
    },
  ) as fc.Arbitrary<RandomCall>;
}

/** The calls by their numbers: the same for a seed. */
function* calls(from: number, to: number): Generator<Running> {
  const CHUNK = 100;
  for (let number = from; number < to; number += CHUNK) {
    const chunk = fc.sample(randomCall, { seed: seed + number, numRuns: CHUNK });
    for (const [index, call] of chunk.entries())
      yield { ...call, number: number + index, attempts: 0 };
  }
}

async function makeAll(waiting: Iterator<Running> & Iterable<Running>): Promise<void> {
  const worker = async () => {
    for (const call of waiting) {
      const wrong = await make(call);
      if (wrong && summary.wrong.length < 10) summary.wrong.push(wrong);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function heapUsed(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    await pause(50);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

/**
 * Resources that keep the process alive, once those of fetch's connections are gone, which the
 * server closes.
 */
async function handles(): Promise<string[]> {
  const open = () => process.getActiveResourcesInfo().sort();
  for (let waits = 0; waits < 100 && open().includes("TCPSocketWrap"); waits += 1) await pause(50);
  return open();
}

const before = await handles();
await makeAll(calls(0, warmUp));
const warm = await heapUsed();
await makeAll(calls(warmUp, warmUp + measured));
const after = await heapUsed();
await fetch(`${url}/end`).then((response) => response.text());
Object.assign(summary, { heap: [warm, after], handles: [before, await handles()] });
console.log(JSON.stringify(summary));
