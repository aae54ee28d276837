// How the monitor behaves around a call: what it leaves alone, what it tells, when it throws.
import { accessToken, createKooDriveClient } from "koodrive-client";
import {
  ContractError,
  type Deviation,
  describeDeviation,
  type MonitorOptions,
  monitorContract,
} from "koodrive-client/contract";
import { describe, expect, it, vi } from "vitest";
import { answer, serve } from "../support/server.ts";
import { watch } from "./watch.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";
const ALLOCATION = "/koodrive/ose/v1/space/allocation/get";
const SPACE = "/koodrive/ose/v1/space/1289173650183882753";
const HEADERS = {
  authorization: "Bearer+t0ken",
  "content-type": "application/json",
  "x-traceid": TRACE_ID,
};
const drifted = { code: 0, msg: "OK", data: [{ type: 0, owner: "Li Hua" }] };

/** Waits until so many deviations are told. */
const told = (found: unknown[], count: number) =>
  vi.waitFor(() => expect(found).toHaveLength(count));
/** Long enough for what should not come. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("under the client", () => {
  it("reports what the service does differently, and changes nothing", async () => {
    const { url, monitor, found } = await watch(answer(drifted));
    const koodrive = createKooDriveClient({
      endpoint: url,
      auth: accessToken("Bearer+t0ken"),
      fetch: monitor,
    });
    expect(await koodrive.spaces.getAllocation({}, { traceId: TRACE_ID })).toEqual(drifted);
    await told(found, 1);
    expect(found).toEqual([
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
    expect(describeDeviation(found[0] as Deviation)).toBe(
      `spaces.getAllocation: response 200 /body/data/0/owner (unknown): expected nothing of this name; seen string of 6 characters (trace ID ${TRACE_ID})`,
    );
  });

  it("throws before it sends what the service would not know", async () => {
    const { url, monitor, received } = await watch(undefined, { mode: "throw" });
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
      const { url, monitor, received } = await watch(answer(drifted), { mode: "throw" });
      const told: unknown[] = [];
      const hooks = {
        onRetry: () => told.push("retry"),
        onError: ({ error }: { error: unknown }) => told.push(error),
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
      expect(told).toEqual([error]);
      expect(received.length).toBe(1);
    },
  );
});

describe("what fetch takes", () => {
  const body = '{"type":0,"status":7}';
  it.each<[string, (url: string) => [RequestInfo | URL, RequestInit?]]>([
    ["an address and text", (url) => [url, { method: "PUT", headers: HEADERS, body }]],
    [
      "a URL and bytes",
      (url) => [
        new URL(url),
        { method: "put", headers: new Headers(HEADERS), body: new TextEncoder().encode(body) },
      ],
    ],
    [
      "an ArrayBuffer",
      (url) => [
        url,
        {
          method: "PUT",
          headers: Object.entries(HEADERS),
          body: new TextEncoder().encode(body).buffer,
        },
      ],
    ],
    ["a Blob", (url) => [url, { method: "PUT", headers: HEADERS, body: new Blob([body]) }]],
    ["a Request", (url) => [new Request(url, { method: "PUT", headers: HEADERS, body })]],
    [
      "a Request with a body that is a stream",
      (url) => [
        new Request(url, {
          method: "PUT",
          headers: HEADERS,
          body: new Blob([body]).stream(),
          duplex: "half",
        } as RequestInit),
      ],
    ],
    [
      "a Request and what replaces parts of it",
      (url) => [
        new Request(url, { method: "POST", body: "{}" }),
        { method: "PUT", headers: HEADERS, body },
      ],
    ],
  ])("%s is read and sent as it is", async (_, args) => {
    for (const mode of ["report", "throw"] as const) {
      const { url, monitor, found, unchecked, received } = await watch(
        answer({ code: 0, msg: "OK" }),
        { mode },
      );
      const call = monitor(...args(url + SPACE));
      if (mode === "throw")
        await expect(call).rejects.toMatchObject({ name: "ContractError", sent: false });
      else expect(await (await call).json()).toEqual({ code: 0, msg: "OK" });
      await told(found, 1);
      expect(found[0]).toMatchObject({
        operation: "spaces.update",
        pointer: "/body/status",
        traceId: TRACE_ID,
      });
      expect(unchecked).toEqual([]);
      expect(received.map(({ method, body }) => [method, body])).toEqual(
        mode === "throw" ? [] : [["PUT", body]],
      );
    }
  });

  it.each<[string, BodyInit]>([
    ["a stream", new Blob(["{}"]).stream()],
    ["a form", new FormData()],
    ["text that is too long", `{"type":${" ".repeat(2000)}0}`],
    ["bytes that are too long", new Uint8Array(2000)],
  ])("%s is sent and said to be unchecked", async (_, body) => {
    const { url, monitor, found, unchecked, received } = await watch(undefined, {
      mode: "throw",
      maxBytes: 1000,
    });
    await monitor(url + SPACE, {
      method: "PUT",
      headers: HEADERS,
      body,
      duplex: "half",
    } as RequestInit);
    expect(received).toHaveLength(1);
    await told(unchecked, 1);
    expect(unchecked).toMatchObject([
      {
        operation: "spaces.update",
        place: "request",
        reason: expect.stringMatching(/of this kind|longer than 1000 bytes/),
        traceId: TRACE_ID,
      },
    ]);
    expect(found).toEqual([]);
  });

  it("what it refuses is refused by it, not by the monitor", async () => {
    const { monitor, unchecked } = await watch();
    const expected = await fetch("no address").catch((error) => error);
    await expect(monitor("no address")).rejects.toThrow(expected.message);
    await told(unchecked, 1);
  });
});

describe("mode report", () => {
  /** A response that no server sends whole, watched; the answer is what the caller reads. */
  const around = async (response: () => Response, options: MonitorOptions = {}) => {
    const watched = await watch(undefined, { ...options, fetch: async () => response() });
    const call = () => watched.monitor(`http://127.0.0.1${ALLOCATION}`, { headers: HEADERS });
    return { ...watched, call };
  };
  const json = { headers: { "content-type": "application/json" } };

  it("hands out the response of fetch itself, before it compares", async () => {
    const response = Response.json(drifted);
    const { call, found } = await around(() => response);
    expect(await call()).toBe(response);
    expect(found).toEqual([]);
    expect(await response.json()).toEqual(drifted);
    await told(found, 1);
  });

  it("does not wait for a body that is arriving", async () => {
    let finish: () => void = () => {};
    const { url, monitor, found } = await watch((response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"code":0,');
      finish = () => response.end('"msg":1}');
    });
    const response = await monitor(url + ALLOCATION, { headers: HEADERS });
    await quiet();
    expect(found).toEqual([]);
    finish();
    expect(await response.json()).toEqual({ code: 0, msg: 1 });
    await told(found, 1);
  });

  it("compares a body that the caller never reads", async () => {
    const { call, found } = await around(() => Response.json(drifted));
    await call();
    await told(found, 1);
  });

  it("leaves a body that breaks to the caller", async () => {
    const { url, monitor, found, unchecked } = await watch((response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-length": "100" })
        .write('{"code":');
      setTimeout(() => response.destroy(), 20);
    });
    const response = await monitor(url + ALLOCATION, { headers: HEADERS });
    await expect(response.text()).rejects.toThrow();
    await told(unchecked, 1);
    expect(unchecked[0]).toMatchObject({
      operation: "spaces.getAllocation",
      place: "response",
      reason: "the body broke off",
    });
    expect(found).toEqual([]);
  });

  it("leaves a call that the caller gives up to the caller", async () => {
    const { url, monitor, unchecked } = await watch((response) =>
      response.writeHead(200, { "content-type": "application/json" }).write("{"),
    );
    const controller = new AbortController();
    const response = await monitor(url + ALLOCATION, {
      headers: HEADERS,
      signal: controller.signal,
    });
    controller.abort(new Error("enough"));
    await expect(response.text()).rejects.toThrow("enough");
    await told(unchecked, 1);
  });

  it("reads no more of a body than it may, and the caller all of it", async () => {
    const large = JSON.stringify({ ...drifted, msg: "x".repeat(3_000_000) });
    const { url, monitor, found, unchecked } = await watch(answer(large), { maxBytes: 100_000 });
    expect(await (await monitor(url + ALLOCATION, { headers: HEADERS })).text()).toBe(large);
    await told(unchecked, 1);
    expect(unchecked[0]?.reason).toBe("the body is longer than 100000 bytes");
    expect(found).toEqual([]);
  });

  it.each([
    [
      "JSON nested too deeply",
      () => new Response("[".repeat(200_000) + "]".repeat(200_000), json),
      1,
    ],
    ["half of JSON", () => new Response('{"code":', json), 1],
    ["no body", () => new Response(null, json), 1],
    ["a body that was read", () => usedResponse(), 1],
    ["what is hardly a response", () => ({ status: 200, headers: new Headers() }) as Response, 1],
  ])("says something of %s, and hands it out", async (_, response, count) => {
    const { call, found, unchecked } = await around(response);
    await call();
    await vi.waitFor(() => expect(found.length + unchecked.length).toBe(count));
  });

  function usedResponse(): Response {
    const response = Response.json({});
    void response.text();
    return response;
  }

  it("passes on what fetch throws, and still compares the request", async () => {
    const failure = new TypeError("fetch failed");
    for (const fetch of [() => Promise.reject(failure), () => raise(failure)]) {
      const { monitor, found } = await watch(undefined, { fetch });
      await expect(monitor(`http://127.0.0.1${ALLOCATION}?a=1`, { headers: HEADERS })).rejects.toBe(
        failure,
      );
      await told(found, 1);
      expect(found[0]).toMatchObject({ place: "request", pointer: "/query/a", status: undefined });
    }
  });

  function raise(error: Error): never {
    throw error;
  }

  it("goes on when a listener fails, at once or later", async () => {
    const calls: string[] = [];
    for (const fail of [() => raise(new Error("no")), () => Promise.reject(new Error("no"))]) {
      const { call } = await around(() => Response.json({ code: 0, news: [] }), {
        onDeviation: ({ pointer }) => {
          calls.push(pointer);
          return fail();
        },
        onUnchecked: fail,
      });
      await call();
    }
    await told(calls, 4);
    expect(calls).toEqual(["/body/news", "/body/msg", "/body/news", "/body/msg"]);
  });

  it("reports the request's deviations before the response's", async () => {
    const { monitor, found, url } = await watch(answer(drifted));
    await monitor(`${url}${ALLOCATION}?a=1`, { headers: HEADERS });
    await told(found, 2);
    expect(found.map(({ place }) => place)).toEqual(["request", "response"]);
  });

  it("writes one line by console.warn where nobody listens", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const monitor = await monitorContract({ fetch: async () => Response.json(drifted) });
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

describe("a deviation that comes again", () => {
  const elements = (count: number) => ({
    code: 0,
    msg: "OK",
    data: Array.from({ length: count }, (_, index) => ({
      type: 0,
      ...(index === count - 1 && { owner: "" }),
    })),
  });

  it("is told once, in any element of a list, and counted", async () => {
    let length = 0;
    const { url, monitor, found } = await watch((response, request) => {
      length += 1;
      answer(elements(length))(response, request);
    });
    for (let call = 0; call < 5; call += 1) await monitor(url + ALLOCATION, { headers: HEADERS });
    await vi.waitFor(() => expect(monitor.deviations()[0]?.count).toBe(5));
    expect(found).toHaveLength(1);
    expect(monitor.deviations()).toMatchObject([
      { pointer: "/body/data/0/owner", keyword: "unknown", count: 5 },
    ]);
  });

  it("is told each time with repeat, with its count", async () => {
    const { url, monitor, found } = await watch(answer(elements(1)), { repeat: true });
    for (let call = 0; call < 3; call += 1) await monitor(url + ALLOCATION, { headers: HEADERS });
    await told(found, 3);
    expect(found.map(({ count }) => count)).toEqual([1, 2, 3]);
  });

  it("is another one with another status or another operation", async () => {
    let status = 400;
    const { url, monitor, found } = await watch((response, request) =>
      answer({ code: 13000201, msg: "no", hint: "" }, status)(response, request),
    );
    await monitor(url + ALLOCATION, { headers: HEADERS });
    status = 404;
    await monitor(url + ALLOCATION, { headers: HEADERS });
    await monitor(url + SPACE, { method: "DELETE", headers: HEADERS });
    await vi.waitFor(() =>
      expect(found.filter(({ pointer }) => pointer === "/body/hint")).toHaveLength(3),
    );
  });

  it("does not fill the memory when a service invents fields without end", async () => {
    const { monitor, found } = await watch(undefined, {
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
    await told(found, 1000);
    await quiet();
    expect(found).toHaveLength(1000);
    expect(monitor.deviations()).toHaveLength(1000);
    expect(Math.max(...found.map(({ pointer }) => pointer.length))).toBeLessThanOrEqual(300);
  });
});

describe("mode throw", () => {
  it("rejects with every deviation of a response, which the service has acted on", async () => {
    const { url, monitor, received, found } = await watch(answer({ code: 0, news: "s3cret" }), {
      mode: "throw",
    });
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
    await told(found, 2);
  });

  it("rejects every time, though it tells a listener once", async () => {
    const { url, monitor, found } = await watch(answer(drifted), { mode: "throw" });
    for (let call = 0; call < 3; call += 1)
      await expect(monitor(url + ALLOCATION, { headers: HEADERS })).rejects.toThrow(ContractError);
    expect(found).toHaveLength(1);
  });

  it("hands out a response that does not differ, unread", async () => {
    const { url, monitor } = await watch(answer({ code: 0, msg: "OK" }), { mode: "throw" });
    expect(await (await monitor(url + ALLOCATION, { headers: HEADERS })).json()).toEqual({
      code: 0,
      msg: "OK",
    });
  });

  it("passes on what fetch throws, and hands out what could not be compared", async () => {
    const { monitor } = await watch(undefined, { mode: "throw" });
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
  it("are not told, whatever they break", async () => {
    const { url, monitor, found } = await watch(
      answer({ code: 0, msg: "OK", kdstoken: { v: "s3cret" } }),
    );
    const call = (path: string, body: object) =>
      monitor(url + path, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
    await call("/koodrive/ose/v1/share/verify", { shortUrl: "1", extractCode: "s3cret!" });
    await call("/koodrive/ose/v1/session/", { code: ["s3cret"], password: "s3cret" });
    await vi.waitFor(() => expect(found.length).toBeGreaterThanOrEqual(6));
    expect(JSON.stringify(found)).not.toContain("s3cret");
    expect(
      found.find(({ pointer, keyword }) => pointer === "/body/extractCode" && keyword === "pattern")
        ?.seen,
    ).toBe("string of 7 characters");
  });
});
