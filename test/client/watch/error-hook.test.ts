import { describe, expect, it } from "vitest";
import { errorHook } from "../../../src/client/watch/error-hook.ts";
import { ApiError } from "../../../src/errors.ts";
import type { Emit } from "../../../src/transport/hooks.ts";
import type { Handler } from "../../../src/transport/interceptor.ts";
import {
  createContext,
  createRequest,
  createResponse,
  CALL_INFO as info,
} from "../../support/transport.ts";

const fields = { status: 400, code: 7, msg: "no", requestId: undefined, retryable: false };
const refusal = new ApiError(fields, {});

async function events(next: Handler) {
  const events: unknown[] = [];
  const emit: Emit = (name, event) => events.push({ name, ...event });
  const context = createContext({ attempt: 2 });
  const request = createRequest({ context });
  const [outcome] = await Promise.allSettled([errorHook(next, emit)(request)]);
  return { events, context, outcome };
}

const reject =
  (reason: unknown): Handler =>
  () =>
    Promise.reject(reason);

describe("onError", () => {
  it("is called with a refusal, which the call remembers", async () => {
    const response = createResponse({ error: refusal });
    const { events: seen, context, outcome } = await events(async () => response);
    const duration = expect.any(Number);
    expect(seen).toEqual([{ name: "onError", call: info, attempt: 2, error: refusal, duration }]);
    expect(context.reportedError).toBe(refusal);
    expect(outcome).toMatchObject({ status: "fulfilled", value: response });
  });

  it("is called with what the call rejects with", async () => {
    const error = new Error("broken");
    const { events: seen, outcome } = await events(reject(error));
    expect(seen).toMatchObject([{ name: "onError", error }]);
    expect(outcome).toMatchObject({ status: "rejected", reason: error });
  });

  it("takes the time of the call", async () => {
    const slow: Handler = () =>
      new Promise((_, reject) => setTimeout(reject, 20, new Error("broken")));
    const { events: seen } = await events(slow);
    expect((seen[0] as { duration: number }).duration).toBeGreaterThan(15);
    expect((seen[0] as { duration: number }).duration).toBeLessThan(10_000);
  });

  it("is not called after a success", async () => {
    expect((await events(async () => createResponse())).events).toEqual([]);
  });
});
