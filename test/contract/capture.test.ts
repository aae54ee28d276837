// The monitor copies requests and responses of every kind, and they go through as they are.
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { answer } from "../support/server.ts";
import {
  ALLOCATION,
  DRIFTED,
  HEADERS,
  monitorResponses,
  quiet,
  reported,
  SPACE,
  serveMonitored,
  TRACE_ID,
} from "./monitored.ts";

describe("what fetch takes", () => {
  const body = '{"type":0,"status":7}';
  const outsideEnum = { pointer: "/body/status", keyword: "enum" };
  it.each<[string, (url: string) => [RequestInfo | URL, RequestInit?], object?, string?]>([
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
    [
      "URL parameters",
      (url) => [url, { method: "PUT", headers: HEADERS, body: new URLSearchParams({ type: "0" }) }],
      { pointer: "/body", keyword: "json", seen: "text of 6 characters" },
      "type=0",
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
  ])("%s is read and sent as it is", async (_, args, deviation = outsideEnum, sent = body) => {
    for (const mode of ["report", "throw"] as const) {
      const { url, monitor, deviations, unchecked, received } = await serveMonitored(
        answer({ code: 0, msg: "OK" }),
        { mode },
      );
      const call = monitor(...args(url + SPACE));
      if (mode === "throw")
        await expect(call).rejects.toMatchObject({ name: "ContractError", sent: false });
      else expect(await (await call).json()).toEqual({ code: 0, msg: "OK" });
      await reported(deviations, 1);
      expect(deviations[0]).toMatchObject({
        operation: "spaces.update",
        traceId: TRACE_ID,
        ...deviation,
      });
      expect(unchecked).toEqual([]);
      expect(received.map(({ method, body }) => [method, body])).toEqual(
        mode === "throw" ? [] : [["PUT", sent]],
      );
    }
  });

  it.each<[string, BodyInit]>([
    ["a stream", new Blob(["{}"]).stream()],
    ["a form", new FormData()],
    ["text that is too long", `{"type":${" ".repeat(2000)}0}`],
    ["bytes that are too long", new Uint8Array(1001)],
    ["a Blob that is too long", new Blob([new Uint8Array(1001)])],
    ["parameters that are too long", new URLSearchParams({ type: "0".repeat(1000) })],
  ])("%s is sent and reported as unchecked", async (_, body) => {
    const { url, monitor, deviations, unchecked, received } = await serveMonitored(undefined, {
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
    await reported(unchecked, 1);
    expect(unchecked).toMatchObject([
      {
        operation: "spaces.update",
        place: "request",
        reason: expect.stringMatching(/of this kind|longer than 1000 bytes/),
        traceId: TRACE_ID,
      },
    ]);
    expect(deviations).toEqual([]);
  });

  it.each([
    ["text", (text: string) => text],
    ["bytes", (text: string) => new TextEncoder().encode(text)],
    ["a Request", (text: string) => new Blob([text]).stream()],
  ])("%s of as many bytes as allowed is compared", async (_, toBody) => {
    const { url, monitor, unchecked } = await serveMonitored(undefined, {
      mode: "throw",
      maxBytes: 30,
    });
    const init = { method: "PUT", headers: HEADERS, duplex: "half" };
    const call = (text: string) => {
      const body = toBody(text);
      const isStream = body instanceof ReadableStream;
      const request = { ...init, body } as RequestInit;
      return isStream ? monitor(new Request(url + SPACE, request)) : monitor(url + SPACE, request);
    };
    const body = '{"type":0,"a":1}';
    await expect(call(body.padEnd(30))).rejects.toThrow("/body/a (unknown)");
    expect(unchecked).toEqual([]);
    await call(body.padEnd(31));
    await reported(unchecked, 1);
  });

  it("what it refuses is refused by it, not by the monitor", async () => {
    const { monitor, unchecked } = await serveMonitored();
    const expected = await fetch("no address").catch((error) => error);
    await expect(monitor("no address")).rejects.toThrow(expected.message);
    await reported(unchecked, 1);
    expect(unchecked[0]).toMatchObject({
      operation: "unknown",
      reason: "fetch refuses the request",
    });
  });
});

describe("a response", () => {
  const json = { headers: { "content-type": "application/json" } };

  it("is handed out as fetch gave it, before it is compared", async () => {
    const response = Response.json(DRIFTED);
    const { call, deviations } = await monitorResponses(() => response);
    expect(await call()).toBe(response);
    expect(deviations).toEqual([]);
    expect(await response.json()).toEqual(DRIFTED);
    await reported(deviations, 1);
  });

  it("is handed out while its body is arriving", async () => {
    let finish: () => void = () => {};
    const { url, monitor, deviations } = await serveMonitored((response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"code":0,');
      finish = () => response.end('"msg":1}');
    });
    const response = await monitor(url + ALLOCATION, { headers: HEADERS });
    await quiet();
    expect(deviations).toEqual([]);
    finish();
    expect(await response.json()).toEqual({ code: 0, msg: 1 });
    await reported(deviations, 1);
  });

  it("is compared if the caller never reads its body", async () => {
    const { call, deviations } = await monitorResponses(() => Response.json(DRIFTED));
    await call();
    await reported(deviations, 1);
  });

  it("breaks off for the caller as it does without the monitor", async () => {
    const { url, monitor, deviations, unchecked } = await serveMonitored((response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-length": "100" })
        .write('{"code":');
      setTimeout(() => response.destroy(), 20);
    });
    const response = await monitor(url + ALLOCATION, { headers: HEADERS });
    await expect(response.text()).rejects.toThrow();
    await reported(unchecked, 1);
    expect(unchecked[0]).toMatchObject({
      operation: "spaces.getAllocation",
      place: "response",
      reason: "the body broke off",
    });
    expect(deviations).toEqual([]);
  });

  it("can be given up by the caller", async () => {
    const { url, monitor, unchecked } = await serveMonitored((response) =>
      response.writeHead(200, { "content-type": "application/json" }).write("{"),
    );
    const controller = new AbortController();
    const response = await monitor(url + ALLOCATION, {
      headers: HEADERS,
      signal: controller.signal,
    });
    controller.abort(new Error("enough"));
    await expect(response.text()).rejects.toThrow("enough");
    await reported(unchecked, 1);
  });

  it("is read no further than the limit, and by the caller to its end", async () => {
    const large = JSON.stringify({ ...DRIFTED, msg: "x".repeat(3_000_000) });
    const { url, monitor, deviations, unchecked } = await serveMonitored(answer(large), {
      maxBytes: 100_000,
    });
    expect(await (await monitor(url + ALLOCATION, { headers: HEADERS })).text()).toBe(large);
    await reported(unchecked, 1);
    expect(unchecked[0]?.reason).toBe("the body is longer than 100000 bytes");
    expect(deviations).toEqual([]);
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
  ])("%s is reported, and handed out", async (_, response, count) => {
    const { call, deviations, unchecked } = await monitorResponses(response);
    await call();
    await vi.waitFor(() => expect(deviations.length + unchecked.length).toBe(count));
  });

  function usedResponse(): Response {
    const response = Response.json({});
    void response.text();
    return response;
  }

  it.each([
    [30_000, 1],
    [29_999, 0],
  ])("that takes longer than 30 seconds is given up: after %i ms", async (time, count) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { call, unchecked } = await monitorResponses(
      () => new Response(new ReadableStream(), json),
    );
    await call();
    await vi.advanceTimersByTimeAsync(time);
    expect(unchecked.map(({ reason }) => reason)).toEqual(
      Array(count).fill("the body took longer than 30000 ms"),
    );
  });

  it("leaves no timer behind when its body has arrived", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { call } = await monitorResponses(() => Response.json(DRIFTED));
    await call();
    await vi.advanceTimersByTimeAsync(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not come when fetch throws, and the request is compared all the same", async () => {
    const failure = new TypeError("fetch failed");
    for (const fetch of [() => Promise.reject(failure), () => raise(failure)]) {
      const { monitor, deviations } = await serveMonitored(undefined, { fetch });
      await expect(monitor(`http://127.0.0.1${ALLOCATION}?a=1`, { headers: HEADERS })).rejects.toBe(
        failure,
      );
      await reported(deviations, 1);
      expect(deviations[0]).toMatchObject({
        place: "request",
        pointer: "/query/a",
        status: undefined,
      });
    }
  });

  function raise(error: Error): never {
    throw error;
  }
});
