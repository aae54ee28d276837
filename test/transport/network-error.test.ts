import { describe, expect, it } from "vitest";
import { toNetworkError } from "../../src/transport/network-error.ts";
import { createContext } from "../support/transport.ts";

/** The error for what a fetch threw whose reason is this. */
const reason = (fields: object) =>
  toNetworkError(
    new TypeError("fetch failed", { cause: fields }),
    createContext({ traceId: "t" }),
    false,
  );

describe("the network error", () => {
  it("has the innermost reason, by name, message and code alone", () => {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", secret: 1 });
    const error = reason(cause);
    expect(error.message).toBe("spaces.update: no response: read ECONNRESET (trace ID t)");
    expect(error.cause).toMatchObject({ name: "Error", message: "read ECONNRESET" });
    expect(Object.keys(error.cause as object)).toEqual(["name", "code"]);
    expect(error.retryable).toBe(true);
  });

  it("has the first of several reasons, where several addresses were tried", () => {
    const first = Object.assign(new Error("connect ECONNREFUSED ::1:2"), { syscall: "connect" });
    const error = reason(new AggregateError([first, new Error("second")]));
    expect(error.message).toContain(first.message);
    expect(error.neverSent).toBe(true);
  });

  it("has the error itself, where it has no cause", () => {
    const error = toNetworkError(new RangeError("odd"), createContext(), false);
    expect(error.cause).toMatchObject({ name: "RangeError", message: "odd" });
  });

  it("has no code that is no text, and no secret of the call", () => {
    expect(reason({ name: "E", message: "a s3cr3t b", code: 7 }).cause).toEqual(
      Object.assign(new Error("a *** b"), { name: "E" }),
    );
    expect(Object.keys(reason({ message: "m", code: 7 }).cause as object)).not.toContain("code");
  });

  it.each([{ errors: 7 }, { errors: { a: 1 } }, { errors: [] }, { errors: null }])(
    "has the error itself, where its list of reasons is %j",
    (fields) => expect(reason({ message: "m", ...fields }).cause).toMatchObject({ message: "m" }),
  );

  it.each([null, undefined, "text", 7])("is made of %j, which is no error", (thrown) => {
    expect(toNetworkError(thrown, createContext(), false).name).toBe("NetworkError");
  });
});

describe("nothing was sent", () => {
  it.each([
    { syscall: "connect" },
    { syscall: "getaddrinfo" },
    { code: "ENOTFOUND" },
    { code: "EAI_AGAIN" },
    { code: "ECONNREFUSED" },
    { code: "UND_ERR_CONNECT_TIMEOUT" },
    { code: "CERT_HAS_EXPIRED" },
    { code: "ERR_TLS_CERT_ALTNAME_INVALID" },
    { code: "SELF_SIGNED_CERT_IN_CHAIN" },
    { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
    { code: "ERR_SSL_WRONG_VERSION_NUMBER" },
    { code: "ERR_SSL_UNSUPPORTED_PROTOCOL" },
    { code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE" },
    { message: "Client network socket disconnected before secure TLS connection was established" },
  ])("after %o", (fields) => {
    expect(reason({ message: "m", ...fields }).neverSent).toBe(true);
  });

  it.each([
    { syscall: "read", code: "ECONNRESET" },
    { syscall: "write" },
    { code: "ECONNABORTED" },
    { code: "UND_ERR_SOCKET" },
    { code: "UND_ERR_HEADERS_TIMEOUT" },
    { code: "XENOTFOUND" },
    { code: "EAI_AGAINST" },
    { code: "ERR_SSL_BAD_RECORD" },
    { code: "X_ERR_SSL_PROTOCOL" },
    { message: "other side closed" },
    {},
  ])("is not known after %o", (fields) => {
    expect(reason({ message: "m", ...fields }).neverSent).toBe(false);
  });
});

describe("the reason of a network error", () => {
  const endless = new Error("an error that is its own cause");
  endless.cause = endless;
  const refused = Object.assign(new Error(""), { code: "ECONNREFUSED", syscall: "connect" });

  it.each<[string, unknown, string, boolean]>([
    [
      "is the innermost that says something",
      new TypeError("fetch failed", {
        cause: new Error("Request was cancelled.", {
          cause: new Error("Proxy response (407) !== 200 when HTTP Tunneling", { cause: {} }),
        }),
      }),
      "Proxy response (407) !== 200 when HTTP Tunneling",
      true,
    ],
    [
      "is the first of several without a message of their own",
      new TypeError("fetch failed", { cause: new AggregateError([refused, new Error("2")], "") }),
      "ECONNREFUSED",
      true,
    ],
    [
      "is what was thrown where its cause says nothing",
      new TypeError("x", { cause: {} }),
      "x",
      false,
    ],
    [
      "is no Response",
      new TypeError("Failed to fetch", { cause: Response.error() }),
      "Failed to fetch",
      false,
    ],
    ["may be a string", "boom", "boom", false],
    ["may be an error that is its own cause", endless, endless.message, false],
    ["may be missing", undefined, "fetch gave no reason", false],
    ["may be null", null, "fetch gave no reason", false],
    ["may be an empty error", new Error(""), "fetch gave no reason", false],
    ["may be an object without a prototype", Object.create(null), "fetch gave no reason", false],
    [
      "may have a message that is no string",
      { message: { toString: 1 } },
      "fetch gave no reason",
      false,
    ],
  ])("%s", (_, thrown, message, neverSent) => {
    const error = toNetworkError(thrown, createContext(), false);
    expect(error.message).toBe(`spaces.update: no response: ${message}`);
    expect(error.cause).toMatchObject({ message });
    expect(error.neverSent).toBe(neverSent);
  });
});
