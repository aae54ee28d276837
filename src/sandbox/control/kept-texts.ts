// The newest of many texts, as bytes in a few blocks. As strings and objects, which live for a
// while and then go, they would cost the garbage collector as much as a whole request takes.

export interface KeptTexts {
  readonly count: number;
  /** Adds a text without line feeds. */
  push(text: string): void;
  dropOldest(): void;
  /** All texts, the oldest first. */
  read(): string[];
  clear(): void;
}

interface Block {
  bytes: Uint8Array;
  /** Bytes that have been written. */
  used: number;
  texts: number;
  /** How many of its texts are no longer kept. */
  dropped: number;
}

const BLOCK_SIZE = 16 * 1024;
const MAX_BYTES_OF_CHARACTER = 3;
const LINE_FEED = 10;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const NO_BLOCK: Block = { bytes: new Uint8Array(), used: 0, texts: 0, dropped: 0 };

/** @param maxBytes Of all blocks. Where one more would be too much, the oldest is dropped. */
export function createKeptTexts(maxBytes: number): KeptTexts {
  const blocks: Block[] = [];
  let size = 0;
  let count = 0;

  const dropOldestBlock = () => {
    const { bytes, texts, dropped } = blocks.shift() ?? NO_BLOCK;
    size -= bytes.length;
    count -= texts - dropped;
  };

  /** A block that has room for so many bytes. */
  const blockFor = (length: number): Block => {
    const newest = blocks.at(-1);
    if (newest && newest.used + length <= newest.bytes.length) return newest;
    const bytes = new Uint8Array(Math.max(length, BLOCK_SIZE));
    const block = { bytes, used: 0, texts: 0, dropped: 0 };
    blocks.push(block);
    size += bytes.length;
    while (size > maxBytes && blocks.length > 1) dropOldestBlock();
    return block;
  };

  return {
    get count() {
      return count;
    },
    push(text) {
      write(blockFor(text.length * MAX_BYTES_OF_CHARACTER + 1), text);
      count += 1;
    },
    dropOldest() {
      const [oldest] = blocks;
      if (!oldest) return;
      oldest.dropped += 1;
      count -= 1;
      if (oldest.dropped === oldest.texts) dropOldestBlock();
    },
    read: () => blocks.flatMap(textsIn),
    clear() {
      while (blocks.length > 0) dropOldestBlock();
    },
  };
}

function write(block: Block, text: string): void {
  block.used += encoder.encodeInto(text, block.bytes.subarray(block.used)).written;
  block.bytes[block.used] = LINE_FEED;
  block.used += 1;
  block.texts += 1;
}

function textsIn({ bytes, used, dropped }: Block): string[] {
  return decoder.decode(bytes.subarray(0, used)).split("\n").slice(dropped, -1);
}
