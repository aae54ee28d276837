// Presigned addresses as S3 has them: AWS Signature Version 4 in the query.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalQuery, encode } from "../auth/canonical-request.ts";
import { formatTime } from "../auth/signature.ts";
import type { World } from "../world/world.ts";

const ALGORITHM = "AWS4-HMAC-SHA256";
const ACCESS_KEY = "SANDBOX";
const REGION = "cn-north-4";

export interface Signable {
  method: string;
  host: string;
  /** As it is written in the address. */
  path: string;
  /** The header Content-Length; undefined where it is not signed. */
  contentLength: number | undefined;
}

type Query = readonly (readonly [string, string])[];

/** The query of a signed address. The parameters that are given stand at its beginning. */
export function signQuery(world: World, signable: Signable, given: Query): string {
  const date = formatTime(world.now);
  const query: Query = [
    ...given,
    ["X-Amz-Algorithm", ALGORITHM],
    ["X-Amz-Date", date],
    ["X-Amz-SignedHeaders", signable.contentLength === undefined ? "host" : "content-length;host"],
    ["X-Amz-Expires", String(world.addressLifetime)],
    ["X-Amz-Credential", `${ACCESS_KEY}/${scopeOf(date)}`],
  ];
  const text = query.map((pair) => pair.map(encode).join("=")).join("&");
  const signature = signatureOf(world, signable, new URLSearchParams(text));
  return `${text}&X-Amz-Signature=${signature}`;
}

/** The signature that a request has to have with such a query. */
export function signatureOf(
  world: World,
  { method, host, path, contentLength }: Signable,
  query: URLSearchParams,
): string {
  const unsigned = new URLSearchParams(query);
  unsigned.delete("X-Amz-Signature");
  const date = query.get("X-Amz-Date") ?? "";
  const length = contentLength === undefined ? [] : [`content-length:${contentLength}`];
  const canonical = [
    ...[method, path, canonicalQuery(unsigned), ...length, `host:${host}`, ""],
    ...[query.get("X-Amz-SignedHeaders") ?? "", "UNSIGNED-PAYLOAD"],
  ].join("\n");
  const digest = bytesToHex(sha256(utf8ToBytes(canonical)));
  const toSign = [ALGORITHM, date, scopeOf(date), digest].join("\n");
  return bytesToHex(mac(keyOf(world, date.slice(0, 8)), toSign));
}

const scopeOf = (date: string): string => `${date.slice(0, 8)}/${REGION}/s3/aws4_request`;

let latest = { of: "", key: new Uint8Array() };

/** It is the same for all addresses of a day. */
function keyOf({ storageKey }: World, day: string): Uint8Array {
  const of = `${storageKey}/${day}`;
  if (of !== latest.of) {
    const start = utf8ToBytes(`AWS4${storageKey}`);
    latest = { of, key: [day, REGION, "s3", "aws4_request"].reduce(mac, start) };
  }
  return latest.key;
}

function mac(key: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  return hmac(sha256, key, utf8ToBytes(text));
}
