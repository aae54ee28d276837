// A bare server that stores what is sent and serves it again, with one pass of SHA-256: what bytes
// that go through the sandbox are held against. Given a directory it keeps them in a file.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

interface Store {
  /** Appends a body to what is there. */
  take(body: IncomingMessage): Promise<unknown>;
  /** Sends all that is there. */
  serve(response: ServerResponse): Promise<unknown>;
}

const hash = createHash("sha256");

function inMemory(): Store {
  const pieces: Uint8Array[] = [];
  return {
    take(body) {
      body.on("data", (piece: Uint8Array) => pieces.push(piece));
      return once(body, "end");
    },
    async serve(response) {
      for (const piece of pieces) if (!response.write(piece)) await once(response, "drain");
      response.end();
    },
  };
}

function inFile(file: string): Store {
  return {
    take: (body) => pipeline(body, createWriteStream(file, { flags: "a" })),
    serve: (response) => pipeline(createReadStream(file), response),
  };
}

const [, , directory] = process.argv;
const store = directory === undefined ? inMemory() : inFile(join(directory, "bytes"));
const server = createServer(async (request, response) => {
  if (request.method === "GET") return store.serve(response);
  request.on("data", (piece: Uint8Array) => hash.update(piece));
  await store.take(request);
  response.end();
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
