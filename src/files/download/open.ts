// The first request of a download, which shows how the rest is to be fetched.
import { type BytesRequest, type FetchedBytes, getBytes, isExpired } from "../store/exchange.ts";
import type { Transfer } from "../transfer.ts";
import type { RemoteFile } from "./remote-file.ts";

/** A download that has begun. */
export interface OpenFile extends RemoteFile {
  /** The entity tag by which the storage tells one content from another. */
  readonly etag: string | undefined;
  /** The first bytes, or all. */
  readonly first: FetchedBytes;
  /** Bytes that are fetched by one request; undefined if one fetches all. */
  readonly partSize: number | undefined;
}

/** 5 MiB. Parts that wait for their turn are in many small buffers, whose collection takes long. */
const DEFAULT_PART_SIZE = 5 * 1024 * 1024;

/**
 * Fetches the first part of a file that is or may be large, else all of it.
 *
 * Ranges are of use only if they are of one content: the storage has to give a strong entity tag,
 * or the digest has to be known, which tells afterwards. A browser sees the tag if the storage
 * exposes it. Where neither is known, one request fetches all.
 */
export async function openFile(transfer: Transfer, file: RemoteFile): Promise<OpenFile> {
  const { partSize = DEFAULT_PART_SIZE, concurrency } = transfer;
  if (concurrency > 1 && (file.size ?? Number.POSITIVE_INFINITY) > partSize) {
    const range = { start: 0, end: partSize };
    const first = await transfer.retrying(() => fetchBytes(transfer, file, { range }));
    const opened = describe(transfer, file, first);
    if (!first.isPartial) return opened;
    const isOneContent = Boolean(opened.etag ?? file.sha256);
    if (isOneContent && opened.size !== undefined && !first.isUnpacked) {
      return { ...opened, partSize };
    }
    first.close();
  }
  return describe(transfer, file, await transfer.retrying(() => fetchBytes(transfer, file, {})));
}

/** One request for bytes of a file; with another address if this one is too old. */
export async function fetchBytes(
  transfer: Transfer,
  { address, fileId }: RemoteFile,
  request: Pick<BytesRequest, "range" | "etag">,
): Promise<FetchedBytes> {
  const url = await address.get();
  try {
    return await getBytes(transfer, { ...request, url, fileId });
  } catch (error) {
    if (!isExpired(error)) throw error;
    return getBytes(transfer, { ...request, url: await address.renew(url), fileId });
  }
}

/** @throws {@link TransferError} `changed` if it has another size than KooDrive has said. */
function describe(transfer: Transfer, file: RemoteFile, first: FetchedBytes): OpenFile {
  const { total, etag, isUnpacked } = first;
  if (!isUnpacked && file.size !== undefined && total !== undefined && total !== file.size) {
    first.close();
    const message = `the storage has ${total} bytes, and KooDrive ${file.size}`;
    throw transfer.fail("changed", message, { fileId: file.fileId });
  }
  return {
    ...file,
    fileName: file.fileName ?? nameIn(first.header("content-disposition")),
    size: file.size ?? total,
    // A weak one does not tell one byte from another (RFC 9110, section 8.8.1).
    etag: etag?.startsWith("W/") ? undefined : etag,
    first,
    partSize: undefined,
  };
}

/** The storage writes the name percent-encoded. */
function nameIn(disposition = ""): string | undefined {
  const name = /filename\*?="?(?:UTF-8'')?([^";]+)/i.exec(disposition)?.[1];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
