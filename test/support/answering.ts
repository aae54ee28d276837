// Servers that give each request the same answer.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

interface Answering {
  /** 0: never answers. */
  status: number;
  /** The code of a refusal: a text of the gateway's, a number of the service's. */
  code?: number | string;
  /** In place of a refusal: what the answers are, one after the other, and the last again. */
  bodies?: readonly unknown[];
  onRequest?: () => void;
}

/** The address of such a server. It is there for the test that asks for it. */
export async function answering({ status, code, bodies, onRequest }: Answering): Promise<string> {
  let requests = 0;
  const refusal =
    typeof code === "string" ? { error_code: code, error_msg: "no" } : { code, msg: "no" };
  const server = createServer((_request, response) => {
    onRequest?.();
    if (status === 0) return;
    const body = bodies ? bodies[Math.min(requests, bodies.length - 1)] : refusal;
    requests += 1;
    response.writeHead(status, { "content-type": "application/json", "retry-after": "0" });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
