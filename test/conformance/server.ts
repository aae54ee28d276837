// A real HTTP server that sends a case's responses one by one, with their faults, and remembers
// what arrived. A second server is there to be redirected to; nothing must ever arrive there.
import { EventEmitter, once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import type { CannedResponse, Case } from "./case.ts";
import { deliver } from "./deliver.ts";

export interface Received {
  method: string;
  /** Path and query as they were on the wire. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** When it arrived, in milliseconds of performance.now. */
  at: number;
  /** The status of its response. */
  status: number;
}

export interface FaultyServer {
  url: string;
  received: Received[];
  /** To be told that the client has read the headers of a response. */
  headersRead(): void;
  /** Requests to the other server. */
  strayed(): number;
  /** Connections that are open. */
  connections(): number;
  close(): Promise<void>;
}

const OK: CannedResponse = {};
/** At most so many milliseconds are waited for the client to have read the headers. */
const HEADERS_WAIT = 2_000;

const EXPIRED: CannedResponse = {
  status: 401,
  body: { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" },
};

export async function serveFaults({
  server: responses = [],
  clock = 0,
  refuses,
}: Pick<Case, "server" | "clock" | "refuses">): Promise<FaultyServer> {
  const received: Received[] = [];
  const client = new EventEmitter();
  const headersRead = async () => {
    await once(client, "headers", { signal: AbortSignal.timeout(HEADERS_WAIT) }).catch(() => {});
  };
  let strayed = 0;
  let given = 0;
  let connections = 0;
  /** The next response; the last is sent again and again. */
  const next = () => responses[Math.min(given++, responses.length - 1)] ?? OK;
  const isNext = (fault: CannedResponse["fault"]) =>
    (responses[Math.min(given, responses.length - 1)] ?? OK).fault === fault;

  const [other, server] = [createServer(), createServer()];
  other.on("request", ({ socket }) => {
    strayed += 1;
    socket.destroy();
  });
  server.on("connection", (socket: Socket) => {
    connections += 1;
    socket.on("close", () => {
      connections -= 1;
    });
    if (isNext("reset on connect")) {
      next();
      socket.resetAndDestroy();
    }
  });
  server.on("request", async (incoming, response: ServerResponse) => {
    const at = performance.now();
    const body = await buffer(incoming).catch(() => undefined);
    if (!body) return;
    const { method = "", url: target = "", headers } = incoming;
    const canned =
      refuses !== undefined && new RegExp(refuses).test(headers.authorization ?? "")
        ? EXPIRED
        : next();
    received.push({ method, target, headers, body, at, status: canned.status ?? 200 });
    const date = new Date(Date.now() + clock * 1000);
    await deliver(response, canned, {
      date,
      words: { ...headers, other: address(other) },
      headersRead,
    });
  });
  await Promise.all([other, server].map((each) => once(each.listen(0, "127.0.0.1"), "listening")));

  return {
    url: address(server),
    received,
    headersRead: () => void client.emit("headers"),
    strayed: () => strayed,
    connections: () => connections,
    async close() {
      await Promise.all([other, server].map(close));
    },
  };
}

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
