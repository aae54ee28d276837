// Random calls, of which one attempt in five fails: what a program that makes them is
// left with.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { RESOLVE_SOURCE } from "../support/entries.ts";
import { ALL_CASES } from "../support/sample.ts";
import type { Summary } from "./child.ts";
import { serveCounting } from "./server.ts";

const CALLS = ALL_CASES ? 10_000 : 1_000;
/** Calls before these, after which everything is loaded, compiled and connected. */
const WARM_UP = ALL_CASES ? 2_000 : 500;

it("ends each in a typed result or a typed error, none twice applied, and leaves nothing behind", {
  timeout: 120_000,
}, async () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  const server = await serveCounting(readContract());
  const program = [RESOLVE_SOURCE, "--expose-gc", "test/random-calls/child.ts"];
  const counts = [WARM_UP, CALLS].map(String);
  const child = spawn(process.execPath, [...program, server.url, String(seed), ...counts], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill();
    server.close();
  });
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  const seeded = `SEED=${seed}`;
  expect({ seeded, status, errors }).toEqual({ seeded, status: 0, errors: "" });
  const summary: Summary = JSON.parse(output);
  expect({ seeded, wrong: summary.wrong, unhandled: summary.unhandled }).toEqual({
    seeded,
    wrong: [],
    unhandled: [],
  });
  expect(summary.calls).toBe(WARM_UP + CALLS);
  expect([...server.repeated], seeded).toEqual([]);
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
  const [[before, after], [open, left]] = [summary.heap, summary.handles];
  expect(
    Math.abs(after / before - 1),
    `${seeded}: the heap went from ${before} to ${after} bytes`,
  ).toBeLessThan(0.1);
  expect(left, seeded).toEqual(open);
});
