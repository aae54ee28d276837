import { errorCatalogue } from "koodrive-client/errors";
import { describe, expect, it } from "vitest";
import { toApiError } from "../../src/transport/api-error.ts";
import { createContext } from "../support/transport.ts";

const answer = (status: number) => new Response("{}", { status });
const errorOf = (status: number, body: unknown) =>
  toApiError(answer(status), body, createContext());

describe("a success", () => {
  it.each([
    { code: 0 },
    {},
    { code: null },
    { error_code: 0 },
    { data: { code: 7 } },
    null,
    "text",
    [],
  ])("is HTTP 200 with %j", (body) => expect(errorOf(200, body)).toBeUndefined());
});

describe("a refusal", () => {
  it.each<[number, unknown, object]>([
    [200, { code: 7, msg: "no" }, { status: 200, code: 7, msg: "no" }],
    [200, { code: "7" }, { code: 7, msg: undefined }],
    [200, { code: -1 }, { code: -1 }],
    [400, { code: 0 }, { status: 400, code: 0 }],
    [400, { code: "13000301" }, { code: 13000301 }],
    [400, { code: "1234567890123456" }, { code: "1234567890123456" }],
    [400, { code: "E7" }, { code: "E7" }],
    [400, { code: { a: 1 } }, { code: undefined }],
    [400, { code: { toString: 1 } }, { code: undefined }],
    [
      401,
      { error_code: "APIGW.0301", error_msg: "no", request_id: "r" },
      { code: "APIGW.0301", msg: "no", requestId: "r" },
    ],
    [200, { code: 0, error_code: "APIGW.0301" }, { code: "APIGW.0301" }],
    [400, { code: 7, error_code: "APIGW.0301" }, { code: 7 }],
    [400, { msg: "a", error_msg: "b" }, { code: undefined, msg: "a" }],
    [200, { code: "13000309", message: "gone" }, { code: 13000309, msg: "gone" }],
    [400, { error_code: 400, error_msg: "wrong" }, { code: 400, msg: "wrong" }],
    [502, "<html>", { code: undefined, msg: undefined, requestId: undefined }],
  ])("of HTTP %i with %j", (status, body, expected) => {
    expect(errorOf(status, body)).toMatchObject({ name: "ApiError", ...expected });
  });

  it("has the code and the text in its message, and the method", () => {
    expect(errorOf(400, { code: 7, msg: "no" })?.message).toBe(
      "spaces.update: HTTP 400, code 7: no",
    );
    expect(errorOf(502, "")?.message).toBe("spaces.update: HTTP 502");
  });

  it("holds no secret of the call", () => {
    const body = { error_code: "a s3cr3t", error_msg: "b s3cr3t", request_id: "c s3cr3t" };
    const error = errorOf(400, body);
    expect(error).toMatchObject({ code: "a ***", msg: "b ***", requestId: "c ***" });
  });
});

describe("whether a refusal is retryable", () => {
  it.each(errorCatalogue)("goes by the catalogue for $code with $statuses", (entry) => {
    const { code, statuses, retryable } = entry;
    const body = /^\d+$/.test(code) ? { code: Number(code) } : { error_code: code };
    const others = errorCatalogue.some((other) => other !== entry && other.code === code)
      ? []
      : [200, 400, 500];
    for (const status of [...statuses, ...others])
      expect(errorOf(status, body)?.retryable).toBe(retryable);
  });

  it.each([
    [400, false],
    [413, false],
    [414, false],
    [494, false],
    [502, true],
    [504, true],
    [503, true],
  ])("goes by HTTP %i for a code that stands for different failures", (status, retryable) => {
    expect(errorOf(status, { error_code: "APIGW.0201" })?.retryable).toBe(retryable);
  });

  it.each([
    [408, true],
    [429, true],
    [500, true],
    [503, true],
    [599, true],
    [400, false],
    [404, false],
    [409, false],
    [428, false],
  ])("goes by HTTP %i for a code that the catalogue does not know", (status, retryable) => {
    expect(errorOf(status, { code: 7 })?.retryable).toBe(retryable);
    expect(errorOf(status, "")?.retryable).toBe(retryable);
  });

  it("is not by HTTP 200", () => {
    expect(errorOf(200, { code: 7 })?.retryable).toBe(false);
  });
});
