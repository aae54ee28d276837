// The order of what goes to stdout and stderr. Both may be one terminal or one file, in which nothing
// may stand in the middle of the data.
import { once } from "node:events";
import type { Writable } from "node:stream";
import type { System } from "../context.ts";
import type { StatusLine } from "./status-line.ts";

export interface Told {
  data(text: string): Promise<void>;
  /** Whether nobody reads the data any more, or it has no room. */
  isClosed(): boolean;
  /** On stderr, at once. */
  now(text: string): void;
  /** On stderr, when the data is written. */
  hold(text: string): void;
  /** On stderr, at once unless that would be in the data of a terminal. */
  failure(text: string): Promise<void>;
  /** Writes what was held. */
  held(): Promise<void>;
}

export function createTold(
  { stdout, stderr }: Pick<System, "stdout" | "stderr">,
  status: StatusLine,
): Told {
  const isOneTerminal = Boolean(stdout.isTTY && stderr.isTTY);
  let waiting = "";
  let hasBegun = false;
  let isClosed = false;
  stdout.once("error", () => {
    isClosed = true;
  });
  const hold = (text: string) => {
    waiting += text;
  };
  return {
    async data(text) {
      hasBegun ||= text !== "";
      if (!isClosed) await write(stdout, text);
    },
    isClosed: () => isClosed,
    now(text) {
      status.clear();
      stderr.write(text);
    },
    hold,
    async failure(text) {
      status.clear();
      if (hasBegun && isOneTerminal) hold(text);
      else await write(stderr, text);
    },
    async held() {
      status.clear();
      await write(stderr, waiting);
      waiting = "";
    },
  };
}

/** Waits while the reader is slower. */
export async function write(stream: Writable, text: string): Promise<void> {
  // What a failure of the stream means, the process decides.
  if (text === "" || stream.write(text)) return;
  await once(stream, "drain").catch(() => {});
}
