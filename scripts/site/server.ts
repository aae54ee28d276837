// Serves the reference page, at 127.0.0.1:4011 or at the port of the environment variable
// DOCS_PORT.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { listenAt, portFrom } from "../ports.ts";

const VARIABLE = "DOCS_PORT";
const PAGE = "dist/docs/index.html";

export const docsPort = (): Promise<number> => portFrom(VARIABLE, 4011);

export async function serveDocs(port: number): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const isPage = request.url?.replace(/[?#].*/, "") === "/";
    // The page may have been deleted since it was built.
    const page = isPage ? await readFile(PAGE).catch(() => undefined) : undefined;
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  return { url: `http://127.0.0.1:${await listenAt(server, port, VARIABLE)}/`, server };
}
