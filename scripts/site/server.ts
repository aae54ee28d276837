// `npm run docs`: serves the reference page at 127.0.0.1:4011 or at the port of the environment
// variable DOCS_PORT.
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export const DOCS_PORT = Number(process.env.DOCS_PORT ?? 4011);

export async function serveDocs(port = DOCS_PORT): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    if (request.url?.replace(/[?#].*/, "") !== "/") {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    createReadStream("dist/docs/index.html").pipe(response);
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

if (import.meta.main) {
  const { url } = await serveDocs();
  console.log(`Reference: ${url} (Ctrl+C ends it)`);
}
