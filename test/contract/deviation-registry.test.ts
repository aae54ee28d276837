// Deviations are counted and reported once.
import { describe, expect, it, vi } from "vitest";
import { respondWith } from "../support/server.ts";
import { ALLOCATION, HEADERS, quiet, reported, SPACE, serveMonitored } from "./monitored.ts";

describe("a deviation that comes again", () => {
  const elements = (count: number) => ({
    code: 0,
    msg: "OK",
    data: Array.from({ length: count }, (_, index) => ({
      type: 0,
      ...(index === count - 1 && { owner: "" }),
    })),
  });

  it("is reported once, in any element of a list, and counted", async () => {
    let length = 0;
    const { url, monitor, deviations } = await serveMonitored((response, request) => {
      length += 1;
      respondWith(elements(length))(response, request);
    });
    for (let call = 0; call < 5; call += 1) await monitor(url + ALLOCATION, { headers: HEADERS });
    await vi.waitFor(() => expect(monitor.deviations()[0]?.count).toBe(5));
    expect(deviations).toHaveLength(1);
    expect(monitor.deviations()).toMatchObject([
      { pointer: "/body/data/0/owner", keyword: "unknown", count: 5 },
    ]);
  });

  it("is reported each time with repeat, with its count", async () => {
    const { url, monitor, deviations } = await serveMonitored(respondWith(elements(1)), {
      repeat: true,
    });
    for (let call = 0; call < 3; call += 1) await monitor(url + ALLOCATION, { headers: HEADERS });
    await reported(deviations, 3);
    expect(deviations.map(({ count }) => count)).toEqual([1, 2, 3]);
  });

  it("is another one with another status or another operation", async () => {
    let status = 400;
    const { url, monitor, deviations } = await serveMonitored((response, request) =>
      respondWith({ code: 13000201, msg: "no", hint: "" }, status)(response, request),
    );
    await monitor(url + ALLOCATION, { headers: HEADERS });
    status = 404;
    await monitor(url + ALLOCATION, { headers: HEADERS });
    await monitor(url + SPACE, { method: "DELETE", headers: HEADERS });
    await vi.waitFor(() =>
      expect(deviations.filter(({ pointer }) => pointer === "/body/hint")).toHaveLength(3),
    );
  });

  it("does not fill the memory when a service invents fields without end", async () => {
    const { monitor, deviations } = await serveMonitored(undefined, {
      fetch: async () =>
        Response.json({
          code: 0,
          msg: "OK",
          ...Object.fromEntries(
            Array.from({ length: 3000 }, (_, index) => [`f${index}${"x".repeat(999)}`, 0]),
          ),
        }),
    });
    await monitor(`http://127.0.0.1${ALLOCATION}`, { headers: HEADERS });
    await reported(deviations, 1000);
    await quiet();
    expect(deviations).toHaveLength(1000);
    expect(monitor.deviations()).toHaveLength(1000);
    expect(Math.max(...deviations.map(({ pointer }) => pointer.length))).toBe(300);
  });

  it("is listed as a copy", async () => {
    const { url, monitor } = await serveMonitored(respondWith(elements(1)));
    await monitor(url + ALLOCATION, { headers: HEADERS });
    await vi.waitFor(() => expect(monitor.deviations()).toHaveLength(1));
    for (const deviation of monitor.deviations()) deviation.count = 7;
    expect(monitor.deviations()[0]?.count).toBe(1);
  });
});
