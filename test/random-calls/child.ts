// Makes random calls and tells how they ended: node --expose-gc test/random-calls/child.ts <url>
// <seed> <calls to warm up> <calls>. Its heap, its handles and its exit are those of a program that
// uses the client and nothing else, so the server is in another process. Prints a RandomSummary as
// JSON.
import { AsyncLocalStorage } from "node:async_hooks";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { accessToken, appSignature, createKooDriveClient, KooDriveError } from "koodrive-client";
import { readContract } from "../../scripts/contract/contract.ts";
import { methodOf } from "../../scripts/contract/samples.ts";
import { makeAll, numbered, type RandomCall, randomCalls } from "./calls.ts";
import { endingOf, type Fate, fates, MAX_ATTEMPTS } from "./fates.ts";
import { handles, heapUsed } from "./measures.ts";
import type { Summary } from "./run-child.ts";
import { exampleOf, tell } from "./server.ts";

export interface RandomSummary extends Summary {
  /** Attempts that were given to the network and not refused by it. */
  sent: number;
}

/** The call that an attempt belongs to. */
interface Running extends RandomCall {
  number: number;
  fates: Fate[];
  attempts: number;
}

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
const summary: RandomSummary = {
  ended: {},
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
  if (response === "refused") return fetch(String(input).replace(url, NOBODY), init);
  summary.sent += 1;
  return fetch(input, { ...init, headers: tell(init.headers, call, response) });
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
  summary.ended[name] = (summary.ended[name] ?? 0) + 1;
  const attempts = expected.stalls
    ? call.attempts <= expected.attempts
    : call.attempts === expected.attempts;
  const ended = expected.errors
    ? expected.errors.includes(name)
    : !error && isDeepStrictEqual(result, exampleOf(operation, contract));
  if (attempts && ended) return undefined;
  return `call ${call.number}, ${JSON.stringify(call.fates)}, ${operation.node["x-koodrive-method"]}(${fc.stringify(args)}): ${call.attempts} attempts, ${error ?? fc.stringify(result)}`;
}

const randomCall = randomCalls(contract, fc.record({ fates }));

const makeNumbered = (from: number, to: number) =>
  makeAll(numbered(randomCall, seed, [from, to]), async (call) => {
    const wrong = await make({ ...call, attempts: 0 });
    if (wrong && summary.wrong.length < 10) summary.wrong.push(wrong);
  });

const before = await handles();
await makeNumbered(0, warmUp);
const warm = await heapUsed();
await makeNumbered(warmUp, warmUp + measured);
const after = await heapUsed();
await fetch(`${url}/end`).then((response) => response.text());
Object.assign(summary, { heap: [warm, after], handles: [before, await handles()] });
console.log(JSON.stringify(summary));
