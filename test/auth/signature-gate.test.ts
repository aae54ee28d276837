import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Admission, createSignatureGate } from "../../src/auth/signature-gate.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A gate with so many requests before it, and what is known of them. */
function setUp(count: number, clock: () => number = Date.now) {
  const gate = createSignatureGate(clock);
  const admissions: Admission[] = [];
  const enter = async (signal?: AbortSignal) => {
    admissions.push(await gate.enter(signal));
  };
  const entering = Array.from({ length: count }, () => enter());
  const settle = () => vi.advanceTimersByTimeAsync(0);
  let ended = 0;
  /** Ends the first request that has not ended, or another. */
  const leave = async (verdict: Parameters<typeof gate.leave>[1], index = ended++) => {
    gate.leave(admissions[index] as Admission, verdict);
    await settle();
  };
  return { gate, admissions, enter, entering, settle, leave };
}

describe("the gate of signed requests", () => {
  it("lets three pass until a signature was accepted, then all", async () => {
    const { admissions, settle, leave } = setUp(10);
    await settle();
    expect(admissions.length).toBe(3);
    await leave("unknown");
    expect(admissions.length).toBe(4);
    await leave("refused");
    expect(admissions.length).toBe(5);
    await leave("accepted", 4);
    expect(admissions.length).toBe(10);
  });

  it("lets three pass again after a refusal, those under way included", async () => {
    const { gate, admissions, enter, settle, leave } = setUp(1);
    await settle();
    await leave("accepted");
    for (let i = 0; i < 6; i++) void enter();
    await settle();
    expect(admissions.length).toBe(7);
    await leave("refused");
    for (let i = 0; i < 6; i++) void enter();
    await settle();
    expect(admissions.length, "five are still under way").toBe(7);
    for (let i = 0; i < 3; i++) await leave("unknown");
    expect(admissions.length).toBe(8);
    expect(gate.enter(undefined)).toBeInstanceOf(Promise);
  });

  it("waits five seconds for those that hang, and counts them no longer", async () => {
    const { admissions, settle, leave } = setUp(9);
    await settle();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(admissions.length).toBe(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(admissions.length).toBe(6);
    await leave("unknown");
    expect(admissions.length, "one of those that hung has ended").toBe(6);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(admissions.length).toBe(9);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("forgets a request that is given up while it waits", async () => {
    const { admissions, enter, settle, leave } = setUp(3);
    await settle();
    const controller = new AbortController();
    const waiting = enter(controller.signal);
    void enter();
    const rejected = expect(waiting).rejects.toThrow("enough");
    controller.abort(new Error("enough"));
    await rejected;
    await leave("unknown");
    expect(admissions.length).toBe(4);
    expect(vi.getTimerCount(), "nobody waits any more").toBe(0);
  });

  it.each([
    ["forward", 3_600_000, 3],
    ["forward", 1_000, 3],
    ["forward", 500, 6],
    ["backward", -3_600_000, 3],
    ["backward", -59_000, 6],
  ])("when the clock jumps %s by %i ms lets %i of six pass", async (_direction, jump, expected) => {
    let ahead = 0;
    const { admissions, enter, settle, leave } = setUp(1, () => Date.now() + ahead);
    await settle();
    await leave("accepted");
    ahead = jump;
    for (let i = 0; i < 6; i++) void enter();
    await settle();
    expect(admissions.length - 1).toBe(expected);
  });

  it("takes no acceptance from before a refusal for a proof", async () => {
    const { admissions, enter, settle, leave } = setUp(1);
    await settle();
    await leave("accepted");
    for (let i = 0; i < 3; i++) void enter();
    await settle();
    await leave("refused", 1);
    for (let i = 0; i < 9; i++) void enter();
    await leave("accepted", 2);
    expect(admissions.length - 4, "in place of the two that have ended").toBe(2);
    await leave("accepted", 4);
    expect(admissions.length - 4).toBe(9);
  });

  it.each([
    ["is set anew", 3_600_000],
    ["tells no time any more", Number.NaN],
  ])("takes no acceptance from before the clock %s for a proof", async (_, jump) => {
    let ahead = 0;
    const { admissions, settle, leave } = setUp(10, () => Date.now() + ahead);
    await settle();
    ahead = jump;
    await leave("accepted");
    expect(admissions.length).toBe(4);
  });
});
