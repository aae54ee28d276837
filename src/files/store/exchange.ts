// One request to the storage and its answer, with all that can go wrong in between.
import { TransferError } from "../../transfer-errors.ts";
import type { Transfer } from "../transfer.ts";
import { validateAddress } from "./address.ts";
import { isErrorDocument, type RequestDetails, readBeginning, toRefusal } from "./refusal.ts";
import type { StoreAnswer } from "./store.ts";
import { createWatch, type Watch } from "./watch.ts";

/** A part to send. */
export interface PartRequest {
  /** The presigned address of the part. */
  readonly url: string | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Number of the part, from 1, for errors. */
  readonly part: number;
  readonly fileId: string | undefined;
}

/** Bytes to fetch. */
export interface BytesRequest {
  /** The presigned address of the file. */
  readonly url: string | undefined;
  readonly fileId: string | undefined;
  /** Default: all. Without `end` up to the last byte; `end` itself is not fetched. */
  readonly range?: { readonly start: number; readonly end?: number | undefined } | undefined;
  /** The entity tag that the file must still have. */
  readonly etag?: string | undefined;
}

/** Bytes that are on their way. */
export interface FetchedBytes {
  /** Where they begin: 0, although a range was asked for, if the storage gives none. */
  readonly start: number;
  /** The byte behind the last one; undefined if the storage does not tell. */
  readonly end: number | undefined;
  /** Bytes of the whole; undefined if the storage does not tell. */
  readonly total: number | undefined;
  readonly etag: string | undefined;
  /** Whether the storage gives ranges: this is the one that was asked for. */
  readonly isPartial: boolean;
  readonly isUnpacked: boolean;
  header(name: string): string | undefined;
  /** Ends with an error if fewer or more bytes arrive than were announced. */
  readonly body: AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Gives the rest up. To be called when no more is needed, also after the end. */
  close(): void;
}

const MINUTE = 60_000;

/** Bytes a second that a part is sent at, at least, beside a minute. */
const LEAST_SPEED = 64_000;

const MOST_REDIRECTS = 5;

/** Milliseconds that nothing may arrive, and that all that an error or a PUT is answered may take. */
const patienceOf = ({ stallTimeout = MINUTE }: Transfer) => stallTimeout;

/**
 * Sends a part, once.
 *
 * @throws {@link TransferError} `refused`, `disconnected`, `stalled` or, for an address that is not
 * safe, `no-address`; the reason of the signal if the transfer is given up.
 */
export async function putPart(transfer: Transfer, request: PartRequest): Promise<void> {
  const { body, part, fileId } = request;
  const url = validateAddress(transfer, request.url).href;
  const details = { operation: transfer.operation, url, part, fileId };
  const patience = transfer.stallTimeout ?? MINUTE + (body.length / LEAST_SPEED) * 1_000;
  const watch = createWatch(transfer.signal, details);
  try {
    const sending = transfer.send({ method: "PUT", url, body, signal: watch.signal });
    const answer = await watch.within(sending, patience);
    if (answer.status < 200 || answer.status > 299) {
      throw await readRefusal(transfer, watch, answer, details);
    }
    const text = await watch.within(readBeginning(answer.body), patienceOf(transfer));
    if (isErrorDocument(text)) throw toRefusal(answer, text, details);
  } finally {
    watch.end();
  }
}

/**
 * Fetches bytes, once. What is sent as a range is one of the file with this entity tag.
 *
 * @throws as {@link putPart}, and `changed` if the file has another entity tag.
 */
export async function getBytes(transfer: Transfer, request: BytesRequest): Promise<FetchedBytes> {
  const { fileId, etag } = request;
  const url = validateAddress(transfer, request.url).href;
  const details = { operation: transfer.operation, url, fileId };
  const watch = createWatch(transfer.signal, details);
  try {
    const answer = await get(transfer, watch, url, headersOf(request));
    const { status } = answer;
    const answered = answer.header("etag");
    if (status === 412 || (etag && answered && answered !== etag)) {
      throw transfer.fail("changed", "the file was changed while it was fetched", {
        status,
        fileId,
      });
    }
    const isAnswered = status === 200 || (request.range && (status === 206 || status === 416));
    const place = isAnswered ? placeOf(answer, request) : undefined;
    if (!place) throw await readRefusal(transfer, watch, answer, details);
    const { header, isUnpacked } = answer;
    const pieces = status === 416 ? nothing() : watch.pieces(answer.body, patienceOf(transfer));
    const body = checkLength(transfer, pieces, place, fileId);
    return {
      ...place,
      etag: answered,
      isPartial: status === 206,
      isUnpacked,
      header,
      body,
      close: watch.end,
    };
  } catch (error) {
    watch.end();
    throw error;
  }
}

