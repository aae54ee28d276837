// Reads the file of a world, see world-file.ts, from whatever it comes in.
import type { ByteStore } from "../bytes/byte-store.ts";
import { type ClockState, createClock } from "../control/clock.ts";
import { SandboxError } from "../control/sandbox-error.ts";
import type { Moment } from "../state.ts";
import type { Blob } from "../world/file-rows.ts";
import { replaceBlobs } from "./blobs.ts";
import { type ByteReader, createByteReader } from "./byte-reader.ts";
import { CLOCK } from "./changes.ts";
import { fromJson } from "./json.ts";
import { addTo, type Records, upgradeFrom, worldFrom } from "./records.ts";
import { FORMAT } from "./world-file.ts";

/**
 * The world of a file, its bytes in the store, and its clock beside a real one.
 *
 * @throws {@link SandboxError} that says what is wrong with the file.
 */
export async function readWorldFile(
  source: AsyncIterable<Uint8Array>,
  store: ByteStore,
  realNow: () => number,
): Promise<Moment> {
  const reader = createByteReader(source);
  try {
    const [format, schema] = await readLine(reader);
    if (format !== FORMAT) throw new Error("it is no file of a world");
    const upgrade = upgradeFrom(Number(schema));
    const { clock, ...records } = await readRecords(reader, store);
    await reader.expectEnd();
    return { world: worldFrom(upgrade(records)), clock: createClock(realNow, clock) };
  } catch (cause) {
    const message = `The world cannot be imported: ${(cause as Error).message}.`;
    throw new SandboxError(message, { cause });
  } finally {
    await reader.cancel();
  }
}

async function readLine(reader: ByteReader): Promise<unknown[]> {
  const text = await reader.line();
  const line = text.startsWith("[") ? fromJson(text) : undefined;
  if (Array.isArray(line)) return line;
  throw new Error("it is no file of a world");
}

async function readRecords(
  reader: ByteReader,
  store: ByteStore,
): Promise<Records & { clock: ClockState }> {
  const fields: Record<string, unknown> = {};
  const rows = new Map<string, unknown[]>();
  const blobs = new Map<string, Blob>();
  const stored = ({ id }: Blob): Blob => {
    const blob = blobs.get(id);
    if (blob) return blob;
    throw new Error(`it lacks the bytes of ${id}`);
  };
  for (;;) {
    const [kind, name, value] = await readLine(reader);
    const key = String(name);
    if (kind === "value") fields[key] = value;
    else if (kind === "row") addTo(rows, key, replaceBlobs(key, value, stored));
    else if (kind === "blob") blobs.set(key, await storeBlob(reader, store, Number(value)));
    else if (kind === "end") break;
    else throw new Error(`it has a line about ${JSON.stringify(kind)}`);
  }
  const { [CLOCK]: clock, ...others } = fields;
  return { fields: others, rows, clock: clock as ClockState };
}

async function storeBlob(reader: ByteReader, store: ByteStore, size: number): Promise<Blob> {
  if (!Number.isSafeInteger(size) || size < 0) throw new Error("it has a blob without a size");
  const writer = store.write(size);
  try {
    for await (const piece of reader.bytes(size)) await writer.write(piece);
    const blob = await writer.finish();
    if ((await reader.line()) === "") return blob;
  } catch (error) {
    await writer.abort();
    throw error;
  }
  throw new Error("a blob of it is larger than it says");
}
