// The monitor copies responses of every kind, and they go through as they are.
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { respondWith } from "../support/server.ts";
import {
  ALLOCATION,
  DRIFTED,
  HEADERS,
  monitorResponses,
  quiet,
  reported,
  serveMonitored,
} from "./monitored.ts";

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
    const { url, monitor, deviations, unchecked } = await serveMonitored(respondWith(large), {
      maxBytes: 100_000,
    });
    expect(await (await monitor(url + ALLOCATION, { headers: HEADERS })).text()).toBe(large);
    await reported(unchecked, 1);
    expect(unchecked[0]?.reason).toBe("the body is longer than 100000 bytes");
    expect(deviations).toEqual([]);
  });

  it.each([
    [
      "JSON nested deeply",
      () => new Response("[".repeat(200_000) + "]".repeat(200_000), json),
      "deviations",
    ],
    [
      "JSON nested too deeply, with an integer that no number holds",
      () => new Response(`${"[".repeat(200_000)}1289173650183882753${"]".repeat(200_000)}`, json),
      "unchecked",
    ],
    ["half of JSON", () => new Response('{"code":', json), "deviations"],
    ["JSON that ends inside a character", () => new Response(halfCharacter, json), "deviations"],
    ["no body", () => new Response(null, json), "deviations"],
    ["a body that was read", () => usedResponse(), "unchecked"],
    [
      "what is hardly a response",
      () => ({ status: 200, headers: new Headers() }) as Response,
      "unchecked",
    ],
  ] as const)("%s is reported, and handed out", async (_, response, events) => {
    const { call, ...monitored } = await monitorResponses(response);
    await call();
    await reported(monitored[events], 1);
    await quiet();
    expect(monitored.deviations.length + monitored.unchecked.length).toBe(1);
  });

  const halfCharacter = new Uint8Array([...new TextEncoder().encode('{"code":0,"msg":""}'), 0xe4]);

  it("is compared whole if it arrives in pieces that end inside a character", async () => {
    const bytes = new TextEncoder().encode('{"code":0,"msg":"你好","data":[],"你":1}');
    const inBytes = () =>
      new Response(new Blob([bytes]).stream().pipeThrough(splitIntoBytes()), json);
    const { call, deviations } = await monitorResponses(inBytes);
    await call();
    await reported(deviations, 1);
    expect(deviations[0]?.pointer).toBe("/body/你");
  });

  function splitIntoBytes(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
    return new TransformStream({
      transform(chunk, controller) {
        for (const byte of chunk) controller.enqueue(new Uint8Array([byte]));
      },
    });
  }

  it("is not copied if the contract does not have the request", async () => {
    const response = Response.json({});
    const clone = vi.spyOn(response, "clone");
    const { monitor, deviations } = await monitorResponses(() => response);
    await monitor("http://127.0.0.1/somewhere/else");
    await reported(deviations, 1);
    expect(clone).not.toHaveBeenCalled();
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
