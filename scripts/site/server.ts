// Serves the reference page, at 127.0.0.1:4011 or at the port of the environment variable
// DOCS_PORT.
import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import { listenAt, portFrom } from "../ports.ts";

const VARIABLE = "DOCS_PORT";

export const docsPort = (): Promise<number> => portFrom(VARIABLE, 4011);

export async function serveDocs(port: number): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    if (request.url?.replace(/[?#].*/, "") !== "/") {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    createReadStream("dist/docs/index.html").pipe(response);
  });
  return { url: `http://127.0.0.1:${await listenAt(server, port, VARIABLE)}/`, server };
}
