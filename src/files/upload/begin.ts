// Announces what is to be uploaded. The service may have it already.
import { createCall } from "../../client/methods.ts";
import { allOperations, type Operation } from "../../client/operations.ts";
import type { BindBody } from "../../transport/interceptor.ts";
import { proofOf, proofRange } from "../hash/proof.ts";
import type { Transfer } from "../transfer.ts";
import type { AnnouncedPart } from "./addresses.ts";
import { findOut, hasCode, isUnclear, NAME_TAKEN, once, repeat, usualPatience } from "./calls.ts";
import { findMade } from "./find-made.ts";
import { lookUp } from "./look-up.ts";
import type { UploadIdentity } from "./session.ts";
import { identityOf, type Target } from "./target.ts";

/** What is announced of the bytes. */
export interface Announcement {
  readonly length: number;
  readonly multiParts: readonly AnnouncedPart[];
  readonly digests?: Digests | undefined;
}

/** By these the service finds a content that it has. */
export interface Digests {
  readonly sha256: string;
  readonly preHash: string;
  /** Gives bytes of the content, for the proof that it is here. */
  readBytes(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** What the service makes of an announcement. */
export interface Begun {
  readonly identity: UploadIdentity;
  /** `open`, the bytes are to be sent; or nothing is, as `UploadedFile` says. */
  readonly outcome: "open" | "instant" | "identical";
  /** Parts with their addresses, as the service has sent them. */
  readonly parts: unknown;
}

/** What is read of the answer. That about a version has code and msg alone, by its page. */
interface Answer {
  readonly fileId?: string;
  readonly fileName?: string;
  readonly rapidUpload?: unknown;
  readonly exist?: unknown;
  readonly multiParts?: unknown;
}

/** Without a digest nothing can be instant. */
const NOT_LOOKED_FOR = { rapidUpload: false, exist: false };

/** Announces a file, or a version of the file that has its name, if that is wanted. */
export async function begin(
  transfer: Transfer,
  target: Target,
  announcement: Announcement,
): Promise<Begun> {
  try {
    return await announceUntilKnown(transfer, target, announcement);
  } catch (error) {
    const isTaken = hasCode(error, NAME_TAKEN);
    const version = isTaken ? await target.findVersion?.(transfer) : undefined;
    if (!version) throw error;
    return beginVersion(transfer, version, announcement);
  }
}

/** A file gets a new version, unless it has this content. */
async function beginVersion(
  transfer: Transfer,
  version: Target,
  announcement: Announcement,
): Promise<Begun> {
  const { length: size, digests } = announcement;
  const identity = identityOf(version, version.fileId ?? "", version.fileName);
  if (digests) {
    const { content } = await lookUp(transfer, identity, { size, sha256: digests.sha256 });
    if (content === "same") return { identity, outcome: "identical", parts: [] };
  }
  return announceUntilKnown(transfer, version, announcement);
}

/**
 * An announcement is repeated where its outcome is unknown. An upload that nobody completes is no
 * file, but one with a digest may have been instant: then the file is looked for first.
 */
async function announceUntilKnown(
  transfer: Transfer,
  target: Target,
  announcement: Announcement,
): Promise<Begun> {
  const { digests, length } = announcement;
  let mayBeMade = false;
  return repeat(transfer, usualPatience(transfer), async () => {
    const content = { size: length, sha256: digests?.sha256 ?? "" };
    const find = () => findMade(transfer, target, content);
    const made = mayBeMade && (await findOut(transfer, "whether there is a file already", find));
    if (made) return { identity: made, outcome: "instant", parts: [] };
    try {
      const answer = await announce(transfer, target, announcement);
      return read(transfer, target, digests ? answer : { ...answer, ...NOT_LOOKED_FOR });
    } catch (error) {
      mayBeMade ||= digests !== undefined && isUnclear(error);
      throw error;
    }
  });
}

/**
 * The proof is made of what the very request is authenticated by, and anew for each attempt: the
 * token may be renewed in between.
 */
async function announce(
  transfer: Transfer,
  { kind, args }: Target,
  { length, multiParts, digests }: Announcement,
): Promise<Answer> {
  const { sha256, preHash, readBytes } = digests ?? {};
  const name = kind === "file" ? "files.create" : "fileVersions.create";
  const all = { ...args, length, multiParts, ...(digests && { sha256, preHash }) };
  const bindBody: BindBody = async (body, identity) => {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    if (!readBytes || length === 0) return text;
    const { start, end } = await proofRange(identity, length);
    const proofCode = await proofOf(await readBytes(start, end));
    return JSON.stringify({ ...JSON.parse(text), proofCode });
  };
  const { http, settings } = transfer.context;
  const operation = allOperations().find((each) => each.name === name) as Operation;
  const call = createCall(operation, http, settings, undefined, bindBody);
  return (await call(all, once(transfer))) as Answer;
}

function read(transfer: Transfer, target: Target, answer: Answer): Begun {
  const { canBeSkipped } = target;
  const fileId = target.fileId ?? answer.fileId;
  // A text, such as "false", is no consent to send nothing.
  const isInstant = answer.rapidUpload === true;
  const isIdentical = canBeSkipped === true && answer.exist === true;
  if (!fileId) throw transfer.fail("no-address", "KooDrive gave no identifier of the file");
  return {
    identity: identityOf(target, fileId, answer.fileName ?? target.fileName),
    outcome: isInstant ? "instant" : isIdentical ? "identical" : "open",
    parts: answer.multiParts,
  };
}
