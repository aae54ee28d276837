import { describe, expect, it } from "vitest";
import { BODY_READER, toMethodResponse } from "../../src/transport/method-response.ts";
import { createResponse } from "../support/transport.ts";

describe("the response of a method", () => {
  it("has status and headers as they arrived, and the body as it was read", () => {
    const arrived = createResponse({ body: { code: 0, data: [1] } });
    const response = toMethodResponse(arrived);
    const { status, headers } = arrived.response;
    expect(response).toMatchObject({ ok: true, status, headers });
    expect(Reflect.get(response, BODY_READER)()).toBe(arrived.body);
  });
});