/** Whether an address is no longer taken, so that another one may be. */
export function isExpired(error: unknown): boolean {
  if (!(error instanceof TransferError) || error.reason !== "refused") return false;
  return error.status === 403 || /Expired/.test(error.code ?? "");
}

function headersOf({ range, etag }: BytesRequest): Record<string, string> {
  const last = range?.end === undefined ? "" : range.end - 1;
  return {
    // Lengths and ranges are those of the bytes that are stored.
    "accept-encoding": "identity",
    ...(range && { range: `bytes=${range.start}-${last}` }),
    ...(etag && { "if-match": etag }),
  };
}

/** The answer at the address, or at the one that it leads to. */
async function get(
  transfer: Transfer,
  watch: Watch,
  address: string,
  headers: Record<string, string>,
): Promise<StoreAnswer> {
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const sending = transfer.send({ method: "GET", url, headers, signal: watch.signal });
    const answer = await watch.within(sending, patienceOf(transfer));
    const location = [301, 302, 303, 307, 308].includes(answer.status)
      ? answer.header("location")
      : undefined;
    if (location === undefined) return answer;
    answer.body[Symbol.asyncIterator]()
      .return?.()
      .catch(() => {});
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    const isSafe =
      next?.protocol === "https:" || (url.startsWith("http:") && next?.protocol === "http:");
    if (!next || !isSafe)
      throw transfer.fail("refused", "the storage redirects to no safe address");
    url = next.href;
  }
  throw transfer.fail("refused", `the storage redirects more than ${MOST_REDIRECTS} times`);
}

/** Which bytes an answer has; undefined if they are not those that were asked for. */
function placeOf(
  { status, header, isUnpacked }: StoreAnswer,
  { range }: BytesRequest,
): Pick<FetchedBytes, "start" | "end" | "total"> | undefined {
  const length = isUnpacked ? undefined : lengthOf(header("content-length"));
  if (status === 200) return { start: 0, end: length, total: length };
  const described = header("content-range") ?? "";
  if (status === 416) {
    return described === "bytes */0" ? { start: 0, end: 0, total: 0 } : undefined;
  }
  const { start = 0, end } = range ?? {};
  if (described.trim()) {
    const place = parseRange(described);
    const isInside = place && place.end <= Math.min(end ?? place.end, place.total ?? place.end);
    return isInside && place.start === start && place.end > start ? place : undefined;
  }
  // A browser may not let it be read. Several ranges in one body are none that was asked for.
  if (/^multipart\//i.test(header("content-type") ?? "")) return undefined;
  return { start, end: length === undefined ? end : start + length, total: undefined };
}

/** What a Content-Range says; undefined if that is no range. */
function parseRange(described: string) {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i.exec(described.trim()) ?? [];
  if (first === undefined) return undefined;
  return { start: Number(first), end: Number(last) + 1, total: lengthOf(total) };
}

function lengthOf(text: string | undefined): number | undefined {
  return /^\d+$/.test(text ?? "") ? Number(text) : undefined;
}

async function* nothing(): AsyncGenerator<never> {}

async function* checkLength(
  transfer: Transfer,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  { start, end }: Pick<FetchedBytes, "start" | "end">,
  fileId: string | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let position = start;
  for await (const piece of pieces) {
    position += piece.length;
    if (end !== undefined && position > end) {
      const message = `the storage sent more than the ${end - start} bytes that it announced`;
      throw transfer.fail("refused", message, { fileId });
    }
    yield piece;
  }
  if (end !== undefined && position < end) {
    const message = `the storage sent ${position - start} of ${end - start} bytes`;
    throw transfer.fail("disconnected", message, { fileId });
  }
}

async function readRefusal(
  transfer: Transfer,
  watch: Watch,
  answer: StoreAnswer,
  details: RequestDetails,
): Promise<TransferError> {
  // What breaks off while it is read, or never ends, says no more than the status.
  const reading = watch.within(readBeginning(answer.body), patienceOf(transfer));
  const text = await reading.catch(() => "");
  transfer.signal.throwIfAborted();
  return toRefusal(answer, text, details);
}
