// A line on stderr that changes while something goes on.
import type { Writable } from "node:stream";
import type { Terminal } from "../context.ts";
import { fit } from "../output/width.ts";

export interface StatusLine {
  /** Whether there is a terminal to show it on. */
  readonly isShown: boolean;
  /** Shows a text in place of the one before. */
  show(text: string): void;
  /** Takes it away, before something else is written. */
  clear(): void;
}

const CLEAR = "\r\x1b[K";

/** A line on a terminal; elsewhere nothing, since a log has no line that changes. */
export function createStatusLine(stderr: Writable & Terminal, isQuiet: boolean): StatusLine {
  const isShown = Boolean(stderr.isTTY) && !isQuiet;
  let isThere = false;
  return {
    isShown,
    show(text) {
      if (!isShown) return;
      // A line that fills the last column would be broken.
      stderr.write(CLEAR + fit(text, (stderr.columns ?? 80) - 1).trimEnd());
      isThere = true;
    },
    clear() {
      if (isThere) stderr.write(CLEAR);
      isThere = false;
    },
  };
}
