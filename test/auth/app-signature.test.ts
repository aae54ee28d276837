import { createHmac } from "node:crypto";
import { ArgumentError, appSignature } from "koodrive-client";
import { describe, expect, it } from "vitest";
import {
  canonicalQuery,
  canonicalRequest,
  canonicalTarget,
  canonicalUri,
} from "../../src/auth/canonical-request.ts";
import * as node from "../../src/auth/hash.node.ts";
import * as web from "../../src/auth/hash.web.ts";
import vectors from "./vectors.json" with { type: "json" };

const DATE = Date.UTC(2024, 8, 9, 3, 33, 25, 999);
const credentials = {
  appId: "a378331e",
  appSecret: "s3cr3t-of-the-test-app",
  userId: "1505084218764547200",
};

describe("the canonical request", () => {
  it.each(vectors)(
    "of $name is the one written by hand",
    ({ method, url, body, canonicalRequest: expected }) => {
      const { host, pathname, searchParams } = new URL(url);
      expect(pathname.startsWith("/koodrive")).toBe(true);
      const names = "host;x-date;x-user-id";
      const lines = `host:${host}\nx-date:20240909T033325Z\nx-user-id:1505084218764547200\n`;
      const headers = { names, lines };
      const target = canonicalTarget(new URL(url));
      expect(canonicalRequest(method, target, headers, node.sha256Hex(body))).toBe(expected);
      expect(canonicalQuery(searchParams)).toBe(expected.split("\n")[2]);
    },
  );

  it.each([
    [
      "a name before the longer names that begin with it",
      "a-b=1&a=2&a0=3&aB=4",
      "a=2&a-b=1&a0=3&aB=4",
    ],
    ["capital letters before small ones", "b=1&B=2", "B=2&b=1"],
    ["values of one name", "a=2&a=10&a=1", "a=1&a=10&a=2"],
    ["an empty value first", "a=1&a", "a=&a=1"],
  ])("sorts %s", (_, query, expected) => {
    expect(canonicalQuery(new URLSearchParams(query))).toBe(expected);
  });

  it("hashes to the value published in the general signing guide", () => {
    const url = new URL(
      "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
    );
    const headers = {
      names: "content-type;host;x-sdk-date",
      lines: `content-type:application/json\nhost:${url.host}\nx-sdk-date:20191115T033655Z\n`,
    };
    const canonical = canonicalRequest("GET", canonicalTarget(url), headers, node.sha256Hex(""));
    expect(node.sha256Hex(canonical)).toBe(
      "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a",
    );
  });

  it("encodes a path that is no valid percent-encoding as it stands", () => {
    expect(canonicalUri("/a%zz")).toBe("/a%25zz/");
  });
});

describe("appSignature", () => {
  it.each(vectors)("signs $name as openssl does", async ({ method, url, body, signature }) => {
    const headers = await appSignature(credentials).headers({
      method,
      url,
      body: body ? new TextEncoder().encode(body) : undefined,
      now: () => DATE,
    });
    expect(headers).toEqual({
      "X-User-Id": "1505084218764547200",
      "X-Date": "20240909T033325Z",
      Authorization: `HMAC-SHA256 AppId=a378331e,SignedHeaders=host;x-date;x-user-id,Signature=${signature}`,
    });
  });

  it("rounds the time down, never into the future, and follows the clock both ways", async () => {
    const auth = appSignature(credentials);
    const at = async (now: number) =>
      (await auth.headers({ method: "GET", url: "https://h/", body: undefined, now: () => now }))[
        "X-Date"
      ];
    const second = Date.UTC(2026, 0, 2, 3, 4, 5);
    expect(await at(second + 999)).toBe("20260102T030405Z");
    expect(await at(second)).toBe("20260102T030405Z");
    expect(await at(second + 1000)).toBe("20260102T030406Z");
    expect(await at(second - 1)).toBe("20260102T030404Z");
  });

  it.each(["appId", "appSecret", "userId"] as const)(
    "refuses an unusable %s by name and without its value",
    (name) => {
      for (const value of ["", "with\r\nline", "with blank", 7]) {
        const make = () => appSignature({ ...credentials, [name]: value as string });
        expect(make).toThrow(ArgumentError);
        expect(make).toThrow(`${name} must be`);
        if (typeof value === "string" && value) expect(make).not.toThrow(value);
      }
    },
  );

  it("removes its secrets from text that the service sends", () => {
    const text = `app s3cr3t-of-the-test-app, signature ${"ab".repeat(32)} of user 1505084218764547200`;
    expect(appSignature(credentials).redact(text)).toBe(
      "app ***, signature *** of user 1505084218764547200",
    );
  });
});

describe("the hash for the web", () => {
  it.each(["", "abc", "设计 ☕", "x".repeat(1000)])("agrees with Node's on %j", (text) => {
    expect(web.sha256Hex(text)).toBe(node.sha256Hex(text));
    expect(web.sha256Hex(new TextEncoder().encode(text))).toBe(node.sha256Hex(text));
  });
});

describe.each([
  ["Node", node],
  ["the web", web],
])("the HMAC for %s", (_, { createHmacSha256 }) => {
  it.each(["k", "key ☕", "x".repeat(63), "x".repeat(64), "x".repeat(65), "☕".repeat(50)])(
    "is that of node:crypto with the key %j, for texts of changing lengths",
    (key) => {
      const hmac = createHmacSha256(key);
      for (const text of ["", "abc", "设计 ☕", "x".repeat(1000), "abc", "abd"]) {
        expect(hmac(text)).toBe(createHmac("sha256", key).update(text).digest("hex"));
      }
    },
  );
});
