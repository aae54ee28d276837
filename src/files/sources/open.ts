// Every kind of source as one.
import { ArgumentError } from "../../errors.ts";
import { TransferError } from "../../transfer-errors.ts";
import { giveWay, isDisturbed, openPath, spool } from "../node/platform.ts";
import type { UploadSource } from "../upload-types.ts";
import { createBlobSource } from "./blob.ts";
import { createMemorySource } from "./memory.ts";
import type { Source, SourceOptions } from "./source.ts";
import {
  createStreamSource,
  endStream,
  isNodeStream,
  readIterable,
  readStream,
  unreadable,
} from "./stream.ts";

/**
 * Opens a source. Nothing is read yet, unless it is spooled. Close it.
 *
 * @throws {@link ArgumentError} if it is none, or of unknown size and not to be spooled;
 * {@link TransferError} `source` if it cannot be read, or has another size than was announced.
 */
export async function openSource(source: UploadSource, options: SourceOptions): Promise<Source> {
  const { size, operation } = options;
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new ArgumentError("size", "must be a whole number of bytes", { operation });
  }
  const opened = await open(source, options);
  if (opened.read) {
    if (size === undefined || size === opened.size) return opened;
    await opened.close();
    const message = `the source has ${opened.size} bytes, not the ${size} that were announced`;
    throw new TransferError("source", message, { operation });
  }
  if (options.spool) return { ...(await spool(opened, options)), name: opened.name };
  if (size !== undefined) return opened;
  throw new ArgumentError(
    "source",
    "has no size that is known before it ends, and the service wants it first: give size, " +
      "its number of bytes, or spool: true, to have it kept and measured",
    { operation },
  );
}

async function open(source: UploadSource, options: SourceOptions): Promise<Source> {
  const kind = Object.prototype.toString.call(source);
  if (typeof source === "string" || kind === "[object URL]") {
    return openPath(source as string | URL, options);
  }
  const given = Object(source);
  if (/^\[object (Blob|File)\]$/.test(kind) && typeof given.slice === "function") {
    return createBlobSource(given, options);
  }
  if (ArrayBuffer.isView(given) || kind === "[object ArrayBuffer]") {
    return createMemorySource(given, options);
  }
  if (typeof given.getReader === "function") return openStream(given, options);
  if (typeof given[Symbol.asyncIterator] === "function") return openIterable(given, options);
  throw new ArgumentError(
    "source",
    "must be a path or file: URL (under Node), a Blob or File, a buffer, or a stream or async " +
      "iterable of Uint8Arrays",
    { operation: options.operation },
  );
}

function openStream(stream: ReadableStream<Uint8Array>, options: SourceOptions): Source {
  if (stream.locked || isDisturbed(stream)) throw usedSource(options);
  const cancel = () => void stream.cancel().catch(() => {});
  return createStreamSource(() => readStream(stream), cancel, { ...options, giveWay });
}

function openIterable(iterable: AsyncIterable<Uint8Array>, options: SourceOptions): Source {
  if (isNodeStream(iterable)) {
    if (iterable.errored) throw unreadable(iterable.errored, options);
    if (iterable.destroyed || iterable.readableEnded) throw usedSource(options);
    // What fails before it is read is told when it is, and must not end the process.
    iterable.on("error", () => {});
  }
  return createStreamSource(
    () => readIterable(iterable),
    () => endStream(iterable),
    { ...options, giveWay },
  );
}

function usedSource({ operation }: SourceOptions): TransferError {
  const message = "the stream is being read elsewhere, or was read before";
  return new TransferError("source", message, { operation });
}
