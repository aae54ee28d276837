// Announces what is to be uploaded. The service may have it already.
import { createCall } from "../../client/methods.ts";
import { allOperations, type Operation } from "../../client/operations.ts";
import { ApiError } from "../../errors.ts";
import { isUnclear } from "../../model/is-unclear.ts";
import type { BindBody } from "../../transport/interceptor.ts";
import { toHexadecimal } from "../download/digest.ts";
import type { Transfer } from "../transfer.ts";
import { severalOfName } from "../trees/folder-contents.ts";
import type { RemoteEntry } from "../trees/folder-lists.ts";
import type { AnnouncedPart } from "./addresses.ts";
import { findOut, hasCode, isPassing, NAME_TAKEN, once, repeat, usualPatience } from "./calls.ts";
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
  /** Gives the proof that the content is here, of what a request is authenticated by. */
  prove(identity: string): Promise<string>;
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

/** How often a name is tried that others take and leave at the same time. */
const MOST_ATTEMPTS = 3;

/**
 * Announces a file, or a version of the file that has its name, if that is wanted. Of a file of a
 * tree, a list may tell that it is there, so that the service need not refuse it.
 */
export async function begin(
  transfer: Transfer,
  target: Target,
  announcement: Announcement,
): Promise<Begun> {
  const listed = (await target.lookup?.listed()) ?? [];
  const there = await beginListed(transfer, target, listed, announcement);
  if (there) return there;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await announceUntilKnown(transfer, target, announcement);
    } catch (error) {
      if (!hasCode(error, NAME_TAKEN)) throw error;
      const isStale = attempt > 1 || listed.length > 0;
      const begun = await beginTaken(transfer, target, announcement, isStale);
      if (begun) return begun;
      if (!target.versionOf || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/**
 * A name that the service has called taken: a version of the file that has it, or nothing where
 * that file has come since a list was made, with the same content.
 */
async function beginTaken(
  transfer: Transfer,
  target: Target,
  announcement: Announcement,
  isStale: boolean,
): Promise<Begun | undefined> {
  const { versionOf, lookup } = target;
  if (!lookup || (isStale && !versionOf)) return undefined;
  const found = await lookup.taken(transfer, isStale).catch((error) => {
    if (versionOf || isPassing(error)) throw error;
    // Why it can never be looked for says less than the refusal.
    return [];
  });
  return beginListed(transfer, target, found, announcement);
}

/**
 * What a list has of the name: nothing is sent where a file has that content, and a version is
 * announced at once where one file has another. Undefined if the service is to be asked.
 *
 * @throws {@link TransferError} `ambiguous` if it is not known of which file a version is to be.
 */
async function beginListed(
  transfer: Transfer,
  target: Target,
  listed: readonly RemoteEntry[],
  announcement: Announcement,
): Promise<Begun | undefined> {
  const { fileName, versionOf } = target;
  const files = listed.filter(({ isFolder, id }) => !isFolder && id);
  const [file] = files;
  if (!file) return undefined;
  const same = await findSame(transfer, target, files, announcement);
  if (same) {
    const identity = identityOf(target, same.id, fileName);
    return { identity, outcome: "identical", parts: [] };
  }
  if (!versionOf) return undefined;
  if (files.length === 1) return beginVersion(transfer, target, versionOf(file.id), announcement);
  throw transfer.fail("ambiguous", severalOfName(files.length));
}

/** The file of these that has the content. Where their list does not tell, each is looked up. */
async function findSame(
  transfer: Transfer,
  target: Target,
  files: readonly RemoteEntry[],
  announcement: Announcement,
): Promise<RemoteEntry | undefined> {
  const listed = files.find((file) => compare(file, announcement) === "same");
  // With skip-identical the service itself compares, and of one file that gets a version, it is
  // compared when that begins.
  const isEnough = target.canBeSkipped || (target.versionOf && files.length === 1);
  if (listed || isEnough) return listed;
  const { length: size, digests } = announcement;
  for (const file of files) {
    if (compare(file, announcement) === "other") continue;
    const identity = identityOf(target, file.id, target.fileName);
    const content = { size, sha256: digests?.sha256 ?? "" };
    const found = await lookIfAllowed(transfer, identity, content);
    if (found?.content === "same" && !found.isRecycled) return file;
  }
  return undefined;
}

/** A list need not tell the digest. */
function compare(
  { size, sha256 }: RemoteEntry,
  { length, digests }: Announcement,
): "same" | "other" | "unknown" {
  if (size !== undefined && size !== length) return "other";
  const digest = toHexadecimal(sha256);
  if (digest === undefined || !digests) return "unknown";
  return digest === digests.sha256 ? "same" : "other";
}

/**
 * A file gets a new version, unless it has this content. Undefined if the file that was found is not
 * the one of this name any more.
 */
async function beginVersion(
  transfer: Transfer,
  { fileName, parentFolder }: Target,
  version: Target,
  announcement: Announcement,
): Promise<Begun | undefined> {
  const { length: size, digests } = announcement;
  const identity = identityOf(version, version.fileId ?? "", fileName);
  const found = await lookIfAllowed(transfer, identity, { size, sha256: digests?.sha256 ?? "" });
  if (found) {
    const { folders = [] } = found;
    const isMoved =
      parentFolder !== "root" && folders.length > 0 && !folders.includes(parentFolder);
    const isRenamed = (found.fileName ?? fileName) !== fileName;
    if (found.content === "none" || found.isRecycled || isMoved || isRenamed) return undefined;
    if (found.content === "same") return { identity, outcome: "identical", parts: [] };
  }
  return announceUntilKnown(transfer, version, announcement);
}

/** Who may upload but not look gets a version each time. */
async function lookIfAllowed(...[transfer, identity, content]: Parameters<typeof lookUp>) {
  try {
    return await lookUp(transfer, identity, content);
  } catch (error) {
    if (error instanceof ApiError && !error.retryable) return undefined;
    throw error;
  }
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
  const { sha256, preHash, prove } = digests ?? {};
  const name = kind === "file" ? "files.create" : "fileVersions.create";
  const all = { ...args, length, multiParts, ...(digests && { sha256, preHash }) };
  const bindBody: BindBody = async (body, identity) => {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    if (!prove || length === 0) return text;
    return JSON.stringify({ ...JSON.parse(text), proofCode: await prove(identity) });
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
