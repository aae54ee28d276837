import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { ApiError, ArgumentError, accessToken, appSignature, type ClientOptions, createKooDriveClient, KooDriveError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { type Answer, answer, serve } from "./server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";

const query = (target = "") => Object.fromEntries(new URL(target, "http://host").searchParams);

async function setUp(respond?: Answer, options: Partial<ClientOptions> = {}) {
  const { url, received } = await serve(respond);
  return { url, received, koodrive: createKooDriveClient({ endpoint: url, auth: accessToken("Bearer+t0ken"), ...options }) };
}

describe("a method", () => {
  it("sends path, body and content type, and resolves to the documented body", async () => {
    const { koodrive, received } = await setUp(answer({ code: 0, msg: "OK" }));
    expect(await koodrive.spaces.update({ ownerId: "1289173650183882753", type: 0, status: "0", capacity: "1" })).toEqual({ code: 0, msg: "OK" });
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
    await createKooDriveClient({ endpoint: `${url}/proxy/`, auth: accessToken("t") }).spaces.getAllocation();
    expect(received[0]?.target).toBe("/proxy/koodrive/ose/v1/space/allocation/get");
  });

  it("signs the request that is sent", async () => {
    const auth = appSignature({ appId: "app", appSecret: "secret", userId: "7" });
    const { koodrive, received, url } = await setUp(undefined, { auth, now: () => Date.UTC(2026, 0, 1) });
    await koodrive.shares.update({ shareId: "a b", validDays: 1, comment: "☕" });
    const [request] = received;
    const body = new TextEncoder().encode(request?.body);
    const expected = await auth.headers({ method: "PUT", url: url + request?.target, body, now: () => Date.UTC(2026, 0, 1) });
    expect(request?.headers).toMatchObject({ authorization: expected.Authorization, "x-user-id": "7", "x-date": "20260101T000000Z" });
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
    for (const traceId of [() => "short", () => `${"a".repeat(57)}\n`, () => undefined as unknown as string]) {
      const { koodrive, received } = await setUp(undefined, { traceId });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ArgumentError", argument: "traceId" });
      expect(received).toEqual([]);
    }
    const { koodrive } = await setUp(undefined, { auth: appSignature({ appId: "a", appSecret: "b", userId: "c" }), now: () => Number.NaN });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ArgumentError", argument: "now" });
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
    const { koodrive } = await setUp(answer({ data: { type: "0", allocateCapacity: "1000", totalCapacity: "2000" }, code: "0", msg: "OK" }));
    expect(await koodrive.spaces.getAllocation()).toEqual({ data: [{ type: 0, allocateCapacity: 1000, totalCapacity: 2000 }], code: 0, msg: "OK" });
  });

  it("keep every digit of an integer that a number cannot hold", async () => {
    const { koodrive } = await setUp(
      answer('{"code":0,"msg":"1289173650183882753 is \\"9007199254740993\\"","id":1289173650183882753,"failedList":[-9007199254740993, 9007199254740991]}'),
    );
    expect(await koodrive.spaces.createGroup({ name: "a" })).toEqual({
      code: 0,
      msg: '1289173650183882753 is "9007199254740993"',
      id: "1289173650183882753",
      failedList: ["-9007199254740993", 9007199254740991],
    });
  });

  it("pass on fields that the contract does not know", async () => {
    const { koodrive } = await setUp(answer({ code: 0, msg: "OK", news: { a: [1] } }));
    expect(await koodrive.spaces.getAllocation()).toHaveProperty("news", { a: [1] });
  });
});

describe("ApiError", () => {
  it("tells a service error, by the catalogue not one to be repeated", async () => {
    const { koodrive } = await setUp(answer({ code: 13000301, msg: "Space not found." }, 400));
    const error = await koodrive.spaces.update({ ownerId: "1", type: 0 }, { traceId: TRACE_ID }).catch((error) => error);
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
    expect(error.message).toBe(`spaces.update: HTTP 400, code 13000301: Space not found. (trace ID ${TRACE_ID})`);
  });

  it("tells a gateway error", async () => {
    const { koodrive } = await setUp(answer({ error_code: "APIGW.0303", error_msg: "Incorrect app authentication", request_id: "r1" }, 401));
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
    const { koodrive } = await setUp(answer(body));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ApiError", status: 200, code });
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
  ])("with HTTP %i and %j is by the catalogue, then by the status, retryable: %j", async (status, body, retryable) => {
    const { koodrive } = await setUp(answer(body, status), { retry: false });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ status, retryable });
  });

  it.each(["<html>Bad gateway</html>", "", "[]", "null", '"text"'])("tells HTTP 502 with the body %j by its status", async (body) => {
    const { koodrive } = await setUp(answer(body, 502));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ApiError", status: 502, code: undefined, msg: undefined });
  });
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
    const { koodrive } = await setUp(answer(body));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ResponseError", status: 200, reason, operation: "spaces.getAllocation" });
  });

  it("tells a body that breaks off", async () => {
    const { koodrive } = await setUp((response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"code":0');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ResponseError", reason: "truncated" });
  });

  it("does not quote the body", async () => {
    const { koodrive } = await setUp(answer('{"extractCode":"MDg2K0vU",'));
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(inspect(error, { depth: 9 })).not.toContain("MDg2K0vU");
  });
});

