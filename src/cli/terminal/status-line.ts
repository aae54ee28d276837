// Lines on stderr that change while something goes on.
import type { Writable } from "node:stream";
import type { Terminal } from "../context.ts";
import { fit } from "../output/width.ts";

export interface StatusLine {
  /** Whether there is a terminal to show it on. */
  readonly isShown: boolean;
  /** The columns that a line has room for. */
  readonly columns: number;
  /** Shows a text in place of the one before. */
  show(text: string): void;
  /** The same with lines that fit, and may be coloured. */
  showLines(lines: readonly string[]): void;
  /** Takes it away, before something else is written. */
  clear(): void;
}

const CLEAR = "\r\x1b[K";

/**
 * Lines on a terminal that knows escape sequences; elsewhere nothing, since a log has no lines that
 * change.
 */
export function createStatusLine(
  { env, stderr }: { env: NodeJS.ProcessEnv; stderr: Writable & Terminal },
  { isQuiet = false, isForced = false },
): StatusLine {
  const isWanted = isForced || (Boolean(stderr.isTTY) && !isQuiet);
  const isShown = isWanted && env.TERM !== "dumb";
  let there = 0;
  const away = () => CLEAR + `\x1b[1A${CLEAR}`.repeat(Math.max(0, there - 1));
  return {
    isShown,
    get columns() {
      // A line that fills the last column would be broken.
      return (stderr.columns ?? 80) - 1;
    },
    show(text) {
      this.showLines([fit(text, this.columns).trimEnd()]);
    },
    showLines(lines) {
      if (!isShown) return;
      stderr.write(away() + lines.join("\n"));
      there = lines.length;
    },
    clear() {
      if (there > 0) stderr.write(away());
      there = 0;
    },
  };
}
