import { describe, expect, it } from "vitest";
import { BODY_READER, toMethodResponse } from "../../src/transport/method-response.ts";
import { createResponse } from "../support/transport.ts";

describe("the response of a method", () => {
  it("is a success with the body as it was read", () => {
    const arrived = createResponse({ body: { code: 0, data: [1] } });
    const response = toMethodResponse(arrived);
    expect([response.ok, response.headers.get("Content-Length")]).toEqual([true, null]);
    expect(Reflect.get(response, BODY_READER)()).toBe(arrived.body);
  });
});