describe("NetworkError", () => {
  it("tells a refused connection", async () => {
    const koodrive = createKooDriveClient({ endpoint: "http://127.0.0.1:1", auth: accessToken("t") });
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error).toMatchObject({ name: "NetworkError", operation: "spaces.getAllocation", traceId: expect.stringMatching(/^.{58}$/) });
    expect(error.message).toMatch(/ECONNREFUSED|bad port/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("tells a connection that is reset before the response", async () => {
    const { koodrive } = await setUp((response) => response.destroy());
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "NetworkError" });
  });
});

describe("timeout and signal", () => {
  const silent: Answer = () => {};
  const stalled: Answer = (response) => response.writeHead(200).write('{"code":');

  it.each([
    ["before the response", silent],
    ["inside the body", stalled],
  ])("end a call that stalls %s", async (_, respond) => {
    const { koodrive } = await setUp(respond, { timeout: 60 });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "TimeoutError", timeout: 60, operation: "spaces.getAllocation" });
    await expect(koodrive.spaces.getAllocation({}, { timeout: 30 })).rejects.toMatchObject({ timeout: 30 });
    const reason = new Error("enough");
    await expect(koodrive.spaces.getAllocation({}, { timeout: Number.POSITIVE_INFINITY, signal: AbortSignal.timeout(30) })).rejects.toThrow(DOMException);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    await expect(koodrive.spaces.getAllocation({}, { timeout: 5_000, signal: controller.signal })).rejects.toThrow("enough");
  });

  it("take a timeout that no timer can hold", async () => {
    const { koodrive } = await setUp((response) => setTimeout(() => answer({ code: 0 })(response, {} as never), 30), { timeout: 2 ** 40 });
    for (const timeout of [2 ** 31, Number.POSITIVE_INFINITY, undefined]) expect(await koodrive.spaces.getAllocation({}, { timeout })).toEqual({ code: 0 });
  });

  it("send nothing when the signal is aborted already", async () => {
    const { koodrive, received } = await setUp();
    await expect(koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(new Error("never")) })).rejects.toThrow();
    expect(received).toEqual([]);
  });

  it("end a call even if the fetch given ignores its signal", async () => {
    const { koodrive } = await setUp(undefined, { timeout: 30, fetch: () => new Promise(() => {}) });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

describe("bad arguments are refused by name before anything is sent", () => {
  // biome-ignore lint/suspicious/noExplicitAny: these calls do not compile, which test/types shows.
  type Call = (koodrive: any) => Promise<unknown>;
  const cases: [string, string, Call][] = [
    ["a missing path value", "ownerId is required", (k) => k.spaces.update({ type: 0 })],
    ["an empty path value", "ownerId must be", (k) => k.spaces.update({ ownerId: "", type: 0 })],
    ["a dot segment", "ownerId must be", (k) => k.spaces.update({ ownerId: "..", type: 0 })],
    ["an identifier that has lost its digits", "ownerId must be", (k) => k.spaces.update({ ownerId: Number("1289173650183882753"), type: 0 })],
    ["a missing body field", "type is required", (k) => k.spaces.update({ ownerId: "1" })],
    ["a null for a required field", "type is required", (k) => k.spaces.update({ ownerId: "1", type: null })],
    [
      "an unknown argument",
      "owner_id is not an argument of this operation; it takes ownerId, type, status, capacity, containerId",
      (k) => k.spaces.update({ owner_id: "1", type: 0 }),
    ],
    ["an argument where there is none", "tenant is not an argument of this operation; it takes none", (k) => k.spaces.getAllocation({ tenant: "1" })],
    ["arguments that are no object", "arguments must be an object", (k) => k.spaces.getAllocation("1")],
    [
      "an option that the operation does not take",
      "language is not an option here; known are signal, timeout, retry, traceId",
      (k) => k.shares.update({ shareId: "1", validDays: 0 }, { language: "en-US" }),
    ],
    ["a short trace ID", "traceId must be 58", (k) => k.spaces.getAllocation({}, { traceId: "abc" })],
    ["a trace ID with a line break", "traceId must be 58", (k) => k.spaces.getAllocation({}, { traceId: `${"a".repeat(56)}\r\n` })],
    ["a language with a line break", "language must be", (k) => k.spaces.getAllocation({}, { language: "en\r\nX: 1" })],
    [
      "a header argument with a line break",
      "shareFolderId must be",
      (k) => k.files.getFullPath({ fileId: "f", containerId: "c", shareFolderId: "a\r\nX-Injected: 1" }),
    ],
    ["a value that leads to a sibling path", 'jobId must not be "jobs"', (k) => k.jobs.get({ jobId: "jobs" })],
    ["an inherited argument", "shareId is required", (k) => k.shares.update(Object.create({ shareId: "1", validDays: 0 }))],
    ["half a character", "ownerId must be", (k) => k.spaces.update({ ownerId: "\ud800", type: 0 })],
    ["a function in the body", "type must be a value that JSON can hold", (k) => k.spaces.update({ ownerId: "1", type: () => 0 })],
    ["NaN in the body", "capacity must be a value", (k) => k.spaces.createGroup({ name: "a", capacity: Number.NaN })],
    ["an object in the query", "offset must be a string", (k) => k.users.list({ offset: { a: 1 }, limit: 1 })],
    ["NaN in the query", "limit must be a string", (k) => k.users.list({ offset: 0, limit: Number.NaN })],
    ["a signal that is none", "signal must be an AbortSignal", (k) => k.spaces.getAllocation({}, { signal: {} })],
    ["options that are no object", "options must be an object", (k) => k.spaces.getAllocation({}, null)],
    ["a timeout of 0", "timeout must be", (k) => k.spaces.getAllocation({}, { timeout: 0 })],
    [
      "a dot segment by path",
      "shareId must be",
      (k) => k.http.PUT("/koodrive/ose/v1/share/{shareId}", { params: { path: { shareId: "." } }, body: { validDays: 0 } }),
    ],
    [
      "a header of its own for authentication",
      "authorization is set by the client",
      (k) => k.http.GET("/koodrive/ose/v1/space/allocation/get", { headers: { Authorization: "mine" } }),
    ],
    [
      "a header with a line break by path",
      "language must be",
      (k) => k.http.GET("/koodrive/ose/v1/space/allocation/get", { params: { header: { language: "a\r\nb" } } }),
    ],
    [
      "a trace ID of the wrong length by path",
      "traceId must be 58",
      (k) => k.http.GET("/koodrive/ose/v1/space/allocation/get", { params: { header: { "X-Traceid": "short" } } }),
    ],
    [
      "another origin",
      "request URL must be of the endpoint's origin",
      (k) => k.http.GET("/koodrive/ose/v1/space/allocation/get", { baseUrl: "http://localhost:9" }),
    ],
  ];
  it.each(cases)("%s", async (_, message, call) => {
    const { koodrive, received } = await setUp();
    const error = await call(koodrive)
      .then(() => undefined)
      .catch((error: ArgumentError) => error);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error?.message).toContain(message);
    expect(message).toContain(error?.argument);
    expect(received).toEqual([]);
  });

  it.each([
    [{ endpoint: "koodrive" }, "endpoint must be"],
    [{ endpoint: "ftp://host" }, "endpoint must be"],
    [{ endpoint: "https://user:pass@host" }, "endpoint must be"],
    [{ endpoint: "https://host?x=1" }, "endpoint must be"],
    [{ endpoint: "https://host?" }, "endpoint must be"],
    [{ endpoint: "https://host#" }, "endpoint must be"],
    [{ signal: {} }, "signal must be"],
    [{ auth: undefined }, "auth must be"],
    [{ auth: "Bearer+token" }, "auth must be"],
    [{ timeout: -1 }, "timeout must be"],
    [{ timeout: "5" }, "timeout must be"],
    [{ language: "" }, "language must be"],
    [{ fetch: "fetch" }, "fetch must be"],
    [{ token: "t" }, "token is not an option here"],
  ])("the client option %j", (options, message) => {
    const make = () => createKooDriveClient({ endpoint: "https://host", auth: accessToken("t"), ...(options as object) });
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});

describe("redirects", () => {
  it("are not followed, so that credentials stay with the endpoint", async () => {
    const elsewhere = await serve();
    for (const status of [301, 302, 307, 308]) {
      const { koodrive, received } = await setUp((response) => response.writeHead(status, { location: `${elsewhere.url}/x` }).end());
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ResponseError", reason: "redirect", status });
      expect(received.length).toBe(1);
    }
    expect(elsewhere.received).toEqual([]);
  });
});

describe("a signal", () => {
  it("that lives longer than its calls gathers no listeners", async () => {
    const { koodrive } = await setUp();
    const { signal } = new AbortController();
    let listening = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listening += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listening -= 1;
      remove(...args);
    };
    for (let call = 0; call < 20; call += 1) await koodrive.spaces.update({ ownerId: "1", type: 0 }, { signal });
    expect(listening).toBe(0);
    expect(getEventListeners(signal, "abort").length).toBe(0);
  });

  it("of the client is left alone when the call's is aborted already", async () => {
    const { signal } = new AbortController();
    const { koodrive } = await setUp(undefined, { signal });
    await expect(koodrive.spaces.getAllocation({}, { signal: AbortSignal.abort(new Error("never")) })).rejects.toThrow("never");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("of the client gives up every call", async () => {
    const controller = new AbortController();
    const { koodrive } = await setUp(() => {}, { signal: controller.signal });
    const calls = [koodrive.spaces.getAllocation(), koodrive.shares.update({ shareId: "1", validDays: 0 }, { signal: new AbortController().signal })];
    setTimeout(() => controller.abort(new Error("shutting down")), 20);
    for (const call of calls) await expect(call).rejects.toThrow("shutting down");
    await expect(koodrive.spaces.getAllocation()).rejects.toThrow("shutting down");
  });

  it("sends nothing after it was aborted while a token was fetched", async () => {
    const provider = () => new Promise<string>((resolve) => setTimeout(() => resolve("t"), 60));
    const { koodrive, received } = await setUp(undefined, { auth: accessToken(provider), timeout: 20 });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "TimeoutError" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received).toEqual([]);
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
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ApiError", status: 403 });
  });

  it.each([
    { code: 0, error_code: null, msg: "OK" },
    { code: null, data: [] },
  ])("that write null for what is absent are successes: %j", async (body) => {
    const { koodrive } = await setUp(answer(body));
    expect(await koodrive.spaces.getAllocation()).toEqual(body);
  });

  it("with a code that names something of every object are told by it", async () => {
    for (const code of ["constructor", "__proto__", "toString"]) {
      const { koodrive } = await setUp(answer({ code, msg: "?" }, 400));
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ code, retryable: false });
    }
  });
});

describe("credentials", () => {
  it("are not sent with operations that take none", async () => {
    for (const auth of [accessToken("t"), appSignature({ appId: "app", appSecret: "secret", userId: "7" })]) {
      const { koodrive, received } = await setUp(undefined, { auth });
      await koodrive.shareLinks.visitPublic({ shortUrl: "abc" });
      for (const name of ["authorization", "x-user-id", "x-date"]) expect(received[0]?.headers).not.toHaveProperty(name);
    }
  });

  it("by app signature are refused where the operation takes a token alone, by path too", async () => {
    const { koodrive, received } = await setUp(undefined, { auth: appSignature({ appId: "app", appSecret: "secret", userId: "7" }) });
    const call = koodrive.http.GET("/koodrive/ose/v1/session/auth", {} as never);
    await expect(call).rejects.toMatchObject({ name: "ArgumentError", argument: "auth", message: expect.stringContaining("must be an access token") });
    expect(received).toEqual([]);
  });
});

describe("DELETE with a body", () => {
  it("is sent and signed", async () => {
    const auth = appSignature({ appId: "app", appSecret: "secret", userId: "7" });
    const { koodrive, received, url } = await setUp(undefined, { auth, now: () => Date.UTC(2026, 0, 1) });
    await koodrive.messages.delete({ ids: ["1"] });
    const [request] = received;
    expect(request?.method).toBe("DELETE");
    const body = new TextEncoder().encode(request?.body);
    expect(body.length).toBeGreaterThan(2);
    const expected = await auth.headers({ method: "DELETE", url: url + request?.target, body, now: () => Date.UTC(2026, 0, 1) });
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
});

describe("http, the openapi-fetch client", () => {
  const path = "/koodrive/ose/v1/share/{shareId}";

  it("is authenticated, traced and normalised like the methods", async () => {
    const { koodrive, received } = await setUp(answer({ code: "0", msg: "OK", shareLink: { viewCnt: "4" } }));
    const { data, error, response } = await koodrive.http.PUT(path, { params: { path: { shareId: "1" } }, body: { validDays: 0 } });
    expect(data).toEqual({ code: 0, msg: "OK", shareLink: { viewCnt: 4 } });
    expect(error).toBeUndefined();
    expect(response.url).toContain("/share/1");
    expect(received[0]?.headers).toMatchObject({ authorization: "Bearer+t0ken", "x-traceid": expect.stringMatching(/^.{58}$/) });
  });

  it("hands out failures as error, those inside HTTP 200 too", async () => {
    const { koodrive } = await setUp(answer({ code: 13000301, msg: "Space not found." }));
    const { data, error, response } = await koodrive.http.PUT(path, { params: { path: { shareId: "1" } }, body: { validDays: 0 } });
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
    await koodrive.http.request("put", path, { params: { path: { shareId: "1" } }, body: { validDays: 0 } });
    expect(seen).toEqual([path, path]);
    expect(received.map(({ headers }) => headers["x-extra"])).toEqual(["1", "1"]);
  });

  it("finds a failure inside HTTP 200 behind a middleware that makes its own response", async () => {
    const { koodrive } = await setUp(answer({ code: 13000301, msg: "Space not found." }));
    koodrive.http.use({ onResponse: ({ response }) => new Response(response.body, response) });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ApiError", code: 13000301 });
  });

  it("refuses a path without its values", async () => {
    const { koodrive, received } = await setUp();
    await expect(koodrive.http.PUT(path, { body: { validDays: 0 } } as never)).rejects.toMatchObject({ name: "ArgumentError", argument: "shareId" });
    expect(received).toEqual([]);
  });

  it("keeps the pipeline around a fetch given for one call", async () => {
    const { koodrive } = await setUp();
    const { data } = await koodrive.http.GET("/koodrive/ose/v1/space/allocation/get", {
      fetch: async (request) => Response.json({ code: 0, msg: request.headers.get("authorization") }),
    });
    expect(data).toMatchObject({ msg: "Bearer+t0ken" });
  });
});

describe("secrets of a call", () => {
  it("that the service or fetch quotes are taken out", async () => {
    const { koodrive } = await setUp(answer({ code: "APIGW.0301 t0ken", msg: "code MDg2K0vU of Bearer+t0ken", request_id: "t0ken" }, 400));
    const error = await koodrive.shares.update({ shareId: "1", validDays: 0, extractCode: "MDg2K0vU" }).catch((error) => error);
    expect(inspect(error, { depth: 9 })).not.toMatch(/MDg2K0vU|t0ken/);
    const failing = await setUp(undefined, { fetch: async (request) => Promise.reject(Object.assign(new Error("bad Bearer+t0ken"), { request })) });
    const thrown = await failing.koodrive.spaces.getAllocation().catch((error) => error);
    expect(thrown).toMatchObject({ name: "NetworkError", message: expect.stringContaining("bad Bearer+***") });
    expect(inspect(thrown, { depth: 9 })).not.toContain("t0ken");
  });

  it("of calls under way at once are taken out of each other's errors", async () => {
    const tokens = ["first-t0ken", "second-t0ken"];
    const { koodrive } = await setUp(
      (response, { headers }) => setTimeout(() => answer({ code: 1, msg: `${headers.authorization}` }, 400)(response, {} as never), 30),
      {
        auth: accessToken(() => tokens.shift() ?? ""),
      },
    );
    const errors = await Promise.all([koodrive.spaces.getAllocation(), koodrive.spaces.getAllocation()].map((call) => call.catch((error) => error)));
    for (const error of errors) expect(String(error)).not.toContain("t0ken");
  });
});

describe("secrets", () => {
  it("appear in no error, however it is printed", async () => {
    const token = "013b4daf12f4099a6eb74e27";
    const appSecret = "t0p-s3cr3t-of-the-app";
    const failures: Answer[] = [
      answer({ code: 13000102, msg: `token ${token}, secret ${appSecret}` }, 400),
      (response, { headers }) => answer({ error_code: "APIGW.0303", error_msg: `got ${headers.authorization}` }, 401)(response, {} as never),
      answer(`<p>${token}</p>`),
      (response) => response.destroy(),
    ];
    for (const respond of failures) {
      for (const auth of [accessToken(`Bearer+${token}`), appSignature({ appId: "app", appSecret, userId: "7" })]) {
        const { koodrive, received } = await setUp(respond, { auth });
        const error = await koodrive.spaces.getAllocation().catch((error) => error);
        expect(error).toBeInstanceOf(KooDriveError);
        const signature = /Signature=(\w+)/.exec(received[0]?.headers.authorization ?? "")?.[1];
        const secrets = auth.scheme === "AccessToken" ? [token] : [appSecret, signature as string];
        for (const text of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error), error.stack]) {
          for (const secret of secrets) expect(text).not.toContain(secret);
        }
      }
    }
  });
});
