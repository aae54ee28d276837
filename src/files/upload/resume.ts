// Goes on with an upload that broke off, by its state.
import { hashSource } from "../hash/hash-source.ts";
import type { Source } from "../sources/source.ts";
import type { Transfer } from "../transfer.ts";
import type { ResumeOptions, UploadedFile, UploadSource } from "../upload-types.ts";
import { type Feed, otherSource, readAgain, validateSource } from "./feed.ts";
import { type Surroundings, sendAndFinish } from "./finish.ts";
import { hashAhead } from "./hash-ahead.ts";
import type { Session } from "./session.ts";
import { withSource } from "./upload.ts";

/**
 * The source is hashed from its beginning, before or while the rest of it is sent, to see that it
 * is the one that the upload began with.
 */
export function resumeSource(
  transfer: Transfer,
  given: UploadSource,
  { session, options }: { session: Session; options: ResumeOptions },
  surroundings: Surroundings,
): Promise<UploadedFile> {
  const { size: announced } = session.plan;
  // A whole that was not known at the beginning cannot tell whether all that was sent is of it.
  const isKnown = session.sha256 !== undefined || session.sent.length === 0;
  const isStream = Object(given)[Symbol.asyncIterator] || Object(given).getReader;
  const size = options.size ?? (isStream ? announced : undefined);
  return withSource(transfer, given, { ...options, size }, async (own, source) => {
    if (source.size !== announced) throw otherSource(own, session);
    const feed = await feedOf(own, source, session);
    return sendAndFinish(own, session, { ...surroundings, source, feed, first: [], isKnown });
  });
}

async function feedOf(transfer: Transfer, source: Source, session: Session): Promise<Feed> {
  const { plan, states } = session;
  if (!source.read) return hashAhead(transfer, source, session);
  const { signal } = transfer;
  const hashed = await hashSource(source, {
    ...(plan.parallel && { partSize: plan.partSize }),
    signal,
  });
  validateSource(transfer, session, hashed);
  for (const [offset, words] of hashed.states) states.set(offset, words);
  session.sha256 = hashed.sha256;
  return readAgain(transfer, source, { plan, sha256: hashed.sha256 });
}
