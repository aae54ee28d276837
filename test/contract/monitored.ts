// A real server behind a monitored fetch, and requests made from the contract's own examples.
import { request as httpRequest, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import {
  type Deviation,
  type MonitorOptions,
  monitorContract,
  type Unchecked,
} from "koodrive-client/contract";
import { expect, vi } from "vitest";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import type { Contract, Node, Operation } from "../../scripts/contract/contract.ts";
import { sampleCall } from "../../scripts/contract/samples.ts";
import { type Responder, respondWith, serve } from "../support/server.ts";

export const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";
export const ALLOCATION = "/koodrive/ose/v1/space/allocation/get";
export const SPACE = "/koodrive/ose/v1/space/1289173650183882753";
export const HEADERS = {
  authorization: "Bearer+t0ken",
  "content-type": "application/json",
  "x-traceid": TRACE_ID,
};

/** A body for ALLOCATION with one field that the contract does not have. */
export const DRIFTED = { code: 0, msg: "OK", data: [{ type: 0, owner: "Li Hua" }] };

/** Waits until so many events were reported. */
export const reported = (events: unknown[], count: number) =>
  vi.waitFor(() => expect(events).toHaveLength(count));

/** Long enough for what should not come. */
export const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));

export async function serveMonitored(respond?: Responder, options: MonitorOptions = {}) {
  const deviations: Deviation[] = [];
  const unchecked: Unchecked[] = [];
  const server = await serve(respond);
  const monitor = await monitorContract({
    fetch: plainFetch,
    onDeviation: (deviation) => deviations.push(deviation),
    onUnchecked: (event) => unchecked.push(event),
    ...options,
  });
  return { ...server, monitor, deviations, unchecked };
}

/** Monitors a fetch that gives responses which no server sends. */
export async function monitorResponses(respond: () => Response, options: MonitorOptions = {}) {
  const monitored = await serveMonitored(undefined, { ...options, fetch: async () => respond() });
  const call = () => monitored.monitor(`http://127.0.0.1${ALLOCATION}`, { headers: HEADERS });
  return { ...monitored, call };
}

/**
 * The global fetch, and node:http for the one operation with a body on GET, which fetch refuses to
 * send.
 */
const plainFetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
  if (init.method !== "GET" || typeof init.body !== "string") return fetch(input, init);
  const outgoing = httpRequest(String(input), {
    method: "GET",
    headers: {
      ...Object.fromEntries(new Headers(init.headers)),
      "content-length": init.body.length,
    },
  });
  outgoing.end(init.body);
  const incoming = await new Promise<IncomingMessage>((resolve, reject) =>
    outgoing.on("response", resolve).on("error", reject),
  );
  return new Response(await text(incoming), {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers as Record<string, string>,
  });
};

/**
 * What the contract's example of an operation is as a request. `change` replaces arguments;
 * undefined takes one out.
 */
export function exampleRequest(
  operation: Operation,
  contract: Contract,
  change: Record<string, unknown> = {},
): { path: string; init: RequestInit & { headers: Record<string, string> } } {
  const args: Record<string, unknown> = { ...sampleCall(operation, contract).args, ...change };
  const headers: Record<string, string> = { authorization: "Bearer+t0ken" };
  const query = new URLSearchParams();
  const body: Record<string, unknown> = {};
  const all = argumentsOf(operation, contract);
  for (const { name, wireName, place } of all) {
    if (args[name] === undefined) continue;
    if (place === "query")
      for (const value of [args[name]].flat()) query.append(wireName, String(value));
    if (place === "header") headers[wireName] = String(args[name]);
    if (place === "body") body[wireName] = args[name];
  }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(args[name])),
  );
  const hasBody = contract.requestSchema(operation) !== undefined;
  if (hasBody) headers["content-type"] = "application/json";
  return {
    path: `${path}${query.size ? `?${query}` : ""}`,
    init: { method: operation.method, headers, ...(hasBody && { body: JSON.stringify(body) }) },
  };
}

/** The examples of one response: `200`, `401`, …. */
export function responseExamples(operation: Operation, contract: Contract, status: string): Node[] {
  const { content } = contract.deref(operation.node.responses[status]);
  return Object.values<Node>(content).flatMap(({ examples }) =>
    Object.values<Node>(examples).map(({ value }) => value),
  );
}

/** Responds with an example, in the media type of the response. */
export function respondWithExample(
  example: Node,
  operation: Operation,
  contract: Contract,
  status = "200",
): Responder {
  const [type = ""] = Object.keys(contract.deref(operation.node.responses[status]).content);
  return respondWith(example, Number(status.replace("XX", "00")), { "content-type": type });
}
