// What hooks tell of calls to a real server: which events, in which order, with what in them, and
// no secret.
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import {
  ApiError,
  ArgumentError,
  accessToken,
  type ClientOptions,
  createKooDriveClient,
  type ErrorEvent,
  type Hooks,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  TimeoutError,
} from "koodrive-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeSecretCalls, SECRETS, secretsOf } from "../support/secret-calls.ts";
import { inSequence, quoting, type Responder, respondWith, serve } from "../support/server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";
const OK = respondWith({ code: 0, msg: "OK" });
const silent: Responder = () => {};

type Seen = { hook: keyof Hooks } & RequestEvent & Partial<ResponseEvent & RetryEvent & ErrorEvent>;

/** Hooks that remember, and then do what is given. */
function watch(then: (event: RequestEvent) => unknown = () => {}) {
  const seen: Seen[] = [];
  const remember = (hook: keyof Hooks) => (event: RequestEvent) => {
    seen.push({ hook, ...event });
    return then(event);
  };
  const hooks: Hooks = {
    onRequest: remember("onRequest"),
    onResponse: remember("onResponse"),
    onRetry: remember("onRetry"),
    onError: remember("onError"),
  };
  return { seen, hooks };
}

async function setUp(
  respond?: Responder,
  options: Partial<ClientOptions> = {},
  then?: (event: RequestEvent) => unknown,
) {
  const { url, received } = await serve(respond);
  const { seen, hooks } = watch(then);
  const koodrive = createKooDriveClient({
    endpoint: url,
    auth: accessToken("Bearer+t0ken"),
    retry: { baseDelay: 1 },
    hooks,
    ...options,
  });
  return { url, received, seen, koodrive };
}

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
    const { koodrive, seen, url } = await setUp();
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
    const { koodrive, seen } = await setUp(respondWith({}));
    await koodrive.subscription.get();
    expect(seen).toMatchObject([
      { call: { traceId: undefined } },
      { hook: "onResponse", code: undefined, ok: true },
    ]);
  });

  it("is retried, before each attempt is sent and before each pause", async () => {
    const sent: number[] = [];
    const { koodrive, seen, received } = await setUp(
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
    const { koodrive, seen } = await setUp(respondWith({}, 503));
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
    const { koodrive, seen } = await setUp(
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
    const { koodrive, seen } = await setUp(respond);
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
    const { koodrive, seen } = await setUp(silent, { timeout: 50 });
    const error = await fails(koodrive.spaces.getAllocation());
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 TimeoutError"]);
    expect(seen[1]?.error).toBe(error);
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("is aborted under way, in a pause, or before it began", async () => {
    const reason = new Error("enough");
    const { koodrive, seen } = await setUp(silent);
    const controller = new AbortController();
    const call = koodrive.spaces.getAllocation({}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    expect(await fails(call)).toBe(reason);
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 Error"]);
    expect(seen[1]?.error).toBe(reason);

    const pausing = new AbortController();
    const paused = await setUp(
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

    const never = await setUp();
    await fails(never.koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(reason) }));
    expect(briefly(never.seen)).toEqual(["onError 0 Error"]);
  });

  it("has no credentials, with the error as the provider threw it", async () => {
    const thrown = new Error("signed out");
    const { koodrive, seen, received } = await setUp(undefined, {
      auth: accessToken(() => Promise.reject(thrown)),
    });
    await fails(koodrive.spaces.getAllocation());
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 Error"]);
    expect(seen[1]?.error).toBe(thrown);
    expect(received).toEqual([]);
  });

  it("would take its credentials elsewhere", async () => {
    const { koodrive, seen } = await setUp();
    const error = await fails(
      koodrive.http.GET("/koodrive/ose/v1/space/allocation/get", { baseUrl: "http://localhost:9" }),
    );
    expect(error).toBeInstanceOf(ArgumentError);
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 ArgumentError"]);
  });

  it("goes by path, by the name of its method if it has one", async () => {
    const { koodrive, seen, url } = await setUp(inSequence(OK, respondWith({ code: 7 }, 400)));
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
  const { koodrive, seen } = await setUp();
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

describe("events", () => {
  it("are frozen, those of a call share one frozen object, and calls at once have each their own", async () => {
    const frozen: boolean[] = [];
    const { koodrive, seen } = await setUp(
      (response, request) => {
        const first = !seen.some(
          ({ hook, call }) => hook === "onRetry" && call.url.endsWith(request.target),
        );
        setTimeout(
          () => respondWith({ code: 0 }, first ? 503 : 200)(response, request),
          Math.random() * 20,
        );
      },
      {},
      (event) => frozen.push(Object.isFrozen(event)),
    );
    await Promise.all(
      Array.from({ length: 20 }, (_, owner) =>
        koodrive.spaces.update({ ownerId: String(owner), type: 0 }),
      ),
    );
    expect(frozen).toEqual(Array(100).fill(true));
    const calls = [...new Set(seen.map(({ call }) => call))];
    expect(calls.length).toBe(20);
    for (const call of calls) {
      expect(Object.isFrozen(call)).toBe(true);
      expect(briefly(seen.filter((event) => event.call === call))).toEqual([
        "onRequest 1",
        "onResponse 1 503",
        "onRetry 1 ApiError",
        "onRequest 2",
        "onResponse 2 200",
      ]);
    }
    expect(new Set(calls.map(({ traceId }) => traceId)).size).toBe(20);
  });

  it("have durations in milliseconds: of the attempt in onResponse, of the whole call in onError", async () => {
    const { koodrive, seen } = await setUp((response, request) =>
      setTimeout(() => respondWith({}, 503, { "retry-after": "0" })(response, request), 60),
    );
    const started = performance.now();
    await fails(koodrive.spaces.getAllocation());
    const took = performance.now() - started;
    const attempts = seen.flatMap(({ hook, duration = 0 }) =>
      hook === "onResponse" ? [duration] : [],
    );
    const whole = seen.at(-1)?.duration ?? 0;
    expect(attempts.length).toBe(3);
    for (const attempt of attempts) expect(attempt).toBeGreaterThan(55);
    expect(attempts.reduce((sum, attempt) => sum + attempt)).toBeLessThanOrEqual(whole);
    expect(whole).toBeLessThanOrEqual(took);
  });
});

describe("a hook", () => {
  it.each<[string, (event: RequestEvent) => unknown]>([
    [
      "that throws",
      () => {
        throw new Error("hook");
      },
    ],
    ["that rejects", () => Promise.reject(new Error("hook"))],
    ["that rejects later", () => sleep(5).then(() => Promise.reject(new Error("hook")))],
    ["that hangs", () => new Promise(() => {})],
    ["that throws nothing", () => Promise.reject()],
    [
      "that writes into its event",
      (event) =>
        [event, event.call].map((target) =>
          Object.keys(target).map((name) => Reflect.set(target, name, "spoilt")),
        ),
    ],
  ])("%s changes nothing", async (_, then) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const answers = () =>
      inSequence(respondWith({}, 503), OK, respondWith({ code: 13000301, msg: "no" }, 400));
    const outcome = async (options: Partial<ClientOptions>) => {
      const { koodrive, received, seen } = await setUp(answers(), options, then);
      const result = await koodrive.spaces.getAllocation();
      const error = await fails(
        koodrive.spaces.update({ ownerId: "7", type: 0 }, { traceId: TRACE_ID }),
      );
      return {
        result,
        error: String(error),
        requests: received.map(({ method, target, body }) => [method, target, body]),
        events: seen.length,
      };
    };
    const watched = await outcome({});
    expect(watched).toEqual({ ...(await outcome({ hooks: {} })), events: 8 });
    await sleep(20);
    expect(unhandled).toEqual([]);
  });

  it("that is none, or unknown, is refused", () => {
    const make = (hooks: object) => () =>
      createKooDriveClient({ endpoint: "https://host", auth: accessToken("t"), hooks });
    expect(make({ onError: "log" })).toThrow("onError must be a function");
    expect(make({ onResult: () => {} })).toThrow(
      "onResult is not an option here; known are onRequest, onResponse, onRetry, onError",
    );
    expect(make({ onError: undefined })).not.toThrow();
  });
});

describe("the url of an event", () => {
  const secret = "s3/cr3t +&=?%41王";
  const expected = "/koodrive/ose/v1/share/public/download?shareId=a%20b&fileId=f&kdstoken=***";

  it("has *** for secrets, percent-encoded as they are, and all else as it is sent", async () => {
    const { koodrive, seen, url, received } = await setUp();
    await koodrive.shareLinks.getDownloadLinkPublic({
      shareId: "a b",
      fileId: "f",
      kdstoken: secret,
    });
    await koodrive.http.GET("/koodrive/ose/v1/share/public/download", {
      params: { query: { shareId: "a b", fileId: "f", kdstoken: secret } },
    });
    koodrive.http.use({ onRequest: ({ request }) => new Request(request) });
    await koodrive.shareLinks.getDownloadLinkPublic({
      shareId: "a b",
      fileId: "f",
      kdstoken: secret,
    });
    for (const { target } of received)
      expect(target).toBe(expected.replace("***", encodeURIComponent(secret)));
    expect(seen.map(({ call }) => call.url)).toEqual(Array(6).fill(url + expected));
    await koodrive.shareLinks.verifyExtractCodePublic({ shortUrl: "abc", extractCode: "MDg2K0vU" });
    expect(seen.at(-1)?.call.url).toBe(
      `${url}/koodrive/ose/v1/share/public/verify?shortUrl=abc&extractCode=***`,
    );
  });

  it("has *** for the secrets of a path that the contract does not know", async () => {
    const { koodrive, seen, url } = await setUp();
    const query = { access_token: "0a1b2c3d", page: "1" };
    await koodrive.http.GET("/future" as never, { params: { query } } as never);
    expect(seen[0]?.call.url).toBe(`${url}/future?access_token=***&page=1`);
  });
});

describe("*** stands for secrets", () => {
  const known = "/koodrive/ose/v1/share/public/download";

  it.each<[string, unknown, string?]>([
    ["with an apostrophe, which URL encodes and encodeURIComponent does not", "it's-s3cret"],
    ["that are numbers", 12345678],
    ["that are several", ["one-s3cret", "two-s3cret"]],
  ])("%s", async (_, kdstoken) => {
    const { koodrive, seen, url, received } = await setUp(quoting, { retry: false });
    const args = { shareId: "a", fileId: "f", kdstoken: kdstoken as string };
    koodrive.http.use({ onRequest: ({ request }) => new Request(request) });
    const error = await fails(koodrive.shareLinks.getDownloadLinkPublic(args));
    expect(received[0]?.target).toMatch(/kdstoken=./);
    expect(seen[0]?.call.url).toMatch(/kdstoken=\*\*\*$/);
    expect(seen[0]?.call.url.startsWith(url + known)).toBe(true);
    expect(inspect(error)).not.toMatch(/s3cret|12345678/);
  });

  it("of which one contains the other", async () => {
    const { koodrive, seen, url } = await setUp();
    await koodrive.http.GET(
      "/future" as never,
      { params: { query: { token: "abcd", sessionToken: "abcdefgh" } } } as never,
    );
    expect(seen[0]?.call.url).toBe(`${url}/future?token=***&sessionToken=***`);
  });

  it.each(["/future?kdstoken=s3cretvalue&page=1", "/future?page=1&code=s3cretvalue"])(
    "in a path that brings its query: %s",
    async (path) => {
      const { koodrive, seen } = await setUp(quoting, { retry: false });
      const { error } = (await koodrive.http.GET(path as never, {} as never)) as { error: unknown };
      expect(error).toBeDefined();
      expect(
        JSON.stringify(seen.map(({ call, error }) => [call.url, String(error)])),
      ).not.toContain("s3cretvalue");
      expect(seen[0]?.call.url).toContain("page=1");
    },
  );

  it("however the query is written", async () => {
    const { koodrive, seen } = await setUp();
    const init = { params: { query: { token: "a b/c", auth: { token: "nested-s3cret" } } } };
    await koodrive.http.GET(
      "/future" as never,
      {
        ...init,
        querySerializer: () => new URLSearchParams({ token: "a b/c" }).toString(),
      } as never,
    );
    await koodrive.http.GET("/future" as never, init as never);
    expect(seen.map(({ call }) => call.url).join()).not.toMatch(/a\+b|nested/);
  });

  it("that are quoted as JSON", async () => {
    const { koodrive } = await setUp(quoting, { retry: false });
    const error = await fails(
      koodrive.archives.list({ containerId: "c", fileId: "f", pwd: 'pa"s3cret' }),
    );
    expect(inspect(error)).not.toContain("s3cret");
  });

  it("that no URL can hold, and the call fails with its own error", async () => {
    const { koodrive } = await setUp(respondWith({ code: 13000301, msg: "no" }, 400));
    const error = await fails(
      koodrive.shares.update({ shareId: "1", validDays: 0, extractCode: "\ud800abc" }),
    );
    expect(error).toBeInstanceOf(ApiError);
  });
});

it("hooks are told of nothing after onError, even if the fetch given ignores its signal", async () => {
  for (const status of [200, 401, 503]) {
    const fetch = () => sleep(60).then(() => Response.json({}, { status }));
    const { koodrive, seen } = await setUp(undefined, {
      fetch,
      auth: accessToken(() => `t${Math.random()}`),
    });
    await fails(koodrive.spaces.getAllocation({}, { timeout: 30 }));
    await sleep(100);
    expect(briefly(seen)).toEqual(["onRequest 1", "onError 1 TimeoutError"]);
  }
});

it("onError is told of the very error that the method rejects with", async () => {
  const { koodrive, seen } = await setUp(respondWith({ code: 13000301, msg: "no" }, 400));
  const error = await fails(koodrive.spaces.getAllocation());
  expect(seen.at(-1)?.error).toBe(error);
});

describe("no secret is told, whatever the service quotes,", () => {
  it.each([
    ["of a refusal", quoting],
    ["of what is no JSON", respondWith(`<p>${Object.values(SECRETS)}</p>`)],
    ["of no answer", (response) => response.destroy()],
    ["of a success", OK],
  ] satisfies [string, Responder][])("by hooks %s", async (_, respond) => {
    const { url, received } = await serve(respond);
    const { seen, hooks } = watch();
    await makeSecretCalls(url, hooks);
    expect(seen.length).toBeGreaterThanOrEqual(36);
    const told = inspect(
      seen.map((event) => ({ ...event, call: { ...event.call } })),
      { depth: 9, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null },
    );
    expect(received.some(({ headers }) => headers.authorization?.includes("Signature="))).toBe(
      true,
    );
    for (const secret of secretsOf(received)) expect(told).not.toContain(secret);
    expect(told).toContain("?access_token=***");
  });
});
