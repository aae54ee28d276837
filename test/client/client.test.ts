import { inspect } from "node:util";
import {
  ApiError,
  accessToken,
  appSignature,
  type ClientOptions,
  createKooDriveClient,
  KooDriveError,
} from "koodrive-client";
import { describe, expect, it } from "vitest";
import { type Responder, respondWith, serve } from "../support/server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";

const query = (target = "") => Object.fromEntries(new URL(target, "http://host").searchParams);

async function setUp(respond?: Responder, options: Partial<ClientOptions> = {}) {
  const { url, received } = await serve(respond);
  return {
    url,
    received,
    koodrive: createKooDriveClient({
      endpoint: url,
      auth: accessToken("Bearer+t0ken"),
      ...options,
    }),
  };
}

describe("a method", () => {
  it("sends path, body and content type, and resolves to the documented body", async () => {
    const { koodrive, received } = await setUp(respondWith({ code: 0, msg: "OK" }));
    expect(
      await koodrive.spaces.update({
        ownerId: "1289173650183882753",
        type: 0,
        status: "0",
        capacity: "1",
      }),
    ).toEqual({ code: 0, msg: "OK" });
    expect(received).toMatchObject([
      {
        method: "PUT",
        target: "/koodrive/ose/v1/space/1289173650183882753",
        body: '{"type":0,"status":"0","capacity":"1"}',
        headers: { "content-type": "application/json" },
      },
    ]);
  });

  it("sends neither body nor content type where the operation has none", async () => {
    const { koodrive, received } = await setUp();
    await koodrive.spaces.getAllocation();
    expect(received[0]?.body).toBe("");
    expect(received[0]?.headers).not.toHaveProperty("content-type");
  });

  it("encodes path values", async () => {
    const { koodrive, received } = await setUp();
    await koodrive.shares.update({ shareId: "a/b ?#王", validDays: 0 });
    expect(received[0]?.target).toBe("/koodrive/ose/v1/share/a%2Fb%20%3F%23%E7%8E%8B");
  });

  it("keeps a path in the endpoint", async () => {
    const { url, received } = await serve();
    await createKooDriveClient({
      endpoint: `${url}/proxy/`,
      auth: accessToken("t"),
    }).spaces.getAllocation();
    expect(received[0]?.target).toBe("/proxy/koodrive/ose/v1/space/allocation/get");
  });

  it("signs the request that is sent", async () => {
    const auth = appSignature({ appId: "app", appSecret: "secret", userId: "7" });
    const { koodrive, received, url } = await setUp(undefined, {
      auth,
      now: () => Date.UTC(2026, 0, 1),
    });
    await koodrive.shares.update({ shareId: "a b", validDays: 1, comment: "☕" });
    const [request] = received;
    const body = new TextEncoder().encode(request?.body);
    const expected = await auth.headers({
      method: "PUT",
      url: url + request?.target,
      body,
      now: () => Date.UTC(2026, 0, 1),
    });
    expect(request?.headers).toMatchObject({
      authorization: expected.Authorization,
      "x-user-id": "7",
      "x-date": "20260101T000000Z",
    });
  });
});

describe("trace ID and language", () => {
  it("sends a fresh trace ID of 58 characters with each call", async () => {
    const { koodrive, received } = await setUp();
    await koodrive.spaces.getAllocation();
    await koodrive.spaces.getAllocation();
    const [first, second] = received.map(({ headers }) => headers["x-traceid"]);
    expect(first).toMatch(/^[0-9a-f]{58}$/);
    expect(second).not.toBe(first);
  });

  it("refuses what the client's generator or clock makes when it is unusable", async () => {
    for (const traceId of [
      () => "short",
      () => `${"a".repeat(57)}\n`,
      () => undefined as unknown as string,
    ]) {
      const { koodrive, received } = await setUp(undefined, { traceId });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ArgumentError",
        argument: "traceId",
      });
      expect(received).toEqual([]);
    }
    const { koodrive } = await setUp(undefined, {
      auth: appSignature({ appId: "a", appSecret: "b", userId: "c" }),
      now: () => Number.NaN,
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "now",
    });
  });

  it("takes the trace ID of the call, else the client's generator", async () => {
    const { koodrive, received } = await setUp(undefined, { traceId: () => "g".repeat(58) });
    await koodrive.spaces.getAllocation({}, { traceId: TRACE_ID });
    await koodrive.spaces.getAllocation();
    expect(received.map(({ headers }) => headers["x-traceid"])).toEqual([TRACE_ID, "g".repeat(58)]);
  });

  it("sends the language of the call, else the client's, else none, and only where the operation takes one", async () => {
    const { koodrive, received } = await setUp(undefined, { language: "zh-CN" });
    await koodrive.spaces.getAllocation();
    await koodrive.spaces.getAllocation({}, { language: "en-US" });
    await koodrive.shares.update({ shareId: "1", validDays: 0 });
    expect(received.map(({ headers }) => headers.language)).toEqual(["zh-CN", "en-US", undefined]);
    const other = await setUp();
    await other.koodrive.spaces.getAllocation();
    expect(other.received[0]?.headers).not.toHaveProperty("language");
  });
});

