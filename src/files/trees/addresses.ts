// Addresses to fetch files from, asked for many files at a time.
import { objectsIn, textIn } from "../download/answered.ts";
import {
  type Address,
  addressOf,
  detailsIn,
  type KnownFile,
  type RemoteFile,
  refusalOf,
} from "../download/remote-file.ts";
import type { FileReference } from "../download-types.ts";
import type { Transfer } from "../transfer.ts";

/** Where files are. */
export interface Space {
  readonly containerId: string;
  readonly shareFolderId?: string;
}

export const spaceOf = ({ containerId, shareFolderId }: Omit<FileReference, "fileId">): Space => ({
  containerId,
  ...(shareFolderId !== undefined && { shareFolderId }),
});

/** What the service says of one file: where its bytes are, or why they cannot be had. */
export interface Answered {
  readonly fileName: string | undefined;
  readonly address?: Address;
  readonly error?: Error;
}

/** openapi/files/getDownloadUrls.yaml */
export const MOST_FILES = 100;

/**
 * A call that succeeds says nothing about its files, whatever its `batchCode` is: each file has a
 * result of its own.
 *
 * @param fileIds Up to 100.
 * @throws what `files.getDownloadUrls` does.
 */
export async function askAddresses(
  transfer: Transfer,
  space: Space,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, Answered>> {
  const { files } = transfer.context.koodrive;
  const answer = await files.getDownloadUrls({ ...space, fileIds }, transfer.calls);
  const answers = new Map(objectsIn(answer?.downloads).map((each) => [each.fileId, each]));
  return new Map(
    fileIds.map((fileId): [string, Answered] => {
      const answer = answers.get(fileId);
      const url = textIn(answer?.url);
      const fileName = textIn(answer?.fileName);
      if (!url) return [fileId, { fileName, error: refusalOf(transfer, answer, fileId) }];
      return [fileId, { fileName, address: addressOf(transfer, { ...space, fileId }, url) }];
    }),
  );
}

/** A file that needs an address when its turn comes. */
export interface Addressed {
  readonly fileId: string;
  answer?: Promise<Answered | undefined>;
}

/**
 * The address of a file, which is asked for when it is needed, together with those of the files
 * that wait for their turn then.
 */
export function addressWithOthers(
  transfer: Transfer,
  space: Space,
  file: Addressed,
  waiting: readonly Addressed[],
): Address {
  const ask = async () => {
    if (!file.answer) askFor(transfer, space, [file, ...waiting.filter(({ answer }) => !answer)]);
    const { address, error } = (await file.answer) ?? {};
    if (!address) throw error;
    return address;
  };
  return {
    get: async () => (await ask()).get(),
    renew: async (old) => (await ask()).renew(old),
  };
}

function askFor(transfer: Transfer, space: Space, files: readonly Addressed[]): void {
  const batch = files.slice(0, MOST_FILES);
  const answers = askAddresses(transfer, space, [...new Set(batch.map(({ fileId }) => fileId))]);
  for (const file of batch) {
    file.answer = answers.then((found) => found.get(file.fileId));
    // Whoever needs it is told of the error.
    file.answer.catch(() => {});
  }
}

/** The file with its size and digest, which are asked for if they are not known. */
export async function withDetails(
  { context, calls }: Transfer,
  space: Space,
  file: KnownFile,
  address: Address,
): Promise<RemoteFile> {
  if (file.size !== undefined && file.sha256 !== undefined) return { ...file, address };
  const answer = await context.koodrive.files.get({ ...space, fileId: file.fileId }, calls);
  const { size = file.size, sha256 } = detailsIn(answer);
  return { ...file, size, sha256, address };
}
