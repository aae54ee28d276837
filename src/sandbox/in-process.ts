// A fetch that calls the sandbox in the same process, and does with broken answers what fetch does
// with broken connections.
import { isReset } from "./answer/broken.ts";
import type { App, Environment } from "./http.ts";

/** Answers a request without network: to be given to a client as `fetch`. */
export function createFetch(app: App) {
  return async (input: Request | string | URL, init: RequestInit = {}): Promise<Response> => {
    const [request, environment] = await readArguments(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    return receive(await app.fetch(request, environment), signal);
  };
}

async function readArguments(
  input: Request | string | URL,
  init: RequestInit,
): Promise<[Request, Environment]> {
  const { body, ...rest } = init;
  const isGet = (init.method ?? "GET") === "GET";
  const isText = typeof body === "string";
  // A Request whose own body was read, as by a middleware of the client, is none without another.
  const isRequest = input instanceof Request;
  if (body === undefined || body === null || isRequest || !(isGet || isText)) {
    return [new Request(input, init), { length: lengthOf(body) }];
  }
  // A Request makes a stream of its body, which takes long, and has none with the method GET.
  const bytes = isText ? utf8.encode(body) : await bytesOf(body);
  return [new Request(input, rest), { body: bytes }];
}

/** What a network would see as Content-Length. */
function lengthOf(body: BodyInit | null | undefined): Environment["length"] {
  if (body instanceof Blob) return body.size;
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return body.byteLength;
  return body instanceof ReadableStream ? "none" : undefined;
}

async function bytesOf(body: BodyInit): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}

const utf8 = new TextEncoder();

/** The answer as it would arrive. Only broken ones say how long they are. */
function receive(response: Response, signal: AbortSignal): Response {
  signal.throwIfAborted();
  if (isReset(response)) {
    throw new TypeError("fetch failed", { cause: failure("read ECONNRESET", "ECONNRESET") });
  }
  const promised = response.headers.get("content-length");
  if (promised === null || !response.body) return response;
  return new Response(watchBody(response.body, Number(promised), signal), response);
}

/** The body, with an error where less than was promised comes, or the caller gives up. */
function watchBody(body: ReadableStream, promised: number, signal: AbortSignal): ReadableStream {
  const reader = body.getReader();
  let missing = promised;
  let giveUp = () => {};
  const end = () => signal.removeEventListener("abort", giveUp);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        giveUp = () => {
          controller.error(signal.reason);
          void reader.cancel();
        };
        signal.addEventListener("abort", giveUp);
      },
      async pull(controller) {
        const { done, value } = await reader.read();
        if (signal.aborted) return;
        if (!done) {
          missing -= value.length;
          return controller.enqueue(value);
        }
        end();
        if (missing <= 0) return controller.close();
        const cause = failure("other side closed", "UND_ERR_SOCKET");
        controller.error(new TypeError("terminated", { cause }));
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function failure(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
