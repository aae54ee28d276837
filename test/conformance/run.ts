// Runs one case: a server of its own, a client of its own, and what is then compared. It knows
// nothing of the test runner, so that a child process can run the cases as well.
import { setTimeout as pause } from "node:timers/promises";
import {
  accessToken,
  appSignature,
  type ClientOptions,
  createKooDriveClient,
  type KooDriveClient,
  NetworkError,
  type TokenProvider,
} from "koodrive-client";
import type { Call, Case, ClientSetup, Provided } from "./case.ts";
import { type Ended, mismatches } from "./compare.ts";
import { record } from "./hooks.ts";
import { type FaultyServer, serveFaults } from "./server.ts";

/** Runs that go on at once: what they mostly do is wait. */
const AT_ONCE = 32;

const GIVEN_UP = new Error("given up");

/** Milliseconds in which a connection that the client gives up is closed. */
const CLOSING = 2_000;

/** What is wrong, a line each; nothing if all cases hold. */
export async function runCases(cases: readonly Case[]): Promise<string[]> {
  const problems: string[] = [];
  const waiting = cases.values();
  const worker = async () => {
    for (const test of waiting)
      problems.push(...(await runCase(test)).map((problem) => `${test.name}: ${problem}`));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return problems;
}

async function runCase(test: Case): Promise<string[]> {
  const { call = {}, client = {} } = test;
  const server = await serveFaults(test);
  try {
    const { hooks, events } = record(client.hooks);
    const provider = tokens(client.auth);
    const last = new AbortController();
    let left = test.times ?? 1;
    let made = 0;
    const create = () => {
      const now = clock(client.clock, () => made);
      const koodrive = createKooDriveClient({
        ...clientOptions(client, server, provider.give),
        ...(now && { now }),
        hooks,
      } as ClientOptions<"AccessToken">);
      if (client.middleware) koodrive.http.use({ onRequest: ({ request }) => request });
      return koodrive;
    };
    let koodrive: KooDriveClient | undefined;
    const make = () =>
      ending(() => {
        koodrive ??= create();
        made += 1;
        return invoke(koodrive, call, made, last.signal);
      }).finally(() => {
        left -= 1;
        if (left === 1) last.abort(GIVEN_UP);
      });
    const start = performance.now();
    const ended = await makeAll(make, test);
    const elapsed = performance.now() - start;
    const end = performance.now() + CLOSING;
    while (test.expect.closed && server.connections() && performance.now() < end) await pause(10);
    return mismatches(test, {
      ended,
      events,
      asked: provider.asked,
      elapsed,
      received: server.received,
      atOnce: server.atOnce(),
      strayed: server.strayed(),
      connections: server.connections(),
    });
  } finally {
    await server.close();
  }
}

/** All calls of a case: those that are made one after the other, then those made at once. */
async function makeAll(
  make: () => Promise<Ended>,
  { times = 1, concurrent, pause: between }: Case,
): Promise<Ended[]> {
  const atOnce = concurrent === true ? times : concurrent ? times - 1 : 0;
  const ended: Ended[] = [];
  while (ended.length < times - atOnce) {
    if (ended.length) await pause(between);
    ended.push(await make());
  }
  return [...ended, ...(await Promise.all(Array.from({ length: atOnce }, make)))];
}

/** That of the call so many, the last for all further ones. */
const ofCall = <Value>(list: readonly Value[], number: number) =>
  list[Math.min(number, list.length) - 1];

/** The client's clock, which may be another with each call. */
function clock(ahead: ClientSetup["clock"], made: () => number): (() => number) | undefined {
  if (ahead === undefined) return undefined;
  return () => Date.now() + (ofCall([ahead].flat(), made()) ?? Number.NaN) * 1000;
}

async function ending(call: () => Promise<unknown>): Promise<Ended> {
  try {
    return { result: await call() };
  } catch (error) {
    return { error };
  }
}

async function invoke(
  koodrive: KooDriveClient,
  call: Call,
  number: number,
  last: AbortSignal,
): Promise<unknown> {
  const { abort, timeouts } = call;
  const controller = new AbortController();
  const giveUp = () => controller.abort(GIVEN_UP);
  if (abort === 0) giveUp();
  const timer = typeof abort === "number" ? setTimeout(giveUp, abort) : undefined;
  const signal = abort === "last" ? last : controller.signal;
  const limits = {
    ...(abort !== undefined && { signal }),
    ...(timeouts && { timeout: ofCall(timeouts, number) ?? Number.POSITIVE_INFINITY }),
  };
  try {
    return await (call.http ? callByPath : callMethod)(koodrive, call, limits);
  } finally {
    clearTimeout(timer);
  }
}

async function callByPath({ http }: KooDriveClient, call: Call, limits: object): Promise<unknown> {
  const [verb = "", path = ""] = call.http?.split(" ") ?? [];
  const init = { ...call.args, ...limits } as never;
  const { response, ...others } = await http.request(
    verb.toLowerCase() as "get",
    path as never,
    init,
  );
  return { status: response.status, ...others };
}

async function callMethod(
  koodrive: KooDriveClient,
  { method = "", args, options, cursors: telling }: Call,
  limits: object,
): Promise<unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: the method's name is data.
  const found = method.split(".").reduce((inner: any, name) => inner[name], koodrive);
  const cursors: unknown[] = [];
  const onCursor = telling && { onCursor: (cursor: unknown) => void cursors.push(cursor) };
  const returned = found(args, { ...options, ...limits, ...onCursor });
  if (!method.endsWith(".all")) return returned;
  const elements = await collect(returned);
  return telling ? { elements, cursors } : elements;
}

async function collect(elements: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const element of elements) all.push(element);
  return all;
}

function clientOptions(setup: ClientSetup, server: FaultyServer, give: TokenProvider) {
  const { auth, endpoint = "server", fetch: given, ...others } = setup;
  const { clock: _, hooks: __, middleware: ___, ...options } = others;
  const endpoints: Record<string, string> = {
    server: server.url,
    tls: server.url.replace("http:", "https:"),
    closed: "http://127.0.0.1:2",
  };
  return {
    endpoint: endpoint.replace(/^\w+(?=\/*$)/, (name) => endpoints[name] ?? name),
    auth: authentication(auth ?? { token: "Bearer+s3cr3t-token" }, give),
    fetch: async (...request: Parameters<typeof fetch>) => {
      const response = await fetch(...request);
      server.headersRead();
      if (given === "double") return { ok: true, status: 200, json: () => response.json() };
      if (given === "used") await response.text();
      return response;
    },
    ...options,
  };
}

function authentication(auth: NonNullable<ClientSetup["auth"]>, give: TokenProvider) {
  if ("app" in auth) return appSignature(auth.app);
  if ("token" in auth) return accessToken(auth.token);
  const { lifetime, timeout } = auth;
  return accessToken(give, { lifetime, timeout });
}

/** Gives the case's tokens one after the other; the last again and again. */
function tokens(auth: ClientSetup["auth"]) {
  const list = auth && "provider" in auth ? auth.provider : [];
  const provider = {
    asked: 0,
    give(): Promise<string> {
      provider.asked += 1;
      return provide(ofCall(list, provider.asked) ?? "");
    },
  };
  return provider;
}

async function provide(given: Provided): Promise<string> {
  if (typeof given === "string") return pause(MOMENT, given);
  if ("hangs" in given) return new Promise(() => {});
  if ("token" in given) return pause(given.wait, given.token);
  const error = new Error(given.reject);
  throw given.as ? new NetworkError(error, true, {}) : error;
}

/** A provider asks a server: calls made at once find it under way. */
const MOMENT = 5;
