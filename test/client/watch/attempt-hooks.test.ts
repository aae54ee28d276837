import { describe, expect, it } from "vitest";
import { attemptHooks } from "../../../src/client/watch/attempt-hooks.ts";
import { NetworkError, ResponseError } from "../../../src/errors.ts";
import type { Emit } from "../../../src/transport/hooks.ts";
import type { Handler } from "../../../src/transport/interceptor.ts";
import {
  createContext,
  createRequest,
  createResponse,
  CALL_INFO as info,
  refused,
} from "../../support/transport.ts";

const success = createResponse();

/** The events of an attempt, each with its name, and how it ended. */
async function observe(next: Handler, fields: Parameters<typeof createRequest>[0] = { info }) {
  const events: Record<string, unknown>[] = [];
  const emit: Emit = (name, event) => {
    events.push({ name, ...event });
  };
  const request = createRequest({ context: createContext({ attempt: 2 }), ...fields });
  const [outcome] = await Promise.allSettled([attemptHooks(next, emit)(request)]);
  return { events, outcome };
}

const duration = expect.any(Number);

describe("the hooks of an attempt", () => {
  it.each([
    ["a success", success, { status: 200, code: 0, ok: true }],
    ["a refusal", refused, { status: 503, code: 7, ok: false }],
  ] as const)("are called before it and after %s", async (_, response, expected) => {
    const { events, outcome } = await observe(async () => response);
    expect(events).toEqual([
      { name: "onRequest", call: info, attempt: 2 },
      { name: "onResponse", call: info, attempt: 2, duration, ...expected },
    ]);
    expect(outcome).toEqual({ status: "fulfilled", value: response });
  });

  it("see a response that cannot be used", async () => {
    const error = new ResponseError(200, "not-json", {});
    const { events, outcome } = await observe(() => Promise.reject(error));
    expect(events[1]).toEqual({
      name: "onResponse",
      call: info,
      attempt: 2,
      status: 200,
      code: undefined,
      ok: false,
      duration,
    });
    expect(outcome).toMatchObject({ status: "rejected", reason: error });
  });

  it("see no response where none arrived", async () => {
    const error = new NetworkError(new Error("reset"), false, {});
    const { events, outcome } = await observe(() => Promise.reject(error));
    expect(events).toEqual([{ name: "onRequest", call: info, attempt: 2 }]);
    expect(outcome).toMatchObject({ status: "rejected", reason: error });
  });

  it("take the time of the attempt", async () => {
    const slow: Handler = () => new Promise((resolve) => setTimeout(resolve, 20, success));
    const { events } = await observe(slow);
    expect(events[1]?.duration).toBeGreaterThan(15);
    expect(events[1]?.duration).toBeLessThan(10_000);
  });

  it("end when the call was given up, though a deaf fetch has answered", async () => {
    const controller = new AbortController();
    const deaf: Handler = async () => {
      controller.abort(new Error("enough"));
      return success;
    };
    const { events, outcome } = await observe(deaf, { info, signal: controller.signal });
    expect(events.map(({ name }) => name)).toEqual(["onRequest"]);
    expect(outcome).toMatchObject({ status: "rejected", reason: new Error("enough") });
  });

  it("are not called where there are none", async () => {
    expect((await observe(async () => success, {})).events).toEqual([]);
  });
});