describe("results", () => {
  it("come in the documented shape, whichever documented shape arrived", async () => {
    const { koodrive } = await setUp(
      respondWith({
        data: { type: "0", allocateCapacity: "1000", totalCapacity: "2000" },
        code: "0",
        msg: "OK",
      }),
    );
    expect(await koodrive.spaces.getAllocation()).toEqual({
      data: [{ type: 0, allocateCapacity: 1000, totalCapacity: 2000 }],
      code: 0,
      msg: "OK",
    });
  });

  it("keep every digit of an integer that a number cannot hold", async () => {
    const { koodrive } = await setUp(
      respondWith(
        '{"code":0,"msg":"1289173650183882753 is \\"9007199254740993\\"","id":1289173650183882753,"failedList":[-9007199254740993, 9007199254740991]}',
      ),
    );
    expect(await koodrive.spaces.createGroup({ name: "a" })).toEqual({
      code: 0,
      msg: '1289173650183882753 is "9007199254740993"',
      id: "1289173650183882753",
      failedList: ["-9007199254740993", 9007199254740991],
    });
  });

  it("pass on fields that the contract does not know", async () => {
    const { koodrive } = await setUp(respondWith({ code: 0, msg: "OK", news: { a: [1] } }));
    expect(await koodrive.spaces.getAllocation()).toHaveProperty("news", { a: [1] });
  });
});

describe("ApiError", () => {
  it("tells a service error, by the catalogue not one to be repeated", async () => {
    const { koodrive } = await setUp(respondWith({ code: 13000301, msg: "Space not found." }, 400));
    const error = await koodrive.spaces
      .update({ ownerId: "1", type: 0 }, { traceId: TRACE_ID })
      .catch((error) => error);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(KooDriveError);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 400,
      code: 13000301,
      msg: "Space not found.",
      operation: "spaces.update",
      traceId: TRACE_ID,
      retryable: false,
    });
    expect(error.message).toBe(
      `spaces.update: HTTP 400, code 13000301: Space not found. (trace ID ${TRACE_ID})`,
    );
  });

  it("tells a gateway error", async () => {
    const { koodrive } = await setUp(
      respondWith(
        { error_code: "APIGW.0303", error_msg: "Incorrect app authentication", request_id: "r1" },
        401,
      ),
    );
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      status: 401,
      code: "APIGW.0303",
      msg: "Incorrect app authentication",
      requestId: "r1",
      retryable: false,
    });
  });

  it.each([
    [{ code: 13000311, msg: "Insufficient space." }, 13000311],
    [{ code: "13000311", msg: "Insufficient space." }, 13000311],
    [{ error_code: "APIGW.0308", error_msg: "Throttled" }, "APIGW.0308"],
  ])("tells a failure inside HTTP 200: %j", async (body, code) => {
    const { koodrive } = await setUp(respondWith(body));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ApiError",
      status: 200,
      code,
    });
  });

  it.each([
    [400, { code: 13000999 }, false],
    [503, { code: 13000999 }, true],
    [429, {}, true],
    [408, "", true],
    [404, "<html>", false],
    [400, { code: 13000304 }, true],
    [200, { code: "13000201" }, true],
    [500, { error_code: "APIGW.0103" }, false],
    [500, { code: 13000311 }, false],
    [200, { error_code: "APIGW.0202" }, true],
  ])(
    "with HTTP %i and %j is by the catalogue, then by the status, retryable: %j",
    async (status, body, retryable) => {
      const { koodrive } = await setUp(respondWith(body, status), { retry: false });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ status, retryable });
    },
  );

  it.each(["<html>Bad gateway</html>", "", "[]", "null", '"text"'])(
    "tells HTTP 502 with the body %j by its status",
    async (body) => {
      const { koodrive } = await setUp(respondWith(body, 502));
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ApiError",
        status: 502,
        code: undefined,
        msg: undefined,
      });
    },
  );
});

