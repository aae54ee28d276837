// The files that are downloaded: what KooDrive knows of them, and where their bytes are.
import { ApiError } from "../../errors.ts";
import type { FileReference, SharedFileReference } from "../download-types.ts";
import { redactAddresses } from "../store/refusal.ts";
import type { Transfer } from "../transfer.ts";
import { objectsIn, sizeIn, textIn } from "./answered.ts";
import { toHexadecimal } from "./digest.ts";

/** What is known of a file before its bytes are. */
export interface KnownFile {
  readonly fileId: string;
  readonly fileName: string | undefined;
  /** Bytes; undefined if only the storage knows. */
  readonly size: number | undefined;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string | undefined;
}

/** A file whose bytes can be fetched. */
export interface RemoteFile extends KnownFile {
  readonly address: Address;
}

/** The address of the bytes, which becomes too old. */
export interface Address {
  get(): Promise<string>;
  /** Another one than this, which the storage does not take any more. */
  renew(old: string): Promise<string>;
}

/** Asks KooDrive about the file and for its address, at once. */
export async function findFile(transfer: Transfer, reference: FileReference): Promise<RemoteFile> {
  const { fileId } = reference;
  const address = addressOf(transfer, reference);
  const [details] = await Promise.all([
    transfer.context.koodrive.files.get({ fileId, ...placeOf(reference) }, transfer.calls),
    address.get(),
  ]);
  return { fileId, ...detailsIn(details), address };
}

/** What an answer tells of a file. */
export function detailsIn(answer: unknown): Omit<KnownFile, "fileId"> {
  const { fileName, size, sha256 } = Object(answer);
  return { fileName: textIn(fileName), size: sizeIn(size), sha256: toHexadecimal(sha256) };
}

/**
 * The address of a file.
 *
 * @param first One that has just been given.
 */
export function addressOf(transfer: Transfer, reference: FileReference, first?: string): Address {
  const { fileId } = reference;
  const place = placeOf(reference);
  const ask = async () => {
    const { files } = transfer.context.koodrive;
    const answer = await files.getDownloadUrls({ ...place, fileIds: [fileId] }, transfer.calls);
    const download = objectsIn(answer?.downloads).find((each) => each.fileId === fileId);
    const url = textIn(download?.url);
    if (!url) throw refusalOf(transfer, download, fileId);
    return url;
  };
  return createAddress(ask, transfer.limits.addressLifetime, first);
}

/** Asks for the address of a shared file; all else the storage tells. */
export async function findSharedFile(
  transfer: Transfer,
  reference: SharedFileReference,
): Promise<RemoteFile> {
  const { shareId, fileId, kdstoken, isPublic } = reference;
  const file = { shareId, fileId, ...(kdstoken !== undefined && { kdstoken }) };
  const { koodrive, settings } = transfer.context;
  const { getDownloadLink, getDownloadLinkPublic } = koodrive.shareLinks;
  const method =
    isPublic || settings.auth.scheme === "None" ? getDownloadLinkPublic : getDownloadLink;
  const ask = async () => {
    const url = textIn((await method(file, transfer.calls))?.downloadUrl);
    if (!url) throw refusalOf(transfer, undefined, fileId);
    return url;
  };
  const address = createAddress(ask, transfer.limits.addressLifetime);
  await address.get();
  return { fileId, fileName: undefined, size: undefined, sha256: undefined, address };
}

const placeOf = ({ containerId, shareFolderId }: FileReference) => ({
  containerId,
  ...(shareFolderId !== undefined && { shareFolderId }),
});

/** Characters of what KooDrive says that an error quotes. */
const LONGEST_TEXT = 1000;

/** What KooDrive says of one of several files that it was asked for. */
export interface FileAnswer {
  readonly code?: unknown;
  readonly msg?: unknown;
}

/** The error for a file without an address: by the code that the file has, not the call. */
export function refusalOf(
  transfer: Transfer,
  answer: FileAnswer | undefined,
  fileId: string,
): Error {
  const { code, msg } = answer ?? {};
  const isCode = typeof code === "number" || typeof code === "string";
  if (!isCode || Number(code) === 0) {
    return transfer.fail("no-address", "KooDrive gave no address of the file", { fileId });
  }
  const { auth } = transfer.context.settings;
  const redact = (text: string) => redactAddresses(auth.redact(text)).slice(0, LONGEST_TEXT);
  const text = textIn(msg);
  const said = {
    code: typeof code === "string" ? redact(code) : code,
    msg: text && redact(text),
  };
  const refusal = { status: 200, requestId: undefined, retryable: false };
  return new ApiError({ ...refusal, ...said }, { operation: transfer.operation });
}

function createAddress(ask: () => Promise<string>, lifetime: number, first?: string): Address {
  let asked = first === undefined ? undefined : Promise.resolve(first);
  let url = first;
  let time = performance.now();
  const renew = () => {
    const asking = ask().then(
      (given) => {
        time = performance.now();
        url = given;
        return given;
      },
      (error) => {
        asked = undefined;
        throw error;
      },
    );
    asked = asking;
    url = undefined;
    return asking;
  };
  const get = () =>
    asked && (url === undefined || performance.now() - time < lifetime) ? asked : renew();
  return {
    get,
    // All parts find the address too old; the first of them asks for the next one.
    renew: (old) => (url === old ? renew() : get()),
  };
}
