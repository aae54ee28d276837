// The end of an upload: what has been sent becomes a file, or a version of one.
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ByteStore } from "../bytes/byte-store.ts";
import { digestOfState } from "../bytes/continued-sha256.ts";
import { digestsOf } from "../bytes/part-digests.ts";
import { addContent, findContent } from "../world/contents.ts";
import type { Blob, Content, Part, Upload } from "../world/file-rows.ts";
import { dropUpload, findInFolder, freeName } from "../world/files.ts";
import { addVersion, makeFile } from "../world/new-files.ts";
import { find, select } from "../world/table.ts";
import { at, values } from "../world/tree.ts";
import { recordVisit } from "../world/visits.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import { readDigest } from "./digests.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Preparation } from "./rule.ts";
import { findPlace, refuseFull, refuseTakenName } from "./upload-places.ts";

type Body = Input<"completeUpload">["body"];

interface SentPart extends Part {
  readonly blob: Blob;
}

/** What preparation finds out: the digests of all bytes before each part, and at the end. */
export interface Digested {
  readonly blobs: readonly Blob[];
  readonly digests: readonly Uint8Array[];
}

/** The open upload of a file. */
export function findUpload(world: World, fileId: string): Upload | Refusal {
  const upload = at(select(world.uploads, "file", fileId), 0);
  const detail = "has no open upload";
  return upload ?? refuse("13000401", "uploads.unknown", { field: "fileId", detail });
}

/** Hashes what has not been hashed yet; undefined where the upload cannot be completed anyway. */
export function prepareCompletion(
  world: World,
  caller: Caller,
  { fileId }: Body,
): Preparation<Digested> | undefined {
  const upload = findUpload(world, fileId);
  if (isRefusal(upload) || isRefusal(findPlace(world, caller, upload))) return undefined;
  const parts = sentParts(world, upload);
  if (isRefusal(parts)) return undefined;
  const blobs = parts.map(({ blob }) => blob);
  return async (store: ByteStore) => ({ blobs, digests: await digestsOf(store, blobs) });
}

/** The world in which an upload is completed. */
export function complete(
  world: World,
  caller: Caller,
  body: Body,
  digested: Digested | undefined,
): World | Refusal {
  const upload = findUpload(world, body.fileId);
  if (isRefusal(upload)) return upload;
  const place = findPlace(world, caller, upload);
  if (isRefusal(place)) return place;
  const parts = sentParts(world, upload);
  if (isRefusal(parts)) return parts;
  const sha256 = checkDigests(parts, digested, [upload.sha256, readDigest(body.sha256)]);
  if (typeof sha256 !== "string") return sha256;
  const full = refuseFull(place.space, upload.length);
  if (full) return full;
  const blobs = parts.map(({ blob }) => blob);
  const known = findContent(world, sha256, upload.length);
  const [next, content] = known ? [world, known] : addContent(world, { sha256, blobs });
  return finish(dropUpload(next, upload.id), upload, { content, creatorId: operatorOf(caller) });
}

function incomplete(detail: string, field?: string): Refusal {
  return refuse("13000402", "uploads.incomplete", { detail, ...(field && { field }) });
}

/** All parts in their order, or what is wrong with them. */
function sentParts(world: World, upload: Upload): SentPart[] | Refusal {
  const all = [...values(select(world.parts, "upload", upload.id))];
  const parts = all.filter((part): part is SentPart => part.blob !== undefined);
  let length = 0;
  for (const [index, { number, offset = length, size }] of parts.entries()) {
    if (number !== index + 1) return incomplete(`Part ${index + 1} is missing`);
    if (offset !== length) {
      return incomplete(`Part ${number} begins at ${length}, and was announced at ${offset}`);
    }
    length += size;
    if (size < world.minPartSize && index < parts.length - 1) {
      const detail = `Part ${number} has ${size} bytes, fewer than ${world.minPartSize}`;
      return refuse("13000402", "uploads.part-size", { detail });
    }
  }
  if (length === upload.length) return parts;
  return incomplete(`${length} of ${upload.length} bytes have been sent`);
}

/** The digest of the file, if it and the states of its parts are as they were announced. */
function checkDigests(
  parts: readonly SentPart[],
  digested: Digested | undefined,
  announced: readonly (string | Refusal | undefined)[],
): string | Refusal {
  const isSame =
    digested?.blobs.length === parts.length &&
    parts.every(({ blob }, index) => blob === digested.blobs[index]);
  if (!isSame) return incomplete("A part has been sent while the upload was completed");
  const digests = digested.digests.map(bytesToHex);
  let length = 0;
  for (const [index, { number, hashContext, size }] of parts.entries()) {
    const state = hashContext && bytesToHex(digestOfState(hashContext, length));
    if (state !== undefined && state !== digests[index]) {
      return incomplete(`of part ${number} is not that of the bytes before it`, "hashCtx");
    }
    length += size;
  }
  const sha256 = digests.at(-1) ?? "";
  for (const other of announced) {
    if (typeof other === "object") return other;
    if (other !== undefined && other !== sha256) {
      return incomplete("is not that of what was sent", "sha256");
    }
  }
  return sha256;
}

function finish(
  world: World,
  upload: Upload,
  { content, creatorId }: { content: Content; creatorId: string },
): World | Refusal {
  const { fileId, mimeType, keepForever } = upload;
  const file = find(world.files, fileId);
  if (file) {
    const version = { fileId, mimeType, keepForever, createReason: 1, creatorId } as const;
    const [next, edited] = addVersion(world, file, { ...version, content });
    return recordVisit(next, creatorId, edited, 2);
  }
  const { parentId, name: wanted, renameMode } = upload;
  const taken = refuseTakenName(findInFolder(world, parentId, wanted), renameMode);
  if (taken) return taken;
  const name = freeName(world, { parentId, name: wanted, isFolder: false });
  const [next, made] = makeFile(world, { ...upload, name }, { content, keepForever });
  return recordVisit(next, creatorId, made, 5);
}
