// `koodrive docs`: the reference, one page that is part of the package, at a port of this machine.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describeListenError, originOf, type Place } from "../sandbox/server/place.ts";
import { portOption } from "./arguments/kinds.ts";
import { defineCommand } from "./model/command.ts";
import { inPackage } from "./package.ts";
import { untilInterrupted } from "./until-interrupted.ts";

/** Where the build puts it. */
const PAGE = "dist/docs/index.html";

export const docsCommand = defineCommand({
  name: "docs",
  summary: "Serves the reference of the API to the browsers of this machine",
  description: "It is a page of this package that loads nothing from anywhere else.",
  options: { port: portOption(4011) },
  examples: ["koodrive docs", "koodrive docs --port 0"],
  shared: { output: false, service: false },
  async run({ options: { port: asked = 4011 } }, { stdout, style, signal }) {
    const server = createPageServer(await readPage(inPackage(PAGE)));
    const place = { host: "127.0.0.1", port: asked };
    const port = await listen(server, place);
    const title = `KooDrive reference at ${originOf({ ...place, port })}/`;
    stdout.write(`${style.stdout.paint("bold", title)} (Ctrl+C ends it)
`);
    return untilInterrupted(signal).finally(() => {
      server.close();
      server.closeAllConnections();
    });
  },
});

async function readPage(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? `there is no ${file}` : message;
    throw new Error(`The reference is not part of this copy of the package: ${reason}.`);
  }
}

/** Answers with the page at `/`, and nothing else. */
export function createPageServer(page: Buffer): Server {
  return createServer(({ method = "", url = "" }, response) => {
    if (!["GET", "HEAD"].includes(method)) {
      return response.writeHead(405, { allow: "GET, HEAD" }).end();
    }
    if (url.replace(/[?#].*/, "") !== "/") return response.writeHead(404).end();
    const headers = { "content-type": "text/html; charset=utf-8", "content-length": page.length };
    return response.writeHead(200, headers).end(page);
  });
}

/** Returns the port. */
async function listen(server: Server, place: Place): Promise<number> {
  try {
    server.listen(place);
    await once(server, "listening");
  } catch (error) {
    throw new Error(describeListenError(error, place));
  }
  return (server.address() as AddressInfo).port;
}
