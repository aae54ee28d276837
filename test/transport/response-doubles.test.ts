import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { inSequence, respondWith } from "../support/server.ts";

const ALLOCATION = "/koodrive/ose/v1/space/allocation/get";
const OK = { code: 0, msg: "OK" };

describe("a clone that a middleware makes of a response", () => {
  it.each([
    ["a success", 200, OK, true],
    ["a refusal", 404, { code: 13000301, msg: "Space not found." }, false],
    ["a refusal inside HTTP 200", 200, { code: 13000301, msg: "Space not found." }, false],
  ])("has status, ok and url of %s, and its body", async (_, status, body, ok) => {
    const { koodrive, url } = await setUp(respondWith(body, status));
    const seen: unknown[] = [];
    koodrive.http.use({
      async onResponse({ response }) {
        for (const copy of [response.clone(), response.clone().clone()])
          seen.push([copy.status, copy.ok, copy.url, await copy.json()]);
      },
    });
    await koodrive.http.GET(ALLOCATION);
    const expected = [status, ok, url + ALLOCATION, body];
    expect(seen).toEqual([expected, expected]);
  });

  it("of a compressed response does not say that its body is compressed", async () => {
    const { koodrive } = await setUp((response) => {
      const body = gzipSync(JSON.stringify(OK));
      response
        .writeHead(200, { "content-encoding": "gzip", "content-length": body.length })
        .end(body);
    });
    const seen: unknown[] = [];
    koodrive.http.use({
      async onResponse({ response }) {
        const names = ["content-encoding", "content-length", "transfer-encoding"];
        seen.push(
          names.filter((name) => response.headers.has(name)),
          await response.clone().json(),
        );
      },
    });
    expect(await koodrive.spaces.getAllocation()).toEqual(OK);
    expect(seen).toEqual([[], OK]);
  });

  it("can take the place of the response", async () => {
    const refusal = { code: 13000301, msg: "Space not found." };
    const { koodrive } = await setUp(inSequence(respondWith(OK), respondWith(refusal, 404)));
    koodrive.http.use({ onResponse: ({ response }) => response.clone() });
    expect(await koodrive.spaces.getAllocation()).toEqual(OK);
    const { data, error, response } = await koodrive.http.GET(ALLOCATION);
    expect([data, error, response.status, response.ok]).toEqual([undefined, refusal, 404, false]);
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      ...refusal,
    });
  });
});

describe("a fetch whose responses have", () => {
  /**
   * Like the platform's, but a response is a plain object with what is common to all fetches, and
   * the body given.
   */
  const fetchWith =
    (bodyOf: (text: string) => object): typeof fetch =>
    async (input, init) => {
      const response = await fetch(input, init);
      const { ok, status, statusText, headers, url } = response;
      const text = await response.text();
      return {
        ok,
        status,
        statusText,
        headers,
        url,
        text: async () => text,
        json: async () => JSON.parse(text),
        ...bodyOf(text),
      } as unknown as Response;
    };

  describe.each([
    ["no body, as in React Native", fetchWith(() => ({}))],
    [
      "a Node stream for a body, as in node-fetch",
      fetchWith((text) => ({ body: Readable.from([Buffer.from(text)]) })),
    ],
  ])("%s", (_, fetch) => {
    it.each([false, true])(
      "gives results and refusals (behind a middleware: %j)",
      async (behind) => {
        const refusal = { code: 13000301, msg: "Space not found." };
        const { koodrive, received } = await setUp(
          inSequence(
            respondWith({}, 503),
            respondWith(OK),
            respondWith(refusal, 400),
            respondWith(refusal),
            respondWith("<html>"),
          ),
          { fetch },
        );
        if (behind) koodrive.http.use({ onRequest: () => undefined });
        expect(await koodrive.spaces.getAllocation()).toEqual(OK);
        expect(received.length).toBe(2);
        for (const status of [400, 200])
          await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
            name: "ApiError",
            status,
            ...refusal,
          });
        await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
          name: "ResponseError",
          reason: "not-json",
        });
        expect(received.length).toBe(5);
      },
    );

    it("gives refused redirects", async () => {
      const { koodrive } = await setUp(respondWith("moved", 302, { location: "/elsewhere" }), {
        fetch,
      });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ResponseError",
        reason: "redirect",
        status: 302,
      });
    });
  });
});
