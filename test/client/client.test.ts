import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { respondWith, serve } from "../support/server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";

const query = (target = "") => Object.fromEntries(new URL(target, "http://host").searchParams);

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

  it("sends the language of the call, else the client's, only where an operation takes one", async () => {
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

  it("by app signature are refused where an operation takes a token alone", async () => {
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
