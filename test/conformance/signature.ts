// The app signature as the service would check it: written anew from the errata's decisions, on
// node:crypto, and none of the client's code.
import { createHash, createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Received } from "./server.ts";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The oldest signature that the service takes, in milliseconds. */
const OLDEST = 15 * 60_000;

/** The time of an `X-Date`, in milliseconds since 1970. */
export function readDate(text: unknown): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
  return Date.parse(String(text).replace(parts, "$1-$2-$3T$4:$5:$6Z"));
}

/** Whether the request is signed with a time that the service does not take. */
export function isUntimely(headers: IncomingHttpHeaders, now: number): boolean {
  const age = now - readDate(headers["x-date"]);
  return headers["x-date"] !== undefined && !(age >= 0 && age <= OLDEST);
}

/** Whether the request carries the signature that the secret makes of it. */
export function isSigned({ method, target, headers, body }: Received, appSecret: string): boolean {
  const [path = "", query = ""] = target.split("?");
  const pairs = [...new URLSearchParams(query)].map((pair) => pair.map(encode).join("="));
  const [, names = "", signature] =
    /SignedHeaders=([\w;-]+),Signature=(\w+)$/.exec(headers.authorization ?? "") ?? [];
  const canonical = [
    method,
    `${path
      .split("/")
      .map((segment) => encode(decodeURIComponent(segment)))
      .join("/")}/`.replace(/\/\/$/, "/"),
    pairs.sort().join("&"),
    names
      .split(";")
      .map((name) => `${name}:${headers[name]}\n`)
      .join(""),
    names,
    sha256(body),
  ].join("\n");
  return (
    signature ===
    createHmac("sha256", appSecret)
      .update(`HMAC-SHA256\n${sha256(canonical)}`)
      .digest("hex")
  );
}
