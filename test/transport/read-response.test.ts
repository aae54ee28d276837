// What becomes of unusual answers, and of those of other fetches than the platform's.
import { once } from "node:events";
import { KooDriveError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { runToExit } from "../support/program.ts";
import { inSequence, type Responder, respondWith, serve } from "../support/server.ts";

const ALLOCATION = "/koodrive/ose/v1/space/allocation/get";

describe("a redirect whose body never ends", () => {
  /** Begins a body and never ends it. `closed` tells when the client has closed the connection. */
  function endless() {
    let close = (_: unknown) => {};
    const closed = new Promise((resolve) => {
      close = resolve;
    });
    const respond: Responder = (response) =>
      response.writeHead(302, { location: "/elsewhere" }).on("close", close).write("moved");
    return { respond, closed };
  }

  it("is refused, and its connection closed at once", async () => {
    const { respond, closed } = endless();
    const { koodrive, received } = await setUp(respond);
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ResponseError",
      reason: "redirect",
      status: 302,
    });
    // Else the garbage collection closes it some seconds later.
    const late = new Promise((resolve) => setTimeout(resolve, 1_500, "late"));
    expect(await Promise.race([closed.then(() => "at once"), late])).toBe("at once");
    expect(received.length).toBe(1);
  });

  it("does not keep a process alive", async () => {
    const { url } = await serve(endless().respond);
    const { failure, lingered } = await runToExit(
      "koodrive.spaces.getAllocation()",
      `{ endpoint: "${url}" }`,
    );
    expect(failure).toBe("ResponseError redirect");
    expect(lingered).toBeLessThan(3_000);
  });
});

describe("HEAD", () => {
  /** The contract has no HEAD, and so no path for it in the types. */
  const head = async (respond?: Responder) => {
    const { koodrive, received } = await setUp(respond);
    const { HEAD } = koodrive.http as unknown as {
      HEAD(path: string): Promise<{ data?: unknown; error?: unknown; response: Response }>;
    };
    return { ...(await HEAD(ALLOCATION)), received };
  };

  it("resolves, though its answer has no body", async () => {
    const { error, response, received } = await head();
    expect([error, response.status, response.ok]).toEqual([undefined, 200, true]);
    expect(received.map(({ method }) => method)).toEqual(["HEAD"]);
  });

  it("tells a refusal by its status", async () => {
    const { data, response } = await head(respondWith({}, 404));
    expect([data, response.status, response.ok]).toEqual([undefined, 404, false]);
  });

  it.each([200, 404])("of HTTP %i gives a middleware an empty object to read", async (status) => {
    const seen: unknown[] = [];
    const { koodrive } = await setUp(respondWith({}, status));
    koodrive.http.use({
      onResponse: async ({ response }) => void seen.push(await response.clone().json()),
    });
    await (koodrive.http as unknown as { HEAD(path: string): Promise<unknown> }).HEAD(ALLOCATION);
    expect(seen).toEqual([{}]);
  });
});

