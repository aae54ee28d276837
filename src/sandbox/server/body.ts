// Bodies, read from Node's message: a Request whose method is GET cannot have one, and a stream
// that was left in the middle could not be emptied.
import type { IncomingMessage } from "node:http";
import { MAX_BODY } from "../gate/limits.ts";

/** A sender may finish a body that is refused within so many milliseconds and bytes. */
const GRACE = 500;
const MAX_DISCARDED = 64 * 1024 * 1024;

/** Bodies that may be of any length. They are read from the Request, piece by piece. */
const STREAMED = /\/_sandbox\/importWorld$/;

export const isStreamed = ({ url = "" }: IncomingMessage): boolean => STREAMED.test(url);

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
}

/** The body, which is then that of the Request, too, where it can have one. */
export async function takeBody(incoming: IncomingMessage): Promise<{ body: Uint8Array }> {
  const body = await readBody(incoming);
  // Where the adapter looks for it.
  Object.assign(incoming, { rawBody: body });
  return { body };
}

/** The bytes of a body, of one that is too long a few more than are allowed. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= MAX_BODY) continue;
    discardRest(incoming);
    break;
  }
  return Buffer.concat(chunks);
}

/** Unread bytes would make the system drop the answer with the connection. */
export function discardRest(incoming: IncomingMessage): void {
  let length = 0;
  const timer = setTimeout(() => incoming.socket.destroy(), GRACE);
  incoming.once("close", () => clearTimeout(timer));
  incoming.on("data", (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > MAX_DISCARDED) incoming.socket.destroy();
  });
  incoming.resume();
}

/**
 * What arrives, up to where the sender ends or gives up. Each piece is gone with the next one. A
 * generator would make twice as much garbage.
 */
export function piecesOf(incoming: IncomingMessage): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      let given: Uint8Array | undefined;
      let goOn = () => {};
      const take = (piece: Uint8Array) => {
        incoming.pause();
        given = piece;
        goOn();
      };
      const end = () => goOn();
      incoming.on("data", take).on("end", end).on("close", end);
      const result = (): IteratorResult<Uint8Array> =>
        given ? { done: false, value: given } : { done: true, value: undefined };
      return {
        next() {
          if (given) freeMemory(given);
          given = undefined;
          if (incoming.readableEnded || incoming.destroyed) return Promise.resolve(result());
          incoming.resume();
          return new Promise((resolve) => {
            goOn = () => resolve(result());
          });
        },
        async return() {
          incoming.off("data", take).off("end", end).off("close", end);
          return { done: true, value: undefined };
        },
      };
    },
  };
}

/** Pieces have memory of their own, which would be collected only when it is tens of megabytes. */
function freeMemory({ buffer, byteLength }: Uint8Array): void {
  const { transfer } = buffer as { transfer?(length: number): unknown };
  // Node 20 does not have it.
  if (buffer.byteLength === byteLength) transfer?.call(buffer, 0);
}
