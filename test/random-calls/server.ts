// The server of the random calls: each attempt says in headers which call it is of and what is to
// become of it. It counts what it was sent.
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import type { Contract, Node, Operation } from "../../scripts/contract/contract.ts";
import type { CannedResponse } from "../conformance/case.ts";
import { deliver } from "../conformance/deliver.ts";
import { UNTIMELY } from "../conformance/server.ts";
import { isUntimely } from "../conformance/signature.ts";

export interface CountingServer {
  url: string;
  /** Attempts that arrived. */
  arrived(): number;
  /**
   * Calls of operations that are not idempotent and were carried out more than once, by their
   * number. What is refused with HTTP 401 is not carried out.
   */
  repeated: ReadonlySet<string>;
  close(): void;
}

export async function serveCounting(contract: Contract): Promise<CountingServer> {
  const bodies = new Map(
    contract.operations.map((operation) => [operation.id, exampleOf(operation, contract)]),
  );
  const carriedOut = new Set<string>();
  const repeated = new Set<string>();
  let arrived = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, async (incoming, response) => {
    if (!(await buffer(incoming).catch(() => undefined))) return;
    if (incoming.url === "/end") {
      response.end(() => server.closeAllConnections());
      return;
    }
    const header = (name: string) => String(incoming.headers[name]);
    arrived += 1;
    const call = header("x-call");
    const canned = cannedResponse(incoming.headers);
    const isCarriedOut = canned.status !== 401;
    if (isCarriedOut && carriedOut.has(call) && header("x-idempotent") === "false") {
      repeated.add(call);
    }
    if (isCarriedOut) carriedOut.add(call);
    const success = canned.status === undefined && { body: bodies.get(header("x-operation")) };
    const date = new Date(Date.now() + Number(header("x-clock")) * 1_000);
    const surroundings = { date, words: {}, headersRead: () => pause(20) };
    await deliver(response, { ...success, ...canned }, surroundings);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived: () => arrived,
    repeated,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The headers of an attempt, with those that tell the server of it. */
export function tell(
  given: HeadersInit | undefined,
  { number, operation }: { number: number; operation: Operation },
  response: CannedResponse,
  clock = 0,
): Headers {
  const headers = new Headers(given);
  headers.set("x-call", String(number));
  headers.set("x-operation", operation.id);
  headers.set("x-idempotent", String(operation.node["x-koodrive-idempotent"]));
  headers.set("x-response", JSON.stringify(response));
  headers.set("x-clock", String(clock));
  return headers;
}

/** What the attempt asks for, or a refusal if its signature is too old or of the future. */
function cannedResponse(headers: IncomingHttpHeaders): CannedResponse {
  const canned: CannedResponse = JSON.parse(String(headers["x-response"]));
  return isUntimely(headers, Date.now()) ? { ...UNTIMELY, headers: canned.headers ?? {} } : canned;
}

/** The body of an operation's success, as the contract shows it. */
export function exampleOf(operation: Operation, contract: Contract): Node {
  return Object.values(contract.successExamples(operation))[0].value;
}