describe("a body in UTF-8", () => {
  const body = { code: 0, msg: "咖啡 ☕ 🎉 é" };
  const bytes = Buffer.from(JSON.stringify(body));

  /** Writes each part in a packet of its own. */
  const inParts =
    (...parts: Uint8Array[]): Responder =>
    async (response) => {
      response.setHeader("content-type", "application/json");
      for (const part of parts) {
        if (!response.write(part)) await once(response, "drain");
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
    };
  const BOM = Buffer.from("\ufeff");
  const halves = Array.from(
    { length: bytes.length - 1 },
    (_, index) => [bytes.subarray(0, index + 1), bytes.subarray(index + 1)] as const,
  );

  it.each([
    ["byte by byte", [...bytes].map((byte) => Buffer.of(byte))],
    ["in one part behind a byte order mark", [Buffer.concat([BOM, bytes])]],
    ["in parts, the first a byte order mark", [BOM, bytes]],
    [
      "in parts, the first half a byte order mark",
      [BOM.subarray(0, 1), Buffer.concat([BOM.subarray(1), bytes])],
    ],
  ])("is read rightly %s", async (_, parts) => {
    for (const behind of [false, true]) {
      const { koodrive } = await setUp(inParts(...parts));
      if (behind) koodrive.http.use({ onRequest: () => undefined });
      expect(await koodrive.spaces.getAllocation()).toEqual(body);
    }
  });

  it.each([
    ["in one part", [Buffer.concat([BOM, bytes])]],
    ["in two", [BOM, bytes]],
  ])("of a refusal is read rightly behind a byte order mark, %s", async (_, parts) => {
    const { koodrive } = await setUp((response, request) => {
      response.statusCode = 400;
      inParts(...parts)(response, request);
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ApiError",
      status: 400,
      msg: body.msg,
    });
  });

  it("is read rightly in two parts, wherever it is cut, one call after the other", async () => {
    const { koodrive } = await setUp(inSequence(...halves.map((parts) => inParts(...parts))));
    for (const _ of halves) expect(await koodrive.spaces.getAllocation()).toEqual(body);
  });

  it("leaves nothing to the next call when it breaks off inside a character", async () => {
    const { koodrive } = await setUp(
      inSequence(respondWith('{"code":0,"msg":"'), inParts(bytes.subarray(0, 19)), inParts(bytes)),
    );
    for (let call = 0; call < 2; call += 1)
      await expect(koodrive.spaces.createGroup({ name: "a" })).rejects.toMatchObject({
        reason: "truncated",
      });
    expect(await koodrive.spaces.getAllocation()).toEqual(body);
  });
});

describe("a text", () => {
  const args = { videoId: "v", lang: "en", subtitleId: "1" } as const;
  const vtt = "WEBVTT\n\n00:01.000 --> 00:04.000\n咖啡 ☕\n";

  it("is read rightly behind a byte order mark, byte by byte", async () => {
    const { koodrive } = await setUp(async (response) => {
      response.setHeader("content-type", "text/vtt");
      for (const byte of Buffer.from(`\ufeff${vtt}`)) {
        response.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
      response.end();
    });
    expect(await koodrive.subtitles.getVtt(args)).toBe(vtt);
  });

  it.each(["null", "7", "[]", "{}", '{"code":0,"msg":"OK"}', "[".repeat(20_000)])(
    "that is JSON but neither a string nor a refusal stays as it is: %.30s",
    async (text) => {
      const { koodrive } = await setUp(respondWith(text));
      expect(await koodrive.subtitles.getVtt(args)).toBe(text);
    },
  );

  it("is limited as every body is", async () => {
    const { koodrive } = await setUp(respondWith(vtt), { maxResponseBytes: 20 });
    await expect(koodrive.subtitles.getVtt(args)).rejects.toMatchObject({ reason: "too-large" });
  });

  it("can be read and replaced by a middleware", async () => {
    const { koodrive } = await setUp(respondWith(vtt, 200, { "content-type": "text/vtt" }));
    koodrive.http.use({
      onResponse: async ({ response }) =>
        new Response((await response.text()).replace("咖啡", "coffee"), response),
    });
    expect(await koodrive.subtitles.getVtt(args)).toBe(vtt.replace("咖啡", "coffee"));
  });

  it("that a middleware makes of a refusal is one", async () => {
    const { koodrive } = await setUp(respondWith(vtt, 200, { "content-type": "text/vtt" }));
    koodrive.http.use({ onResponse: () => new Response('{"code":13000309,"msg":"no"}') });
    await expect(koodrive.subtitles.getVtt(args)).rejects.toMatchObject({
      name: "ApiError",
      code: 13000309,
      msg: "no",
    });
  });

  it("by path comes as the caller asks for it", async () => {
    const { koodrive } = await setUp(respondWith(vtt, 200, { "content-type": "text/vtt" }));
    const { data } = await koodrive.http.GET("/koodrive/ose/v1/subtitle/generate", {
      params: { query: args },
      parseAs: "arrayBuffer",
    });
    expect(Buffer.from(data as ArrayBuffer).toString()).toBe(vtt);
  });
});

describe("redirects", () => {
  it("are not followed, so that credentials stay with the endpoint", async () => {
    const elsewhere = await serve();
    for (const status of [301, 302, 307, 308]) {
      const { koodrive, received } = await setUp((response) =>
        response.writeHead(status, { location: `${elsewhere.url}/x` }).end(),
      );
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ResponseError",
        reason: "redirect",
        status,
      });
      expect(received.length).toBe(1);
    }
    expect(elsewhere.received).toEqual([]);
  });
});

describe("unusual responses", () => {
  it.each([304, 599, 600, 999])("with status %i are told by it", async (status) => {
    const { koodrive } = await setUp((response) => response.writeHead(status).end());
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error).toMatchObject({ status, operation: "spaces.getAllocation" });
    expect(error).toBeInstanceOf(KooDriveError);
  });

  it("with a refusal whose body breaks off are refusals", async () => {
    const { koodrive } = await setUp((response) => {
      response.writeHead(403, { "content-length": "100" }).write('{"code":1');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ApiError",
      status: 403,
    });
  });

  it.each([
    { code: 0, error_code: null, msg: "OK" },
    { code: null, data: [] },
  ])("that write null for what is absent are successes: %j", async (body) => {
    const { koodrive } = await setUp(respondWith(body));
    expect(await koodrive.spaces.getAllocation()).toEqual(body);
  });

  it("with a code that names something of every object are told by it", async () => {
    for (const code of ["constructor", "__proto__", "toString"]) {
      const { koodrive } = await setUp(respondWith({ code, msg: "?" }, 400));
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        code,
        retryable: false,
      });
    }
  });
});
