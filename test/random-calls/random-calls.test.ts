// Random calls, of which one attempt in five fails: what a program that makes them is left with.
import { expect, it } from "vitest";
import type { RandomSummary } from "./child.ts";
import { runChild } from "./run-child.ts";

it("ends each in a typed result or a typed error, none twice applied, and leaves nothing behind", {
  timeout: 120_000,
}, async () => {
  const { seeded, summary, server } = await runChild<RandomSummary>("child.ts");
  // Every kind of ending occurs, and what the client says it sent is what arrived, those aside that
  // were given up on their way.
  expect(Object.keys(summary.ended).sort(), seeded).toEqual([
    "ApiError",
    "ArgumentError",
    "NetworkError",
    "ResponseError",
    "TimeoutError",
    "result",
  ]);
  expect(server.arrived(), seeded).toBeLessThanOrEqual(summary.sent);
  expect(server.arrived(), seeded).toBeGreaterThanOrEqual(
    summary.sent - (summary.ended.TimeoutError ?? 0),
  );
});
