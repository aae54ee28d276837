import { setTimeout as sleep } from "node:timers/promises";
import {
  accessToken,
  type ClientOptions,
  createKooDriveClient,
  type RequestEvent,
} from "koodrive-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Seen, setUpWithHooks } from "../support/hooks.ts";
import { inSequence, respondWith } from "../support/server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";
const OK = respondWith({ code: 0, msg: "OK" });

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

describe("events", () => {
  it("are frozen, and those of one call share one frozen object of their own", async () => {
    const frozen: boolean[] = [];
    const { koodrive, seen } = await setUpWithHooks(
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

  it("have durations in milliseconds: of the attempt, and of the whole call in onError", async () => {
    const { koodrive, seen } = await setUpWithHooks((response, request) =>
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
      const { koodrive, received, seen } = await setUpWithHooks(answers(), options, then);
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
    const { koodrive, seen, url, received } = await setUpWithHooks();
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
    const { koodrive, seen, url } = await setUpWithHooks();
    const query = { access_token: "0a1b2c3d", page: "1" };
    await koodrive.http.GET("/future" as never, { params: { query } } as never);
    expect(seen[0]?.call.url).toBe(`${url}/future?access_token=***&page=1`);
  });
});
