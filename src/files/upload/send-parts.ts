// Sends the parts of a file, several at once.
import type { ApiError } from "../../errors.ts";
import { follow } from "../../model/follow.ts";
import { TransferError } from "../../transfer-errors.ts";
import { isExpired, putPart } from "../store/exchange.ts";
import type { Transfer } from "../transfer.ts";
import { createAddresses, isAnnounceable } from "./addresses.ts";
import { hasCode } from "./calls.ts";
import type { Feed } from "./feed.ts";
import type { FilledPart } from "./part-buffers.ts";
import { type Part, partAt } from "./plan.ts";
import { hasNumber } from "./sent-parts.ts";
import { markAsSent, type Session } from "./session.ts";

export interface Sending {
  readonly feed: Feed;
  /** The addresses that came with the announcement. */
  readonly first: unknown;
  /** Called with each part that the storage has got, and waited for. */
  onSent(part: Part): Promise<void>;
}

/** How often in a row a part is refused because its address has expired. */
const MAX_EXPIRED = 3;

const UNKNOWN_UPLOAD = 13000401;

/** Whether a refusal says that there is no such upload, or not any more. */
export const isGone = (error: unknown): error is ApiError | TransferError =>
  hasCode(error, UNKNOWN_UPLOAD) ||
  (error instanceof TransferError && error.code === "NoSuchUpload");

/**
 * Sends what has not arrived, several parts at once, while the next one is being filled. The first
 * failure is that of all: nothing more is begun, and the end of the transfer stops the others.
 *
 * @returns SHA-256 of the whole.
 */
export async function sendParts(
  transfer: Transfer,
  session: Session,
  sending: Sending,
): Promise<string> {
  const held = new Set<FilledPart>();
  const failing = new AbortController();
  const unfollow = follow([transfer.signal], failing);
  const { signal } = failing;
  const failed = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  try {
    signal.throwIfAborted();
    const work = fillAndSend(transfer, session, { ...sending, held, failing });
    // A source may be silent for ever, whatever happens to the parts.
    return await Promise.race([work, failed]);
  } finally {
    unfollow();
    failing.abort();
    for (const filled of held) filled.drop();
    sending.feed.close();
  }
}

interface Working extends Sending {
  /** Parts in memory. */
  readonly held: Set<FilledPart>;
  /** Aborted by the first failure, and at the end. */
  readonly failing: AbortController;
}

async function fillAndSend(
  transfer: Transfer,
  session: Session,
  { held, failing, ...sending }: Working,
): Promise<string> {
  const { plan } = session;
  const { feed } = sending;
  const { signal } = failing;
  const send = createSender(transfer, session, sending);
  const atOnce = plan.parallel ? transfer.concurrency : 1;
  const active = new Set<Promise<void>>();
  for (let number = 1; number <= plan.count; number += 1) {
    const part = partAt(plan, number);
    const isWanted = () => !session.gone && !hasNumber(session.sent, number);
    if (!feed.isInOrder && !isWanted()) continue;
    const filled = await feed.fill(part, signal);
    if (signal.aborted) filled.drop();
    signal.throwIfAborted();
    held.add(filled);
    while (active.size >= atOnce) await Promise.race(active);
    signal.throwIfAborted();
    const finish = () => {
      held.delete(filled);
      filled.giveBack();
    };
    const work = (isWanted() ? send(part, filled.bytes) : Promise.resolve())
      .then(finish, (error) => failing.abort(error))
      .finally(() => active.delete(work));
    active.add(work);
  }
  const sha256 = await feed.end();
  await Promise.all(active);
  signal.throwIfAborted();
  return sha256;
}

/** Sends a part, and comes back when the storage has it, or has forgotten the upload. */
function createSender(
  transfer: Transfer,
  session: Session,
  { first, onSent }: Pick<Sending, "first" | "onSent">,
) {
  const { plan, fileId } = session;
  let begun = 0;
  const addresses = createAddresses(transfer, session, {
    first,
    *ahead() {
      for (let number = begun + 1; number <= plan.count; number += 1) {
        const part = partAt(plan, number);
        if (!isAnnounceable(session, part)) return;
        if (!hasNumber(session.sent, number)) yield part;
      }
    },
  });

  const attempt = async (part: Part, body: FilledPart["bytes"]) => {
    for (let expired = 1; ; expired += 1) {
      const url = await addresses.take(part);
      try {
        return await putPart(transfer, { url, body, part: part.number, fileId });
      } catch (error) {
        if (!isExpired(error) || expired === MAX_EXPIRED) throw error;
        addresses.forget();
      }
    }
  };
  return async (part: Part, bytes: FilledPart["bytes"]): Promise<void> => {
    begun = Math.max(begun, part.number);
    try {
      await transfer.retrying(() => attempt(part, bytes));
    } catch (error) {
      if (!isGone(error)) throw error;
      // It may have been completed in a former process: that is found out when all is hashed.
      session.gone = error;
      return;
    }
    markAsSent(session, part);
    await onSent(part);
  };
}
