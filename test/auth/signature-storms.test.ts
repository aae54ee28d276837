// Many signed calls at once against a service that refuses or hangs: more than 5 refusals in a row
// lock the application.
import { appSignature, type ClientOptions, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { type Responder, respondWith, serve } from "../support/server.ts";

const HOUR = 3_600_000;
const REFUSAL = { error_code: "APIGW.0303", error_msg: "Incorrect app authentication information" };
const OK = respondWith({ code: 0, msg: "OK" });

/** A client and its server, which takes 10 ms, with the most requests that it had at once. */
async function setUp(respond: Responder, options: Partial<ClientOptions> = {}) {
  let underWay = 0;
  let most = 0;
  const { url, received } = await serve((response, request) => {
    underWay += 1;
    most = Math.max(most, underWay);
    response.on("close", () => {
      underWay -= 1;
    });
    setTimeout(respond, 10, response, request);
  });
  const koodrive = createKooDriveClient({
    endpoint: url,
    auth: appSignature({ appId: "app", appSecret: "s3cr3t-of-the-app", userId: "7" }),
    retry: false,
    ...options,
  });
  const call = (timeout?: number) => koodrive.spaces.getAllocation({}, { timeout });
  const atOnce = (count: number, timeout?: number) =>
    Promise.allSettled(Array.from({ length: count }, () => call(timeout)));
  return { call, atOnce, received, most: () => most };
}

/** Whether `X-Date` is within a minute of this machine's clock. */
function isSignedNow(request: { headers: Record<string, unknown> }): boolean {
  const date = `${request.headers["x-date"]}`;
  const text = date.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5");
  return Math.abs(Date.parse(text) - Date.now()) < 10_000;
}

const strict: Responder = (response, request) =>
  (isSignedNow(request) ? OK : respondWith(REFUSAL, 401))(response, request);

/** Refuses, and does not tell the time. */
const refuse: Responder = (response, request) => {
  response.sendDate = false;
  respondWith(REFUSAL, 401)(response, request);
};

const count = (outcomes: readonly PromiseSettledResult<unknown>[], status: string) =>
  outcomes.filter((outcome) => outcome.status === status).length;

describe("a hundred signed calls at once", () => {
  it("are sent three at a time while all are refused", async () => {
    const { atOnce, most } = await setUp(refuse, { now: () => Date.now() + HOUR });
    expect(count(await atOnce(100), "rejected")).toBe(100);
    expect(most()).toBe(3);
  });

  it("are sent three at a time after the first response is lost", async () => {
    let requests = 0;
    const { atOnce, most } = await setUp(
      (response, request) => {
        requests += 1;
        if (requests === 1) response.destroy();
        else refuse(response, request);
      },
      { now: () => Date.now() + HOUR },
    );
    await atOnce(100);
    expect(most()).toBe(3);
  });

  it("cost three refusals by a clock that is an hour ahead, and all succeed", async () => {
    const { atOnce, received } = await setUp(strict, { now: () => Date.now() + HOUR });
    expect(count(await atOnce(100), "fulfilled")).toBe(100);
    expect(received.filter((request) => !isSignedNow(request)).length).toBeLessThanOrEqual(3);
  });

  it.each([HOUR, -HOUR, 20_000])(
    "cost three refusals when the clock jumps by %i ms",
    async (jump) => {
      let ahead = 0;
      const { call, atOnce, received } = await setUp(strict, { now: () => Date.now() + ahead });
      await call();
      ahead = jump;
      expect(count(await atOnce(100), "fulfilled")).toBe(100);
      expect(received.filter((request) => !isSignedNow(request)).length).toBeLessThanOrEqual(3);
    },
  );

  it.each([
    ["a failure of a proxy", 502, { code: 502, msg: "Bad gateway" }],
    ["the page of a portal", 200, { portal: "sign in" }],
  ])("are sent three at a time after %s, which proves nothing", async (_, status, body) => {
    let requests = 0;
    const { call, atOnce, most } = await setUp((response, request) => {
      requests += 1;
      (requests === 1 ? respondWith(body, status) : refuse)(response, request);
    });
    await call().catch(() => {});
    await atOnce(20);
    expect(most()).toBe(3);
  });

  it("are sent all together once a signature was accepted", async () => {
    const { call, atOnce, most } = await setUp(strict);
    await call();
    await atOnce(50);
    expect(most()).toBeGreaterThan(20);
  });
});

describe("signed calls behind one that hangs", () => {
  it("succeed if it is the first", async () => {
    let requests = 0;
    const { atOnce } = await setUp((response, request) => {
      requests += 1;
      if (requests > 1) OK(response, request);
    });
    const outcomes = await atOnce(50, 2_000);
    expect([count(outcomes, "fulfilled"), count(outcomes, "rejected")]).toEqual([49, 1]);
  });

  it("that never ends are not sent, and say so when they time out", async () => {
    const { call, atOnce, received } = await setUp(() => {});
    const first = Array.from({ length: 3 }, () => call(Number.POSITIVE_INFINITY));
    for (const each of first) each.catch(() => {});
    for (const { status, reason } of (await atOnce(5, 200)) as PromiseRejectedResult[]) {
      expect({ status, ...reason }).toMatchObject({ status: "rejected", neverSent: true });
    }
    expect(received.length).toBe(3);
  });

  it("that never ends are sent after five seconds", async () => {
    const { call, received } = await setUp(() => {});
    for (let i = 0; i < 5; i++) call(8_000).catch(() => {});
    await expect.poll(() => received.length, { timeout: 7_500 }).toBe(5);
  }, 10_000);
});
