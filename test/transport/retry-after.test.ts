import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { inSequence, respondWith } from "../support/server.ts";

const OK = { code: 0, msg: "OK" };

describe("a Retry-After", () => {
  const asking = (after: string) =>
    inSequence(respondWith({}, 503, { "retry-after": after }), respondWith(OK));

  it.each([
    "soon",
    "5s",
    "120, 120",
    "-5",
    "1.5",
    "1e3",
    "0x10",
    "",
    "0",
    "Fri, 01 Jan 2021 00:00:00 GMT",
    "2099-01-01",
    "GMT",
  ])("of %j leaves the pause as it is", async (after) => {
    const delays: number[] = [];
    const { koodrive, received } = await setUp(asking(after), {
      retry: { baseDelay: 30 },
      hooks: { onRetry: ({ delay }) => delays.push(delay) },
    });
    expect(await koodrive.spaces.getAllocation()).toEqual(OK);
    expect(received.length).toBe(2);
    expect(delays).toEqual([expect.any(Number)]);
    // Of 30 ms a random part, which is never exactly nothing, as a pause of 0 would be.
    expect(delays[0]).toBeGreaterThan(0);
    expect(delays[0]).toBeLessThanOrEqual(30);
  });

  it("as a date counts from the time that a cached response was handed out", async () => {
    const service = Date.now() - 1_200_000;
    const headers = {
      date: new Date(service).toUTCString(),
      age: "1200",
      "retry-after": new Date(service + 1_202_000).toUTCString(),
    };
    const { koodrive, received } = await setUp(
      inSequence(respondWith({}, 503, headers), respondWith(OK)),
    );
    expect(await koodrive.spaces.getAllocation()).toEqual(OK);
    expect(received.length).toBe(2);
  });

  it.each(["86400", "31", "9".repeat(30), "Thu, 01 Jan 2099 00:00:00 GMT"])(
    "of %j is not waited for",
    async (after) => {
      const { koodrive, received } = await setUp(asking(after));
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ApiError",
        status: 503,
      });
      expect(received.length).toBe(1);
    },
  );
});
