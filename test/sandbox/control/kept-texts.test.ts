import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeptTexts } from "../../../src/sandbox/control/kept-texts.ts";

describe("kept texts", () => {
  it("come back as they were, the oldest first", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (written) => {
        const texts = written.map((text) => JSON.stringify(text));
        const kept = createKeptTexts(10_000_000);
        for (const text of texts) kept.push(text);
        expect(kept.read()).toEqual(texts);
        expect(kept.count).toBe(texts.length);
      }),
    );
  });

  it("are dropped one by one, the oldest first, in whatever block they are", () => {
    const texts = Array.from({ length: 300 }, (_, index) => `${index}`.repeat(100));
    const kept = createKeptTexts(10_000_000);
    for (const [index, text] of texts.entries()) {
      kept.push(text);
      if (kept.count > 100) kept.dropOldest();
      expect(kept.count).toBe(Math.min(index + 1, 100));
    }
    expect(kept.read()).toEqual(texts.slice(-100));
    for (let index = 0; index < 100; index += 1) kept.dropOldest();
    expect([kept.read(), kept.count]).toEqual([[], 0]);
    kept.push("again");
    expect(kept.read()).toEqual(["again"]);
  });

  it("take no more bytes than they may, but for one text that alone is longer", () => {
    const kept = createKeptTexts(50_000);
    for (let index = 0; index < 1_000; index += 1) kept.push(String(index).padStart(100, "x"));
    const last = kept.read();
    expect(last.length).toBeGreaterThan(100);
    expect(last.join("").length).toBeLessThan(50_000);
    expect(last.at(-1)).toMatch(/x999$/);
    expect(kept.count).toBe(last.length);
    const long = "y".repeat(60_000);
    kept.push(long);
    expect(kept.read()).toEqual([long]);
  });

  it("can be cleared, and begin anew", () => {
    const kept = createKeptTexts(50_000);
    for (let index = 0; index < 500; index += 1) kept.push("x".repeat(100));
    kept.clear();
    expect([kept.read(), kept.count]).toEqual([[], 0]);
    kept.push("a");
    expect(kept.read()).toEqual(["a"]);
  });
});
