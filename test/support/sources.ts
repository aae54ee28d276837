// Sources of uploads as transfers open them, and their bytes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { openSource } from "../../src/files/sources/open.ts";
import type { Source, SourceOptions } from "../../src/files/sources/source.ts";
import type { UploadSource } from "../../src/files/upload-types.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Opens a source, which is closed at the end of the test. */
export async function open(
  source: UploadSource,
  options: Partial<SourceOptions> = {},
): Promise<Source> {
  const { signal = new AbortController().signal } = options;
  const opened = await openSource(source, { ...options, signal, operation: "files.upload" });
  onTestFinished(() => opened.close());
  return opened;
}

/** All bytes of a source. */
export async function read(source: Source): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.pieces()) pieces.push(piece.slice());
  return Buffer.concat(pieces);
}

/** The content that the vectors are of, as `bytesOf` makes it too, by a loop that is fast. */
export function contentOf(size: number): Bytes {
  const bytes = new Uint8Array(size);
  for (let index = 0; index < size; index++) {
    bytes[index] = (7 * index + 13 * (index >> 8) + 1) % 251;
  }
  return bytes;
}

/** The path of a new file in a directory of its own, which goes with the test. */
export function fileOf(bytes: Uint8Array, name = "content.bin"): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-source-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const path = join(directory, name);
  writeFileSync(path, bytes);
  return path;
}

/** An async iterable of pieces, which says how many were taken, and whether it was left. */
export function countedPieces(pieces: Iterable<unknown>) {
  const counted = { taken: 0, isLeft: false };
  async function* iterate() {
    try {
      for (const piece of pieces) {
        counted.taken += 1;
        yield piece as Uint8Array;
      }
    } finally {
      counted.isLeft = true;
    }
  }
  return Object.assign(counted, { iterable: iterate() });
}

/** The bytes in pieces of this many. */
export function* inPieces(bytes: Bytes, length: number): Generator<Bytes> {
  for (let start = 0; start < bytes.length; start += length) {
    yield bytes.subarray(start, start + length);
  }
}

interface Kind {
  readonly kind: string;
  /** Whether its size is known, and it can be read from any place. */
  readonly isRereadable: boolean;
  make(bytes: Bytes): UploadSource;
}

/** Every kind of source. */
export const KINDS: readonly Kind[] = [
  { kind: "a path", isRereadable: true, make: (bytes) => fileOf(bytes) },
  {
    kind: "a file: URL",
    isRereadable: true,
    make: (bytes) => pathToFileURL(fileOf(bytes, "50 %.bin")),
  },
  { kind: "a Blob", isRereadable: true, make: (bytes) => new Blob([bytes]) },
  { kind: "a File", isRereadable: true, make: (bytes) => new File([bytes], "content.bin") },
  { kind: "an ArrayBuffer", isRereadable: true, make: (bytes) => bytes.slice().buffer },
  { kind: "a Buffer", isRereadable: true, make: (bytes) => Buffer.from(bytes) },
  {
    kind: "a view with an offset",
    isRereadable: true,
    make: (bytes) => Buffer.concat([Buffer.alloc(3), bytes, Buffer.alloc(5)]).subarray(3, -5),
  },
  {
    kind: "a DataView",
    isRereadable: true,
    make: viewOf,
  },
  { kind: "a ReadableStream", isRereadable: false, make: (bytes) => new Blob([bytes]).stream() },
  {
    kind: "a stream of Node",
    isRereadable: false,
    make: (bytes) => Readable.from(inPieces(bytes, 100_003), { objectMode: false }),
  },
  {
    kind: "an async iterable",
    isRereadable: false,
    make: (bytes) => countedPieces(inPieces(bytes, 50_000)).iterable,
  },
];

function viewOf(bytes: Bytes): DataView {
  const padded = new Uint8Array(bytes.length + 9);
  padded.set(bytes, 4);
  return new DataView(padded.buffer, 4, bytes.length);
}
