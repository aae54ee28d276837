// Bytes that arrive in pieces of any size, read by lines and by counts.

export interface ByteReader {
  /** A line of UTF-8, without its end. */
  line(): Promise<string>;
  /** The next so many bytes, in pieces. */
  bytes(count: number): AsyncGenerator<Uint8Array>;
  /** @throws when there is more. */
  expectEnd(): Promise<void>;
  /** Has the source end if it has not. */
  cancel(): Promise<void>;
}

/** Bytes of the longest line: what is longer is none. */
const LONGEST_LINE = 64 * 1024 * 1024;
const END_OF_LINE = 10;

export function createByteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const { take, receive, cancel } = createBuffer(source);
  const demand = async () => {
    if (!(await receive())) throw new Error("it ends too early");
  };

  return {
    async line() {
      const decoder = new TextDecoder("utf-8", { fatal: true });
      let text = "";
      for (let length = 0; length <= LONGEST_LINE; ) {
        await demand();
        const taken = take((rest) => rest.indexOf(END_OF_LINE) + 1 || rest.length);
        const isWhole = taken.at(-1) === END_OF_LINE;
        length += taken.length;
        text += decoder.decode(taken, { stream: !isWhole });
        if (isWhole) return text.slice(0, -1);
      }
      throw new Error("it has a line that is too long");
    },
    async *bytes(count) {
      for (let missing = count; missing > 0; ) {
        await demand();
        const taken = take(() => missing);
        missing -= taken.length;
        yield taken;
      }
    },
    async expectEnd() {
      if (await receive()) throw new Error("it goes on behind its end");
    },
    cancel,
  };
}

/** What has arrived, and was not read yet. */
function createBuffer(source: AsyncIterable<Uint8Array>) {
  const pieces = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  return {
    take(count: (rest: Uint8Array) => number): Uint8Array {
      const taken = rest.subarray(0, count(rest));
      rest = rest.subarray(taken.length);
      return taken;
    },
    /** Whether there is something to take. */
    async receive(): Promise<boolean> {
      while (rest.length === 0) {
        const { done, value } = await pieces.next();
        if (done) return false;
        rest = value;
      }
      return true;
    },
    async cancel() {
      await pieces.return?.();
    },
  };
}
