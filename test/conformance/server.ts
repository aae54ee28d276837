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
import { isUntimely } from "./signature.ts";

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
  /** The most requests that were under way at once. */
  atOnce(): number;
  /** Connections that are open. */
  connections(): number;
  close(): Promise<void>;
}

const OK: CannedResponse = {};
/** At most so many milliseconds are waited for the client to have read the headers. */
const HEADERS_WAIT = 2_000;

export const EXPIRED: CannedResponse = {
  status: 401,
  body: { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" },
};
export const UNTIMELY: CannedResponse = {
  status: 401,
  body: { error_code: "APIGW.0303", error_msg: "Incorrect app authentication information" },
};

type Rules = Pick<Case, "server" | "clock" | "refuses" | "strict">;

export async function serveFaults(rules: Rules): Promise<FaultyServer> {
  const { clock = 0 } = rules;
  const received: Received[] = [];
  const client = new EventEmitter();
  const headersRead = async () => {
    await once(client, "headers", { signal: AbortSignal.timeout(HEADERS_WAIT) }).catch(() => {});
  };
  const responses = inOrder(rules);
  let strayed = 0;
  const [other, server] = [createServer(), createServer()];
  other.on("request", ({ socket }) => {
    strayed += 1;
    socket.destroy();
  });
  server.on("connection", (socket: Socket) => {
    if (!responses.resetsNext()) return;
    responses.next();
    socket.resetAndDestroy();
  });
  const counts = count(server);
  server.on("request", async (incoming, response: ServerResponse) => {
    const at = performance.now();
    const body = await buffer(incoming).catch(() => undefined);
    if (!body) return;
    const { method = "", url: target = "", headers } = incoming;
    const date = new Date(Date.now() + clock * 1000);
    const canned = responses.to(headers, date);
    received.push({ method, target, headers, body, at, status: canned.status ?? 200 });
    const words = { ...headers, other: address(other) };
    await deliver(response, canned, { date, words, headersRead });
  });
  await Promise.all([other, server].map((each) => once(each.listen(0, "127.0.0.1"), "listening")));

  return {
    url: address(server),
    received,
    headersRead: () => void client.emit("headers"),
    strayed: () => strayed,
    ...counts,
    async close() {
      await Promise.all([other, server].map(close));
    },
  };
}

/** The responses of a case, one after the other; the last is sent again and again. */
function inOrder({ server: responses = [], refuses, strict }: Rules) {
  let given = 0;
  const upcoming = () => responses[Math.min(given, responses.length - 1)] ?? OK;
  const next = () => {
    const response = upcoming();
    given += 1;
    return response;
  };
  return {
    resetsNext: () => upcoming().fault === "reset on connect",
    next,
    to(headers: IncomingHttpHeaders, date: Date): CannedResponse {
      if (refuses && new RegExp(refuses).test(headers.authorization ?? "")) return EXPIRED;
      return strict && isUntimely(headers, date.getTime()) ? UNTIMELY : next();
    },
  };
}

/** Counts the connections that are open, and the most requests that were under way at once. */
function count(server: Server): Pick<FaultyServer, "connections" | "atOnce"> {
  let connections = 0;
  let underWay = 0;
  let atOnce = 0;
  server.on("connection", (socket) => {
    connections += 1;
    socket.on("close", () => {
      connections -= 1;
    });
  });
  server.on("request", (_, response) => {
    underWay += 1;
    atOnce = Math.max(atOnce, underWay);
    response.on("close", () => {
      underWay -= 1;
    });
  });
  return { connections: () => connections, atOnce: () => atOnce };
}

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
