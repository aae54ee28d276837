// The bytes of a version, or of an archive, are fetched.
import { IGNORED_RANGES } from "../answer/quirk-catalogue.ts";
import { readAll } from "../bytes/byte-store.ts";
import { type State, settle } from "../state.ts";
import type { Content } from "../world/file-rows.ts";
import { timeOfId } from "../world/ids.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { refuseAddress } from "./authorize.ts";
import {
  refuseStorage,
  type StorageAnswer,
  type StorageRefusal,
  type StorageRequest,
} from "./message.ts";
import { failedCondition, isSameObject, rangeOf } from "./ranges.ts";
import type { Signable } from "./signing.ts";

interface StoredObject {
  content: Content;
  mediaType: string;
  etag: string;
  modified: number;
}

/** @param signable What the address has to be signed for. */
export function getObject(
  state: State,
  { method, url, header }: StorageRequest,
  signable: Signable,
): StorageAnswer | StorageRefusal {
  const world = { ...settle(state), now: state.clock.now() };
  // Whoever may fetch the bytes may ask about them.
  const signed = { ...signable, method: "GET" };
  const refusal = refuseAddress(world, signed, url.searchParams, header);
  if (refusal) return refusal;
  const key = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  const object = findObject(world, decodeURIComponent(key));
  if (!object) {
    const detail = "The specified key does not exist, or no longer";
    return refuseStorage([404, "NoSuchKey"], "storage.object", detail);
  }
  const { size, blobs } = object.content;
  const headers = headersOf(object, url.searchParams.get("response-content-disposition") ?? "");
  const status = failedCondition(header, object);
  if (status === 304) return { status, headers };
  if (status === 412) {
    const detail = "At least one of the preconditions you specified did not hold";
    return refuseStorage([412, "PreconditionFailed"], "storage.precondition", detail);
  }
  const quirks = quirksOf(state, header);
  const isRanged = quirks.length === 0 && isSameObject(header, object);
  const range = isRanged ? rangeOf(header("range"), size) : undefined;
  if (range === "outside") {
    const detail = `The requested range is not satisfiable: there are ${size} bytes`;
    const where = { "content-range": `bytes */${size}` };
    return refuseStorage([416, "InvalidRange"], "storage.range", detail, where);
  }
  const { start, end } = range ?? { start: 0, end: size };
  headers["content-length"] = String(end - start);
  if (range) headers["content-range"] = `bytes ${start}-${end - 1}/${size}`;
  const body = readAll(state.settings.store, blobs, start, end, true);
  return { status: range ? 206 : 200, headers, quirks, ...(method === "GET" && { body }) };
}

function quirksOf({ disturbances }: State, header: StorageRequest["header"]): readonly string[] {
  const { quirks } = disturbances;
  if (header("range") === undefined || !quirks?.has(IGNORED_RANGES)) return [];
  return quirks.happens() ? [IGNORED_RANGES] : [];
}

/** What a key identifies: a version, or a content that no file has. */
function findObject(world: World, key: string): StoredObject | undefined {
  const version = find(world.versions, key);
  const content = find(world.contents, version?.contentId ?? key);
  if (!content) return undefined;
  return {
    content,
    mediaType: version?.mimeType ?? content.mimeType ?? "application/octet-stream",
    etag: `"${content.sha256.slice(0, 32)}-${content.blobs.length}"`,
    modified: version?.createTime ?? timeOfId(content.id),
  };
}

function headersOf(
  { mediaType, etag, modified }: StoredObject,
  disposition: string,
): Record<string, string> {
  // Whoever has made a file has chosen its media type, which may be no header's value.
  const isValid = /^[\x20-\x7e]+$/.test(mediaType);
  return {
    "content-type": isValid ? mediaType : "application/octet-stream",
    "content-disposition": disposition,
    "accept-ranges": "bytes",
    etag,
    "last-modified": new Date(modified).toUTCString(),
  };
}
