// Arguments and options that would do harm without a word: refused by name, before anything is
// sent.
import {
  ArgumentError,
  accessToken,
  appSignature,
  type ClientOptions,
  createKooDriveClient,
} from "koodrive-client";
import { describe, expect, it } from "vitest";
import { type Responder, respondWith, serve } from "../support/server.ts";

async function setUp(respond?: Responder, options: Partial<ClientOptions> = {}) {
  const { url, received } = await serve(respond);
  return {
    received,
    koodrive: createKooDriveClient({ endpoint: url, auth: accessToken("t0ken"), ...options }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: these calls do not compile, which test/types shows.
type Wrong = any;

const refused = (argument: string) => ({
  name: "ArgumentError",
  argument,
  message: expect.stringContaining(`${argument} must be`),
});

function thrownBy(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a client option is refused by name:", () => {
  const create = (options: object) => () =>
    createKooDriveClient({
      endpoint: "http://drive.example",
      auth: accessToken("t"),
      allowHttp: true,
      ...options,
    });

  it.each(["false", "yes", "", 1, 0, null])("allowHttp: %j", (allowHttp) => {
    expect(thrownBy(create({ allowHttp }))).toMatchObject(refused("allowHttp"));
  });

  it("http to another host without allowHttp", () => {
    for (const allowHttp of [false, undefined])
      expect(thrownBy(create({ allowHttp }))).toMatchObject(refused("endpoint"));
    expect(thrownBy(create({}))).toBeUndefined();
  });

  it.each([
    "http://localhost:4010",
    "http://api.localhost",
    "http://a.b.localhost:80",
    "http://127.0.0.1",
    "http://127.255.0.9",
    "http://[::1]:4010",
  ])("but not %s, which is this host", (endpoint) => {
    expect(thrownBy(create({ endpoint, allowHttp: false }))).toBeUndefined();
  });

  it.each([
    "http://localhost.example.com",
    "http://notlocalhost",
    "http://127.0.0.1.example.com",
    "http://128.0.0.1",
    "http://[::2]",
  ])("%s, which is another host", (endpoint) => {
    expect(thrownBy(create({ endpoint, allowHttp: false }))).toMatchObject(refused("endpoint"));
  });

  it.each([1.5, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, "3", null])(
    "retry: { maxAttempts: %j }",
    (maxAttempts) => {
      expect(thrownBy(create({ retry: { maxAttempts } }))).toMatchObject(refused("maxAttempts"));
    },
  );

  it.each([null, true, 5, 0, "", "no", []])("retry: %j", (retry) => {
    expect(thrownBy(create({ retry }))).toMatchObject(refused("retry"));
  });
});

describe("an option of a call is refused by name:", () => {
  it.each([
    ["maxAttempts", { maxAttempts: 1.5 }],
    ["maxAttempts", { maxAttempts: 0 }],
    ["maxAttempts", { maxAttempts: Number.NaN }],
    ["maxAttempts", { maxAttempts: "3" }],
    ["retry", null],
    ["retry", true],
    ["retry", 5],
  ])("%s of retry: %j", async (argument, retry) => {
    const { koodrive, received } = await setUp();
    await expect(
      koodrive.spaces.getAllocation({}, { retry: retry as Wrong }),
    ).rejects.toMatchObject({
      ...refused(argument),
      operation: "spaces.getAllocation",
    });
    expect(received).toEqual([]);
  });
});

describe("what JSON would lose", () => {
  const inPage = (pageSize: unknown) => ({ searchType: 1, pageInfo: { pageSize } });
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], "a");
  const inTarget = (field: unknown) => ({
    originType: 1,
    target: [{ ownerId: "1", capacity: field }],
  });

  it.each<[what: string, argument: string, call: (koodrive: Wrong) => Promise<unknown>]>([
    ["NaN in a list", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: [Number.NaN] })],
    [
      "a function in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [() => 1] }),
    ],
    [
      "undefined in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: ["1", undefined] }),
    ],
    [
      "a symbol in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [Symbol("a")] }),
    ],
    ["a Set", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: new Set(["a"]) })],
    [
      "a Set in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [new Set(["a"])] }),
    ],
    [
      "a list that contains itself",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: cyclic }),
    ],
    ["a list too deep", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: deep })],
    [
      "a hole in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: new Array(2) }),
    ],
    [
      "a date that is none",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [new Date(Number.NaN)] }),
    ],
    [
      "a promise",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: Promise.resolve(["a"]) }),
    ],
    ["a Blob", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: new Blob(["a"]) })],
    ["an error", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: [new Error("a")] })],
    ["a Map", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: new Map([["a", 1]]) })],
    ["a generator", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: ["a"].values() })],
    [
      "a big integer in an object of a list",
      "target",
      (k) => k.spaces.transferUnallocated(inTarget(1n)),
    ],
    [
      "infinity in an object of a list",
      "target",
      (k) => k.spaces.transferUnallocated(inTarget(Number.NEGATIVE_INFINITY)),
    ],
    ["NaN in an object", "pageInfo", (k) => k.files.search(inPage(Number.NaN))],
    ["a function in an object", "pageInfo", (k) => k.files.search(inPage(() => 1))],
    ["a Map in an object", "pageInfo", (k) => k.files.search(inPage(new Map()))],
  ])("is refused by name: %s", async (_, argument, call) => {
    const { koodrive, received } = await setUp();
    await expect(call(koodrive)).rejects.toMatchObject({
      ...refused(argument),
      message: expect.stringContaining("must be a value that JSON can hold"),
    });
    expect(received).toEqual([]);
  });

  it("is not what it would leave out or write as text", async () => {
    const { koodrive, received } = await setUp();
    const day = new Date(Date.UTC(2026, 0, 1));
    await koodrive.files.search({
      ...inPage(undefined),
      filter: {
        day,
        own: { toJSON: () => "7" },
        deep: [{ none: undefined, null: null, yes: true }],
      },
    } as Wrong);
    expect(JSON.parse(received[0]?.body as string)).toEqual({
      searchType: 1,
      pageInfo: {},
      filter: { day: "2026-01-01T00:00:00.000Z", own: "7", deep: [{ null: null, yes: true }] },
    });
  });
});

