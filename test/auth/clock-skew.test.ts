// The app signature by a clock that is wrong, against a service that is strict: it takes no date of
// the future, and none older than 15 minutes.
import { appSignature, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { respondWith, serve } from "../support/server.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `20260101T000000Z` in milliseconds since 1970. */
const read = (date: string) =>
  Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5"));

/** The service, by its clock. `refuses` is what it thinks of a signature that is young enough. */
async function serveStrictly(clock: () => number, refuses = false) {
  return serve((response, { headers }) => {
    const now = clock();
    const age = now - read(`${headers["x-date"]}`);
    const date = new Date(now).toUTCString();
    if (age >= 0 && age <= 15 * MINUTE && !refuses)
      respondWith({ code: 0, msg: "OK" }, 200, { date })(response, {} as never);
    else
      respondWith(
        { error_code: "APIGW.0303", error_msg: "Incorrect app authentication information" },
        401,
        { date },
      )(response, {} as never);
  });
}

const createClient = (endpoint: string, now: () => number) =>
  createKooDriveClient({
    endpoint,
    now,
    retry: false,
    auth: appSignature({ appId: "app", appSecret: "s3cr3t-of-the-app", userId: "7" }),
  });

/** What each call ends with: `OK`, or the error's code. */
const outcomes = (calls: readonly Promise<{ msg?: string }>[]) =>
  Promise.all(
    calls.map((call) =>
      call.then(
        ({ msg }) => msg,
        ({ code }) => code,
      ),
    ),
  );

const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));

const hourly: [string, number][] = [
  ["ahead", HOUR],
  ["behind", -HOUR],
];

describe("a clock that is wrong", () => {
  it.each(hourly)(
    "by an hour %s fails none of ten calls at once on a new client",
    async (_, ahead) => {
      const { url, received } = await serveStrictly(Date.now);
      const koodrive = createClient(url, () => Date.now() + ahead);
      expect(await outcomes(times(10, () => koodrive.spaces.createGroup({ name: "a" })))).toEqual(
        times(10, () => "OK"),
      );
      const before = received.length;
      expect(await outcomes(times(10, () => koodrive.spaces.createGroup({ name: "a" })))).toEqual(
        times(10, () => "OK"),
      );
      expect(received.length - before, "attempts once the service's clock is known").toBe(10);
    },
  );

  // Dates are whole seconds: whether the service takes one depends on when in its second it comes.
  // The clocks stand still, so that each is met.
  it.each([500, 1_000, 1_500, 1_900, 2_000, 3_000])(
    "by %i ms ahead fails no first call, whenever in a second it is made",
    async (ahead) => {
      const second = Date.UTC(2026, 0, 1);
      for (const part of [0, 1, 100, 250, 499, 500, 501, 750, 900, 999]) {
        const { url, received } = await serveStrictly(() => second + part);
        const koodrive = createClient(url, () => second + part + ahead);
        const early = part + ahead >= 1_000;
        expect(
          await outcomes([koodrive.spaces.createGroup({ name: "a" })]),
          `${part} ms into the second`,
        ).toEqual(["OK"]);
        expect(received.length, `${part} ms into the second`).toBe(early ? 2 : 1);
      }
    },
  );

  it.each([500, 1_000, 1_500, 1_900, 2_500, HOUR, -2 * MINUTE, -20 * MINUTE, -HOUR])(
    "by a drift of %i ms after it was learned fails no call",
    async (drift) => {
      const second = Date.UTC(2026, 0, 1);
      for (const part of [0, 250, 500, 750, 999]) {
        let drifted = 0;
        const { url } = await serveStrictly(() => second + part);
        const koodrive = createClient(url, () => second + part + HOUR + drifted);
        await koodrive.spaces.getAllocation();
        drifted = drift;
        for (const call of times(3, () => koodrive.spaces.createGroup))
          expect(await outcomes([call({ name: "a" })])).toEqual(["OK"]);
      }
    },
  );
});

