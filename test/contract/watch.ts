// A real server behind a monitored fetch, and calls made from the contract's own examples.
import { request as httpRequest, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import {
  type Deviation,
  type MonitorOptions,
  monitorContract,
  type Unchecked,
} from "koodrive-client/contract";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import type { Contract, Node, Operation } from "../../scripts/contract/contract.ts";
import { sampleCall } from "../../scripts/contract/samples.ts";
import { type Answer, serve } from "../support/server.ts";

export async function watch(respond?: Answer, options: MonitorOptions = {}) {
  const found: Deviation[] = [];
  const unchecked: Unchecked[] = [];
  const server = await serve(respond);
  const monitor = await monitorContract({
    fetch: plainFetch,
    onDeviation: (deviation) => found.push(deviation),
    onUnchecked: (event) => unchecked.push(event),
    ...options,
  });
  return { ...server, monitor, found, unchecked };
}

/**
 * The global fetch, and node:http for the one operation with a body on GET, which fetch refuses to
 * send.
 */
export const plainFetch = async (
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Response> => {
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
  const { examples } = contract.deref(operation.node.responses[status]).content["application/json"];
  return Object.values<Node>(examples).map(({ value }) => value);
}
