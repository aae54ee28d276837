// What is no HTTP request, or takes too long to become one: Node hands out the bare connection.
import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { type Refusal, refuse } from "../rules/refusal.ts";
import { answerOf, JSON_HEADERS } from "./envelope.ts";

/** Milliseconds in which the sender can take the answer and close the connection. */
const GRACE = 500;

/** The gateway's own, which Node has no phrase for. */
const PHRASES: Readonly<Record<number, string>> = {
  ...STATUS_CODES,
  494: "Request Headers Too Large",
};

/**
 * Answers them in the envelope of the gateway, and ends their connections.
 *
 * @param silenceTimeout See ServerSettings.
 */
export function answerBrokenMessages(server: Server, silenceTimeout: number): void {
  const responses = new WeakMap<Socket, ServerResponse>();
  const refused = new WeakSet<Socket>();
  server.prependListener("request", ({ socket }, response) => responses.set(socket, response));
  server.on("clientError", (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket;
    // Whatever else arrives after a refusal is broken, too.
    if (refused.has(socket)) return;
    refused.add(socket);
    const isGone = !socket.writable || error.code === "ECONNRESET" || error.code === "EPIPE";
    if (isGone || isUnderWay(responses.get(socket))) socket.destroy();
    else end(socket, refusalOf(error));
  });
  server.setTimeout(silenceTimeout, (socket) => {
    const response = responses.get(socket);
    if (response && !response.req.complete) {
      server.emit("clientError", Object.assign(new Error(), { code: TIMEOUT }), socket);
    } else if (!response || response.writableFinished) {
      // Nothing is asked for: Node would end it so, too.
      socket.destroy();
    }
  });
}

/** That of Node for a request that does not arrive in time. */
const TIMEOUT = "ERR_HTTP_REQUEST_TIMEOUT";

/** Whether a part of it was sent: another answer would be taken for its rest. */
function isUnderWay(response: ServerResponse | undefined): boolean {
  return response?.headersSent === true && !response.writableFinished;
}

function refusalOf({ code, message }: NodeJS.ErrnoException): Refusal {
  const APIGW = "APIGW.0201";
  if (code === "HPE_HEADER_OVERFLOW") return refuse(APIGW, "gate.header-size", { status: 494 });
  if (code === TIMEOUT) {
    const detail = "The request did not arrive in time.";
    return refuse(APIGW, "gate.slow", { status: 408, detail });
  }
  return refuse(APIGW, "gate.message", { status: 400, detail: `${message}.` });
}

function end(socket: Socket, refusal: Refusal): void {
  const { status, body } = answerOf(refusal);
  const text = JSON.stringify(body);
  const headers = {
    ...JSON_HEADERS,
    "content-length": Buffer.byteLength(text),
    connection: "close",
  };
  const lines = [
    `HTTP/1.1 ${status} ${PHRASES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${text}`);
  setTimeout(() => socket.destroy(), GRACE).unref();
}
