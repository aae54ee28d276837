// Makes random calls of clients with hostile clocks and providers to a hostile service, and then,
// when all are honest, calls that have to succeed: node --expose-gc
// test/random-calls/hostile-child.ts <url> <seed> <calls to warm up> <calls>. Prints a
// Summary as JSON.
import { AsyncLocalStorage } from "node:async_hooks";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { ArgumentError, KooDriveError } from "koodrive-client";
import { type Operation, readContract } from "../../scripts/contract/contract.ts";
import { methodOf } from "../../scripts/contract/samples.ts";
import { makeAll, numbered, type RandomCall, randomCalls } from "./calls.ts";
import { createHostileClient, type HostileClient } from "./hostile-client.ts";
import { CLOCK_ERROR, SETTINGS, type Setting } from "./hostile-clock.ts";
import { type HostileFate, hostileFate } from "./hostile-fates.ts";
import { handles, heapUsed } from "./measures.ts";
import type { Summary } from "./run-child.ts";
import { exampleOf, tell } from "./server.ts";

interface HostileCall extends RandomCall {
  number: number;
  fates: HostileFate[];
  /** Which of the clients of its scheme makes it, and what the clock of that is set to before. */
  client: number;
  clock: Setting | null;
  timeout: number;
  /** Milliseconds until it is given up. */
  giveUp: number | null;
}

/** What an attempt has to know of its call. */
interface Running {
  number: number;
  operation: Operation;
  fates: HostileFate[];
  attempts: number;
  /** What the clock has told this call last. */
  told?: number;
}

/** Clients of each scheme. */
const CLIENTS = 3;
/** An attempt may be repeated with new credentials, beside the retries. */
const MOST_ATTEMPTS = 4;
/** With an honest clock, provider and service, one of so many calls succeeds, and then all. */
const CALLS_TO_RECOVER = 3;
const HONEST_AT_ONCE = 30;
/** Less than the 5 seconds after which the client no longer waits for attempts that hang. */
const HONEST_TIMEOUT = 4_000;
const NOBODY = "http://127.0.0.1:2";

const [url = "", ...numbers] = process.argv.slice(2);
const [seed = 0, warmUp = 0, measured = 0] = numbers.map(Number);
const contract = readContract();
const running = new AsyncLocalStorage<Running>();
const summary: Summary = {
  ended: {},
  wrong: [],
  unhandled: [],
  heap: [0, 0],
  handles: [[], []],
};
process.on("unhandledRejection", (reason) => summary.unhandled.push(String(reason)));

function report(problem: string): void {
  if (summary.wrong.length < 10) summary.wrong.push(problem);
}

const createClients = (scheme: RandomCall["scheme"]) =>
  Array.from({ length: CLIENTS }, (_, number) =>
    createHostileClient(scheme, {
      endpoint: url,
      fetch: attempt,
      seed: seed + number,
      running,
      report: (problem) => report(`${scheme} ${number}: ${problem}`),
    }),
  );
const clients = {
  AccessToken: createClients("AccessToken"),
  AppSignature: createClients("AppSignature"),
};

/** fetch, which tells the server what is to become of the attempt. */
async function attempt(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const call = running.getStore();
  if (!call) throw new Error("an attempt of no call");
  const { response, clock } = call.fates[call.attempts] ?? { response: {}, clock: 0 };
  call.attempts += 1;
  if (response === "refused") return fetch(String(input).replace(url, NOBODY), init);
  return fetch(input, { ...init, headers: tell(init.headers, call, response, clock) });
}

async function make(call: HostileCall): Promise<void> {
  const client = clients[call.scheme][call.client] as HostileClient;
  if (call.clock) client.clock.set(call.clock);
  const { number, operation, fates, timeout } = call;
  const controller = new AbortController();
  const reason = new Error("given up");
  const giveUp = () => controller.abort(reason);
  const timer = call.giveUp === null ? undefined : setTimeout(giveUp, call.giveUp);
  const { signal } = controller;
  const attempts: Running = { number, operation, fates, attempts: 0 };
  const method = methodOf(client.koodrive, {
    operation,
    args: call.args,
    method: operation.node["x-koodrive-method"],
  }) as (...all: object[]) => Promise<unknown>;
  const [result, error] = await running
    .run(attempts, () => method(call.args, { timeout, signal }))
    .then(
      (result) => [result, undefined],
      (error) => [undefined, error],
    );
  clearTimeout(timer);
  const kind =
    error === undefined
      ? isDeepStrictEqual(result, exampleOf(operation, contract)) && "result"
      : kindOf(error, call, { reason, client });
  if (!kind || (!call.right && attempts.attempts > 0)) {
    const told = `${operation.id}(${fc.stringify(call.args)})`;
    report(`call ${number}, ${told}: ${error ?? fc.stringify(result)}`);
  }
  summary.ended[String(kind)] = (summary.ended[String(kind)] ?? 0) + 1;
}

/** What the call was rejected with; undefined if it must not be. */
function kindOf(
  error: unknown,
  { right, scheme }: HostileCall,
  { reason, client }: { reason: Error; client: HostileClient },
): string | undefined {
  if (error === reason) return "given up";
  if (client.provider.hasThrown(error)) return "provider";
  if (error === CLOCK_ERROR && scheme === "AccessToken") return "clock";
  if (!(error instanceof KooDriveError)) return undefined;
  const isHostility = error instanceof ArgumentError && ["now", "token"].includes(error.argument);
  if (isHostility) return `ArgumentError of ${error.argument}`;
  return right === (error.name === "ArgumentError") ? undefined : error.name;
}

/** With an honest clock, provider and service. */
async function recover({ koodrive, clock, provider }: HostileClient): Promise<void> {
  clock.set("right");
  provider.becomeHonest();
  const operation = contract.operations.find(({ id }) => id === "getSpaceAllocation") as Operation;
  const call = () =>
    running.run({ number: -1, operation, fates: [], attempts: 0 }, () =>
      koodrive.spaces.getAllocation({}, { timeout: HONEST_TIMEOUT }),
    );
  let isRecovered = false;
  for (let calls = 0; calls < CALLS_TO_RECOVER && !isRecovered; calls += 1) {
    isRecovered = await call().then(
      () => true,
      () => false,
    );
  }
  const outcomes = await Promise.allSettled(Array.from({ length: HONEST_AT_ONCE }, call));
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") report(`after all was honest: ${outcome.reason}`);
  }
}

/** The value one time in so many, else null. */
const oneIn = <Value>(times: number, value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: times - 1, arbitrary: fc.constant(null) });

const hostileCall = randomCalls(
  contract,
  fc.record({
    fates: fc.array(hostileFate, { minLength: MOST_ATTEMPTS, maxLength: MOST_ATTEMPTS }),
    client: fc.nat(CLIENTS - 1),
    clock: oneIn(15, fc.constantFrom(...SETTINGS)),
    timeout: fc.constantFrom(100, 300, 1_000),
    giveUp: oneIn(10, fc.nat(40)),
  }),
);

const before = await handles();
await makeAll(numbered(hostileCall, seed, [0, warmUp]), make);
const warm = await heapUsed();
await makeAll(numbered(hostileCall, seed, [warmUp, warmUp + measured]), make);
const after = await heapUsed();
await Promise.all(Object.values(clients).flat().map(recover));
await fetch(`${url}/end`).then((response) => response.text());
Object.assign(summary, { heap: [warm, after], handles: [before, await handles()] });
console.log(JSON.stringify(summary));
