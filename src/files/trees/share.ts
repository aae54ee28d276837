// How the files of a tree share its connections.
import type { Transfer } from "../transfer.ts";

/** Runs one file's part of a transfer. */
export type RunFile = <Result>(
  waiting: number,
  run: (transfer: Transfer) => Promise<Result>,
) => Promise<Result>;

/**
 * Many files keep the connections busy with one each; the last ones, or a few large ones, have
 * several.
 */
export function shareConnections(transfer: Transfer): RunFile {
  let busy = 0;
  return async (waiting, run) => {
    busy += 1;
    const left = transfer.concurrency - (busy - 1) - waiting;
    const { transfer: own, end } = transfer.fork(Math.max(1, left));
    try {
      return await run(own);
    } finally {
      busy -= 1;
      end();
    }
  };
}
