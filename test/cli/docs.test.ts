// `koodrive docs` in a process of its own, from packages with a reference and without one.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../scripts/ports.ts";
import { startCommand } from "../support/command.ts";
import { temporaryDirectory } from "../support/kept.ts";

const PAGE = "<!doctype html><title>Reference ü</title>";
const PAGES = { "/": PAGE, "/guides/errors/": "<h1>Errors</h1>", "/404.html": "<h1>None</h1>" };
/** A module that makes pages, in place of the one that is built. */
const MODULE = `const pages = new Map(Object.entries(${JSON.stringify(PAGES)}));
export const openSite = () => ({ read: async (address) => pages.get(address) });`;
const { NO_COLOR, FORCE_COLOR, ...ENV } = process.env;

let command: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    ...{ bundle: true, write: false, platform: "node", format: "esm", logLevel: "error" },
    // Parts of the sandbox, which are loaded when one begins to listen.
    external: ["#*"],
    entryPoints: ["src/cli/main.ts"],
  });
  command = outputFiles[0]?.text ?? "";
});

/** Of a package like the published one. */
function makeCommand(pages?: string): string {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, "dist"));
  writeFileSync(join(directory, "dist/openapi.json"), "{}");
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  writeFileSync(join(directory, "dist/koodrive.js"), command);
  if (pages) writeFileSync(join(directory, "dist/reference.js"), pages);
  return join(directory, "dist/koodrive.js");
}

async function start() {
  const line = `${process.execPath} ${makeCommand(MODULE)} docs --port 0`;
  const started = startCommand(line, { env: ENV });
  onTestFinished(() => started.signal("SIGKILL"));
  await started.printed(/\n/);
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(started.output()) ?? [];
  return { ...started, url };
}

/** Runs it to its end. */
async function run(file: string, ...args: string[]) {
  const child = spawn(process.execPath, [file, "docs", ...args], { env: ENV });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { status, stdout, stderr };
}

describe("koodrive docs", () => {
  it("tells where the reference is, and serves it there", async () => {
    const { url, output } = await start();
    expect(output()).toBe(`KooDrive reference at ${url} (Ctrl+C ends it)\n`);
    for (const address of [url, `${url}?a=b`]) {
      const response = await fetch(address);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await response.text()).toBe(PAGE);
    }
  });

  it("tells the size of the page without sending it", async () => {
    const { url } = await start();
    const { status, headers } = await fetch(url, { method: "HEAD" });
    expect(status).toBe(200);
    expect(headers.get("content-length")).toBe(String(Buffer.byteLength(PAGE)));
  });

  it("leads to the page where an address lacks its last slash", async () => {
    const { url } = await start();
    const response = await fetch(`${url}guides/errors`);
    expect([response.url, await response.text()]).toEqual([
      `${url}guides/errors/`,
      "<h1>Errors</h1>",
    ]);
    const elsewhere = await fetch(`${url}/example.com`, { redirect: "manual" });
    expect(elsewhere.status).toBe(404);
  });

  it.each([
    ["guides/errors?a=b", "/guides/errors/?a=b"],
    ["guides/errors/index.html", "/guides/errors/"],
    ["index.html?a=b", "/?a=b"],
    ["guides/", "/#guides"],
    ["guides?a=b", "/?a=b#guides"],
    ["operations/", "/#operations"],
    ["resources/", "/#operations"],
  ])("leads from /%s to %s", async (path, place) => {
    const { url } = await start();
    const { status, headers } = await fetch(url + path, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([301, place]);
  });

  it("serves the contract of the package, and nothing else", async () => {
    const { url } = await start();
    const contract = await fetch(`${url}openapi.json`);
    expect(contract.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await contract.json()).toEqual({});
    for (const path of ["package.json", "dist/koodrive.js", "__proto__", "..%2Fpackage.json"]) {
      const response = await fetch(`${url}${path}`);
      expect([path, response.status, await response.text()]).toEqual([path, 404, "<h1>None</h1>"]);
    }
    const posted = await fetch(url, { method: "POST", body: "a" });
    expect(posted.status).toBe(405);
    expect(posted.headers.get("allow")).toBe("GET, HEAD");
  });

  it("answers to names of this machine alone", async () => {
    const { url } = await start();
    const get = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(url, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    expect(await get("localhost:4011")).toBe(200);
    expect(await get("rebound.example.com")).toBe(403);
    // It listens at 127.0.0.1 alone.
    expect(await get("[::1]:4011")).toBe(403);
  });

  it("ends on Ctrl+C without a word", async () => {
    const { signal, ended, output } = await start();
    const before = output();
    signal("SIGINT");
    expect(await ended).toBe(130);
    expect(output()).toBe(before);
  });

  it("says in one line, with status 1, that the reference is not there", async () => {
    const { status, stdout, stderr } = await run(makeCommand());
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^The reference is not part of this copy of the package: there is no \S+\/dist\/reference\.js\.\n$/,
    );
  });

  it("says in one line, with status 1, that a part of the reference is not there", async () => {
    const incomplete = 'export const openSite = () => { throw new Error("no such file"); };';
    expect(await run(makeCommand(incomplete))).toEqual({
      status: 1,
      stdout: "",
      stderr: "The reference is not part of this copy of the package: no such file.\n",
    });
  });

  it("says in one line, with status 1, that its port is in use", async () => {
    const server = createServer();
    onTestFinished(() => void server.close());
    const port = await listen(server, 0);
    expect(await run(makeCommand(MODULE), "--port", String(port))).toEqual({
      status: 1,
      stdout: "",
      stderr: `Port ${port} is in use: choose another, or 0 for a free one.\n`,
    });
  });

  it.each([
    [
      ["--port", "abc"],
      '--port is a number from 0 to 65535, not "abc": koodrive docs --port PORT.',
    ],
    [
      ["--host", "0.0.0.0"],
      "There is no option --host: koodrive docs takes --port; --help says more.",
    ],
    [["4011"], "Argument 1 is one too many: koodrive docs."],
  ])("refuses %j in one sentence, with status 2", async (args, message) => {
    const expected = { status: 2, stdout: "", stderr: `${message}\n` };
    expect(await run(makeCommand(MODULE), ...args)).toEqual(expected);
  });
});
