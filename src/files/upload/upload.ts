// Uploads a source: announces it, sends its parts, completes the upload, and checks what is there.
import { ArgumentError } from "../../errors.ts";
import { hashSource } from "../hash/hash-source.ts";
import { proofCode } from "../hash/proof.ts";
import { sha256Hex } from "../hash/running-hash.ts";
import { readInOrder, type Wait } from "../sources/in-order.ts";
import { openSource } from "../sources/open.ts";
import type { Source } from "../sources/source.ts";
import type { Transfer } from "../transfer.ts";
import type { ContentOptions, UploadedFile, UploadOptions, UploadSource } from "../upload-types.ts";
import { type AnnouncedPart, announce, isAnnounceable } from "./addresses.ts";
import { begin, type Digests } from "./begin.ts";
import { checkUploaded } from "./complete.ts";
import { type Feed, readAgain, sendFromMemory } from "./feed.ts";
import { describe, type Surroundings, sendAndFinish } from "./finish.ts";
import { hashAhead } from "./hash-ahead.ts";
import { dropSpare, fillBuffer } from "./part-buffers.ts";
import { type Plan, partAt, planParts } from "./plan.ts";
import { createSession, type Session } from "./session.ts";
import type { Target } from "./target.ts";

type UsedOptions = ContentOptions & Pick<UploadOptions, "onConflict">;

/** An upload of a source that is open. */
interface Uploading extends Surroundings {
  readonly transfer: Transfer;
  readonly source: Source;
  readonly target: Target;
  readonly plan: Plan;
}

/** What is known of a source before it is announced. */
interface Prepared {
  readonly states?: Session["states"];
  readonly sha256?: string;
  readonly digests?: Digests | undefined;
  feed(session: Session): Feed;
}

/** Opens a source for as long as it is needed, with a transfer that ends with it. */
export async function withSource<Result>(
  transfer: Transfer,
  given: UploadSource,
  { size, spool }: Pick<ContentOptions, "size" | "spool">,
  run: (transfer: Transfer, source: Source) => Promise<Result>,
): Promise<Result> {
  const { transfer: own, end } = transfer.fork();
  const { signal, operation, buffers } = own;
  let source: Source | undefined;
  let isRefused = false;
  try {
    source = await openSource(given, { size, spool, signal, operation });
    return await run(own, source);
  } catch (error) {
    isRefused = error instanceof ArgumentError;
    throw error;
  } finally {
    end();
    dropSpare(buffers);
    await source?.close(isRefused);
  }
}

/** @param targetOf Where a source goes, by its name. */
export function uploadSource(
  transfer: Transfer,
  given: UploadSource,
  options: UsedOptions,
  { targetOf, ...surroundings }: Surroundings & { targetOf(source: Source): Target },
): Promise<UploadedFile> {
  return withSource(transfer, given, options, async (own, source) => {
    const target = targetOf(source);
    const plan = planParts(source.size ?? 0, own);
    validateUse(source, options, own.operation);
    const uploading = { transfer: own, source, target, plan, ...surroundings };
    if (plan.count <= 1) return uploadWhole(uploading, options);
    const isHashedFirst = source.read !== undefined && options.instant !== false;
    const prepared = isHashedFirst ? await hashFirst(uploading) : hashWhileSending(uploading);
    return uploadPrepared(uploading, prepared);
  });
}

/** @throws {@link ArgumentError} for options that need the digest of what cannot be read twice. */
function validateUse(
  source: Source,
  { instant, onConflict }: UsedOptions,
  operation: string,
): void {
  const advice = "the source can be read once; spool: true keeps it";
  if (instant && !source.read) {
    throw new ArgumentError("instant", `must not be true: ${advice}`, { operation });
  }
  if (onConflict !== "skip-identical" || (source.read && instant !== false)) return;
  const reason = source.read ? "instant is false" : advice;
  const expected = `must not be skip-identical, which needs the digest first: ${reason}`;
  throw new ArgumentError("onConflict", expected, { operation });
}

/** What fits into one part is read once, hashed in memory, and sent. */
async function uploadWhole(
  uploading: Uploading,
  { instant }: Pick<ContentOptions, "instant">,
): Promise<UploadedFile> {
  const { transfer, source, plan } = uploading;
  const { buffers, signal } = transfer;
  const { ready, fill: read, leave } = readInOrder(source);
  const fill = async (bytes: Uint8Array<ArrayBuffer>, wait: Wait) => {
    // That a stream of 0 bytes has no more shows only when it is read.
    await read(plan.size === 0 ? new Uint8Array(1) : bytes, wait);
    await leave();
    return bytes;
  };
  await ready();
  const filled = await fillBuffer(buffers, { length: plan.size, size: plan.size, fill }, signal);
  try {
    const { bytes } = filled;
    const sha256 = await sha256Hex(bytes);
    const preHash = await sha256Hex(bytes.subarray(0, 1024));
    const readBytes = async (start: number, end: number) => bytes.subarray(start, end);
    const prove = (identity: string) => proofCode(identity, plan.size, readBytes);
    const digests = instant === false ? undefined : { sha256, preHash, prove };
    const feed = () => sendFromMemory(filled, source, sha256);
    return await uploadPrepared(uploading, { sha256, digests, feed });
  } finally {
    filled.drop();
  }
}

/** What can be read twice is hashed first: the service may have it. */
async function hashFirst({ transfer, source, plan }: Uploading): Promise<Prepared> {
  const { signal } = transfer;
  const { sha256, preHash, states } = await hashSource(source, {
    ...(plan.parallel && { partSize: plan.partSize }),
    signal,
  });
  const readBytes = async (start: number, end: number) => {
    const bytes = new Uint8Array(end - start);
    await source.read?.(bytes, start);
    return bytes;
  };
  const prove = (identity: string) => proofCode(identity, plan.size, readBytes);
  const feed = () => readAgain(transfer, source, { plan, sha256 });
  return { sha256, digests: { sha256, preHash, prove }, states: new Map(states), feed };
}

/** A stream, or what is to begin at once, is hashed just ahead of being sent. */
const hashWhileSending = ({ transfer, source }: Uploading): Prepared => ({
  feed: (session) => hashAhead(transfer, source, session),
});

async function uploadPrepared(
  uploading: Uploading,
  { states = new Map(), sha256, digests, feed }: Prepared,
): Promise<UploadedFile> {
  const { transfer, source, target, plan, meter, check } = uploading;
  const multiParts = firstParts(transfer, plan, states);
  const announcement = { length: plan.size, multiParts, digests };
  const { identity, outcome, parts: first } = await begin(transfer, target, announcement);
  const session = createSession(identity, plan, { states, sha256 });
  if (outcome !== "open" && sha256 !== undefined) {
    const completion = { sha256, source, isKnown: true };
    const told = check ? await checkUploaded(transfer, session, completion) : undefined;
    meter(plan.size).finish();
    const found = { ...identity, fileName: told ?? identity.fileName };
    return describe(found, plan.size, { sha256, outcome });
  }
  const finishing = { ...uploading, feed: feed(session), first, isKnown: true };
  return sendAndFinish(transfer, session, finishing);
}

/** The parts that are announced at once: as many as a call takes, and as are known. */
function firstParts({ limits }: Transfer, plan: Plan, states: Session["states"]): AnnouncedPart[] {
  const parts: AnnouncedPart[] = [];
  for (let number = 1; number <= Math.min(plan.count, limits.partsPerCall); number += 1) {
    const part = partAt(plan, number);
    if (!isAnnounceable({ plan, states }, part)) break;
    parts.push(announce({ plan, states }, part));
  }
  return parts;
}
