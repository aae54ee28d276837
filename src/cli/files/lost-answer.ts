// Answers that were lost when the work was done already: what can be looked at is looked at.
import { setTimeout as sleep } from "node:timers/promises";
import { isUnclear } from "../../model/is-unclear.ts";
import { NOT_FOUND_CODES } from "../exit-codes.ts";
import type { Entry } from "./entry.ts";
import type { Space } from "./space.ts";

/** The same error; if the service may have done it all the same, with what can be done then. */
export function withLookHint(error: unknown, remedy: string): unknown {
  return isUnclear(error) ? Object.assign(error as Error, { remedy }) : error;
}

/** Milliseconds before each look: what a job does takes a moment. */
const LOOKS = [0, 500, 1500];

/**
 * Which of the entries are in the recycle bin or nowhere, by their identifiers. Of what cannot be
 * looked at, that is not known.
 */
export async function findRemoved(
  space: Space,
  entries: readonly Pick<Entry, "id">[],
): Promise<Set<string>> {
  const removed = new Set<string>();
  for (const delay of LOOKS) {
    await sleep(delay, undefined, { signal: space.signal });
    for (const { id } of entries) {
      if (!removed.has(id) && (await isRemoved(space, id))) removed.add(id);
    }
    if (removed.size === entries.length) break;
  }
  return removed;
}

async function isRemoved({ koodrive, containerId, signal }: Space, fileId: string) {
  try {
    const { recycled } = await koodrive.files.get({ containerId, fileId });
    return String(recycled) === "true";
  } catch (error) {
    signal.throwIfAborted();
    return NOT_FOUND_CODES.includes(String(Object(error).code));
  }
}
