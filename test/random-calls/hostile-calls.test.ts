// Random calls with hostile clocks and providers to a service that tells false times and refuses at
// random: how they end, and that no client is locked by it.
import { expect, it } from "vitest";
import { runChild } from "./run-child.ts";

it("storms no service, asks no provider at work, doubles no call, and recovers from all of it", {
  timeout: 120_000,
}, async () => {
  const { seeded, summary } = await runChild("hostile-child.ts");
  expect(summary.ended.result, seeded).toBeGreaterThan(20);
  const kinds = [
    "ApiError",
    "ArgumentError of now",
    "ArgumentError of token",
    "ResponseError",
    "TimeoutError",
    "given up",
    "provider",
  ];
  expect(Object.keys(summary.ended), seeded).toEqual(expect.arrayContaining(kinds));
});