describe("all", () => {
  it("takes null for no options, and throws nothing before it is walked", async () => {
    const { koodrive, received } = await setUp(
      respondWith({ code: 0, msg: "OK", list: [{ userId: "1" }], total: 1 }),
    );
    const users: unknown[] = [];
    for await (const user of koodrive.users.list.all({}, null as Wrong)) users.push(user);
    expect(users).toEqual([{ userId: "1" }]);
    expect(received.length).toBe(1);
  });
});

describe("a path value", () => {
  const share = "/koodrive/ose/v1/share/";

  it.each(["{shareId}", "{shareId*}", "{.shareId}", "{;shareId}", "{.shareId*}", "{;shareId*}"])(
    "of a dot segment is refused in %s",
    async (template) => {
      const { koodrive, received } = await setUp();
      for (const shareId of ["..", ".", "", undefined]) {
        const call = koodrive.http.request(
          "put",
          (share + template) as Wrong,
          { params: { path: { shareId } }, body: { validDays: 0 } } as Wrong,
        );
        await expect(call).rejects.toBeInstanceOf(ArgumentError);
        await expect(call).rejects.toMatchObject(refused("shareId"));
      }
      expect(received).toEqual([]);
    },
  );

  it.each([
    ["letters", "a".repeat(200_000)],
    ["letters with another at the end", `${"a".repeat(200_000)}!`],
    ["characters to encode", "咖".repeat(200_000)],
    ["slashes", "/".repeat(200_000)],
    ["blanks", " ".repeat(200_000)],
  ])("of 200,000 %s is signed in less than a second", async (_, shareId) => {
    // No server takes a target of this length: what counts here is that the call comes to be sent.
    let target = "";
    const { koodrive } = await setUp(undefined, {
      auth: appSignature({ appId: "app", appSecret: "s3cr3t-of-the-app", userId: "7" }),
      fetch: async (input) => {
        target = String(input);
        return Response.json({ code: 0, msg: "OK" });
      },
    });
    const began = performance.now();
    await koodrive.shares.update({ shareId, validDays: 0 });
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(target).toContain(encodeURIComponent(shareId));
  });
});

