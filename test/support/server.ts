// A real HTTP server for one test: it records what arrives and responds as the test says.
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Received {
  method: string;
  /** Path and query as they were on the wire. */
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Responder = (response: ServerResponse, request: Received) => void;

/** Responds with a JSON body, or with the text given. */
export function respondWith(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Responder {
  return (response) =>
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body));
}

/**
 * Responds to the first request by the first responder and so on, to all further ones by the last.
 */
export function inSequence(...responders: Responder[]): Responder {
  return (response, request) => {
    const next = responders.length > 1 ? responders.shift() : responders[0];
    next?.(response, request);
  };
}

/** Refuses, and quotes all that it got in every field that a client may read. */
export const quoting: Responder = (response, request) => {
  const { headers, target, body } = request;
  const quoted = `${JSON.stringify(headers)} ${target} ${decodeURIComponent(target)} ${body}`;
  respondWith({ error_code: `APIGW.0201 ${quoted}`, error_msg: quoted, request_id: quoted }, 502)(
    response,
    request,
  );
};

/** Listens on loopback until the test has finished. `received` grows with each request. */
export async function serve(
  respond: Responder = respondWith({ code: 0, msg: "OK" }),
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
    const request = {
      method: incoming.method as string,
      target: incoming.url as string,
      headers: incoming.headers,
      body,
    };
    received.push(request);
    respond(response, request);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}
