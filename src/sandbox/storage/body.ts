// Bodies on their way to the store and from it.
import type { Pieces } from "./message.ts";

/** What is sent, and how much of it has arrived. */
export interface Arriving {
  pieces: AsyncIterable<Uint8Array>;
  received(): number;
}

/** A body that ends where its sender gives up. No generator: it would make more garbage. */
export function countArriving(body: Pieces): Arriving {
  let received = 0;
  const pieces: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]() {
      const iterator = iteratorOf(body);
      return {
        async next() {
          try {
            const result = await iterator.next();
            if (!result.done) received += result.value.length;
            return result;
          } catch {
            // What is missing is seen by its length.
            return END;
          }
        },
        async return() {
          await iterator.return?.();
          return END;
        },
      };
    },
  };
  return { pieces, received: () => received };
}

const END = { done: true, value: undefined } as const;

const iteratorOf = (body: Pieces) =>
  Symbol.asyncIterator in body ? body[Symbol.asyncIterator]() : body[Symbol.iterator]();

/** The first bytes of a body, and then its end once a promise is resolved. */
export async function* cutAfter(
  body: Pieces,
  bytes: number,
  until: Promise<void> | undefined,
): AsyncGenerator<Uint8Array> {
  let left = bytes;
  if (left > 0) {
    for await (const piece of body) {
      yield piece.subarray(0, left);
      left -= piece.length;
      if (left <= 0) break;
    }
  }
  await until;
}

/** A body in which one byte is another: that behind so many, where there is one. */
export async function* changeByteAfter(body: Pieces, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const piece of body) {
    const isInside = left >= 0 && left < piece.length;
    yield isInside ? piece.map((byte, index) => (index === left ? byte ^ 1 : byte)) : piece;
    left -= piece.length;
  }
}

/** Resolved when one of these signals is aborted. */
export function endOf(signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) {
      if (signal.aborted) resolve();
      else signal.addEventListener("abort", () => resolve(), { once: true });
    }
  });
}
