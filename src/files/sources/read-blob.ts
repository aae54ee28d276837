// The bytes of Blobs, for all threads.

/** Bytes that are taken out of a Blob at once, beside the buffer that they go to. */
const STEP = 1024 * 1024;

/** Fills a buffer with the bytes of a Blob from an offset on. Rejects with what the Blob does. */
export async function readBlob(
  blob: Blob,
  target: Uint8Array<ArrayBuffer>,
  offset: number,
): Promise<void> {
  for (let filled = 0; filled < target.length; filled += STEP) {
    const end = Math.min(filled + STEP, target.length);
    const bytes = await blob.slice(offset + filled, offset + end).arrayBuffer();
    if (bytes.byteLength < end - filled) throw new RangeError("a Blob that ends too early");
    target.set(new Uint8Array(bytes), filled);
  }
}
