// Uploads and downloads by the packed package, in every runtime.
import { createHash, randomBytes } from "node:crypto";
import { closeSync, mkdtempSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { guideExamples } from "../support/guide.ts";
import { type BarePage, launchBareChromium } from "./bare-chromium.ts";
import { runBun, runFileWithFilesInDeno } from "./bun-deno.ts";
import type { Uploaded } from "./files-page.ts";
import { startSandbox } from "./files-sandbox.ts";
import {
  asFile,
  MAJORS,
  type Runtime,
  runNode,
  servePages,
  WORKERD_TODAY,
  withWorker,
} from "./runtimes.ts";

const program = "files-program";
const nodeOf = (major: number) => runNode.bind(null, major);
const RUNTIMES: Record<string, Runtime<object>> = {
  ...Object.fromEntries(MAJORS.map((major) => [`Node ${major}`, asFile(nodeOf(major), program)])),
  "Node 24, bundled into one file": asFile(nodeOf(24), "files-in-one"),
  Bun: asFile(runBun, program),
  Deno: asFile(runFileWithFilesInDeno, program),
};

/** What the text of the guide speaks of. */
const CONNECT = `
import { accessToken, createKooDriveClient } from "koodrive-client";
let koodrive, containerId;
export function watch({ endpoint, token, containerId: id }) {
  koodrive = createKooDriveClient({ endpoint, auth: accessToken(token) });
  containerId = id;
  watchInput(...["input", "progress", "button"].map((tag) => document.querySelector(tag)));
}
`;
const MB = 1_000_000;

const FOUND = {
  path: { outcome: "sent", check: "sha256", isSame: true, falls: 0, isWhole: true },
  stream: { outcome: "sent", isSame: true, spooled: 4 },
  resumed: { isGivenUp: true, isSame: true },
  tree: { sent: "all", fetched: "all", isSame: true },
  job: { outcome: "all" },
  hasThreads: true,
};

const directory = inject("directory");
let service: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
  service = await startSandbox(directory);
});
afterAll(() => service.close());

describe("files are carried, directories too, in", () => {
  it.each(Object.entries(RUNTIMES))("%s", async (_, runtime) => {
    expect(await runtime(directory, service.setting)).toEqual([FOUND]);
  });
});

it("a worker uploads the body of a request and responds with a download", async () => {
  const bytes = Uint8Array.from({ length: 1_000_001 }, (_, index) => index ^ (index >> 8));
  const query = new URLSearchParams({ ...service.setting });
  const worker = { worker: "files-worker", compatibilityDate: WORKERD_TODAY };
  const fetched = await withWorker(directory, worker, async (url) => {
    const headers = { "x-size": String(bytes.length) };
    const response = await fetch(`${url}?${query}`, { method: "POST", headers, body: bytes });
    return response.arrayBuffer();
  });
  expect(Buffer.compare(new Uint8Array(fetched), bytes)).toBe(0);
});

/** A file of so many bytes, no two megabytes of which are alike. */
function makeFile(name: string, megabytes: number) {
  const path = join(mkdtempSync(join(directory, "files-")), name);
  const hash = createHash("sha256");
  const descriptor = openSync(path, "w");
  const block = randomBytes(MB);
  for (let number = 0; number < megabytes; number += 1) {
    block.writeUInt32LE(number);
    hash.update(block);
    writeSync(descriptor, block);
  }
  closeSync(descriptor);
  return { path, sha256: hash.digest("hex") };
}

/** Runs a function of a module in a page. */
const call = (page: BarePage, module: string, name: string, ...args: unknown[]) =>
  page.evaluate(`import("./${module}").then(({ ${name} }) => ${name}(...${JSON.stringify(args)}))`);

const canUseWebAssembly = (page: BarePage) =>
  page.evaluate(
    "WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => true, () => false)",
  );

describe("a page in Chromium", () => {
  let browser: Awaited<ReturnType<typeof launchBareChromium>>;
  beforeAll(async () => {
    browser = await launchBareChromium();
  });
  afterAll(() => browser.close());

  const WITH_WEBASSEMBLY = "'wasm-unsafe-eval'";
  const PUBLISHED = ["files-page.js", "/node_modules/koodrive-client/dist/hash-worker.web.js"];
  // The thread's file is not beside the bundle: the page hashes by itself.
  const BUNDLED = ["files-bundle.js", "/hash-worker.web.js"];

  it.each([
    ["without a bundler", PUBLISHED, 200, WITH_WEBASSEMBLY],
    ["bundled", BUNDLED, 50, WITH_WEBASSEMBLY],
    ["without a bundler and WebAssembly", PUBLISHED, 12, ""],
    ["bundled and without WebAssembly", BUNDLED, 12, ""],
  ])("carries a file, %s", async (_, [module = "", thread], megabytes, policy) => {
    const { path, sha256 } = makeFile("photos.zip", megabytes);
    const { setting } = service;
    const pages = await servePages(directory, policy);
    onTestFinished(pages.close);
    const page = await browser.open(pages.url);
    expect(await canUseWebAssembly(page)).toBe(policy !== "");
    await page.choose(path);
    const { fileId, isSteady, turns } = (await call(page, module, "upload", setting)) as Uploaded;
    expect(isSteady).toBe(true);
    expect(turns).toBeGreaterThan(megabytes / 10);
    expect([...pages.requested]).toContain(thread);
    expect(await call(page, module, "download", setting, fileId)).toBe(sha256);
    const givenUp = { isGivenUp: true, isBegun: true };
    expect(await call(page, module, "giveUp", setting)).toEqual(givenUp);
    expect(service.fileNames()).not.toContain("given up");
    await page.close();
  });

  it("does what the guide shows", async () => {
    const { path } = makeFile("slides.pdf", 12);
    const example = guideExamples("FILES.md").find(({ code }) => code.includes("watchInput"));
    const { code } = await transform(`${CONNECT}${example?.code}`, { loader: "ts" });
    writeFileSync(join(directory, "guide.js"), code);
    const pages = await servePages(directory);
    onTestFinished(pages.close);
    const page = await browser.open(pages.url);
    await call(page, "guide.js", "watch", service.setting);
    await page.choose(path);
    const isFull = () => page.evaluate("document.querySelector('progress').value === 1");
    await expect.poll(isFull, { timeout: 20_000 }).toBe(true);
    await expect.poll(service.fileNames).toContain("slides.pdf");
    await page.close();
  });
});
