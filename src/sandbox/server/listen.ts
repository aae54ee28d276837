// The sandbox on a port: Node's HTTP server around the function that answers requests. Only this
// folder and the command know Node.
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { refuse } from "../rules/refusal.ts";
import type { AnswerStorage } from "../storage/message.ts";
import { discardRest, hasBody, isStreamed, takeBody } from "./body.ts";
import { answerBrokenMessages } from "./broken-messages.ts";
import { responseOf } from "./envelope.ts";
import { describeListenError, isLoopback, originOf, type Place } from "./place.ts";
import { isAnsweredByStore } from "./storage.ts";

export interface ListenOptions {
  /** Default 0: any that is free. */
  port?: number;
  /**
   * Default 127.0.0.1: only programs on this machine can connect. `0.0.0.0` and `::` are all
   * addresses of this machine.
   */
  host?: string;
}

export interface Listening {
  /** Where the sandbox answers, such as `http://127.0.0.1:4010`: the endpoint of a client. */
  url: string;
  port: number;
  /** Ends all connections, whatever is under way on them, and frees the port. */
  close(): Promise<void>;
}

/** What comes beside the request. */
interface Environment {
  /** The body: a Request whose method is GET cannot have one. */
  body?: Uint8Array;
  /** Sends an answer, which takes half as long as by way of a Response. */
  respond(text: string, init: { status: number; headers: Record<string, string> }): Response;
}

export type Fetch = (request: Request, environment: Environment) => Response | Promise<Response>;

export interface ServerSettings {
  /** Milliseconds in which all headers of a request have to arrive. */
  headersTimeout: number;
  /**
   * Milliseconds of silence after which a request that has not arrived whole is given up. As long
   * as something of it comes, it may take any time.
   */
  silenceTimeout: number;
  /** Milliseconds between two looks at headers that are missing. */
  checkEvery: number;
  /** Whether the connection is to be cut instead of answered: a fault that was asked for. */
  isReset(response: Response): boolean;
  /** Answers requests to the store, which neither need a Request nor a Response. */
  answerStorage: AnswerStorage;
  /** Takes a warning, and what has gone wrong inside of the sandbox. */
  warn(problem: unknown): void;
}

const SETTINGS: ServerSettings = {
  headersTimeout: 10_000,
  silenceTimeout: 60_000,
  checkEvery: 1_000,
  isReset: () => false,
  answerStorage: () => undefined,
  warn: (problem) => console.warn(problem),
};

/** Bytes of all headers. The gate takes less, so that it is the gate that refuses. */
const MAX_HEADERS = 256 * 1024;
/** Connections that wait to be accepted. */
const BACKLOG = 2_048;

/** @throws when the port or the host cannot be used, saying which and what to do. */
export async function listen(
  fetch: Fetch,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
  settings: Partial<ServerSettings> = {},
): Promise<Listening> {
  const chosen = { ...SETTINGS, ...settings };
  const server = createHttpServer(fetch, chosen);
  const { address, port: bound } = await bind(server, { port, host });
  if (!isLoopback(address)) {
    chosen.warn(
      `The sandbox listens at ${address}: the whole network can read and change what it has.`,
    );
  }
  let closing: Promise<unknown> | undefined;
  return {
    url: originOf({ host, port: bound }),
    port: bound,
    async close() {
      closing ??= Promise.all([once(server, "close"), endServer(server)]);
      await closing;
    },
  };
}

function createHttpServer(fetch: Fetch, settings: ServerSettings): Server {
  const answerApi = requestListener(fetch, settings);
  const server = createServer(
    {
      headersTimeout: settings.headersTimeout,
      // It would be the time for all of a body, however large that is.
      requestTimeout: 0,
      connectionsCheckingInterval: settings.checkEvery,
      maxHeaderSize: MAX_HEADERS,
      // What is without one is refused in the gateway's envelope.
      requireHostHeader: false,
    },
    (incoming, outgoing) => {
      if (!isAnsweredByStore(incoming, outgoing, settings)) void answerApi(incoming, outgoing);
    },
  );
  // Node would leave out headers beyond a number without a word.
  server.maxHeadersCount = 0;
  answerBrokenMessages(server, settings.silenceTimeout);
  return server;
}

function requestListener(fetch: Fetch, { isReset, warn }: ServerSettings) {
  /** What cannot be answered otherwise. Nobody waits for the answer to an aborted request. */
  const onError = (error: unknown, incoming?: IncomingMessage): Response => {
    if (incoming?.socket.destroyed) return RESPONSE_ALREADY_SENT;
    if (error instanceof RequestError) return refuseMessage(error.message);
    warn(error);
    const detail = "The log of the sandbox says more.";
    return responseOf(refuse("APIGW.0601", "gate.failure", { detail }));
  };
  const answer = async (
    request: Request,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<Response> => {
    const environment: Environment = {
      respond(text, { status, headers }) {
        const length = Buffer.byteLength(text);
        outgoing.writeHead(status, { ...headers, "content-length": length }).end(text);
        return RESPONSE_ALREADY_SENT;
      },
    };
    try {
      const hasStream = isStreamed(incoming);
      if (hasBody(incoming) && !hasStream) Object.assign(environment, await takeBody(incoming));
      const response = await fetch(request, environment);
      if (hasStream && !incoming.readableEnded) discardRest(incoming);
      if (!isReset(response)) return response;
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    } catch (error) {
      // Some hosts look like one and are none, such as 127.0.0.999: the adapter lets them pass.
      if (!URL.canParse(request.url)) return refuseMessage("Invalid URL");
      return onError(error, incoming);
    }
  };
  return getRequestListener(
    (request, { incoming, outgoing }) =>
      answer(request, incoming as IncomingMessage, outgoing as ServerResponse),
    // Others in this process keep their own Request and Response. Bodies are read here.
    { overrideGlobalObjects: false, autoCleanupIncoming: false, errorHandler: onError },
  );
}

function refuseMessage(problem: string): Response {
  const detail = `${problem}.`;
  return responseOf(refuse("APIGW.0201", "gate.message", { status: 400, detail }));
}

async function bind(server: Server, place: Place): Promise<AddressInfo> {
  try {
    server.listen({ ...place, backlog: BACKLOG });
    await once(server, "listening");
  } catch (error) {
    throw new Error(describeListenError(error, place), { cause: error });
  }
  return server.address() as AddressInfo;
}

function endServer(server: Server): void {
  server.close();
  server.closeAllConnections();
}
