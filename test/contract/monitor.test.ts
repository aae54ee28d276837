// What the monitor reports of a call, and when it throws.
import { accessToken, createKooDriveClient } from "koodrive-client";
import {
  ContractError,
  type Deviation,
  describeDeviation,
  monitorContract,
} from "koodrive-client/contract";
import { describe, expect, it, vi } from "vitest";
import { respondWith, serve } from "../support/server.ts";
import {
  ALLOCATION,
  DRIFTED,
  HEADERS,
  monitorResponses,
  reported,
  serveMonitored,
  TRACE_ID,
} from "./monitored.ts";

describe("under the client", () => {
  it("reports what the service does differently, and changes nothing", async () => {
    const { url, monitor, deviations } = await serveMonitored(respondWith(DRIFTED));
    const koodrive = createKooDriveClient({
      endpoint: url,
      auth: accessToken("Bearer+t0ken"),
      fetch: monitor,
    });
    expect(await koodrive.spaces.getAllocation({}, { traceId: TRACE_ID })).toEqual(DRIFTED);
    await reported(deviations, 1);
    expect(deviations).toEqual([
      {
        operation: "spaces.getAllocation",
        operationId: "getSpaceAllocation",
        place: "response",
        pointer: "/body/data/0/owner",
        keyword: "unknown",
        expected: "nothing of this name",
        seen: "string of 6 characters",
        traceId: TRACE_ID,
        status: 200,
        count: 1,
      },
    ]);
    expect(describeDeviation(deviations[0] as Deviation)).toBe(
      `spaces.getAllocation: response 200 /body/data/0/owner (unknown): expected nothing of this name; seen string of 6 characters (trace ID ${TRACE_ID})`,
    );
  });

  it("throws before it sends what the service would not know", async () => {
    const { url, monitor, received } = await serveMonitored(undefined, { mode: "throw" });
    const koodrive = createKooDriveClient({
      endpoint: url,
      auth: accessToken("Bearer+t0ken"),
      fetch: monitor,
    });
    const error = await koodrive.spaces
      .update({ ownerId: "1", type: 7 as 0 })
      .catch((error) => error);
    expect(received).toEqual([]);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({
      sent: false,
      deviations: [{ place: "request", pointer: "/body/type", keyword: "enum" }],
    });
    expect(error.message).toContain("/body/type (enum)");
  });

  it.each(["a method", "a path", "a middleware in between"])(
    "throws what the service does differently as it is, and the call is not repeated: %s",
    async (by) => {
      const { url, monitor, received } = await serveMonitored(respondWith(DRIFTED), {
        mode: "throw",
      });
      const events: unknown[] = [];
      const hooks = {
        onRetry: () => events.push("retry"),
        onError: ({ error }: { error: unknown }) => events.push(error),
      };
      const koodrive = createKooDriveClient({
        endpoint: url,
        auth: accessToken("Bearer+t0ken"),
        fetch: monitor,
        retry: { baseDelay: 1 },
        hooks,
      });
      if (by === "a middleware in between") koodrive.http.use({ onRequest: () => undefined });
      const error = await (by === "a path"
        ? koodrive.http.GET(ALLOCATION)
        : koodrive.spaces.getAllocation()
      ).catch((error) => error);
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({
        sent: true,
        deviations: [
          { place: "response", pointer: "/body/data/0/owner", keyword: "unknown", status: 200 },
        ],
      });
      expect(events).toEqual([error]);
      expect(received.length).toBe(1);
    },
  );
});

describe("mode report", () => {
  it("goes on when a listener fails, at once or later", async () => {
    const calls: string[] = [];
    const failures = [
      () => {
        throw new Error("no");
      },
      () => Promise.reject(new Error("no")),
    ];
    for (const fail of failures) {
      const { call } = await monitorResponses(() => Response.json({ code: 0, news: [] }), {
        onDeviation: ({ pointer }) => {
          calls.push(pointer);
          return fail();
        },
        onUnchecked: fail,
      });
      await call();
    }
    await reported(calls, 4);
    expect(calls).toEqual(["/body/news", "/body/msg", "/body/news", "/body/msg"]);
  });

  it("reports the request's deviations before the response's", async () => {
    const { monitor, deviations, url } = await serveMonitored(respondWith(DRIFTED));
    await monitor(`${url}${ALLOCATION}?a=1`, { headers: HEADERS });
    await reported(deviations, 2);
    expect(deviations.map(({ place }) => place)).toEqual(["request", "response"]);
  });

  it("writes one line by console.warn where nobody listens", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const monitor = await monitorContract({ fetch: async () => Response.json(DRIFTED) });
    await monitor(`http://127.0.0.1${ALLOCATION}`, { headers: HEADERS });
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(warn.mock.calls[0]).toEqual([
      expect.stringMatching(
        /^spaces\.getAllocation: response 200 \/body\/data\/0\/owner .*trace ID \w{58}\)$/,
      ),
    ]);
    warn.mockRestore();
  });
});

