// Runs the installed program in one runtime and hands out what it found.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import type { BrowserContext } from "playwright-core";
import { afterAll } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import type { Setting } from "./program.ts";
import { listen } from "./service.ts";

/** Runs the program once, or as often as it can at once, and hands out what each run found. */
export type Runtime<Told = Setting> = (directory: string, setting: Told) => Promise<unknown[]>;

/** Runs a file or command, by its arguments, in a directory, and hands out what it prints. */
export type Run = (directory: string, ...args: string[]) => Promise<string>;

/** The versions of Node: the oldest that is promised, and the newest of each that is maintained. */
export const MAJORS = [20, 22, 24, 26];

const run = promisify(execFile);

/** The executable of a major version of Node. */
export async function findNode(major: number): Promise<string> {
  const place =
    major === 24 ? "node_modules/.bin/node" : `test/package/node_modules/node-${major}/bin/node`;
  const executable = process.env[`NODE_${major}`] ?? join(process.cwd(), place);
  if (!existsSync(executable))
    throw new Error(
      `No Node ${major} found. Where npm has none, give its path in the environment variable NODE_${major}.`,
    );
  const { stdout: version } = await run(executable, ["--version"]);
  if (!version.startsWith(`v${major}.`)) throw new Error(`${executable} is Node ${version}`);
  return executable;
}

export const runNode = async (major: number, directory: string, ...args: string[]) =>
  runExecutable(await findNode(major), directory, args);

/** Runs an executable. Whatever it writes to stderr, warnings included, is a failure. */
export async function runExecutable(
  executable: string,
  directory: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout, stderr } = await run(executable, args, { cwd: directory, env });
  if (stderr) throw new Error(stderr);
  return stdout;
}

/** The modules that a runtime imports: they export `exercise`. */
type Program = "program" | "sandbox-program" | "files-program" | "files-in-one";

const mainOf = (program: Program) =>
  `import { exercise } from "./${program}.js"; console.log(JSON.stringify(await exercise(JSON.parse(process.argv[2]))));`;

/** Runs the program as a file. */
export const asFile =
  (run: Run, program: Program = "program"): Runtime<object> =>
  async (directory, setting) => {
    const main = `main-${program}.js`;
    writeFileSync(join(directory, main), mainOf(program));
    return [JSON.parse(await run(directory, main, JSON.stringify(setting)))];
  };

export const node = (major: number): Runtime => asFile(runNode.bind(null, major));

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

/**
 * Serves page.html, whose import map is there for modules that no bundler has seen, and what it
 * loads.
 *
 * @param policy What scripts may do by the content security policy, beside being inline.
 */
export async function servePages(directory: string, policy = "") {
  const requested = new Set<string>();
  const { server, url: origin } = await listen(({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://pages");
    requested.add(pathname);
    const file = join(directory, pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response
      .writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "text/plain",
        // Of threads, too.
        "content-security-policy": `script-src 'self' 'unsafe-inline' ${policy}`,
      })
      .end(readFileSync(file));
  });
  return { url: `${origin}/page.html`, requested, close: () => void server.close() };
}

/** The browser of a test file: started for the first page, and closed after the last test. */
let browser: Promise<BrowserContext> | undefined;
afterAll(async () => (await browser)?.close());

/** `module` is imported into a page. An error that nothing catches is a failure. */
export const chromium =
  (module: `${Program}.js` | `${"" | "sandbox-"}bundle.js` | "bundle-bun.js"): Runtime =>
  async (directory, setting) => {
    const pages = await servePages(directory);
    browser ??= launchChromium();
    const page = await (await browser).newPage();
    try {
      const uncaught: Error[] = [];
      page.on("pageerror", (error) => uncaught.push(error));
      await page.goto(pages.url);
      const found = await page.evaluate(
        `import("./${module}").then(({ exercise }) => exercise(${JSON.stringify(setting)}))`,
      );
      if (uncaught.length) throw new AggregateError(uncaught, uncaught.join("\n"));
      return [found];
    } finally {
      await page.close();
      pages.close();
    }
  };

const WORKERD: { default: string; compatibilityDate: string } = createRequire(import.meta.url)(
  "workerd",
);
export const WORKERD_TODAY = WORKERD.compatibilityDate;

/**
 * The runtime of Cloudflare Workers, without its compatibility with Node, as it behaved on a date:
 * later changes are off.
 */
export const workerd =
  (compatibilityDate: string): Runtime =>
  (directory, setting) =>
    withWorker(directory, { compatibilityDate }, (url) =>
      Promise.all([send(url, setting), send(url, setting)]),
    );

/** What two calls end with whose worker loses the first request's token (see worker.ts). */
export const workerLosesToken: Runtime = (directory, setting) =>
  withWorker(directory, { compatibilityDate: WORKERD_TODAY }, async (url) => {
    const first = await send(`${url}/lose-token`, setting);
    // The provider's own timeout is 200 ms.
    await setTimeout(300);
    return [first, await send(`${url}/lose-token`, setting)];
  });

async function send(url: string, setting: Setting): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(setting) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text);
}

interface Worker {
  /** Of its file, without the extension. */
  worker?: string;
  compatibilityDate: string;
  /** What it finds in its environment. */
  variables?: Record<string, string>;
}

/** Runs the worker while it is used. What it complains of is a failure. */
export async function withWorker<Result>(
  directory: string,
  { worker = "worker", compatibilityDate, variables = {} }: Worker,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const config = join(directory, `${worker}-${compatibilityDate}.capnp`);
  const bindings = Object.entries(variables).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  );
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "program", worker = (
      modules = [(name = "worker.js", esModule = embed "${worker}.js")],
      compatibilityDate = "${compatibilityDate}",
      bindings = [${bindings.join(", ")}],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "program", address = "127.0.0.1:0", http = (), service = "program")],
);`,
  );
  const server = spawn(WORKERD.default, ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const exit = once(server, "exit");
  let complaints = "";
  server.stderr?.setEncoding("utf8").on("data", (text) => (complaints += text));
  try {
    const failed = exit.then(() => Promise.reject(new Error(complaints)));
    const [line] = await Promise.race([once(server.stdio[3] as Readable, "data"), failed]);
    const { port } = JSON.parse(line);
    const found = await use(`http://127.0.0.1:${port}`).catch((error) => {
      throw complaints ? new Error(`${error.message}\n${complaints}`) : error;
    });
    if (complaints) throw new Error(complaints);
    return found;
  } finally {
    server.kill();
    await exit;
  }
}