describe("ResponseError", () => {
  it.each([
    ["", "empty"],
    ["  \n", "empty"],
    ["<html></html>", "not-json"],
    ["null", "not-json"],
    ["[1]", "not-json"],
    ['{"code":0,"msg":"O', "truncated"],
  ])("tells the body %j as %s", async (body, reason) => {
    const { koodrive } = await setUp(respondWith(body));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      reason,
      operation: "spaces.getAllocation",
    });
  });

  it("tells a body that breaks off", async () => {
    const { koodrive } = await setUp((response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"code":0');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ResponseError",
      reason: "truncated",
    });
  });

  it("does not quote the body", async () => {
    const { koodrive } = await setUp(respondWith('{"extractCode":"MDg2K0vU",'));
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(inspect(error, { depth: 9 })).not.toContain("MDg2K0vU");
  });
});

describe("NetworkError", () => {
  it("tells a refused connection", async () => {
    const koodrive = createKooDriveClient({
      endpoint: "http://127.0.0.1:1",
      auth: accessToken("t"),
    });
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error).toMatchObject({
      name: "NetworkError",
      operation: "spaces.getAllocation",
      traceId: expect.stringMatching(/^.{58}$/),
    });
    expect(error.message).toMatch(/ECONNREFUSED|bad port/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("tells a connection that is reset before the response", async () => {
    const { koodrive } = await setUp((response) => response.destroy());
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "NetworkError" });
  });
});

describe("credentials", () => {
  it("are not sent with operations that take none", async () => {
    for (const auth of [
      accessToken("t"),
      appSignature({ appId: "app", appSecret: "secret", userId: "7" }),
    ]) {
      const { koodrive, received } = await setUp(undefined, { auth });
      await koodrive.shareLinks.visitPublic({ shortUrl: "abc" });
      for (const name of ["authorization", "x-user-id", "x-date"])
        expect(received[0]?.headers).not.toHaveProperty(name);
    }
  });

  it("by app signature are refused where the operation takes a token alone, by path too", async () => {
    const { koodrive, received } = await setUp(undefined, {
      auth: appSignature({ appId: "app", appSecret: "secret", userId: "7" }),
    });
    const call = koodrive.http.GET("/koodrive/ose/v1/session/auth", {} as never);
    await expect(call).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "auth",
      message: expect.stringContaining("must be an access token"),
    });
    expect(received).toEqual([]);
  });
});

describe("DELETE with a body", () => {
  it("is sent and signed", async () => {
    const auth = appSignature({ appId: "app", appSecret: "secret", userId: "7" });
    const { koodrive, received, url } = await setUp(undefined, {
      auth,
      now: () => Date.UTC(2026, 0, 1),
    });
    await koodrive.messages.delete({ ids: ["1"] });
    const [request] = received;
    expect(request?.method).toBe("DELETE");
    const body = new TextEncoder().encode(request?.body);
    expect(body.length).toBeGreaterThan(2);
    const expected = await auth.headers({
      method: "DELETE",
      url: url + request?.target,
      body,
      now: () => Date.UTC(2026, 0, 1),
    });
    expect(request?.headers.authorization).toBe(expected.Authorization);
  });
});

