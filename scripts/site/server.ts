// Serves the reference, at 127.0.0.1:4011 or at the port of the environment variable DOCS_PORT: the
// site where it is built, else the single file. The site's page for trying calls has a sandbox at
// the same address, so that no page needs to ask another server.
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { extname } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { listenAt, portFrom } from "../ports.ts";
import { POLICY } from "./policy.ts";

const VARIABLE = "DOCS_PORT";
const SITE = "dist/site";
const SINGLE_FILE = "dist/docs/index.html";

const OWN_HOSTS = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;

/** The types of files that have none otherwise. */
const TYPES: Readonly<Record<string, string>> = {
  ".md": "text/markdown; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
  "": "text/plain; charset=utf-8",
};

/** Files whose names change with their contents. */
const HASHED = /^\/_astro\//;
const UNCHANGING = "public, max-age=31536000, immutable";

export const docsPort = (): Promise<number> => portFrom(VARIABLE, 4011);

/** The sandbox that calls are tried with. */
export interface TriedSandbox {
  fetch(request: Request): Promise<Response>;
  /** New tokens, of an administrator and of an application. */
  createTokens(): { token: string; appToken: string };
  /** The contract, with values that this sandbox knows. */
  contract(): Promise<object>;
}

export interface Served {
  readonly url: string;
  readonly server: Server;
  /** Whether it is the site, or the single file. */
  readonly isSite: boolean;
}

export async function serveDocs(port: number, sandbox?: TriedSandbox): Promise<Served> {
  const isSite = statSync(SITE, { throwIfNoEntry: false }) !== undefined;
  const app = new Hono();
  // Pages of other sites, whose names may lead to this machine, are to read no token.
  app.use(async (context, next) => {
    const isOwn = OWN_HOSTS.test(context.req.header("host") ?? "");
    return isOwn ? next() : context.text("This server answers to 127.0.0.1 and localhost.\n", 403);
  });
  app.use(compress());
  if (sandbox) addSandbox(app, sandbox);
  app.onError((error, context) => context.text(`${error.message}\n`, 500));
  app.use(async (context, next) => {
    if (!["GET", "HEAD"].includes(context.req.method)) {
      return context.text("This server answers GET and HEAD.\n", 405, { allow: "GET, HEAD" });
    }
    await next();
    const type = context.res.ok && TYPES[extname(context.req.path)];
    if (type && !context.req.path.endsWith("/")) context.header("content-type", type);
    const isHashed = context.res.ok && HASHED.test(context.req.path);
    context.header("cache-control", isHashed ? UNCHANGING : "no-cache");
    if (isSite) context.header("content-security-policy", `${POLICY}; frame-ancestors 'none'`);
    context.header("x-content-type-options", "nosniff");
  });
  app.use(etag());
  if (isSite) {
    app.use(serveStatic({ root: SITE }));
    app.notFound(async (context) => context.html(await readFile(`${SITE}/404.html`, "utf8"), 404));
  } else {
    app.get("/", serveStatic({ path: SINGLE_FILE }));
  }
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const url = `http://127.0.0.1:${await listenAt(server, port, VARIABLE)}/`;
  return { url, server, isSite };
}

function addSandbox(app: Hono, { fetch, createTokens, contract }: TriedSandbox): void {
  app.get("/try/token.json", (context) => {
    return context.json(createTokens(), 200, { "cache-control": "no-store" });
  });
  app.get("/try/contract.json", async (context) => {
    return context.json(await contract(), 200, { "cache-control": "no-store" });
  });
  for (const path of ["/koodrive/*", "/_storage/*", "/_sandbox/sign-in"]) {
    app.all(path, (context) => fetch(context.req.raw));
  }
}
