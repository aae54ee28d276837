import { describe, expect, it, vi } from "vitest";
import { setUp } from "../support/client.ts";
import { quoting, respondWith } from "../support/server.ts";

describe("http, the openapi-fetch client", () => {
  const path = "/koodrive/ose/v1/share/{shareId}";

  it("is authenticated, traced and normalised like the methods", async () => {
    const { koodrive, received } = await setUp(
      respondWith({ code: "0", msg: "OK", shareLink: { viewCnt: "4" } }),
    );
    const { data, error, response } = await koodrive.http.PUT(path, {
      params: { path: { shareId: "1" } },
      body: { validDays: 0 },
    });
    expect(data).toEqual({ code: 0, msg: "OK", shareLink: { viewCnt: 4 } });
    expect(error).toBeUndefined();
    expect(response.url).toContain("/share/1");
    expect(received[0]?.headers).toMatchObject({
      authorization: "Bearer+t0ken",
      "x-traceid": expect.stringMatching(/^.{58}$/),
    });
  });

  it("hands out failures as error, those inside HTTP 200 too", async () => {
    const { koodrive } = await setUp(respondWith({ code: 13000301, msg: "Space not found." }));
    const { data, error, response } = await koodrive.http.PUT(path, {
      params: { path: { shareId: "1" } },
      body: { validDays: 0 },
    });
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: 13000301, msg: "Space not found." });
    expect([response.ok, response.status]).toEqual([false, 200]);
  });

  it("shares its middleware with the methods, which runs once a call", async () => {
    const { koodrive, received } = await setUp();
    const seen: string[] = [];
    koodrive.http.use({
      onRequest: ({ request, schemaPath }) => {
        seen.push(schemaPath);
        request.headers.set("X-Extra", "1");
      },
    });
    await koodrive.shares.update({ shareId: "1", validDays: 0 });
    await koodrive.http.request("put", path, {
      params: { path: { shareId: "1" } },
      body: { validDays: 0 },
    });
    expect(seen).toEqual([path, path]);
    expect(received.map(({ headers }) => headers["x-extra"])).toEqual(["1", "1"]);
  });

  it("finds a failure inside HTTP 200 behind a response that a middleware made", async () => {
    const { koodrive } = await setUp(respondWith({ code: 13000301, msg: "Space not found." }));
    koodrive.http.use({ onResponse: ({ response }) => new Response(response.body, response) });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ApiError",
      code: 13000301,
    });
  });

  it("refuses a path without its values", async () => {
    const { koodrive, received } = await setUp();
    await expect(
      koodrive.http.PUT(path, { body: { validDays: 0 } } as never),
    ).rejects.toMatchObject({ name: "ArgumentError", argument: "shareId" });
    expect(received).toEqual([]);
  });

  it.each(["Authorization", "X-User-Id", "X-Date", "Host"])(
    "refuses the header %s, which the client sets",
    async (name) => {
      const { koodrive, received } = await setUp(undefined, { fetch: refuseToFetch });
      koodrive.http.use({ onRequest: ({ request }) => withHeader(request, name) });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ArgumentError",
        argument: name.toLowerCase(),
      });
      expect(received).toEqual([]);
    },
  );

  const allocation = "/koodrive/ose/v1/space/allocation/get";
  // biome-ignore lint/suspicious/noExplicitAny: these calls do not compile.
  type Untyped = any;

  it.each<[string, string, object]>([
    ["signal", allocation, { signal: {} }],
    ["language", allocation, { params: { header: { language: "en\r\nX: 1" } } }],
    ["shareId", "/koodrive/ose/v1/share/{shareId}", { params: { path: { shareId: "received" } } }],
    ["id", "/future/{id}", { params: { path: { id: ".." } } }],
    ["signal", "/future", { signal: {} }],
    ["X-Any", "/future", { params: { header: { "X-Any": "" } } }],
  ])("refuses %s of a call of %s before anything is sent", async (argument, path, init) => {
    const { koodrive, received } = await setUp();
    const call = (koodrive.http as Untyped).GET(path, init);
    await expect(call).rejects.toMatchObject({ name: "ArgumentError", argument });
    expect(received).toEqual([]);
  });

  it("sends no header for null and undefined", async () => {
    const { koodrive, received } = await setUp();
    const header = { "X-None": null, "X-Undefined": undefined, "X-Some": "1" };
    await (koodrive.http as Untyped).GET("/future", { params: { header } });
    expect(Object.keys(received[0]?.headers ?? {}).filter((name) => name.startsWith("x-"))).toEqual(
      ["x-some"],
    );
  });

  it("has no secret of a path outside the contract in its errors, and other words whole", async () => {
    const hooks = { onError: vi.fn() };
    const { koodrive } = await setUp(quoting, { hooks });
    await (koodrive.http as Untyped).POST("/future", {
      params: { query: { token: "s3cr3t-query" } },
      body: { password: "s3cr3t-body", kind: "http" },
    });
    const told = String(hooks.onError.mock.calls[0]?.[0].error);
    expect(told).not.toContain("s3cr3t");
    expect(told).toContain("***");
    expect(told).toContain('"kind":"http"');
  });

  it("keeps the pipeline around a fetch given for one call", async () => {
    const { koodrive } = await setUp();
    const { data } = await koodrive.http.GET("/koodrive/ose/v1/space/allocation/get", {
      fetch: async (request) =>
        Response.json({ code: 0, msg: request.headers.get("authorization") }),
    });
    expect(data).toMatchObject({ msg: "Bearer+t0ken" });
  });
});

const refuseToFetch = () => {
  throw new Error("nothing must be sent");
};

/** A copy with a header that the constructor of Headers for requests may forbid. */
function withHeader(request: Request, name: string): Request {
  const headers = new Headers(request.headers);
  headers.set(name, "value");
  return Object.defineProperty(new Request(request), "headers", { value: headers });
}
