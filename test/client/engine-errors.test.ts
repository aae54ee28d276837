// What would end in an error of the engine is refused by name before anything is sent, or told by
// an error of the client.
import { createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { setUp } from "../support/client.ts";
import { respondWith } from "../support/server.ts";

const ALLOCATION = "/koodrive/ose/v1/space/allocation/get";
const COUNT = "/koodrive/ose/v1/users/count";
const GROUP = "/koodrive/ose/v1/space/group";

/** A call that TypeScript would refuse. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are wrong on purpose.
type Call = (koodrive: any) => Promise<unknown>;

const throwing = {
  toJSON() {
    throw new Error("not now");
  },
};

describe("is refused by name, and nothing is sent:", () => {
  it.each<[string, string, Call]>([
    ["a lone surrogate in a query", "keyWord", (k) => k.users.list({ keyWord: "a\ud800" })],
    ["an integer beyond 2^53 in a query", "deptId", (k) => k.users.list({ deptId: 2 ** 53 })],
    ["one in a body", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: [2 ** 60] })],
    [
      "one inside an object",
      "pageInfo",
      (k) => k.files.search({ pageInfo: { pageSize: 2 ** 53 } }),
    ],
    ["one in a path", "userId", (k) => k.users.get({ userId: 2 ** 53 })],
    ["a toJSON that throws", "name", (k) => k.spaces.createGroup({ name: throwing })],
    [
      "a toJSON that gives a bigint",
      "name",
      (k) => k.spaces.createGroup({ name: { toJSON: () => 1n } }),
    ],
    [
      "a toJSON that gives undefined",
      "name",
      (k) => k.spaces.createGroup({ name: { toJSON: () => undefined } }),
    ],
    ["a Buffer", "name", (k) => k.spaces.createGroup({ name: Buffer.from("a") })],
    ["null for arguments", "arguments", (k) => k.spaces.update(null)],
    ["null for options", "options", (k) => k.spaces.getAllocation({}, null)],
    ["a path that is missing", "path", (k) => k.http.GET()],
    ["a path without its slash", "path", (k) => k.http.GET(COUNT.slice(1))],
    ["null for the init of a path", "init", (k) => k.http.GET(ALLOCATION, null)],
    ["a text for params", "params", (k) => k.http.GET(COUNT, { params: "a" })],
    ["a text for a query", "query", (k) => k.http.GET(COUNT, { params: { query: "a" } })],
    ["a list for headers", "headers", (k) => k.http.GET(COUNT, { headers: [["a", "b"]] })],
    ["a header's name that is none", "init", (k) => k.http.GET(COUNT, { headers: { "a b": "1" } })],
    ["a method that is none", "init", (k) => k.http.request("a b", COUNT)],
    [
      "a lone surrogate in the query of a path",
      "deptId",
      (k) => k.http.GET(COUNT, { params: { query: { deptId: "\udfff" } } }),
    ],
    [
      "a big integer in the query of a path",
      "deptId",
      (k) => k.http.GET(COUNT, { params: { query: { deptId: [2 ** 53] } } }),
    ],
    ["a bigint in the body of a path", "body", (k) => k.http.POST(GROUP, { body: { name: 1n } })],
    ["a signal that is none", "signal", (k) => k.users.count({}, { signal: { aborted: false } })],
    ["a Map for arguments", "arguments", (k) => k.users.count(new Map([["deptId", "1"]]))],
    ["a big integer in a header", "x-a", (k) => k.http.GET(COUNT, { headers: { "x-a": 2 ** 53 } })],
    ["a fetch of a path that is none", "fetch", (k) => k.http.GET(COUNT, { fetch: 5 })],
    ["middleware that is no list", "middleware", (k) => k.http.GET(COUNT, { middleware: {} })],
    [
      "URLSearchParams for a query",
      "query",
      (k) => k.http.GET(COUNT, { params: { query: new URLSearchParams("deptId=1") } }),
    ],
    ["a Blob in the body of a path", "body", (k) => k.http.POST(GROUP, { body: new Blob(["a"]) })],
  ])("%s", async (_, argument, call) => {
    const { koodrive, received } = await setUp();
    await expect(call(koodrive)).rejects.toMatchObject({ name: "ArgumentError", argument });
    expect(received).toEqual([]);
  });
});

/** JSON that is nested so deeply. */
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

describe("is told by an error of the client:", () => {
  it.each([200, 400])("a code that is an object, with HTTP %i", async (status) => {
    const body = { code: { toString: 1 }, msg: { toString: 1 }, error_code: [{ toString: 1 }] };
    const { koodrive } = await setUp(respondWith(body, status));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ApiError",
      status,
      code: undefined,
      msg: undefined,
    });
  });

  const ways: [string, (koodrive: KooDriveClient) => Promise<unknown>][] = [
    ["by a method", (koodrive) => koodrive.spaces.getAllocation()],
    ["by its path", (koodrive) => koodrive.http.GET(ALLOCATION)],
    [
      "by a method behind a middleware",
      (koodrive) => {
        koodrive.http.use({ onRequest: () => undefined });
        return koodrive.spaces.getAllocation();
      },
    ],
  ];

  it.each(ways)("a refusal that is nested 5,000 and 20,000 deep, %s", async (_, call) => {
    for (const depth of [5_000, 20_000]) {
      const { koodrive } = await setUp(respondWith(nested(depth), 400));
      await expect(call(koodrive)).rejects.toMatchObject({ name: "ApiError", status: 400 });
    }
  });

  it.each(ways.slice(1))("a success that is nested 20,000 deep, %s", async (_, call) => {
    const { koodrive, received } = await setUp(respondWith(nested(20_000)));
    await expect(call(koodrive)).rejects.toMatchObject({
      name: "ResponseError",
      reason: "too-deep",
      retryable: false,
    });
    expect(received.length).toBe(1);
  });

  it("but a method reads a success that is nested 20,000 deep", async () => {
    const { koodrive } = await setUp(respondWith(nested(20_000)));
    let value: unknown = await koodrive.spaces.getAllocation();
    let depth = 0;
    for (; typeof value === "object" && value; depth += 1) value = Reflect.get(value, "a");
    expect(depth).toBe(20_000);
  });
});

