import { describe, expect, it } from "vitest";
import { NetworkError } from "../../src/errors.ts";
import type { Emit } from "../../src/transport/hooks.ts";
import type { Handler } from "../../src/transport/interceptor.ts";
import { retry } from "../../src/transport/retry.ts";
import {
  createRequest,
  createResponse,
  handleInTurn,
  CALL_INFO as info,
  POLICY,
  refusal,
  refused,
} from "../support/transport.ts";

const success = createResponse();
const refuse: Handler = async () => refused;
const succeed: Handler = async () => success;
const fail: Handler = async () => {
  throw new NetworkError(new Error("reset"), false, {});
};

/** The events of a call, each with its name. */
function recorder() {
  const events: Record<string, unknown>[] = [];
  const emit: Emit = (name, event) => {
    events.push({ name, ...event });
  };
  return { events, emit };
}

const silent: Emit = () => {};

describe("a call is made again", () => {
  it("until it succeeds, and resolves to that response", async () => {
    const next = handleInTurn(refuse, fail, succeed);
    const request = createRequest();
    expect(await retry(next, 20, silent)(request)).toBe(success);
    expect([next.calls, request.context.attempt]).toEqual([3, 3]);
  });

  it("as often as its policy says, and ends with its last failure", async () => {
    const refusedThrice = handleInTurn(fail, refuse);
    expect(await retry(refusedThrice, 20, silent)(createRequest())).toBe(refused);
    expect(refusedThrice.calls).toBe(3);
    const failing = handleInTurn(refuse, fail);
    await expect(retry(failing, 20, silent)(createRequest())).rejects.toThrow("reset");
    expect(failing.calls).toBe(3);
  });

  it("with new credentials at once, beyond policy and budget", async () => {
    const renewed: Handler = async () => ({ ...refused, credentialsRenewed: true });
    const next = handleInTurn(renewed, succeed);
    const request = createRequest({ retry: { ...POLICY, maxAttempts: 1 }, timeout: 0 });
    expect(await retry(next, 0, silent)(request)).toBe(success);
    expect(next.calls).toBe(2);
  });
});

describe("a call is not made again", () => {
  it("when the pause would end after its timeout", async () => {
    const headers = { "retry-after": "1" };
    const late: Handler = async () => ({
      ...refused,
      response: new Response("{}", { status: 503, headers }),
    });
    const next = handleInTurn(late);
    await retry(next, 20, silent)(createRequest({ timeout: 1_000 }));
    expect(next.calls).toBe(1);
  });

  it("without budget, which successful calls fill again", async () => {
    const next = handleInTurn(refuse);
    const handle = retry(next, 1, silent);
    await handle(createRequest());
    expect(next.calls).toBe(2);
    await handle(createRequest());
    expect(next.calls).toBe(3);
    const mixed = handleInTurn(
      refuse,
      ...Array.from({ length: 11 }, () => succeed),
      refuse,
      succeed,
    );
    const filled = retry(mixed, 1, silent);
    for (let call = 0; call < 11; call++) await filled(createRequest());
    expect(await filled(createRequest())).toBe(success);
  });

  it("when its signal is aborted during the pause, whose timer is cleared", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const next = handleInTurn(async () => ({
      ...refused,
      response: new Response("{}", { status: 503, headers: { "retry-after": "20" } }),
    }));
    const call = retry(next, 20, silent)(createRequest({ signal }));
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await expect(call).rejects.toThrow("enough");
    expect(next.calls).toBe(1);
    expect(
      process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
    ).toBeLessThan(3);
  });
});

describe("the hook of a retry", () => {
  it("is called before each pause", async () => {
    const { events, emit } = recorder();
    const next = handleInTurn(refuse, fail, succeed);
    await retry(next, 20, emit)(createRequest({ info }));
    const network = expect.objectContaining({ name: "NetworkError" });
    expect(events).toEqual([
      { name: "onRetry", call: info, attempt: 1, error: refusal, delay: 0 },
      { name: "onRetry", call: info, attempt: 2, error: network, delay: 0 },
    ]);
  });

  it("is not called where there are no hooks", async () => {
    const { events, emit } = recorder();
    await retry(handleInTurn(refuse, succeed), 20, emit)(createRequest());
    expect(events).toEqual([]);
  });
});