describe("mode throw", () => {
  it("rejects with every deviation of a response, which the service has acted on", async () => {
    const { url, monitor, received, deviations } = await serveMonitored(
      respondWith({ code: 0, news: "s3cret" }),
      { mode: "throw" },
    );
    const error: ContractError = await monitor(url + ALLOCATION, { headers: HEADERS }).then(
      () => Promise.reject(new Error("resolved")),
      (error) => error,
    );
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ name: "ContractError", code: "KOODRIVE_CONTRACT", sent: true });
    expect(error.deviations.map(({ pointer }) => pointer)).toEqual(["/body/news", "/body/msg"]);
    expect(error.message).toMatch(
      /the service has acted on the request:\nspaces\.getAllocation: response 200 \/body\/news/,
    );
    expect(error.message).not.toContain("s3cret");
    expect(received).toHaveLength(1);
    await reported(deviations, 2);
  });

  it("rejects every time, though it calls the listener once", async () => {
    const { url, monitor, deviations } = await serveMonitored(respondWith(DRIFTED), {
      mode: "throw",
    });
    for (let call = 0; call < 3; call += 1)
      await expect(monitor(url + ALLOCATION, { headers: HEADERS })).rejects.toThrow(ContractError);
    expect(deviations).toHaveLength(1);
  });

  it("hands out a response that does not differ, unread", async () => {
    const { url, monitor } = await serveMonitored(respondWith({ code: 0, msg: "OK" }), {
      mode: "throw",
    });
    expect(await (await monitor(url + ALLOCATION, { headers: HEADERS })).json()).toEqual({
      code: 0,
      msg: "OK",
    });
  });

  it("passes on what fetch throws, and hands out what could not be compared", async () => {
    const { monitor } = await serveMonitored(undefined, { mode: "throw" });
    await expect(monitor(`http://127.0.0.1:1${ALLOCATION}`, { headers: HEADERS })).rejects.toThrow(
      "fetch failed",
    );
    const { url } = await serve((response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-length": "100" })
        .write("{");
      setTimeout(() => response.destroy(), 20);
    });
    const response = await monitor(url + ALLOCATION, { headers: HEADERS });
    await expect(response.text()).rejects.toThrow();
  });

  it("refuses another mode", async () => {
    await expect(monitorContract({ mode: "warn" as "throw" })).rejects.toThrow(
      'mode must be "report" or "throw"',
    );
  });
});

describe("secrets", () => {
  it("are not shown, whatever they break", async () => {
    const { url, monitor, deviations } = await serveMonitored(
      respondWith({ code: 0, msg: "OK", kdstoken: { v: "s3cret" } }),
    );
    const call = (path: string, body: object) =>
      monitor(url + path, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
    await call("/koodrive/ose/v1/share/verify", { shortUrl: "1", extractCode: "s3cret!" });
    await call("/koodrive/ose/v1/session/", { code: ["s3cret"], password: "s3cret" });
    await vi.waitFor(() => expect(deviations.length).toBeGreaterThanOrEqual(6));
    expect(JSON.stringify(deviations)).not.toContain("s3cret");
    expect(
      deviations.find(
        ({ pointer, keyword }) => pointer === "/body/extractCode" && keyword === "pattern",
      )?.seen,
    ).toBe("string of 7 characters");
  });

  it("of one operation alone are not shown by it, and are by others", async () => {
    const { url, monitor, deviations } = await serveMonitored(
      respondWith({ code: "s3cret", msg: "no" }, 400),
    );
    const body = JSON.stringify({ code: "" });
    await monitor(`${url}/koodrive/ose/v1/session/`, { method: "POST", headers: HEADERS, body });
    await reported(deviations, 2);
    expect(deviations.map(({ place, pointer, seen }) => [place, pointer, seen])).toEqual([
      ["request", "/body/code", "string of 0 characters"],
      ["response", "/body/code", expect.stringContaining("string of 6 characters")],
    ]);
  });
});
