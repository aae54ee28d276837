// Bodies, read from Node's message: a Request whose method is GET cannot have one, and a stream
// that was left in the middle could not be emptied.
import type { IncomingMessage } from "node:http";
import { MAX_BODY } from "../gate/limits.ts";

/** A sender may finish a body that is refused within so many milliseconds and bytes. */
const GRACE = 500;
const MAX_DISCARDED = 64 * 1024 * 1024;

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
function discardRest(incoming: IncomingMessage): void {
  let length = 0;
  const timer = setTimeout(() => incoming.socket.destroy(), GRACE);
  incoming.once("close", () => clearTimeout(timer));
  incoming.on("data", (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > MAX_DISCARDED) incoming.socket.destroy();
  });
}
