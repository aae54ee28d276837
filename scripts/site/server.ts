// Serves the reference, at 127.0.0.1:4011 or at the port of the environment variable DOCS_PORT: the
// site where it is built, else the single file. The site's page for trying calls has a sandbox at
// the same address, so that no page needs to ask another server.
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { listenAt, portFrom } from "../ports.ts";
import { POLICY } from "./policy.ts";

const VARIABLE = "DOCS_PORT";
const SITE = "dist/site";
const SINGLE_FILE = "dist/docs/index.html";

const OWN_HOSTS = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

export const docsPort = (): Promise<number> => portFrom(VARIABLE, 4011);

/** The sandbox that calls are tried with. */
export interface TriedSandbox {
  fetch(request: Request): Promise<Response>;
  /** A new access token of an administrator. */
  createToken(): string;
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
  if (sandbox) addSandbox(app, sandbox);
  app.use(compress());
  app.use(async (context, next) => {
    await next();
    context.header("cache-control", "no-cache");
    if (isSite) context.header("content-security-policy", POLICY);
  });
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

function addSandbox(app: Hono, { fetch, createToken }: TriedSandbox): void {
  app.get("/try/token.json", (context) => context.json({ token: createToken() }));
  for (const path of ["/koodrive/*", "/_storage/*"]) {
    app.all(path, (context) => fetch(context.req.raw));
  }
}
