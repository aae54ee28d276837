// Whether what arrives is what the file has.
import { createRunningHash } from "../hash/running-hash.ts";
import type { Meter } from "../progress.ts";
import type { Transfer } from "../transfer.ts";
import type { OpenFile } from "./open.ts";
import { readFile } from "./pieces.ts";

/**
 * The bytes of a file in their order, which are counted when they have been taken.
 *
 * @throws {@link TransferError} `integrity` behind the last byte, if the file has others.
 */
export async function* checkedBytes(
  transfer: Transfer,
  file: OpenFile,
  meter: Pick<Meter, "add">,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { signal } = transfer;
  const hash = file.sha256 && createRunningHash({ withState: false, signal });
  let count = 0;
  try {
    for await (const piece of readFile(transfer, file)) {
      signal.throwIfAborted();
      const bytes = hash ? await hash.update(piece) : piece;
      count += bytes.length;
      if (bytes.length > 0) yield bytes;
      meter.add(bytes.length);
    }
    const digest = hash ? await hash.digest() : undefined;
    const problem = findProblem(file, count, digest);
    if (problem) throw transfer.fail("integrity", problem, { fileId: file.fileId });
  } finally {
    if (hash) hash.close();
  }
}

function findProblem(
  { size, sha256, first }: OpenFile,
  count: number,
  digest: string | undefined,
): string | undefined {
  const unpacked = first.isUnpacked
    ? "; they arrived compressed and were unpacked, which may be why"
    : "";
  if (digest !== sha256) {
    return `the ${count} bytes that arrived have another SHA-256 than the file${unpacked}`;
  }
  // Where the digest is right, the size that was announced was that of what is compressed.
  if (size === undefined || count === size || (sha256 && unpacked)) return undefined;
  return `${count} bytes arrived of a file of ${size}${unpacked}`;
}
