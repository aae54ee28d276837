// What a program that makes calls is left with: its heap, and what keeps it alive.
import { setTimeout as pause } from "node:timers/promises";

/** Bytes of the heap; needs --expose-gc. */
export async function heapUsed(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    await pause(50);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

/**
 * Kinds of resources that keep the process alive, once those of fetch's connections are gone, which
 * the server closes.
 */
export async function handles(): Promise<string[]> {
  const open = () => process.getActiveResourcesInfo().sort();
  for (let waits = 0; waits < 100 && open().includes("TCPSocketWrap"); waits += 1) await pause(50);
  return open();
}
