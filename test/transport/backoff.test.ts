import { afterEach, describe, expect, it, vi } from "vitest";
import { NetworkError, ResponseError } from "../../src/errors.ts";
import { retryDelay } from "../../src/transport/backoff.ts";
import { createContext, createRequest, POLICY } from "../support/transport.ts";

const retry = { ...POLICY, baseDelay: 100, maxDelay: 1_000 };
const retryable = { retryable: true };

/** A request whose attempt of this number has failed. */
const afterAttempt = (attempt: number, fields: Parameters<typeof createRequest>[0] = {}) =>
  createRequest({
    retry: { ...retry, maxAttempts: 10 },
    context: createContext({ attempt }),
    ...fields,
  });

afterEach(() => vi.restoreAllMocks());

describe("the delay before the next attempt", () => {
  it.each([
    [1, 100],
    [2, 200],
    [3, 400],
    [4, 800],
    [5, 1_000],
    [9, 1_000],
  ])("after attempt %i is a random part of %i ms", (attempt, longest) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(retryDelay(afterAttempt(attempt), undefined, retryable)).toBe(longest / 2);
  });
});

describe("there is no next attempt", () => {
  it("after the last of the policy", () => {
    expect(retryDelay(afterAttempt(9), undefined, retryable)).toBeDefined();
    expect(retryDelay(afterAttempt(10), undefined, retryable)).toBeUndefined();
  });

  it("of a call that was given up", () => {
    const signal = AbortSignal.abort();
    expect(retryDelay(afterAttempt(1, { signal }), undefined, retryable)).toBeUndefined();
  });

  it.each([null, undefined, "reason", { retryable: false }, new Error("no")])(
    "after %o, which is not retryable",
    (error) => expect(retryDelay(afterAttempt(1), undefined, error)).toBeUndefined(),
  );

  it("of an operation that is not idempotent, unless nothing was sent", () => {
    const operation = { name: "spaces.createGroup", idempotent: false, variants: new Map() };
    const request = afterAttempt(1, { operation });
    const truncated = new ResponseError(200, "truncated", {});
    expect(retryDelay(request, undefined, truncated)).toBeUndefined();
    expect(retryDelay(request, undefined, new NetworkError(Error(), false, {}))).toBeUndefined();
    expect(retryDelay(request, undefined, new NetworkError(Error(), true, {}))).toBeDefined();
  });

  it.each([
    ["GET", true],
    ["HEAD", true],
    ["PUT", true],
    ["DELETE", true],
    ["POST", false],
    ["PATCH", false],
    ["OPTIONS", false],
  ])("of a path outside the contract, if HTTP does not call %s idempotent", (method, repeated) => {
    const request = new Request("https://drive.example.com/future", { method });
    const outside = afterAttempt(1, { operation: undefined, request });
    expect(retryDelay(outside, undefined, retryable) !== undefined).toBe(repeated);
  });
});

describe("Retry-After", () => {
  const delay = (headers: Record<string, string>) =>
    retryDelay(afterAttempt(1), new Headers(headers), retryable);
  const date = "Thu, 26 Nov 2026 12:00:00 GMT";

  it.each([
    ["1", 1_000],
    ["30", 30_000],
    ["31", undefined],
    ["99999999999999999999", undefined],
  ])("of %s seconds", (seconds, expected) => {
    expect(delay({ "retry-after": seconds })).toBe(expected);
  });

  it.each([
    ["Thu, 26 Nov 2026 12:00:07 GMT", 7_000],
    ["Thu, 26 Nov 2026 12:00:30 GMT", 30_000],
    ["Thu, 26 Nov 2026 12:00:31 GMT", undefined],
  ])("of %s counts by the service's Date", (after, expected) => {
    expect(delay({ "retry-after": after, date })).toBe(expected);
  });

  it.each([{}, { date: "soon" }, { date: "Thu, 01 Jan 1970 00:00:00 GMT" }])(
    "of a service without a usable Date counts by this clock",
    (headers) => {
      vi.spyOn(Date, "now").mockReturnValue(Date.parse(date));
      expect(delay({ ...headers, "retry-after": "Thu, 26 Nov 2026 12:00:05 GMT" })).toBe(5_000);
    },
  );

  it.each([
    "0",
    "-1",
    "1.5",
    "1s",
    " ",
    "soon",
    "2099-01-01",
    date,
    "Thu, 01 Jan 2026 00:00:00 GMT",
  ])("of %j says nothing", (after) => {
    vi.spyOn(Math, "random").mockReturnValue(0.25);
    expect(delay({ "retry-after": after, date })).toBe(25);
  });
});
