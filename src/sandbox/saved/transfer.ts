// Worlds that go out of a sandbox, and come into one.
import { type Rule, validate } from "../../validate.ts";
import { streamOf } from "../bytes/stream.ts";
import { type State, setMoment, settle } from "../state.ts";
import { readWorldFile } from "./read-world-file.ts";
import { writeWorldFile } from "./world-file.ts";

/** The bytes of a file, in any form: what `exportWorld` gives, a file, or a stream of one. */
export type WorldSource =
  | AsyncIterable<Uint8Array>
  | ReadableStream<Uint8Array>
  | Uint8Array
  | globalThis.Blob;

export function exportWorld(state: State): ReadableStream<Uint8Array> {
  const moment = { world: settle(state), clock: state.clock.copy() };
  return streamOf(writeWorldFile(moment, state.settings.store));
}

/** Puts the world in the place of the sandbox's own once all of it is there. */
export async function importWorld(state: State, source: WorldSource): Promise<void> {
  const { store, now } = state.settings;
  setMoment(state, await readWorldFile(piecesOf(source), store, now));
}

const WORLD_SOURCE: Rule = {
  accepts: (value) =>
    value instanceof Uint8Array ||
    value instanceof Blob ||
    (typeof value === "object" && value !== null && (isIterable(value) || "getReader" in value)),
  expected: "bytes, a Blob or a stream of bytes",
};

const isIterable = (value: object): value is AsyncIterable<Uint8Array> =>
  Symbol.asyncIterator in value;

/** The same as what can be the body of a request. */
export function bodyOf(
  source: WorldSource,
): ReadableStream<Uint8Array> | Uint8Array | globalThis.Blob {
  validate(WORLD_SOURCE, "source", source);
  return isIterable(source) ? streamOf(source) : source;
}

function piecesOf(source: WorldSource): AsyncIterable<Uint8Array> {
  validate(WORLD_SOURCE, "source", source);
  if (isIterable(source)) return source;
  const blob = source instanceof Uint8Array ? new Blob([source as BlobPart]) : source;
  return readStream(blob instanceof Blob ? blob.stream() : blob);
}

/** Streams of some browsers cannot be iterated. */
async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
