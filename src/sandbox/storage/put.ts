// The bytes of a part arrive.
import type { BlobWriter } from "../bytes/byte-store.ts";
import { createHash, type Hash } from "../bytes/hash.ts";
import { hashAfter, keepProgress } from "../bytes/part-digests.ts";
import { isRefusal } from "../rules/refusal.ts";
import { type State, setMoment } from "../state.ts";
import { drawHex } from "../world/chance.ts";
import type { Blob, Part } from "../world/file-rows.ts";
import { find, put } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { ADDRESS_TOKEN } from "./addresses.ts";
import { MISMATCH, refuseAddress } from "./authorize.ts";
import {
  type Pieces,
  refuseStorage,
  type StorageAnswer,
  type StorageRefusal,
  type StorageRequest,
} from "./message.ts";
import type { Signable } from "./signing.ts";

/** @param signable What the address has to be signed for, but for the length. */
export async function putPart(
  state: State,
  request: StorageRequest,
  signable: Signable,
): Promise<StorageAnswer | StorageRefusal> {
  const part = findPart(state, request, signable);
  if (isRefusal(part)) return part;
  const token = tokenOf(request);
  const openAddresses = part.openAddresses.filter((open) => open !== token);
  setMoment(state, { world: withPart(state.world, { ...part, openAddresses }) });
  const previous = partOf(state.world, part.uploadId, part.number - 1)?.blob;
  const hash = part.number === 1 || previous ? hashAfter(previous) : undefined;
  const md5 = request.header("content-md5") === undefined ? undefined : createHash("md5");
  const writer = state.settings.store.write(part.size);
  const received = await receive(request.body, part.size, { writer, hash, md5 });
  const wrong = refuseSize(request, part, received) ?? refuseDigest(request, md5);
  if (wrong) {
    await writer.abort();
    return wrong;
  }
  const blob = await writer.finish();
  if (hash) keepProgress(blob, { previous, hash });
  return storeBlob(state, part, blob);
}

const tokenOf = ({ url }: StorageRequest): string => url.searchParams.get(ADDRESS_TOKEN) ?? "";

const partOf = (world: World, uploadId: string | null, number: string | number | null) =>
  find(world.parts, `${uploadId}/${number}`);

const withPart = (world: World, part: Part): World => ({
  ...world,
  parts: put(world.parts, part),
});

function refuseUpload(): StorageRefusal {
  const detail = "The specified multipart upload does not exist, or no longer";
  return refuseStorage([404, "NoSuchUpload"], "storage.upload", detail);
}

/** The part whose bytes a request may send, or why it may not. */
function findPart(
  { world, clock }: State,
  request: StorageRequest,
  signable: Signable,
): Part | StorageRefusal {
  const { url, header, length } = request;
  if (length === "none") {
    const detail = "You must provide the Content-Length HTTP header";
    return refuseStorage([411, "MissingContentLength"], "storage.length", detail);
  }
  const query = url.searchParams;
  const part = partOf(world, query.get("uploadId"), query.get("partNumber"));
  const contentLength = length === "unseen" ? part?.size : length;
  const signed = { ...signable, contentLength };
  const refusal = refuseAddress({ ...world, now: clock.now() }, signed, query, header);
  const isOtherLength = part !== undefined && contentLength !== part.size;
  if (isOtherLength && (!refusal || refusal.code === MISMATCH[1])) {
    return refuseLength(part, contentLength);
  }
  if (refusal) return refusal;
  if (!part) return refuseUpload();
  if (!part.openAddresses.includes(tokenOf(request))) {
    const detail = "The address has been used, or ten newer ones were given: ask for another";
    return refuseStorage([403, "AccessDenied"], "storage.single-use", detail);
  }
  if (/^[A-Za-z\d+/]{22}==$/.test(header("content-md5") ?? EMPTY_MD5)) return part;
  const detail = "The Content-MD5 you specified is not valid";
  return refuseStorage([400, "InvalidDigest"], "storage.digest", detail);
}

const EMPTY_MD5 = "1B2M2Y8AsgTpgAmY7PhCfg==";

function refuseLength({ number, size }: Part, length: number | undefined): StorageRefusal {
  const detail = `Content-Length is ${length}, and part ${number} was announced with ${size} bytes`;
  return refuseStorage(MISMATCH, "storage.length", detail);
}

interface Receivers {
  writer: BlobWriter;
  hash: Hash | undefined;
  md5: Hash | undefined;
}

/** How many bytes have arrived. Of too many the first are taken. */
async function receive(
  body: Pieces,
  size: number,
  { writer, hash, md5 }: Receivers,
): Promise<number> {
  let received = 0;
  try {
    for await (const piece of body) {
      received += piece.length;
      if (received > size) break;
      hash?.update(piece);
      md5?.update(piece);
      const isReady = writer.write(piece);
      if (isReady) await isReady;
    }
  } catch (error) {
    await writer.abort();
    throw error;
  }
  return received;
}

function refuseSize(
  request: StorageRequest,
  part: Part,
  received: number,
): StorageRefusal | undefined {
  if (received === part.size) return undefined;
  // What the header would have said is seen only now.
  if (request.length === "unseen") return refuseLength(part, received);
  const detail =
    "You did not provide the number of bytes specified by the Content-Length HTTP header";
  return refuseStorage([400, "IncompleteBody"], "storage.incomplete", detail);
}

function refuseDigest(
  { header }: StorageRequest,
  md5: Hash | undefined,
): StorageRefusal | undefined {
  if (!md5 || btoa(String.fromCharCode(...md5.digest())) === header("content-md5")) {
    return undefined;
  }
  const detail = "The Content-MD5 you specified did not match what we received";
  return refuseStorage([400, "BadDigest"], "storage.digest", detail);
}

/** The world may have changed while the bytes arrived. */
function storeBlob(state: State, sent: Part, blob: Blob): StorageAnswer | StorageRefusal {
  const part = partOf(state.world, sent.uploadId, sent.number);
  if (part?.size !== sent.size) return refuseUpload();
  const [next, digits] = drawHex(state.world, 32);
  setMoment(state, { world: withPart(next, { ...part, blob }) });
  return { status: 200, headers: { etag: `"${digits}"`, "content-length": "0" } };
}
