// The thread that hashes, in browsers: a module of its own. It reads a Blob by itself.

import { type ServedPort, serveHash } from "../hash/serve-hash.ts";
import { readBlob } from "../sources/read-blob.ts";

const BLOCK_SIZE = 1024 * 1024;

/** What a thread has of its global scope, which the types of a page's do not tell. */
const thread = globalThis as unknown as {
  postMessage(message: unknown, transferred?: ArrayBuffer[]): void;
  onmessage: (event: { data: never }) => void;
};

const open: ServedPort["open"] = (blob) => {
  let offset = 0;
  return {
    async fill(target) {
      await readBlob(blob as Blob, target, offset);
      offset += target.length;
      return target.length;
    },
    blockSize: BLOCK_SIZE,
    close: () => {},
  };
};

// No `await` at the top: bundlers such as Vite make a classic script of it, which knows none.
serveHash({ post: (message, buffers) => thread.postMessage(message, buffers), open }).then(
  (serve) => {
    thread.onmessage = ({ data }) => void serve(data);
  },
  (error) => reportError(error), // to the page
);
