// The monitor copies requests of every kind, and they go through as they are.
import { describe, expect, it } from "vitest";
import { respondWith } from "../support/server.ts";
import { HEADERS, reported, SPACE, serveMonitored, TRACE_ID } from "./monitored.ts";

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
        respondWith({ code: 0, msg: "OK" }),
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
