// Calls that are given up: what they reject with, and that nothing of them is left behind.
import { getEventListeners } from "node:events";
import { accessToken, type ClientOptions, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { runToExit } from "./program.ts";
import { type Answer, serve } from "./server.ts";

const silent: Answer = () => {};
const ALLOCATION = "/koodrive/ose/v1/space/allocation/get";

/** Far more than the end of a process takes, far less than the 30 s of a timer that is left behind. */
const AT_ONCE = 3_000;

async function setUp(respond?: Answer, options: Partial<ClientOptions> = {}) {
  const { url, received } = await serve(respond);
  return { url, received, koodrive: createKooDriveClient({ endpoint: url, auth: accessToken("t0ken"), ...options }) };
}

const fails = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.unreachable("the call was to fail"),
    (error: unknown) => error,
  );

describe("a process ends at once after a call that was given up", () => {
  it.each([
    ["while its token provider hangs", "auth: accessToken(() => new Promise(() => {}))"],
    ["while its fetch hangs", "fetch: () => new Promise(() => {})"],
    ["while it waits to be tried again", "retry: { baseDelay: 30_000, maxDelay: 30_000 }, fetch: async () => Response.json({}, { status: 503 })"],
  ])("%s", async (_, option) => {
    const { failure, lingered } = await runToExit("koodrive.spaces.getAllocation({}, { signal })", `{ endpoint: "https://127.0.0.1:9", ${option} }`);
    expect(failure).toBe("Error enough");
    expect(lingered).toBeLessThan(AT_ONCE);
  });

  it("before it began", async () => {
    const call = 'koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(new Error("never")) })';
    const { failure, lingered } = await runToExit(call, '{ endpoint: "https://127.0.0.1:9" }');
    expect(failure).toBe("Error never");
    expect(lingered).toBeLessThan(AT_ONCE);
  });
});

describe("a client's signal gathers no listeners", () => {
  it("from a thousand calls whose own signal was aborted before", async () => {
    const { signal } = new AbortController();
    const { koodrive, received } = await setUp(undefined, { signal });
    const reason = new Error("never");
    const given = AbortSignal.abort(reason);
    for (let call = 0; call < 1_000; call += 1) expect(await fails(koodrive.spaces.getAllocation({}, { signal: given }))).toBe(reason);
    expect([signal, given].map((signal) => getEventListeners(signal, "abort").length)).toEqual([0, 0]);
    expect(received).toEqual([]);
  });

  it("from calls that time out with a fetch deaf to signals", async () => {
    const { signal } = new AbortController();
    const { signal: own } = new AbortController();
    const { koodrive } = await setUp(undefined, { signal, timeout: 5, fetch: () => new Promise(() => {}) });
    const calls = Array.from({ length: 20 }, () => fails(koodrive.spaces.getAllocation({}, { signal: own })));
    expect(getEventListeners(signal, "abort").length).toBe(20);
    for (const call of calls) expect(await call).toMatchObject({ name: "TimeoutError" });
    expect([signal, own].map((signal) => getEventListeners(signal, "abort").length)).toEqual([0, 0]);
  });
});

describe("a call rejects with an Error that says so", () => {
  const noReason = { name: "Error", message: expect.stringMatching(/^\w/) };

  it.each([null, 0, "", false])("when it is aborted for %j", async (reason) => {
    const { koodrive } = await setUp(silent);
    for (const call of [
      (signal: AbortSignal) => koodrive.spaces.getAllocation({}, { signal }),
      (signal: AbortSignal) => koodrive.http.GET(ALLOCATION, { signal }),
    ]) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(reason), 20);
      for (const signal of [controller.signal, AbortSignal.abort(reason)]) expect(await fails(call(signal))).toMatchObject(noReason);
    }
  });

  it.each([undefined, null])("when its token provider rejects with %j", async (reason) => {
    const { koodrive, received } = await setUp(undefined, { auth: accessToken(() => Promise.reject(reason)) });
    expect(await fails(koodrive.spaces.getAllocation())).toMatchObject(noReason);
    expect(await fails(koodrive.http.GET(ALLOCATION))).toMatchObject(noReason);
    expect(received).toEqual([]);
  });
});
