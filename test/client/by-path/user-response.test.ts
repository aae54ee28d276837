import { describe, expect, it } from "vitest";
import { toUserResponse } from "../../../src/client/by-path/user-response.ts";
import { ApiError } from "../../../src/errors.ts";
import { createContext, createResponse } from "../../support/transport.ts";

const fields = { status: 200, code: 7, msg: "no", requestId: undefined, retryable: false };
const error = new ApiError(fields, {});

describe("the response of a user", () => {
  const context = createContext();
  const headers = {
    "content-encoding": "gzip",
    "content-length": "7",
    "transfer-encoding": "chunked",
    "content-type": "application/json",
    "x-other": "1",
  };
  const arrived = createResponse({
    response: new Response("raw", { status: 201, statusText: "Made", headers }),
    body: { code: 0 },
  });

  it("is another one, with status, headers and the body as it was read", async () => {
    const response = toUserResponse(arrived, context);
    expect(response).not.toBe(arrived.response);
    expect([response.status, response.statusText, response.ok]).toEqual([201, "Made", true]);
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/json",
      "x-other": "1",
    });
    expect(await response.json()).toEqual({ code: 0 });
  });

  it("can be cloned, before and after it was read", async () => {
    const response = toUserResponse(arrived, context);
    expect(await response.clone().json()).toEqual({ code: 0 });
    await response.json();
    const copy = response.clone();
    expect([copy.status, await copy.json()]).toEqual([201, { code: 0 }]);
  });

  it("is not ok for a refusal inside HTTP 200", async () => {
    const response = toUserResponse(createResponse({ error, body: "text" }), context);
    expect([response.ok, response.status, await response.text()]).toEqual([false, 200, "text"]);
  });

  it("is empty where nothing could be read", async () => {
    const response = toUserResponse(createResponse({ error, body: undefined }), context);
    expect(await response.text()).toBe("");
  });

  it("has no text of a body that is nested too deeply", () => {
    let body: object = {};
    for (let depth = 0; depth < 50_000; depth += 1) body = { a: body };
    const made = (fields: object) => () => toUserResponse(createResponse(fields), context);
    expect(made({ body })).toThrow("HTTP 200 with JSON that is nested too deeply");
    expect(made({ body, error })).toThrow(error);
  });
});
