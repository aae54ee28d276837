// Commands that write what others read, such as generated/ and dist/, do it one after the other,
// also where they were started in several terminals. One that was killed is not waited for.
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { takeLock } from "../src/cli/lock.ts";

/** Milliseconds, more than any of them takes. */
const LIFETIME = 30 * 60_000;

/** Does something while no other such command of this project does. */
export async function alone(work: () => void | Promise<void>): Promise<void> {
  const path = lockPath();
  mkdirSync(dirname(path), { recursive: true });
  const lock = await takeLock(path, {
    lifetime: LIFETIME,
    onWait: (holder) => console.error(`Waiting for ${holder}, which generates or builds …`),
  });
  try {
    await work();
  } finally {
    await lock.release();
  }
}

/** By the directory, since copies of the project may have node_modules in common. */
function lockPath(): string {
  const digest = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 16);
  return `node_modules/.cache/koodrive-client/${digest}.lock`;
}
