// `koodrive-client docs`: the reference, one page that is part of the package, at a port of this
// machine.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describeListenError, originOf, type Place } from "../server/place.ts";
import { type OptionTable, portOption, readArguments } from "./arguments.ts";
import { inPackage } from "./package.ts";
import { styleOf } from "./style.ts";

interface DocsOptions {
  port: number;
}

export const DOCS_OPTIONS: OptionTable<DocsOptions> = { port: portOption(4011) };

/** Where the build puts it. */
const PAGE = "dist/docs/index.html";

/** Starts the server. The process then runs until a signal ends it. */
export async function startDocs(args: readonly string[]): Promise<void> {
  const options: DocsOptions = { port: 4011 };
  readArguments("koodrive-client docs", DOCS_OPTIONS, args, options);
  const page = await readPage(inPackage(PAGE));
  const place = { host: "127.0.0.1", port: options.port };
  const port = await listen(createPageServer(page), place);
  const title = `KooDrive reference at ${originOf({ ...place, port })}/`;
  const { paint } = styleOf(process.stdout, process.env);
  process.stdout.write(`${paint("bold", title)} (Ctrl+C ends it)\n`);
}

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