describe("bad arguments are refused by name before anything is sent", () => {
  // biome-ignore lint/suspicious/noExplicitAny: these calls do not compile, which test/types shows.
  type Call = (koodrive: any) => Promise<unknown>;
  const cases: [string, string, Call][] = [
    ["a missing path value", "ownerId is required", (k) => k.spaces.update({ type: 0 })],
    ["an empty path value", "ownerId must be", (k) => k.spaces.update({ ownerId: "", type: 0 })],
    ["a dot segment", "ownerId must be", (k) => k.spaces.update({ ownerId: "..", type: 0 })],
    [
      "an identifier that has lost its digits",
      "ownerId must be",
      (k) => k.spaces.update({ ownerId: Number("1289173650183882753"), type: 0 }),
    ],
    ["a missing body field", "type is required", (k) => k.spaces.update({ ownerId: "1" })],
    [
      "a null for a required field",
      "type is required",
      (k) => k.spaces.update({ ownerId: "1", type: null }),
    ],
    [
      "an unknown argument",
      "owner_id is not an argument of this operation; it takes ownerId, type, status, capacity, containerId",
      (k) => k.spaces.update({ owner_id: "1", type: 0 }),
    ],
    [
      "an argument where there is none",
      "tenant is not an argument of this operation; it takes none",
      (k) => k.spaces.getAllocation({ tenant: "1" }),
    ],
    [
      "arguments that are no object",
      "arguments must be an object",
      (k) => k.spaces.getAllocation("1"),
    ],
    [
      "an option that the operation does not take",
      "language is not an option here; known are signal, timeout, retry, traceId",
      (k) => k.shares.update({ shareId: "1", validDays: 0 }, { language: "en-US" }),
    ],
    [
      "a short trace ID",
      "traceId must be 58",
      (k) => k.spaces.getAllocation({}, { traceId: "abc" }),
    ],
    [
      "a trace ID with a line break",
      "traceId must be 58",
      (k) => k.spaces.getAllocation({}, { traceId: `${"a".repeat(56)}\r\n` }),
    ],
    [
      "a language with a line break",
      "language must be",
      (k) => k.spaces.getAllocation({}, { language: "en\r\nX: 1" }),
    ],
    [
      "a header argument with a line break",
      "shareFolderId must be",
      (k) =>
        k.files.getFullPath({ fileId: "f", containerId: "c", shareFolderId: "a\r\nX-Injected: 1" }),
    ],
    [
      "a value that leads to a sibling path",
      'jobId must not be "jobs"',
      (k) => k.jobs.get({ jobId: "jobs" }),
    ],
    [
      "an inherited argument",
      "shareId is required",
      (k) => k.shares.update(Object.create({ shareId: "1", validDays: 0 })),
    ],
    ["half a character", "ownerId must be", (k) => k.spaces.update({ ownerId: "\ud800", type: 0 })],
    [
      "a function in the body",
      "type must be a value that JSON can hold",
      (k) => k.spaces.update({ ownerId: "1", type: () => 0 }),
    ],
    [
      "NaN in the body",
      "capacity must be a value",
      (k) => k.spaces.createGroup({ name: "a", capacity: Number.NaN }),
    ],
    [
      "an object in the query",
      "offset must be a string",
      (k) => k.users.list({ offset: { a: 1 }, limit: 1 }),
    ],
    [
      "NaN in the query",
      "limit must be a string",
      (k) => k.users.list({ offset: 0, limit: Number.NaN }),
    ],
    [
      "a signal that is none",
      "signal must be an AbortSignal",
      (k) => k.spaces.getAllocation({}, { signal: {} }),
    ],
    [
      "options that are no object",
      "options must be an object",
      (k) => k.spaces.getAllocation({}, null),
    ],
    ["a timeout of 0", "timeout must be", (k) => k.spaces.getAllocation({}, { timeout: 0 })],
    [
      "a dot segment by path",
      "shareId must be",
      (k) =>
        k.http.PUT("/koodrive/ose/v1/share/{shareId}", {
          params: { path: { shareId: "." } },
          body: { validDays: 0 },
        }),
    ],
    [
      "a header of its own for authentication",
      "authorization is set by the client",
      (k) =>
        k.http.GET("/koodrive/ose/v1/space/allocation/get", { headers: { Authorization: "mine" } }),
    ],
    [
      "a header with a line break by path",
      "language must be",
      (k) =>
        k.http.GET("/koodrive/ose/v1/space/allocation/get", {
          params: { header: { language: "a\r\nb" } },
        }),
    ],
    [
      "a trace ID of the wrong length by path",
      "traceId must be 58",
      (k) =>
        k.http.GET("/koodrive/ose/v1/space/allocation/get", {
          params: { header: { "X-Traceid": "short" } },
        }),
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
    const make = () =>
      createKooDriveClient({
        endpoint: "https://host",
        auth: accessToken("t"),
        ...(options as object),
      });
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});
