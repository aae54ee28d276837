// Calls that are given up: what they reject with, and that nothing of them is left behind.
import { getEventListeners } from "node:events";
import { accessToken } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { runToExit } from "../support/program.ts";
import { type Responder, respondWith } from "../support/server.ts";

const silent: Responder = () => {};
const ALLOCATION = "/koodrive/ose/v1/space/allocation/get";

/**
 * Far more than the end of a process takes, far less than the 30 s of a timer that is left behind.
 */
const AT_ONCE = 3_000;

const fails = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.unreachable("the call was to fail"),
    (error: unknown) => error,
  );

describe("a process ends at once after a call that was given up", () => {
  it.each([
    ["while its token provider hangs", "auth: accessToken(() => new Promise(() => {}))"],
    ["while its fetch hangs", "fetch: () => new Promise(() => {})"],
    [
      "while it waits to be tried again",
      "retry: { baseDelay: 30_000, maxDelay: 30_000 }, fetch: async () => Response.json({}, { status: 503 })",
    ],
  ])("%s", async (_, option) => {
    const { failure, lingered } = await runToExit(
      "koodrive.spaces.getAllocation({}, { signal })",
      `{ endpoint: "https://127.0.0.1:9", ${option} }`,
    );
    expect(failure).toBe("Error enough");
    expect(lingered).toBeLessThan(AT_ONCE);
  });

  it("before it began", async () => {
    const call =
      'koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(new Error("never")) })';
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
    for (let call = 0; call < 1_000; call += 1)
      expect(await fails(koodrive.spaces.getAllocation({}, { signal: given }))).toBe(reason);
    expect([signal, given].map((signal) => getEventListeners(signal, "abort").length)).toEqual([
      0, 0,
    ]);
    expect(received).toEqual([]);
  });

  it("from calls that time out with a fetch deaf to signals", async () => {
    const { signal } = new AbortController();
    const { signal: own } = new AbortController();
    const { koodrive } = await setUp(undefined, {
      signal,
      timeout: 5,
      fetch: () => new Promise(() => {}),
    });
    const calls = Array.from({ length: 20 }, () =>
      fails(koodrive.spaces.getAllocation({}, { signal: own })),
    );
    expect(getEventListeners(signal, "abort").length).toBe(20);
    for (const call of calls) expect(await call).toMatchObject({ name: "TimeoutError" });
    expect([signal, own].map((signal) => getEventListeners(signal, "abort").length)).toEqual([
      0, 0,
    ]);
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
      for (const signal of [controller.signal, AbortSignal.abort(reason)])
        expect(await fails(call(signal))).toMatchObject(noReason);
    }
  });

  it.each([undefined, null])("when its token provider rejects with %j", async (reason) => {
    const { koodrive, received } = await setUp(undefined, {
      auth: accessToken(() => Promise.reject(reason)),
    });
    expect(await fails(koodrive.spaces.getAllocation())).toMatchObject(noReason);
    expect(await fails(koodrive.http.GET(ALLOCATION))).toMatchObject(noReason);
    expect(received).toEqual([]);
  });
});

describe("timeout and signal", () => {
  const silent: Responder = () => {};
  const stalled: Responder = (response) => response.writeHead(200).write('{"code":');

  it.each([
    ["before the response", silent],
    ["inside the body", stalled],
  ])("end a call that stalls %s", async (_, respond) => {
    const { koodrive } = await setUp(respond, { timeout: 60 });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "TimeoutError",
      timeout: 60,
      operation: "spaces.getAllocation",
    });
    await expect(koodrive.spaces.getAllocation({}, { timeout: 30 })).rejects.toMatchObject({
      timeout: 30,
    });
    const reason = new Error("enough");
    await expect(
      koodrive.spaces.getAllocation(
        {},
        { timeout: Number.POSITIVE_INFINITY, signal: AbortSignal.timeout(30) },
      ),
    ).rejects.toThrow(DOMException);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    await expect(
      koodrive.spaces.getAllocation({}, { timeout: 5_000, signal: controller.signal }),
    ).rejects.toThrow("enough");
  });

  it("take a timeout that no timer can hold", async () => {
    const { koodrive } = await setUp(
      (response) => setTimeout(() => respondWith({ code: 0 })(response, {} as never), 30),
      { timeout: 2 ** 40 },
    );
    for (const timeout of [2 ** 31, Number.POSITIVE_INFINITY, undefined])
      expect(await koodrive.spaces.getAllocation({}, { timeout })).toEqual({ code: 0 });
  });

  it("send nothing when the signal is aborted already", async () => {
    const { koodrive, received } = await setUp();
    await expect(
      koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(new Error("never")) }),
    ).rejects.toThrow();
    expect(received).toEqual([]);
  });

  it("end a call even if the fetch given ignores its signal", async () => {
    const { koodrive } = await setUp(undefined, {
      timeout: 30,
      fetch: () => new Promise(() => {}),
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

describe("a signal", () => {
  it("that lives longer than its calls gathers no listeners", async () => {
    const { koodrive } = await setUp();
    const { signal } = new AbortController();
    let listening = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listening += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listening -= 1;
      remove(...args);
    };
    for (let call = 0; call < 20; call += 1)
      await koodrive.spaces.update({ ownerId: "1", type: 0 }, { signal });
    expect(listening).toBe(0);
    expect(getEventListeners(signal, "abort").length).toBe(0);
  });

  it("of the client is left alone when the call's is aborted already", async () => {
    const { signal } = new AbortController();
    const { koodrive } = await setUp(undefined, { signal });
    await expect(
      koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(new Error("never")) }),
    ).rejects.toThrow("never");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("of the client gives up every call", async () => {
    const controller = new AbortController();
    const { koodrive } = await setUp(() => {}, { signal: controller.signal });
    const calls = [
      koodrive.spaces.getAllocation(),
      koodrive.shares.update(
        { shareId: "1", validDays: 0 },
        { signal: new AbortController().signal },
      ),
    ];
    setTimeout(() => controller.abort(new Error("shutting down")), 20);
    for (const call of calls) await expect(call).rejects.toThrow("shutting down");
    await expect(koodrive.spaces.getAllocation()).rejects.toThrow("shutting down");
  });

  it("sends nothing after it was aborted while a token was fetched", async () => {
    const provider = () => new Promise<string>((resolve) => setTimeout(() => resolve("t"), 60));
    const { koodrive, received } = await setUp(undefined, {
      auth: accessToken(provider),
      timeout: 20,
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "TimeoutError" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received).toEqual([]);
  });
});
