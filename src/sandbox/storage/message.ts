// Requests to the store and its answers, apart from how they are carried: by a server of Node, or as
// Request and Response.
import { type Refusal, refuse } from "../rules/refusal.ts";
import type { StatementId } from "../rules/statements.ts";

/** Bytes one after the other. A piece is valid until the next one is asked for. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface StorageRequest {
  method: string;
  url: URL;
  header(name: string): string | undefined;
  /** The header Content-Length; `none` without one, `unseen` where headers are not yet made. */
  length: number | "none" | "unseen";
  /** What is sent. It ends, or throws, when the sender gives up. */
  body: Pieces;
  /** Aborted when the caller gives up. */
  signal: AbortSignal;
}

export interface StorageAnswer {
  status: number;
  headers: Record<string, string>;
  /** Of a refusal. */
  code?: string;
  /** The quirks that changed it. */
  quirks?: readonly string[];
  /** Undefined for none, also where the headers promise one. It may end before it is whole. */
  body?: Pieces;
}

/** Undefined for a request that is not to the store; see App. */
export type AnswerStorage = (
  request: StorageRequest,
) => Promise<StorageAnswer | undefined> | undefined;

/** A refusal of the store: the code is one of S3. */
export interface StorageRefusal extends Refusal {
  readonly headers?: Readonly<Record<string, string>>;
}

export function refuseStorage(
  [status, code]: readonly [number, string],
  because: StatementId,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): StorageRefusal {
  return { ...refuse(code, because, { status, detail }), headers };
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An error as S3 words it. */
export function errorAnswer(
  { status, code, message }: { status: number; code: string; message: string },
  { path, requestId }: { path: string; requestId: string },
): StorageAnswer {
  const fields = { Code: code, Message: message, Resource: path, RequestId: requestId };
  const inside = Object.entries(fields).map(
    ([name, text]) => `<${name}>${escapeXml(text)}</${name}>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${inside.join("")}</Error>`;
  const bytes = new TextEncoder().encode(xml);
  const headers = { "content-type": "application/xml", "content-length": String(bytes.length) };
  return { status, code, headers, body: [bytes] };
}
