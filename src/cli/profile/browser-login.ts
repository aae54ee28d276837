// Signing in by the page of KooDrive: the browser comes back with a code, to a port of this machine
// or to a front end, whose address is pasted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createKooDriveClient } from "../../index.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../model/usage-error.ts";
import { printable } from "../output/style.ts";
import { clientOptions } from "./client-options.ts";
import type { TokenProfile } from "./profile.ts";

interface BrowserOptions {
  readonly open?: boolean;
  readonly domain?: string;
}

/** Milliseconds that somebody has to sign in. */
const TIME_TO_SIGN_IN = 5 * 60_000;

export async function browserLogin(
  endpoint: string,
  { open, domain: given }: BrowserOptions,
  context: Context,
): Promise<TokenProfile> {
  const visitor = createKooDriveClient({ ...clientOptions(context), endpoint });
  const server = given === undefined ? await listen() : undefined;
  try {
    const domain = given ?? addressOf(server);
    const { uri } = await visitor.sessions.getAuthCodeUrl({ domain });
    if (!uri) throw new Error("The service has given no address for signing in.");
    context.stderr.write(`Sign in at\n  ${printable(uri)}\n`);
    if (open) openBrowser(uri, context);
    const code = await firstCode(server, context);
    const { data } = await visitor.sessions.create({ code, domain });
    const { accessToken: token, sessionId } = data ?? {};
    if (!token) throw new Error("The service has given no access token.");
    return { kind: "token", token, ...(sessionId && { sessionId }), renewedAt: context.now() };
  } finally {
    server?.close();
    server?.closeAllConnections();
  }
}

async function listen(): Promise<Server> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function addressOf(server: Server | undefined): string {
  const address = server?.address() as AddressInfo | undefined;
  return `127.0.0.1:${address?.port}`;
}

/** The code that the browser brings, or that is pasted: whichever comes first. */
async function firstCode(server: Server | undefined, context: Context): Promise<string> {
  const { prompt, signal } = context;
  const ended = new AbortController();
  const timeout = AbortSignal.timeout(TIME_TO_SIGN_IN);
  const sources = [
    ...(server ? [codeFromBrowser(server)] : []),
    ...(prompt.isPossible || !server ? [codeFromPaste(context, ended.signal)] : []),
  ];
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    timeout.addEventListener("abort", () =>
      reject(new Error("Nobody has signed in for 5 minutes.")),
    );
  });
  try {
    return await Promise.race([...sources, givenUp]);
  } finally {
    ended.abort();
  }
}

/** Only a request with a code counts: browsers ask for icons, too. */
function codeFromBrowser(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.on("request", ({ url = "" }, response) => {
      const code = codeIn(url);
      response.writeHead(code ? 200 : 404, {
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
      });
      const text = code ? "Signed in. Go back to the terminal.\n" : "There is no code here.\n";
      response.end(text, () => code && resolve(code));
    });
  });
}

async function codeFromPaste({ prompt }: Context, signal: AbortSignal): Promise<string> {
  const text = prompt.isPossible
    ? await prompt.askSecret("Or paste the code, or the address that you came back to: ", signal)
    : await prompt.readAll();
  const code = codeIn(text.trim()) ?? (/^[^\s/?]+$/.test(text.trim()) ? text.trim() : undefined);
  if (code === undefined) throw new UsageError("There is no code in what was pasted.");
  return code;
}

/** The parameter `code` of an address. */
function codeIn(address: string): string | undefined {
  const base = "http://127.0.0.1/";
  if (!URL.canParse(address, base) || !address.includes("?")) return undefined;
  return new URL(address, base).searchParams.get("code") ?? undefined;
}

const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: "explorer" };

/** Without one, the address is there to be copied. */
function openBrowser(uri: string, { platform, announce }: Context): void {
  // The address comes from the service, and is given to another program.
  if (!/^https?:\/\//.test(uri)) return;
  const child = spawn(OPENERS[platform] ?? "xdg-open", [uri], { detached: true, stdio: "ignore" });
  child.on("error", () => announce("No browser could be opened: open the address yourself."));
  child.unref();
}
