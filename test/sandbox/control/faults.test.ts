import { ApiError, NetworkError, ResponseError, TimeoutError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { create, failure, setUpCalls, update } from "../../support/faulty-calls.ts";

describe("a fault with a status and a code", () => {
  it("answers in the envelope of the gateway, with the status of the code", async () => {
    const { command, clientOf } = setUpCalls();
    command.injectFault({ code: "APIGW.0308", retryAfter: 7 });
    const error = await failure(update(clientOf({ retry: false })));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 429, code: "APIGW.0308", retryable: true });
    expect((error as ApiError).requestId).toMatch(/^[\da-f]{32}$/);
    expect((error as ApiError).headers["retry-after"]).toBe("7");
  });

  it("answers in the envelope of the service, inside HTTP 200 too", async () => {
    const { command, clientOf } = setUpCalls();
    command.injectFault({ code: 13000201 });
    command.injectFault({ code: "13000311", status: 200 });
    const koodrive = clientOf({ retry: false });
    expect(await failure(update(koodrive))).toMatchObject({ status: 500, code: 13000201 });
    expect(await failure(update(koodrive))).toMatchObject({ status: 200, code: 13000311 });
  });

  it("answers with the page of a proxy where there is no code", async () => {
    const { command, fetch, clientOf } = setUpCalls();
    command.injectFault({ status: 503, times: 2 });
    const response = await fetch("https://koodrive.example.com/");
    expect(response.status).toBe(503);
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.text()).toMatch(/^<html>.*503.*<\/html>\n$/);
    const error = await failure(update(clientOf({ retry: false })));
    expect(error).toMatchObject({ name: "ApiError", status: 503, code: undefined });
  });

  it("makes a success unreadable with status 200", async () => {
    const { command, clientOf } = setUpCalls();
    command.injectFault({ status: 200 });
    const error = await failure(update(clientOf({ retry: false })));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ reason: "not-json" });
  });

  it("is got over by a call that may be repeated, and by no other", async () => {
    const { command, clientOf, runs } = setUpCalls();
    command.injectFault({ status: 503, times: 2 });
    await update(clientOf());
    expect(runs()).toBe(1);
    command.injectFault({ status: 503 });
    expect(await failure(create(clientOf()))).toMatchObject({ status: 503 });
    expect(runs()).toBe(1);
  });
});

describe("before and after the rule", () => {
  it("leaves the world untouched before, whatever the fault is", async () => {
    const { command, clientOf, state, runs } = setUpCalls();
    const koodrive = clientOf({ retry: false });
    const { world } = state;
    for (const effect of [
      { status: 500 },
      { code: "APIGW.0601" },
      { reset: true },
      { body: "cut" },
    ] as const) {
      command.injectFault({ ...effect, when: "before" });
      await failure(create(koodrive));
      expect(state.world, JSON.stringify(effect)).toBe(world);
    }
    expect(runs()).toBe(0);
  });

  it("loses the answer to what has happened after", async () => {
    const { command, clientOf, runs } = setUpCalls();
    const koodrive = clientOf({ retry: false });
    const effects = [
      { status: 500 },
      { code: "APIGW.0601" },
      { reset: true },
      { body: "cut" },
    ] as const;
    for (const [index, effect] of effects.entries()) {
      command.injectFault({ ...effect, when: "after" });
      await failure(create(koodrive));
      expect(runs(), JSON.stringify(effect)).toBe(index + 1);
    }
  });

  it("lets a repeated call happen twice where its first answer was lost", async () => {
    const { command, clientOf, runs } = setUpCalls();
    command.injectFault({ status: 502, when: "after" });
    await update(clientOf());
    expect(runs()).toBe(2);
  });
});

describe("a reset connection", () => {
  it("rejects as fetch does, with a TypeError and the reason in its cause", async () => {
    const { command, fetch } = setUpCalls();
    command.injectFault({ reset: true });
    const error = await failure(fetch("https://koodrive.example.com/"));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });

  it("is a NetworkError of a request that may have been sent", async () => {
    const { command, clientOf } = setUpCalls();
    command.injectFault({ reset: true });
    const error = await failure(create(clientOf()));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ neverSent: false, retryable: true });
  });

  it("is got over by a call that may be repeated", async () => {
    const { command, clientOf, runs } = setUpCalls();
    command.injectFault({ reset: true, times: 2 });
    await update(clientOf());
    expect(runs()).toBe(1);
  });
});

describe("a delay", () => {
  it("comes before the rule: a caller who gives up in it has changed nothing", async () => {
    const { command, clientOf, state } = setUpCalls();
    command.injectFault({ delay: 3_600_000 });
    const { world } = state;
    const error = await failure(create(clientOf({ timeout: 20 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(state.world).toBe(world);
  });

  it("comes after the rule: it has happened, though the caller gave up", async () => {
    const { command, clientOf, runs } = setUpCalls();
    command.injectFault({ delay: 3_600_000, when: "after" });
    expect(await failure(create(clientOf({ timeout: 20 })))).toBeInstanceOf(TimeoutError);
    expect(runs()).toBe(1);
  });

  it("only makes a call slower that waits for it", async () => {
    const { command, clientOf, runs } = setUpCalls();
    command.injectFault({ delay: 30 });
    const started = performance.now();
    await create(clientOf());
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
    expect(runs()).toBe(1);
  });

  it("goes with another effect", async () => {
    const { command, clientOf } = setUpCalls();
    command.injectFault({ delay: 30, code: "APIGW.0308" });
    const started = performance.now();
    expect(await failure(create(clientOf()))).toMatchObject({ status: 429 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  });

  it("ends when the sandbox is closed, as a connection that breaks", async () => {
    const { command, clientOf, state, runs } = setUpCalls();
    command.injectFault({ delay: 3_600_000 });
    const error = failure(create(clientOf({ retry: false })));
    // The request is under way when its fault has been taken.
    while (command.listFaults().faults.length > 0) await Promise.resolve();
    state.disturbances.faults.close();
    expect(await error).toBeInstanceOf(NetworkError);
    expect(runs()).toBe(0);
  });
});

describe("a wrong Date", () => {
  const HOUR = 3_600_000;

  it("is off by so many milliseconds", async () => {
    const { command, fetch, state } = setUpCalls();
    state.clock.set(Date.UTC(2026, 0, 1), true);
    command.injectFault({ dateOffset: -HOUR });
    const dateOf = async () => (await fetch("https://koodrive.example.com/")).headers.get("date");
    expect(await dateOf()).toBe("Wed, 31 Dec 2025 23:00:00 GMT");
    expect(await dateOf()).toBe("Thu, 01 Jan 2026 00:00:00 GMT");
  });

  it("keeps a client whose clock is wrong from learning the time", async () => {
    const { command, signerOf } = setUpCalls();
    const koodrive = signerOf({ now: () => Date.now() + HOUR });
    command.injectFault({ dateOffset: HOUR });
    const error = await failure(koodrive.subscription.getUsage());
    expect(error).toMatchObject({ status: 401, code: "APIGW.0303" });
    // With the right one it learns it, and signs again.
    await expect(koodrive.subscription.getUsage()).resolves.toMatchObject({ code: 0 });
  });
});
