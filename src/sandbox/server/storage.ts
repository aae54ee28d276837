// Requests to the store at a port: bytes go from the connection to the store and back as they come,
// and are never held whole.
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  type AnswerStorage,
  errorAnswer,
  type StorageAnswer,
  type StorageRequest,
} from "../storage/message.ts";
import { discardRest, piecesOf } from "./body.ts";

interface StorageSettings {
  answerStorage: AnswerStorage;
  warn(problem: unknown): void;
}

/** Whether a request is to the store, which then answers it. */
export function isAnsweredByStore(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { answerStorage, warn }: StorageSettings,
): boolean {
  const { url: target = "" } = incoming;
  if (!target.includes("/_storage/")) return false;
  const address = target.startsWith("/") ? `http://${incoming.headers.host}${target}` : target;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const answered = answerStorage(requestOf(incoming, outgoing, url));
  if (!answered) return false;
  const answer = answered.catch((problem: unknown) => {
    warn(problem);
    const error = {
      status: 500,
      code: "InternalError",
      message: "The log of the sandbox says more",
    };
    return errorAnswer(error, { path: url.pathname, requestId: "" });
  });
  void answer
    .then((found) => send(incoming, outgoing, found))
    .catch((problem: unknown) => {
      warn(problem);
      incoming.socket.destroy();
    });
  return true;
}

function requestOf(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): StorageRequest {
  const { method = "", headers } = incoming;
  const leaving = new AbortController();
  outgoing.once("close", () => leaving.abort());
  const length = headers["content-length"];
  return {
    ...{ method, url, signal: leaving.signal },
    header: (name) => headers[name]?.toString(),
    length: length === undefined ? "none" : Number(length),
    // The rest is discarded once there is an answer.
    body: piecesOf(incoming),
  };
}

async function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: StorageAnswer | undefined,
): Promise<void> {
  if (!answer) return void incoming.socket.resetAndDestroy();
  outgoing.writeHead(answer.status, answer.headers);
  const write = writerTo(outgoing);
  for await (const piece of answer.body ?? []) {
    if (outgoing.destroyed) return;
    await write(piece);
  }
  outgoing.end();
  if (!incoming.complete) discardRest(incoming);
}

/** Resolves once a piece is on its way, or nobody is there to read it. */
function writerTo(outgoing: ServerResponse): (piece: Uint8Array) => Promise<void> {
  let goOn = () => {};
  outgoing.on("close", () => goOn());
  return (piece) =>
    new Promise((resolve) => {
      goOn = resolve;
      outgoing.write(piece, () => resolve());
    });
}
