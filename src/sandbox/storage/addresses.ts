// Addresses of the store that the sandbox hands out: to send the bytes of a part to, and to
// download from. What they lead to goes by identifiers, never by names.
import type { File, Part, Upload } from "../world/file-rows.ts";
import type { World } from "../world/world.ts";
import { type Signable, signQuery } from "./signing.ts";

/** What the paths of the store begin with, behind the origin of the sandbox. */
export const STORAGE = "/_storage/";

/** Makes an address unique: each can be used once. */
export const ADDRESS_TOKEN = "X-Amz-Security-Token";

/**
 * @param origin That of the caller.
 * @param token Of no other address.
 */
export function uploadAddress(
  world: World,
  origin: string,
  { upload, part, token }: { upload: Upload; part: Part; token: string },
): string {
  const signable = signableOf(origin, "PUT", [upload.containerId, upload.fileId], part.size);
  const query = signQuery(world, signable, [
    ["partNumber", String(part.number)],
    ["uploadId", upload.id],
    ...hashContextOf(part),
    [ADDRESS_TOKEN, token],
  ]);
  return `${originOf(origin)}${signable.path}?${query}`;
}

/** The state of SHA-256 in the form that OpenSSL gives it. */
function hashContextOf({ hashContext, offset = 0 }: Part): [string, string][] {
  if (!hashContext) return [];
  const bits = offset * 8;
  const state = {
    ...{ md_len: 32, num: 0, h: hashContext },
    ...{ nh: Math.floor(bits / 2 ** 32), nl: bits % 2 ** 32, hash_type: "sha256" },
  };
  return [["X-Amz-Iteration-Hash-Ctx", btoa(JSON.stringify(state))]];
}

export interface StoredObject {
  containerId: string;
  /** The identifier of a version, or of a content that no file has. */
  key: string;
  /** The name under which it is saved. */
  fileName: string;
}

/** @param origin That of the caller. */
export function downloadAddress(
  world: World,
  origin: string,
  { containerId, key, fileName }: StoredObject,
): string {
  const signable = signableOf(origin, "GET", [containerId, key]);
  // A text in JSON may have halves of characters, which no address has.
  const name = encodeURIComponent(fileName.replace(/\p{Cs}/gu, "\ufffd"));
  const disposition = `attachment; filename="${name}"`;
  const query = signQuery(world, signable, [["response-content-disposition", disposition]]);
  return `${originOf(origin)}${signable.path}?${query}`;
}

/** Of a file in its newest version. Folders have none. */
export function downloadAddressOf(world: World, origin: string, file: File): string {
  const { containerId, versionId: key = "", name: fileName } = file;
  return downloadAddress(world, origin, { containerId, key, fileName });
}

function signableOf(
  origin: string,
  method: string,
  names: readonly string[],
  contentLength?: number,
): Signable {
  const { host, pathname } = new URL(origin);
  const prefix = pathname === "/" ? "" : pathname;
  const path = prefix + STORAGE + names.map(encodeURIComponent).join("/");
  return { method, host, path, contentLength };
}

const originOf = (address: string): string => new URL(address).origin;
