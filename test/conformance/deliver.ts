// Sends one response, whole or with a fault. Faults are written to the socket itself, as no HTTP
// library would send them.
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { CannedResponse, Fault } from "./case.ts";

interface Surroundings {
  /** The server's time. */
  date: Date;
  /** What `{{name}}` in the response stands for. */
  words: Readonly<Record<string, unknown>>;
  /**
   * Resolves when the client has read the headers of the response: what breaks off after them waits
   * for it.
   */
  headersRead: () => Promise<void>;
}

/** Between writing something and breaking off, so that it arrives. */
const MOMENT = 10;

export async function deliver(
  response: ServerResponse,
  canned: CannedResponse,
  { date, words, headersRead }: Surroundings,
): Promise<void> {
  const { status = 200, fault, delay = 0, retryAfterDate } = canned;
  const fill = (text: string) =>
    text.replace(/\{\{([\w-]+)\}\}/g, (_, name) => String(words[name]));
  const body = await encoded(canned, fill);
  const headers: Record<string, string> = {
    "content-type": "application/json",
    date: date.toUTCString(),
    "content-length": String(body.length),
    ...(canned.encoding && { "content-encoding": "gzip" }),
    ...(retryAfterDate !== undefined && {
      "retry-after": new Date(date.getTime() + retryAfterDate * 1000).toUTCString(),
    }),
    ...Object.fromEntries(
      Object.entries(canned.headers ?? {}).map(([name, value]) => [name, fill(value)]),
    ),
  };
  await pause(delay);
  if (!fault) {
    response.writeHead(status, headers).end(body);
    return;
  }
  if (fault === "length too long") headers["content-length"] = String(body.length + 100);
  if (fault === "length too short") headers["content-length"] = String(body.length - 5);
  const head = Buffer.from(
    `HTTP/1.1 ${status} Whatever\r\n${Object.entries(headers)
      .map((header) => `${header.join(": ")}\r\n`)
      .join("")}\r\n`,
  );
  const socket = response.socket as Socket;
  socket.on("error", () => {});
  await FAULTS[fault](socket, head, body, headersRead);
}

/** A failure that says nothing else has a code that the error catalogue does not know. */
const [SUCCESS, FAILURE] = [
  { code: 0, msg: "OK" },
  { code: 13999999, msg: "Failure." },
];

async function encoded(
  {
    status = 200,
    body = status < 400 ? SUCCESS : FAILURE,
    nested,
    text = nested ? `${'{"a":'.repeat(nested)}1${"}".repeat(nested)}` : JSON.stringify(body),
    size,
    encoding,
  }: CannedResponse,
  fill: (text: string) => string,
): Promise<Buffer> {
  const filled = fill(text);
  const bytes = Buffer.from(
    size === undefined
      ? filled
      : filled.replace(/\}$/, `,"filling":"${"x".repeat(size - filled.length - 13)}"}`),
  );
  return encoding === "gzip" ? promisify(gzip)(bytes) : bytes;
}

type Send = (
  socket: Socket,
  head: Buffer,
  body: Buffer,
  read: () => Promise<void>,
) => void | Promise<void>;

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const whole = (head: Buffer, body: Buffer) => Buffer.concat([head, body]);

/** A fault that stalls leaves the connection to the client, or to the closing of the server. */
const FAULTS: Record<Fault, Send> = {
  // Done before there is a request to answer.
  "reset on connect": (socket) => void socket.resetAndDestroy(),
  "reset before headers": (socket) => void socket.resetAndDestroy(),
  "reset inside headers": async (socket, head) => {
    socket.write(half(head));
    await pause(MOMENT);
    socket.resetAndDestroy();
  },
  "reset after headers": async (socket, head, _, read) => {
    socket.write(head);
    await read();
    await pause(MOMENT);
    socket.resetAndDestroy();
  },
  "reset inside body": async (socket, head, body, read) => {
    socket.write(whole(head, half(body)));
    await read();
    await pause(MOMENT);
    socket.resetAndDestroy();
  },
  "close before headers": (socket) => void socket.end(),
  "close inside body": (socket, head, body) => void socket.end(whole(head, half(body))),
  "stall before headers": () => {},
  "stall inside headers": (socket, head) => void socket.write(half(head)),
  "stall inside body": (socket, head, body) => void socket.write(whole(head, half(body))),
  "length too long": (socket, head, body) => void socket.end(whole(head, body)),
  "length too short": (socket, head, body) => void socket.end(whole(head, body)),
  drip: async (socket, head, body) => {
    socket.write(head);
    for (const byte of body) {
      socket.write(Buffer.of(byte));
      await pause(1);
    }
  },
  "not HTTP": (socket) => void socket.end("SSH-2.0-OpenSSH_9.2\r\n"),
};
