// What the storage says when it refuses a request: XML as that of S3, or whatever stands between.
import { TransferError } from "../../transfer-errors.ts";
import { retryAfter } from "../../transport/backoff.ts";
import type { StoreAnswer } from "./store.ts";

/** What errors of one request tell of it, and the address, which they must not tell. */
export interface RequestDetails {
  readonly operation: string;
  readonly url: string;
  readonly part?: number | undefined;
  readonly fileId?: string | undefined;
}

/** Bytes of an answer that are read for what it says. */
const MOST_BYTES = 16 * 1024;

/** Characters of the storage's message that an error quotes. */
const LONGEST_MESSAGE = 500;

/** By these codes the storage has not got all bytes: sending them again helps. */
const INTERRUPTED = /^(RequestTimeout|IncompleteBody|BadDigest)$/;

const REQUEST_ID_HEADERS = ["x-obs-request-id", "x-amz-request-id"];

/** Milliseconds that the storage asks to wait, by the error that it has led to. */
const waits = new WeakMap<TransferError, number>();

/** How long the storage wants to be left alone after this error, if it has said so. */
export function waitOf(error: TransferError): number | undefined {
  return waits.get(error);
}

/** The error that an answer other than a success stands for, by its status and what it says. */
export function toRefusal(
  answer: StoreAnswer,
  text: string,
  { operation, url, part, fileId }: RequestDetails,
): TransferError {
  // Of a redirect a browser shows nothing at all.
  const status = answer.status || undefined;
  const redact = redactor(url);
  const code = wordOf(element(text, "Code"), redact);
  const message = redact(element(text, "Message") ?? "").slice(0, LONGEST_MESSAGE);
  const requestId = requestIdOf(answer, text, redact);
  const subject = part === undefined ? "the request" : `part ${part}`;
  const said = [status ? `HTTP ${status}` : "a redirect", code, message].filter(Boolean);
  const error = new TransferError(
    INTERRUPTED.test(code ?? "") ? "disconnected" : "refused",
    `the storage refused ${subject}: ${said.join(", ")}`,
    { operation, status, code, requestId, part, fileId },
  );
  const wait = retryAfter({ get: (name) => answer.header(name) ?? null });
  if (wait !== undefined) waits.set(error, wait);
  return error;
}

function requestIdOf(answer: StoreAnswer, text: string, redact: Redact): string | undefined {
  const headers = REQUEST_ID_HEADERS.map((name) => answer.header(name));
  return [element(text, "RequestId"), ...headers].map((id) => wordOf(id, redact)).find(Boolean);
}

/** Whether the body of a success is an error all the same. */
export function isErrorDocument(text: string): boolean {
  return /^\s*(<\?xml[^>]*>\s*)?<Error\b/.test(text);
}

/** The beginning of what an answer says. */
export async function readBeginning(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const piece of body) {
    text += decoder.decode(piece.subarray(0, MOST_BYTES - size), { stream: true });
    size += piece.length;
    if (size >= MOST_BYTES) break;
  }
  return text;
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text of the first element of a name. */
function element(xml: string, name: string): string | undefined {
  const content = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return content?.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, named) => {
    if (named) return ENTITIES[named] ?? entity;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });
}

type Redact = (text: string) => string;

/** A code or identifier; undefined for what is none, or has a part of the address in it. */
function wordOf(text: string | undefined, redact: Redact): string | undefined {
  if (text === undefined || !/^[\w.-]{1,128}$/.test(text)) return undefined;
  return redact(text) === text ? text : undefined;
}

/** Shorter values of the query occur in other words by chance. */
const SHORTEST_SECRET = 6;

/** Takes the address out of a text, whole or in pieces, and every other address. */
export function redactor(url: string): Redact {
  const { href, pathname, search, searchParams } = new URL(url);
  const values = [...searchParams.values()];
  const secrets = [url, href, search, search.slice(1), pathname, pathname.slice(1), ...values]
    .flatMap(writtenForms)
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length)
    .map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp([...new Set(secrets)].join("|") || "$^", "gi");
  return (text) => redactAddresses(text.replace(pattern, "***"));
}

/** As it is, and percent-encoded once or twice: a part of an address may be so already. */
function writtenForms(text: string): string[] {
  const encoded = encodeURIComponent(text);
  return [text, encoded, encodeURIComponent(encoded)];
}

const ADDRESSES = /\b[a-z][a-z\d+.-]*(?::|%(?:25)*3A)(?:\/|%(?:25)*2F){2}[^\s"'<>]+/gi;

/** Of queries that came without their address. */
const SIGNED_VALUES =
  /\b((?:x-(?:amz|obs)-[\w-]+|signature|credential|accesskeyid)(?:=|%(?:25)*3D))[^\s&"'<>%]+/gi;

/** Takes every address out of a text, also percent-encoded, and what such addresses are signed by. */
export function redactAddresses(text: string): string {
  return text.replace(ADDRESSES, "***").replace(SIGNED_VALUES, "$1***");
}
