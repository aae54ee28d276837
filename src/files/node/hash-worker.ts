// The thread that hashes, under Node: a module of its own. It reads a file by itself, in blocks
// that fit a processor's cache.
import { closeSync, openSync, readSync } from "node:fs";
import { type MessagePort, parentPort } from "node:worker_threads";
import { type ServedPort, serveHash } from "../hash/serve-hash.ts";

const BLOCK_SIZE = 256 * 1024;

const port = parentPort as MessagePort;

const open: ServedPort["open"] = (path) => {
  const descriptor = openSync(path as string, "r");
  return {
    fill(target) {
      let filled = 0;
      let read = -1;
      while (filled < target.length && read !== 0) {
        read = readSync(descriptor, target, filled, target.length - filled, null);
        filled += read;
      }
      return filled;
    },
    blockSize: BLOCK_SIZE,
    close: () => closeSync(descriptor),
  };
};

port.on(
  "message",
  await serveHash({ post: (message, buffers) => port.postMessage(message, buffers), open }),
);
