// Completes an upload, and checks what is there then.

import { ApiError } from "../../errors.ts";
import { isUnclear } from "../../model/is-unclear.ts";
import type { Source } from "../sources/source.ts";
import type { Transfer } from "../transfer.ts";
import { findOut, hasCode, once, type Patience, repeat, usualPatience } from "./calls.ts";
import { otherSource } from "./feed.ts";
import { type LookedUp, lookUp } from "./look-up.ts";
import { isGone } from "./send-parts.ts";
import type { Session } from "./session.ts";

/** Joining parts takes time by their size, in which the service may say "not yet". */
const completionPatience = (size: number): Patience => ({
  attempts: 100,
  time: Math.min(LONGEST_COMPLETION, SHORTEST_COMPLETION + size / JOINED_IN_A_MILLISECOND),
});

/** Milliseconds. */
const SHORTEST_COMPLETION = 30_000;
const LONGEST_COMPLETION = 600_000;
/** Bytes, of a slow service. */
const JOINED_IN_A_MILLISECOND = 10_000;

const INCOMPLETE = 13000402;

/** What an upload is completed with. */
export interface Completion {
  readonly sha256: string;
  readonly source: Source;
  /** Whether the source is known to be the one that the upload began with. */
  readonly isKnown: boolean;
}

/**
 * Completes an upload. Where the outcome is unknown, the file is looked up before it is tried
 * again. A version whose content is that of the former one cannot be told from it then: the file is
 * as it is wanted either way.
 *
 * @throws {@link TransferError} `integrity`, `changed`, `gone` or `unclear`.
 */
export async function complete(
  transfer: Transfer,
  session: Session,
  completion: Completion,
): Promise<void> {
  const { plan, fileId } = session;
  const content = { size: plan.size, sha256: completion.sha256 };
  const find = () => lookUp(transfer, session, content);
  const findOrFail = () => findOut(transfer, "whether the upload is complete", find);
  let isUnknown = false;
  try {
    await repeat(transfer, completionPatience(plan.size), async () => {
      if (isUnknown && (await findOrFail()).content === "same") return;
      try {
        if (session.gone) throw session.gone;
        await callComplete(transfer, session, completion.sha256);
      } catch (error) {
        isUnknown ||= isUnclear(error);
        if (hasCode(error, INCOMPLETE)) {
          throw await integrityError(transfer, session, completion, error);
        }
        if (!isGone(error)) throw error;
        const found = await findOrFail();
        // A file is there only once it is complete; one that gets a version was there before.
        if (session.kind === "file" ? isThere(found) : found.content === "same") return;
        const message = "there is no such upload any more, nor a file with this content";
        throw transfer.fail("gone", message, { fileId, cause: error });
      }
    });
  } catch (cause) {
    if (!isUnclear(cause)) throw cause;
    transfer.signal.throwIfAborted();
    const message = "whether the upload is complete could not be found out";
    throw transfer.fail("unclear", message, { fileId, cause });
  }
}

const isThere = ({ content }: LookedUp): boolean => content === "same" || content === "no-digest";

function callComplete(
  transfer: Transfer,
  { kind, fileId, shareFolderId }: Session,
  sha256: string,
): Promise<unknown> {
  const { files, fileVersions } = transfer.context.koodrive;
  const options = once(transfer);
  if (kind === "version") return fileVersions.complete({ fileId, sha256 }, options);
  return files.completeUpload({ fileId, sha256, ...(shareFolderId && { shareFolderId }) }, options);
}

/**
 * Compares the file that is there with what was sent. The service may show it a moment later. Who
 * may upload but not look is not let down: the service itself has compared the digest.
 *
 * @returns The name of the file, if it is told.
 * @throws {@link TransferError} `integrity`, or `unclear` if there is none.
 */
export async function checkUploaded(
  transfer: Transfer,
  session: Session,
  completion: Completion,
): Promise<string | undefined> {
  const { plan, fileId } = session;
  const content = { size: plan.size, sha256: completion.sha256 };
  let found: LookedUp;
  try {
    const find = () => lookUp(transfer, session, content);
    found = await repeat(transfer, usualPatience(transfer), find, isThere);
  } catch (cause) {
    transfer.signal.throwIfAborted();
    if (cause instanceof ApiError && !cause.retryable) return undefined;
    const message = "the upload has ended, but what is there could not be looked up";
    throw transfer.fail("unclear", message, { fileId, cause });
  }
  if (isThere(found)) return found.fileName;
  if (found.content === "other") throw await integrityError(transfer, session, completion);
  const message = "the upload has ended, but there is no such file";
  throw transfer.fail("unclear", message, { fileId });
}

/** Why what has arrived is not what was announced. */
async function integrityError(
  transfer: Transfer,
  session: Session,
  { source, sha256, isKnown }: Completion,
  cause?: ApiError,
): Promise<Error> {
  await source.verify(sha256);
  if (!isKnown) return otherSource(transfer, session);
  const another = "; another upload of a version may have taken its place";
  const isReplaced = session.kind === "version" && cause !== undefined;
  const message = `the bytes that have arrived are not those that were sent${isReplaced ? another : ""}`;
  return transfer.fail("integrity", message, { fileId: session.fileId, cause });
}
