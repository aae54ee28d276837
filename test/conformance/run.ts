// Runs one case: a server of its own, a client of its own, and what is then compared. It knows
// nothing of the test runner, so that a child process can run the cases as well.
import { setTimeout as pause } from "node:timers/promises";
import {
  accessToken,
  appSignature,
  type ClientOptions,
  createKooDriveClient,
  type KooDriveClient,
  type TokenProvider,
} from "koodrive-client";
import type { Call, Case, ClientSetup } from "./case.ts";
import { type Ended, mismatches } from "./compare.ts";
import { record } from "./hooks.ts";
import { type FaultyServer, serveFaults } from "./server.ts";

/** Runs that go on at once: what they mostly do is wait. */
const AT_ONCE = 32;

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
  const { call = {}, client = {}, times = 1, concurrent = false } = test;
  const server = await serveFaults(test);
  try {
    const { hooks, events } = record(client.hooks);
    const provider = tokens(client.auth);
    const create = () => {
      const koodrive = createKooDriveClient({
        ...clientOptions(client, server, provider.give),
        hooks,
      } as ClientOptions<"AccessToken">);
      if (client.middleware) koodrive.http.use({ onRequest: ({ request }) => request });
      return koodrive;
    };
    let koodrive: KooDriveClient | undefined;
    const run = () =>
      ending(() => {
        koodrive ??= create();
        return invoke(koodrive, call);
      });
    const start = performance.now();
    const ended: Ended[] = concurrent ? await Promise.all(Array.from({ length: times }, run)) : [];
    while (ended.length < times) {
      if (ended.length) await pause(test.pause);
      ended.push(await run());
    }
    const elapsed = performance.now() - start;
    const end = performance.now() + CLOSING;
    while (test.expect.closed && server.connections() && performance.now() < end) await pause(10);
    return mismatches(test, {
      ended,
      events,
      asked: provider.asked,
      elapsed,
      received: server.received,
      strayed: server.strayed(),
      connections: server.connections(),
    });
  } finally {
    await server.close();
  }
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
  { method = "", http, args, options, abort }: Call,
): Promise<unknown> {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error("given up"));
  if (abort === 0) giveUp();
  const timer = abort ? setTimeout(giveUp, abort) : undefined;
  const signal = abort === undefined ? {} : { signal: controller.signal };
  try {
    if (http) {
      const [verb = "", path = ""] = http.split(" ");
      const { data, error, response } = await koodrive.http.request(
        verb.toLowerCase() as "get",
        path as never,
        { ...args, ...signal } as never,
      );
      return {
        status: response.status,
        ...(data !== undefined && { data }),
        ...(error !== undefined && { error }),
      };
    }
    // biome-ignore lint/suspicious/noExplicitAny: the method's name is data.
    const found = method.split(".").reduce((inner: any, name) => inner[name], koodrive);
    const returned = found(args, { ...options, ...signal });
    return await (method.endsWith(".all") ? collect(returned) : returned);
  } finally {
    clearTimeout(timer);
  }
}

async function collect(elements: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const element of elements) all.push(element);
  return all;
}

function clientOptions(
  { auth, endpoint = "server", clock, hooks: _, middleware: __, ...options }: ClientSetup,
  server: FaultyServer,
  give: TokenProvider,
) {
  const endpoints: Record<string, string> = {
    server: server.url,
    tls: server.url.replace("http:", "https:"),
    closed: "http://127.0.0.1:2",
  };
  return {
    endpoint: endpoints[endpoint] ?? endpoint,
    auth: authentication(auth ?? { token: "Bearer+s3cr3t-token" }, give),
    ...(clock !== undefined && { now: () => Date.now() + clock * 1000 }),
    fetch: async (...request: Parameters<typeof fetch>) => {
      const response = await fetch(...request);
      server.headersRead();
      return response;
    },
    ...options,
  };
}

function authentication(auth: NonNullable<ClientSetup["auth"]>, give: TokenProvider) {
  if ("app" in auth) return appSignature(auth.app);
  if ("token" in auth) return accessToken(auth.token);
  const { lifetime } = auth;
  return accessToken(give, lifetime === undefined ? {} : { lifetime });
}

/** Gives the case's tokens one after the other; the last again and again. */
function tokens(auth: ClientSetup["auth"]) {
  const list = auth && "provider" in auth ? auth.provider : [];
  const provider = {
    asked: 0,
    async give(): Promise<string> {
      const next = list[Math.min(provider.asked++, list.length - 1)] ?? "";
      if (typeof next === "object" && "reject" in next) throw new Error(next.reject);
      const { wait, token } = typeof next === "object" ? next : { wait: MOMENT, token: next };
      await pause(wait);
      return token;
    },
  };
  return provider;
}

/** A provider asks a server: calls made at once find it under way. */
const MOMENT = 5;