describe("is told by an error of the client too:", () => {
  it("a refusal of a secret argument that is no text", async () => {
    const { koodrive } = await setUp(respondWith({ code: 7, msg: "no" }, 400));
    for (const code of [{ toString: 1 }, Object.create(null)]) {
      await expect(koodrive.sessions.create({ code } as never)).rejects.toMatchObject({ code: 7 });
    }
  });

  it("an element that is nested 20,000 deep is yielded by a walk", async () => {
    const { koodrive } = await setUp(respondWith(`{"list":[${nested(20_000)}],"total":1}`));
    const users: unknown[] = [];
    for await (const user of koodrive.users.list.all()) users.push(user);
    expect(users.length).toBe(1);
  });

  it("a long text of the service is cut", async () => {
    const { koodrive } = await setUp(respondWith({ code: 7, msg: "x".repeat(20_000) }, 400));
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error.msg.length).toBe(1_000);
    expect(error.message.length).toBeLessThan(1_200);
  });

  it("a call by path whose secret header the service or the platform quotes", async () => {
    const seen: string[] = [];
    const { koodrive } = await setUp(
      (response, { headers }) =>
        respondWith({ code: 7, msg: `cookie ${headers.cookie}` }, 400)(response, {} as never),
      { hooks: { onError: ({ error }) => seen.push(String(error)) } },
    );
    await koodrive.http.GET(ALLOCATION, { headers: { cookie: "sid=s3cr3t-sid" } });
    const refused = koodrive.http.GET(ALLOCATION, { headers: { cookie: "sid=s3cr3t\nsid" } });
    seen.push(String(await refused.catch((error) => error)));
    expect(seen.length).toBe(2);
    expect(seen.join()).not.toContain("s3cr3t");
  });
});

describe("a response that is none is told as what it is:", () => {
  const used = async () => {
    const response = Response.json({ code: 0 });
    await response.text();
    return response;
  };
  const locked = async () => {
    const response = Response.json({ code: 0 });
    response.body?.getReader();
    return response;
  };
  it.each<[string, () => Promise<unknown>]>([
    ["a used Response", used],
    ["a locked Response", locked],
    ["a double without headers", async () => ({ ok: true, status: 200, json: async () => ({}) })],
    ["a double without text", async () => ({ ok: true, status: 200, headers: new Headers() })],
    ["undefined", async () => undefined],
    ["a text", async () => "OK"],
  ])("%s", async (_, fetch) => {
    let calls = 0;
    const { koodrive } = await setUp(undefined, {
      fetch: (() => {
        calls += 1;
        return fetch();
      }) as never,
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ResponseError",
      reason: "unreadable",
      retryable: false,
    });
    expect(calls).toBe(1);
  });

  it("the network error that a mock returns", async () => {
    const { koodrive } = await setUp(undefined, { fetch: async () => Response.error() });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "NetworkError",
      message: expect.stringContaining("no response: fetch returned Response.error()"),
    });
  });
});

describe("an endpoint", () => {
  it.each(["/", "//", "/base", "/base/", "/base//"])("may end in %s", async (end) => {
    const { url, received } = await setUp();
    const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
    const auth = { scheme: "AccessToken", headers: () => ({}), redact: String } as const;
    await createKooDriveClient({ endpoint: url + end, auth, fetch }).spaces.getAllocation();
    expect(received[0]?.target).toBe(end.replace(/\/+$/, "") + ALLOCATION);
  });
});

describe("enumerable fields of Object.prototype", () => {
  it("enter neither query nor headers", async () => {
    const sent: [string, Headers][] = [];
    const { koodrive } = await setUp(undefined, {
      fetch: async (input, init) => {
        sent.push([
          input instanceof Request ? input.url : String(input),
          new Headers(init?.headers),
        ]);
        return Response.json({ code: 0 });
      },
    });
    Object.defineProperty(Object.prototype, "polluted", {
      value: "yes",
      enumerable: true,
      configurable: true,
    });
    onTestFinished(() => void Reflect.deleteProperty(Object.prototype, "polluted"));
    await koodrive.users.list({ deptId: "1", offset: 0, limit: 1 });
    await koodrive.spaces.createGroup({ name: "a" });
    await koodrive.http.GET(COUNT);
    await koodrive.http.GET(COUNT, { params: { query: { deptId: "1" } } });
    Reflect.deleteProperty(Object.prototype, "polluted");
    expect(sent.length).toBe(4);
    for (const [url, headers] of sent) {
      expect(url).not.toContain("polluted");
      expect(headers.has("polluted")).toBe(false);
    }
  });
});

it("a call by path resolves to data, error and response alone", async () => {
  const { koodrive } = await setUp();
  expect(Object.keys(await koodrive.http.GET(ALLOCATION))).toEqual(["data", "response"]);
});
