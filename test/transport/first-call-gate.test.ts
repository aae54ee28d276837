import { describe, expect, it } from "vitest";
import { createFirstCallGate } from "../../src/transport/first-call-gate.ts";

/** Whether a promise is settled once everything that is due has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  const turn = new Promise((resolve) => setImmediate(resolve, pending));
  return (await Promise.race([promise, turn])) !== pending;
}

describe("the gate of the first call", () => {
  it("lets the first call pass, and the others once it has left", async () => {
    const gate = createFirstCallGate();
    const leave = await gate.enter(undefined);
    const others = [gate.enter(undefined), gate.enter(undefined)];
    expect(gate.isOpen).toBe(false);
    expect(await Promise.all(others.map(isSettled))).toEqual([false, false]);
    leave();
    expect(gate.isOpen).toBe(true);
    expect(await Promise.all(others.map(isSettled))).toEqual([true, true]);
  });

  it("opens when the first call is given up, though it has not left", async () => {
    const gate = createFirstCallGate();
    const controller = new AbortController();
    await gate.enter(controller.signal);
    const other = gate.enter(undefined);
    expect(await isSettled(other)).toBe(false);
    controller.abort();
    expect(await isSettled(other)).toBe(true);
    expect(gate.isOpen).toBe(true);
  });

  it("stays open when a call that waited leaves", async () => {
    const gate = createFirstCallGate();
    const leave = await gate.enter(undefined);
    const other = gate.enter(undefined);
    leave();
    (await other)();
    expect(gate.isOpen).toBe(true);
  });
});
