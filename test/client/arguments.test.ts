// Arguments and options that would do harm without a word: refused by name, before anything is
// sent.
import { ArgumentError, accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { respondWith } from "../support/server.ts";

// biome-ignore lint/suspicious/noExplicitAny: these calls do not compile, which test/types shows.
type Wrong = any;

const refused = (argument: string) => ({
  name: "ArgumentError",
  argument,
  message: expect.stringContaining(`${argument} must be`),
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
    await koodrive.shares.update({ shareId, validDays: 0 });
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
    [{ auth: null }, "auth must be"],
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
