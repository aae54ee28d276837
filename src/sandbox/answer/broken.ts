// Answers that do not arrive, or not whole. A Response cannot break a connection: whoever sends it
// does, the server to a socket, and the fetch of a sandbox in the same process.

/** The bodies of answers that do not arrive. Middleware may copy a Response, but not its body. */
const unsent = new WeakSet<ReadableStream>();

/** An answer in whose place the connection breaks. */
export function createReset(): Response {
  const body = new ReadableStream({ start: (controller) => controller.close() });
  unsent.add(body);
  return new Response(body, { status: 502, headers: { connection: "close" } });
}

/**
 * Whether the connection is to break in place of this answer: a server destroys the socket, and
 * sends nothing.
 */
export function isReset(response: Response): boolean {
  return response.status === 502 && response.body !== null && unsent.has(response.body);
}

/**
 * A body that ends in the middle, at once or when the signal is aborted, and the headers that
 * promise all of it. The header `connection` makes a server end the connection there: the rest
 * could be waited for otherwise.
 */
export function breakBody(
  text: string,
  end: "at once" | AbortSignal,
  afterBytes?: number,
): { body: ReadableStream; headers: Record<string, string> } {
  const bytes = new TextEncoder().encode(text);
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, afterBytes ?? bytes.length >> 1));
      if (end === "at once" || end.aborted) return controller.close();
      const close = () => controller.close();
      end.addEventListener("abort", close);
      stop = () => end.removeEventListener("abort", close);
    },
    cancel: () => stop(),
  });
  return { body, headers: { "content-length": String(bytes.length), connection: "close" } };
}
