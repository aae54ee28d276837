// Runs a child that makes random calls, and the server that it makes them to.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, onTestFinished } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { RESOLVE_SOURCE } from "../support/entries.ts";
import { ALL_CASES } from "../support/sample.ts";
import { type CountingServer, serveCounting } from "./server.ts";

const CALLS = ALL_CASES ? 10_000 : 1_000;
/** Calls before these, after which everything is loaded, compiled and connected. */
const WARM_UP = ALL_CASES ? 2_000 : 500;

/** What every child tells. */
export interface Summary {
  /** How many calls ended in what. */
  ended: Record<string, number>;
  /** What is not as it has to be. */
  wrong: string[];
  unhandled: string[];
  /** Bytes, and kinds of resources that keep a process alive, before and after. */
  heap: [number, number];
  handles: [string[], string[]];
}

/**
 * Runs the program of this folder, with the seed of the environment or a random one, and expects
 * what every run has to keep to: nothing wrong, nothing applied twice, nothing left behind.
 */
export async function runChild<Told extends Summary>(
  program: string,
): Promise<{ seeded: string; summary: Told; server: CountingServer }> {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  const seeded = `SEED=${seed}`;
  const server = await serveCounting(readContract());
  const args = [server.url, seed, WARM_UP, CALLS].map(String);
  const child = spawn(
    process.execPath,
    [RESOLVE_SOURCE, "--expose-gc", `test/random-calls/${program}`, ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  onTestFinished(() => {
    child.kill();
    server.close();
  });
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  expect({ seeded, status, errors }).toEqual({ seeded, status: 0, errors: "" });
  const summary: Told = JSON.parse(output);
  const { wrong, unhandled, ended } = summary;
  const nothing = { seeded, wrong: [], unhandled: [], repeated: [] };
  expect({ seeded, wrong, unhandled, repeated: [...server.repeated] }).toEqual(nothing);
  expect(sum(Object.values(ended))).toBe(WARM_UP + CALLS);
  const [[before, after], [open, left]] = [summary.heap, summary.handles];
  const growth = `${seeded}: the heap went from ${before} to ${after} bytes`;
  expect(Math.abs(after / before - 1), growth).toBeLessThan(0.1);
  expect(left, seeded).toEqual(open);
  return { seeded, summary, server };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
