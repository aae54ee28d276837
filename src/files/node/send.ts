// Requests to the storage by node:http. fetch copies what it sends, and takes more than twice the
// time of the processor.
import { Agent, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps, Agent as SecureAgent } from "node:https";
import type { Socket } from "node:net";
import type { Settings } from "../../client/options.ts";
import { sendByFetch } from "../store/send-fetch.ts";
import type { SendToStore, StoreAnswer, StoreRequest } from "../store/store.ts";
import { noteReceived } from "./received-memory.ts";

/** By fetch, where the program has made it its own: to go by a proxy, or for a test. */
export function chooseSend({ givenFetch }: Settings): SendToStore {
  const options = { keepAlive: true, onread: readInto(Buffer.alloc(READ_SIZE)) };
  const agents: Agents = { http: new Agent(options), https: new SecureAgent(options) };
  const byFetch = sendByFetch((...args) => (givenFetch ?? globalThis.fetch)(...args));
  return (request) =>
    givenFetch || !isOriginal(globalThis.fetch) || !hasDefaultDispatcher()
      ? byFetch(request)
      : sendByHttp(request, agents);
}

/** Bytes that are read from a connection at once, at most. */
const READ_SIZE = 256 * 1024;

/**
 * Has all connections read into the same memory. By itself Node takes new memory for each 64 KiB,
 * which takes as long as receiving them. Nothing waits in it: the parser of HTTP copies what belongs
 * to a body before anything else is read.
 */
const readInto = (buffer: Buffer) => ({
  buffer,
  callback(this: Socket, count: number): true {
    this.emit("data", buffer.subarray(0, count));
    return true;
  },
});

/** Whether it is the fetch that Node comes with, whose code loads its own undici. */
function isOriginal(fetch: unknown): boolean {
  return `${fetch}`.includes("internal/deps/undici");
}

/** Where undici keeps the dispatcher of all calls of fetch, in its versions. */
const DISPATCHERS = ["undici.globalDispatcher.1", "undici.globalDispatcher.2"].map(Symbol.for);

const hasDefaultDispatcher = () =>
  DISPATCHERS.every((name) => isDefault((globalThis as Record<symbol, unknown>)[name]));

/**
 * Whether a dispatcher is an Agent without options, as undici makes one by itself: no proxy, no
 * mock, no certificates of the program's own.
 */
function isDefault(dispatcher: unknown): boolean {
  if (dispatcher === undefined) return true;
  const { constructor: type, dispatch } = Object(dispatcher);
  if (type?.name !== "Agent" || dispatch !== type.prototype.dispatch) return false;
  const symbols = Object.getOwnPropertySymbols(dispatcher);
  const options = symbols.find(({ description }) => description === "options");
  const values = options && Object.values(Object(dispatcher)[options]);
  return values?.every((value) => value === undefined || value === Infinity) ?? false;
}

interface Agents {
  readonly http: Agent;
  readonly https: SecureAgent;
}

function sendByHttp(
  { method, url, headers, body, signal }: StoreRequest,
  agents: Agents,
): Promise<StoreAnswer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const isSecure = new URL(url).protocol === "https:";
    const length = body && { "content-length": String(body.length) };
    const request = (isSecure ? requestHttps : requestHttp)(url, {
      method,
      agent: isSecure ? agents.https : agents.http,
      headers: { ...headers, ...length },
    });
    const onAbort = () => {
      request.destroy();
      reject(signal.reason);
    };
    signal.addEventListener("abort", onAbort);
    request.on("close", () => signal.removeEventListener("abort", onAbort));
    // It stays for as long as the request does: what fails after the answer has come fails its
    // body as well.
    request.on("error", reject);
    request.on("response", (response) => resolve(toAnswer(response)));
    request.end(body);
  });
}

function toAnswer(response: IncomingMessage): StoreAnswer {
  // What fails without being read is of no interest.
  response.on("error", () => {});
  return {
    status: response.statusCode ?? 0,
    header: (name) => {
      const value = response.headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    isUnpacked: false,
    body: { [Symbol.asyncIterator]: () => readPieces(response) },
  };
}

function readPieces(response: IncomingMessage): AsyncIterator<Uint8Array<ArrayBuffer>, undefined> {
  const iterator = response[Symbol.asyncIterator]() as AsyncIterator<Buffer<ArrayBuffer>>;
  const ended = { done: true, value: undefined } as const;
  return {
    async next() {
      const { done, value } = await iterator.next();
      if (done) return ended;
      return { value: noteReceived(new Uint8Array(value.buffer, value.byteOffset, value.length)) };
    },
    async return() {
      response.destroy();
      return ended;
    },
  };
}
