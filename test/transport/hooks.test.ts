// What hooks tell of calls to a real server: which events, in which order, with what in them, and
// no secret.
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError, ArgumentError, accessToken, TimeoutError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { type Seen, setUpWithHooks } from "../support/hooks.ts";
import { inSequence, type Responder, respondWith } from "../support/server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";
const OK = respondWith({ code: 0, msg: "OK" });
const silent: Responder = () => {};

/** `onRequest 1`, `onResponse 1 503`, `onRetry 1 ApiError`, `onError 2 TimeoutError`. */
const briefly = (seen: readonly Seen[]) =>
  seen.map(({ hook, attempt, status, error }) =>
    [hook, attempt, status ?? (error as Error | undefined)?.name]
      .filter((part) => part !== undefined)
      .join(" "),
  );

const fails = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable("the call was to fail"),
    (error: unknown) => error,
  );

describe("hooks are told of a call that", () => {
  it("succeeds", async () => {
    const { koodrive, seen, url } = await setUpWithHooks();
    await koodrive.spaces.update({ ownerId: "7", type: 0 }, { traceId: TRACE_ID });
    const call = {
      operation: "spaces.update",
      method: "PUT",
      path: "/koodrive/ose/v1/space/{ownerId}",
      url: `${url}/koodrive/ose/v1/space/7`,
      traceId: TRACE_ID,
    };
    expect(seen).toEqual([
      { hook: "onRequest", call, attempt: 1 },
      {
        hook: "onResponse",
        call,
        attempt: 1,
        status: 200,
        code: 0,
        ok: true,
        duration: expect.any(Number),
      },
    ]);
  });

  it("succeeds without a code and takes no trace ID", async () => {
    const { koodrive, seen } = await setUpWithHooks(respondWith({}));
    await koodrive.subscription.get();
    expect(seen).toMatchObject([
      { call: { traceId: undefined } },
      { hook: "onResponse", code: undefined, ok: true },
    ]);
  });

  it("is retried, before each attempt is sent and before each pause", async () => {
    const sent: number[] = [];
    const { koodrive, seen, received } = await setUpWithHooks(
      inSequence(
        respondWith({ code: 13000201 }, 500, { "retry-after": "0" }),
        (response) => response.destroy(),
        OK,
      ),
      { retry: { baseDelay: 40, maxDelay: 40 } },
      () => sent.push(received.length),
    );
    await koodrive.spaces.getAllocation();
    expect(briefly(seen)).toEqual([
      "onRequest 1",
      "onResponse 1 500",
      "onRetry 1 ApiError",
      "onRequest 2",
      "onRetry 2 NetworkError",
      "onRequest 3",
      "onResponse 3 200",
    ]);
    expect(sent).toEqual([0, 1, 1, 1, 2, 2, 3]);
    const [, refused, first, , second] = seen;
    expect(refused).toMatchObject({ code: 13000201, ok: false });
    expect(first).toMatchObject({
      delay: expect.any(Number),
      error: { code: 13000201, operation: "spaces.getAllocation" },
    });
    expect(second?.delay).toBeGreaterThanOrEqual(0);
    expect(second?.delay).toBeLessThanOrEqual(40);
  });

  it("fails however often it is retried, with the error that it rejects with", async () => {
    const { koodrive, seen } = await setUpWithHooks(respondWith({}, 503));
    const error = await fails(koodrive.spaces.getAllocation());
    const attempt = (number: number) => [`onRequest ${number}`, `onResponse ${number} 503`];
    expect(briefly(seen)).toEqual([
      ...attempt(1),
      "onRetry 1 ApiError",
      ...attempt(2),
      "onRetry 2 ApiError",
      ...attempt(3),
      "onError 3 ApiError",
    ]);
    expect(seen.at(-1)?.error).toEqual(error);
  });

  it("is repeated with a new token", async () => {
    const tokens = ["first", "second"];
    const { koodrive, seen } = await setUpWithHooks(
      inSequence(respondWith({ error_code: "APIGW.0301" }, 401), OK),
      {
        auth: accessToken(() => tokens.shift() as string),
        retry: false,
      },
    );
    await koodrive.spaces.createGroup({ name: "a" });
    expect(briefly(seen)).toEqual([
      "onRequest 1",
      "onResponse 1 401",
      "onRetry 1 ApiError",
      "onRequest 2",
      "onResponse 2 200",
    ]);
    expect(seen[2]).toMatchObject({ delay: expect.any(Number), error: { code: "APIGW.0301" } });
  });

  it.each([
    ["by its status", respondWith({ code: 13000301, msg: "no" }, 400), 400, 13000301],
    ["by a code inside HTTP 200", respondWith({ code: "13000301", msg: "no" }), 200, 13000301],
    [
      "by the gateway",
      respondWith({ error_code: "APIGW.0106", error_msg: "no" }, 400),
      400,
      "APIGW.0106",
    ],
    ["by something without a code", respondWith("<html></html>", 404), 404, undefined],
  ])("is refused %s", async (_, respond, status, code) => {
    const { koodrive, seen } = await setUpWithHooks(respond);
    const error = await fails(koodrive.spaces.getAllocation());
    const { call } = seen[0] as Seen;
    expect(seen).toEqual([
      { hook: "onRequest", call, attempt: 1 },
      {
        hook: "onResponse",
        call,
        attempt: 1,
        status,
        code,
        ok: false,
        duration: expect.any(Number),
      },
      { hook: "onError", call, attempt: 1, error, duration: expect.any(Number) },
    ]);
    expect(error).toBeInstanceOf(ApiError);
  });

  it("times out", async () => {
    const { koodrive, seen } = await setUpWithHooks(silent, { timeout: 50 });
    const error = await fails(koodrive.spaces.getAllocation());
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 TimeoutError"]);
    expect(seen[1]?.error).toBe(error);
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("is aborted under way, in a pause, or before it began", async () => {
    const reason = new Error("enough");
    const { koodrive, seen } = await setUpWithHooks(silent);
    const controller = new AbortController();
    const call = koodrive.spaces.getAllocation({}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    expect(await fails(call)).toBe(reason);
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 Error"]);
    expect(seen[1]?.error).toBe(reason);

    const pausing = new AbortController();
    const paused = await setUpWithHooks(
      respondWith({}, 503, { "retry-after": "10" }),
      {},
      (event) => "delay" in event && pausing.abort(reason),
    );
    expect(await fails(paused.koodrive.spaces.getAllocation({}, { signal: pausing.signal }))).toBe(
      reason,
    );
    expect(briefly(paused.seen)).toEqual([
      "onRequest 1",
      "onResponse 1 503",
      "onRetry 1 ApiError",
      "onError 1 Error",
    ]);
    expect(paused.seen[2]?.delay).toBe(10_000);

    const never = await setUpWithHooks();
    await fails(never.koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(reason) }));
    expect(briefly(never.seen)).toEqual(["onError 0 Error"]);
  });

  it("has no credentials, with the error as the provider threw it", async () => {
    const thrown = new Error("signed out");
    const { koodrive, seen, received } = await setUpWithHooks(undefined, {
      auth: accessToken(() => Promise.reject(thrown)),
    });
    await fails(koodrive.spaces.getAllocation());
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 Error"]);
    expect(seen[1]?.error).toBe(thrown);
    expect(received).toEqual([]);
  });

  it("would take its credentials elsewhere", async () => {
    const { koodrive, seen } = await setUpWithHooks();
    const error = await fails(
      koodrive.http.GET("/koodrive/ose/v1/space/allocation/get", { baseUrl: "http://localhost:9" }),
    );
    expect(error).toBeInstanceOf(ArgumentError);
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 ArgumentError"]);
  });

  it("goes by path, by the name of its method if it has one", async () => {
    const { koodrive, seen, url } = await setUpWithHooks(
      inSequence(OK, respondWith({ code: 7 }, 400)),
    );
    await koodrive.http.PUT("/koodrive/ose/v1/share/{shareId}", {
      params: { path: { shareId: "1" } },
      body: { validDays: 0 },
    });
    await koodrive.http.POST("/future/{id}" as never, { params: { path: { id: "a b" } } } as never);
    expect(seen.map(({ call }) => [call.operation, call.method, call.path])).toEqual([
      ...Array(2).fill(["shares.update", "PUT", "/koodrive/ose/v1/share/{shareId}"]),
      ...Array(3).fill([undefined, "POST", "/future/{id}"]),
    ]);
    expect(briefly(seen).slice(2)).toEqual([
      "onRequest 1",
      "onResponse 1 400",
      "onError 1 ApiError",
    ]);
    expect(seen[2]?.call).toMatchObject({ url: `${url}/future/a%20b`, traceId: undefined });
  });
});

it("hooks are not told of a call that is refused for its arguments", async () => {
  const { koodrive, seen } = await setUpWithHooks();
  await fails(koodrive.spaces.update({ ownerId: "..", type: 0 }));
  await fails(koodrive.spaces.getAllocation({}, { traceId: "short" }));
  await fails(
    koodrive.http.PUT("/koodrive/ose/v1/share/{shareId}", {
      params: { path: { shareId: "" } },
      body: { validDays: 0 },
    }),
  );
  expect(seen).toEqual([]);
});

it("no hook is called after onError, even if fetch ignores its signal", async () => {
  for (const status of [200, 401, 503]) {
    const fetch = () => sleep(60).then(() => Response.json({}, { status }));
    const { koodrive, seen } = await setUpWithHooks(undefined, {
      fetch,
      auth: accessToken(() => `t${Math.random()}`),
    });
    await fails(koodrive.spaces.getAllocation({}, { timeout: 30 }));
    await sleep(100);
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 TimeoutError"]);
  }
});

it("onError is told of the very error that the method rejects with", async () => {
  const { koodrive, seen } = await setUpWithHooks(respondWith({ code: 13000301, msg: "no" }, 400));
  const error = await fails(koodrive.spaces.getAllocation());
  expect(seen.at(-1)?.error).toBe(error);
});
