// Serves the packed pages: to this machine alone, which may not be led here by another site's name.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { PackedSite } from "./site.ts";

const OWN_HOSTS = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;

/** What pages may load: what this server has. */
const POLICY = [
  "default-src 'none'",
  ...["script-src", "style-src", "connect-src"].map((name) => `${name} 'self'`),
  "img-src 'self' data:",
  ...["base-uri", "form-action", "frame-ancestors"].map((name) => `${name} 'none'`),
].join("; ");

/** By what the addresses end with. */
const TYPES: readonly [end: string, type: string][] = [
  ["/", "text/html"],
  [".html", "text/html"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
];

export function createDocsServer(site: PackedSite): Server {
  return createServer((request, response) => {
    answer(request, response, site).catch((error: Error) => {
      send(response, 500, "text/plain", `${error.message}\n`);
    });
  });
}

async function answer(
  { method = "", url = "", headers }: IncomingMessage,
  response: ServerResponse,
  site: PackedSite,
): Promise<void> {
  if (!OWN_HOSTS.test(headers.host ?? "")) {
    const text = "This server answers to 127.0.0.1 and localhost.\n";
    return send(response, 403, "text/plain", text);
  }
  if (!["GET", "HEAD"].includes(method)) {
    response.setHeader("allow", "GET, HEAD");
    return send(response, 405, "text/plain", "This server answers GET and HEAD.\n");
  }
  const [, address = "", query = ""] = /^([^?#]*)([^#]*)/.exec(url) ?? [];
  const text = await site.read(address);
  if (text !== undefined) return send(response, 200, typeOf(address), text);
  const [page, place = ""] = (await pageInPlaceOf(address, site))?.split("#") ?? [];
  if (page !== undefined) {
    response.setHeader("location", `${page}${query}${place && `#${place}`}`);
    return send(response, 301, "text/plain", "");
  }
  return send(response, 404, "text/html", (await site.read("/404.html")) ?? "");
}

/** Folders of pages, which the first page lists. */
const LISTED: Readonly<Record<string, string>> = {
  "/guides/": "/#guides",
  "/operations/": "/#operations",
  "/resources/": "/#operations",
};

/** Where the page is that an address means: without its last slash, or with the name of its file. */
async function pageInPlaceOf(address: string, site: PackedSite): Promise<string | undefined> {
  const folder = address.replace(/\/(index\.html)?$/, "");
  const page = `${folder}/`;
  if (Object.hasOwn(LISTED, page)) return LISTED[page];
  return page !== address && (await site.read(page)) !== undefined ? page : undefined;
}

const typeOf = (address: string): string =>
  TYPES.find(([end]) => address.endsWith(end))?.[1] ?? "text/plain";

/** To HEAD, Node sends the headers alone. */
function send(response: ServerResponse, status: number, type: string, text: string): void {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "content-length": Buffer.byteLength(text),
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
  };
  response.writeHead(status, headers).end(text);
}