describe("a refused signature", () => {
  const second = Date.UTC(2026, 0, 1);

  /** The attempts of a call whose signature a service refuses whose clock is ahead by this. */
  async function attempts(ahead: number): Promise<number> {
    let serviceTime = second;
    const { url, received } = await serveStrictly(() => serviceTime, true);
    const koodrive = createClient(url, () => second);
    // The first response tells the service's time; from then on the two clocks agree.
    await koodrive.spaces.getAllocation().catch(() => {});
    const before = received.length;
    serviceTime += ahead;
    await koodrive.spaces.getAllocation().catch(() => {});
    return received.length - before;
  }

  it.each([
    ["a minute old or younger, is not made anew", 60_000, 1],
    ["more than a minute old, is made anew", 61_000, 2],
    ["nine minutes old, is made anew", 9 * MINUTE, 2],
    ["of the same second, is not made anew", 0, 1],
    ["a second ahead of the service, is made anew", -1_000, 2],
  ])("%s", async (_, ahead, expected) => {
    expect(await attempts(ahead)).toBe(expected);
  });
});

describe("a wrong secret", () => {
  it("costs one attempt a call where the clock is right", async () => {
    const { url, received } = await serveStrictly(Date.now, true);
    const koodrive = createClient(url, Date.now);
    for (const calls of times(3, (index) => index + 1)) {
      expect(await outcomes([koodrive.spaces.getAllocation()])).toEqual(["APIGW.0303"]);
      expect(received.length).toBe(calls);
    }
  });

  it.each(hourly)(
    "costs one attempt a call where the clock is an hour %s, once it was learned",
    async (_, ahead) => {
      const { url, received } = await serveStrictly(Date.now, true);
      const koodrive = createClient(url, () => Date.now() + ahead);
      for (const calls of times(3, (index) => index + 1)) {
        expect(await outcomes([koodrive.spaces.getAllocation()])).toEqual(["APIGW.0303"]);
        expect(received.length).toBe(calls + 1);
      }
    },
  );
});

describe("a clock that is put right after its error was learned", () => {
  it("fails two calls at most, though its correction is refused for another reason", async () => {
    let ahead = HOUR;
    let refuses = false;
    let requests = 0;
    const { url } = await serve((response, request) => {
      requests += 1;
      const age = Date.now() - read(`${request.headers["x-date"]}`);
      const isAccepted = age >= 0 && age <= 15 * MINUTE && !(refuses && requests === 2);
      const refusal = { error_code: "APIGW.0303", error_msg: "Incorrect app authentication" };
      respondWith(isAccepted ? { code: 0, msg: "OK" } : refusal, isAccepted ? 200 : 401)(
        response,
        request,
      );
    });
    const koodrive = createClient(url, () => Date.now() + ahead);
    const call = () => outcomes([koodrive.spaces.getAllocation()]);
    expect(await call()).toEqual(["OK"]);
    [ahead, refuses, requests] = [0, true, 0];
    expect(await call()).toEqual(["APIGW.0303"]);
    expect(requests).toBe(2);
    expect(await call()).toEqual(["APIGW.0303"]);
    expect(requests, "the same correction costs no second attempt").toBe(3);
    expect([...(await call()), ...(await call())]).toEqual(["OK", "OK"]);
    expect(requests).toBe(5);
  });
});

describe("a clock that tells no time", () => {
  it.each<[string, () => number]>([
    ["is NaN", () => Number.NaN],
    ["is infinite", () => Number.POSITIVE_INFINITY],
    ["is before 1970", () => -HOUR],
    ["is after the year 9999", () => Date.UTC(10_000)],
    [
      "throws",
      () => {
        throw new Error("no clock");
      },
    ],
  ])("and %s sends nothing, and holds up no call once it does", async (_, broken) => {
    let clock = broken;
    const { url, received } = await serveStrictly(Date.now);
    const koodrive = createClient(url, () => clock());
    for (const call of times(5, () => koodrive.spaces.getAllocation))
      await expect(call()).rejects.toMatchObject({ name: "ArgumentError", argument: "now" });
    expect(received).toEqual([]);
    clock = Date.now;
    const calls = times(10, () => koodrive.spaces.getAllocation({}, { timeout: 4_000 }));
    expect(await outcomes(calls)).toEqual(times(10, () => "OK"));
  });
});
