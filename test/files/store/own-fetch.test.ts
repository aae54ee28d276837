// Which fetch sends bytes under Node, where node:http does unless the program wants another.
import { describe, expect, it, onTestFinished } from "vitest";
import { setUpStore } from "../../support/store.ts";

describe("a fetch of the program's own is used", () => {
  it("if it takes the place of the global one", async () => {
    const { put, arrived } = await setUpStore();
    const { fetch } = globalThis;
    onTestFinished(() => {
      globalThis.fetch = fetch;
    });
    let calls = 0;
    globalThis.fetch = (...args) => {
      calls += 1;
      return fetch(...args);
    };
    await put();
    globalThis.fetch = fetch;
    await put();
    expect([calls, arrived.length]).toEqual([1, 2]);
  });

  it("if it has a dispatcher of its own, such as one for a proxy", async () => {
    await fetch("data:,");
    const name = Symbol.for("undici.globalDispatcher.1");
    const all = globalThis as unknown as Record<symbol, { dispatch(...args: unknown[]): boolean }>;
    const original = all[name];
    onTestFinished(() => {
      if (original) all[name] = original;
    });
    let calls = 0;
    const { put, arrived } = await setUpStore();
    await put();
    all[name] = {
      dispatch(...args) {
        calls += 1;
        return original?.dispatch(...args) ?? false;
      },
    };
    await put();
    expect([calls, arrived.length]).toEqual([1, 2]);
  });
});
