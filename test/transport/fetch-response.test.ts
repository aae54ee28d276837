import { describe, expect, it } from "vitest";
import { ApiError } from "../../src/errors.ts";
import {
  BODY_READER,
  toMethodResponse,
  toUserResponse,
} from "../../src/transport/fetch-response.ts";
import { createContext, createResponse } from "../support/transport.ts";

const fields = { status: 200, code: 7, msg: "no", requestId: undefined, retryable: false };
const error = new ApiError(fields, {});

describe("the response of a method", () => {
  it("has status and headers as they arrived, and the body as it was read", () => {
    const arrived = createResponse({ body: { code: 0, data: [1] } });
    const response = toMethodResponse(arrived);
    const { status, headers } = arrived.response;
    expect(response).toMatchObject({ ok: true, status, headers });
    expect(Reflect.get(response, BODY_READER)()).toBe(arrived.body);
  });
});

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
