import { describe, expect, it } from "vitest";
import { createEmitter } from "../../../src/client/watch/emitter.ts";

const call = Object.freeze({
  operation: "spaces.update",
  method: "PUT",
  path: "/path",
  url: "https://drive.example.com/path",
  traceId: undefined,
});

describe("an event", () => {
  it("reaches everybody who has its hook, frozen, with the hooks as `this`", () => {
    const seen: unknown[] = [];
    const first = {
      name: "first",
      onRequest(this: unknown, event: object) {
        seen.push([this, event, Object.isFrozen(event)]);
      },
    };
    const second = { onError: () => seen.push("not this one") };
    const third = { onRequest: () => seen.push("third") };
    createEmitter([first, second, third])("onRequest", { call, attempt: 1 });
    expect(seen).toEqual([[first, { call, attempt: 1 }, true], "third"]);
  });

  it("reaches the others though a hook throws or rejects", async () => {
    const seen: unknown[] = [];
    const throwing = {
      onRequest() {
        throw new Error("thrown");
      },
    };
    const rejecting = { onRequest: () => Promise.reject(new Error("rejected")) };
    const last = { onRequest: () => seen.push("last") };
    createEmitter([throwing, rejecting, last])("onRequest", { call, attempt: 1 });
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual(["last"]);
  });
});
