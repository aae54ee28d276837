// The server of the random calls: each attempt says in headers which call it is of and what is to
// become of it. It counts what it was sent.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import type { Contract, Node } from "../../scripts/contract/contract.ts";
import type { CannedResponse } from "../conformance/case.ts";
import { deliver } from "../conformance/deliver.ts";

interface CountingServer {
  url: string;
  /** Attempts that arrived. */
  arrived(): number;
  /** Calls of operations that are not idempotent and arrived more than once, by their number. */
  repeated: ReadonlySet<string>;
  close(): void;
}

export async function serveCounting(contract: Contract): Promise<CountingServer> {
  const bodies = new Map(
    contract.operations.map((operation) => [operation.id, exampleOf(operation.node, contract)]),
  );
  const seen = new Set<string>();
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
    if (seen.has(call) && header("x-idempotent") === "false") repeated.add(call);
    seen.add(call);
    const canned: CannedResponse = JSON.parse(header("x-response"));
    const success = canned.status === undefined && { body: bodies.get(header("x-operation")) };
    await deliver(
      response,
      { ...success, ...canned },
      { date: new Date(), words: {}, headersRead: () => pause(20) },
    );
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

/** The body of an operation's success, as the contract shows it. */
export function exampleOf(node: Node, contract: Contract): Node {
  const { example, examples } = contract.deref(node.responses["200"]).content["application/json"];
  return example ?? contract.deref(Object.values(examples)[0]).value;
}