describe("an operation's own header", () => {
  it("is an argument with a readable name", async () => {
    const { koodrive, received } = await setUp();
    await koodrive.files.getFullPath({ fileId: "f", containerId: "c", shareFolderId: "folder" });
    expect(received[0]?.headers["x-hw-share-folder-id"]).toBe("folder");
    expect(query(received[0]?.target)).toEqual({ fileId: "f", containerId: "c" });
  });

  it("may have blanks inside its value, not around it", async () => {
    const { koodrive, received } = await setUp();
    const args = { fileId: "f", containerId: "c" };
    await koodrive.files.getFullPath({ ...args, shareFolderId: "two words" });
    expect(received[0]?.headers["x-hw-share-folder-id"]).toBe("two words");
    for (const shareFolderId of [" folder", "folder ", " "]) {
      await expect(koodrive.files.getFullPath({ ...args, shareFolderId })).rejects.toMatchObject({
        name: "ArgumentError",
        argument: "shareFolderId",
      });
    }
    expect(received.length).toBe(1);
  });
});

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

  it("finds a failure inside HTTP 200 behind a middleware that makes its own response", async () => {
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

describe("secrets of a call", () => {
  it("that the service or fetch quotes are taken out", async () => {
    const { koodrive } = await setUp(
      respondWith(
        { code: "APIGW.0301 t0ken", msg: "code MDg2K0vU of Bearer+t0ken", request_id: "t0ken" },
        400,
      ),
    );
    const error = await koodrive.shares
      .update({ shareId: "1", validDays: 0, extractCode: "MDg2K0vU" })
      .catch((error) => error);
    expect(inspect(error, { depth: 9 })).not.toMatch(/MDg2K0vU|t0ken/);
    const failing = await setUp(undefined, {
      fetch: async (request) =>
        Promise.reject(Object.assign(new Error("bad Bearer+t0ken"), { request })),
    });
    const thrown = await failing.koodrive.spaces.getAllocation().catch((error) => error);
    expect(thrown).toMatchObject({
      name: "NetworkError",
      message: expect.stringContaining("bad Bearer+***"),
    });
    expect(inspect(thrown, { depth: 9 })).not.toContain("t0ken");
  });

  it("of calls under way at once are taken out of each other's errors", async () => {
    const tokens = ["first-t0ken", "second-t0ken"];
    const { koodrive } = await setUp(
      (response, { headers }) =>
        setTimeout(
          () =>
            respondWith({ code: 1, msg: `${headers.authorization}` }, 400)(response, {} as never),
          30,
        ),
      {
        auth: accessToken(() => tokens.shift() ?? ""),
      },
    );
    const errors = await Promise.all(
      [koodrive.spaces.getAllocation(), koodrive.spaces.getAllocation()].map((call) =>
        call.catch((error) => error),
      ),
    );
    for (const error of errors) expect(String(error)).not.toContain("t0ken");
  });
});

describe("secrets", () => {
  it("appear in no error, however it is printed", async () => {
    const token = "013b4daf12f4099a6eb74e27";
    const appSecret = "t0p-s3cr3t-of-the-app";
    const failures: Responder[] = [
      respondWith({ code: 13000102, msg: `token ${token}, secret ${appSecret}` }, 400),
      (response, { headers }) =>
        respondWith({ error_code: "APIGW.0303", error_msg: `got ${headers.authorization}` }, 401)(
          response,
          {} as never,
        ),
      respondWith(`<p>${token}</p>`),
      (response) => response.destroy(),
    ];
    for (const respond of failures) {
      for (const auth of [
        accessToken(`Bearer+${token}`),
        appSignature({ appId: "app", appSecret, userId: "7" }),
      ]) {
        const { koodrive, received } = await setUp(respond, { auth });
        const error = await koodrive.spaces.getAllocation().catch((error) => error);
        expect(error).toBeInstanceOf(KooDriveError);
        const signature = /Signature=(\w+)/.exec(received[0]?.headers.authorization ?? "")?.[1];
        const secrets = auth.scheme === "AccessToken" ? [token] : [appSecret, signature as string];
        for (const text of [
          inspect(error, { depth: 9, showHidden: true }),
          JSON.stringify(error),
          String(error),
          error.stack,
        ]) {
          for (const secret of secrets) expect(text).not.toContain(secret);
        }
      }
    }
  });
});
