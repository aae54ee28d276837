import type { Writable } from "node:stream";
import { NOTHING, type Result } from "./model/result.ts";

/**
 * Waits for the signal that ends a server, and rejects with its reason; or until nobody reads what
 * the server writes any more.
 */
export function untilInterrupted(signal: AbortSignal, stdout: Writable): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
    stdout.once("error", () => resolve(NOTHING));
  });
}
