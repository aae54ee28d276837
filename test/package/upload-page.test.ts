// The upload page, an example with React and Vite, as its users have it: built beside the installed
// package, served by its own backend, and used in Chromium against a sandbox that listens.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Sandbox } from "koodrive-client/sandbox";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { importSandbox } from "./files-sandbox.ts";
import { findNode } from "./runtimes.ts";
import { tsc } from "./typescript.ts";

const SOURCE = "test/examples/upload-page";
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const directory = join(inject("directory"), "upload-page");

let sandbox: Sandbox;
let server: { close(): Promise<void> };
let backend: ChildProcess;
let browser: BrowserContext;
let address = "";
let page: Page;
const problems: string[] = [];
const threads: string[] = [];

beforeAll(async () => {
  const isSource = (path: string) => !/node_modules|dist$/.test(path);
  cpSync(SOURCE, directory, { recursive: true, filter: isSource });
  symlinkSync(resolve(SOURCE, "node_modules"), join(directory, "node_modules"));
  const node = await findNode(24);
  const vite = "node_modules/vite/bin/vite.js";
  const { NODE_ENV: _, ...environment } = process.env; // that of this test
  const options = { cwd: directory, env: environment };
  execFileSync(node, [vite, "build", "--logLevel=warn"], options);

  const { createSandbox } = await importSandbox(inject("directory"));
  sandbox = createSandbox({ minPartSize: 1 });
  const listening = await sandbox.listen();
  server = listening;
  const env = { ...environment, KOODRIVE_ENDPOINT: listening.url, PORT: "0" };
  backend = spawn(node, ["backend.ts"], {
    cwd: directory,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(backend.stdout ?? backend, "data");
  address = /http:\S+/.exec(String(line))?.[0] ?? "";
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("worker", (worker) => threads.push(new URL(worker.url()).pathname));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(address);
  await signIn();
});
beforeEach(async () => {
  sandbox.clearFaults();
  sandbox.clearJournal();
  await page.goto(address);
});
afterAll(async () => {
  await browser?.close();
  backend?.kill();
  await server?.close();
});

async function signIn(): Promise<void> {
  await page.getByRole("button", { name: /^Wang Lei/ }).click();
  await page.getByRole("heading", { name: "Upload files" }).waitFor();
}

/** A file of the disk. */
function makeFile(name: string, size: number) {
  const path = join(directory, name);
  const bytes = randomBytes(size);
  writeFileSync(path, bytes);
  return { path, name, sha256: createHash("sha256").update(bytes).digest("hex") };
}

const choose = (...files: { path: string }[]) =>
  page.getByLabel("Choose files").setInputFiles(files.map(({ path }) => path));
const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
const poll = <Value>(find: () => Value) => expect.poll(find, { timeout: 20_000 });
const arrived = (name: string) => sandbox.listFiles({ name });

async function sha256Of(name: string): Promise<string> {
  const { id: fileId } = sandbox.findFile({ name });
  const { base64 = "" } = await sandbox.readFile({ fileId });
  return createHash("sha256").update(Buffer.from(base64, "base64")).digest("hex");
}

it("is checked by the compiler", async () => {
  expect(await tsc(directory, "5.9", "--project", "tsconfig.json")).toBe("");
});

it("uploads several files at once, and they arrive as they were", async () => {
  const files = [makeFile("film.mp4", 6_000_000), makeFile("a.txt", 10), makeFile("empty.txt", 0)];
  await choose(...files);
  await page.getByText("3 of 3 files are uploaded.").waitFor();
  for (const { name, sha256 } of files) expect(await sha256Of(name)).toBe(sha256);
  expect(await row("film.mp4").innerText()).toBe("film.mp4 – 6.0 MB, uploaded");
  const puts = sandbox.getJournal({ operation: "storage.put" }).entries;
  expect(puts.length).toBeGreaterThan(2);
  expect(threads[0]).toMatch(/^\/assets\/hash-worker/);
});

it("shows how far it is and how fast, and leaves nothing of what is cancelled", async () => {
  // The second part never ends.
  sandbox.injectFault({
    operation: "storage.put",
    partNumber: 2,
    body: "stalled",
    times: "always",
  });
  await choose(makeFile("slow.bin", 6_000_000));
  await poll(() => row("slow.bin").innerText()).toMatch(/ of 6\.0 MB, .*B a second/);
  const bar = page.getByRole("progressbar", { name: "slow.bin" });
  await poll(() => bar.getAttribute("value")).not.toBe("0");
  await page.getByRole("button", { name: "Cancel: slow.bin" }).click();
  await poll(() => row("slow.bin").innerText()).toBe("slow.bin – cancelled");
  expect(await bar.count()).toBe(0);
  expect(arrived("slow.bin")).toEqual([]);
});

it("says in plain words what went wrong, and goes on with what is missing", async () => {
  const file = makeFile("plans.zip", 6_000_000);
  const fault = { operation: "storage.put", partNumber: 2, status: 403 } as const;
  sandbox.injectFault({ ...fault, times: "always" });
  await choose(file);
  const alert = row("plans.zip").getByRole("alert");
  await poll(() => alert.innerText()).toBe("The storage does not take the file. Try again later.");
  expect(arrived("plans.zip")).toEqual([]);
  sandbox.clearFaults();
  sandbox.clearJournal();
  await page.getByRole("button", { name: "Try again: plans.zip" }).click();
  await page.getByText("1 of 1 files are uploaded.").waitFor();
  expect(await sha256Of("plans.zip")).toBe(file.sha256);
  // The first part was there already.
  expect(sandbox.getJournal({ operation: "storage.put" }).entries).toHaveLength(1);
  expect(sandbox.getJournal({ operation: "files.create" }).entries).toEqual([]);

  await choose(file);
  await poll(() => alert.innerText()).toContain("A file of this name is there already.");
});

it("says that the user is signed out, and signs in when it is loaded again", async () => {
  sandbox.advanceClock({ minutes: 15 });
  await page.evaluate("fetch('/session')"); // as the page does every ten minutes
  sandbox.advanceClock({ minutes: 15 });
  await choose(makeFile("kept.txt", 100));
  await page.getByText("1 of 1 files are uploaded.").waitFor();

  sandbox.advanceClock({ minutes: 21 });
  await choose(makeFile("late.txt", 100));
  const alert = row("late.txt").getByRole("alert");
  await poll(() => alert.innerText()).toContain("You are signed out.");
  expect(arrived("late.txt")).toEqual([]);
  await page.reload();
  await signIn();
});

it("has nothing for axe to complain about, and no error that nothing caught", async () => {
  sandbox.injectFault({ operation: "storage.put", status: 403, times: "always" });
  await choose(makeFile("refused.bin", 100), makeFile("another.bin", 100));
  await row("another.bin").getByRole("alert").waitFor();
  await page.addScriptTag({ content: AXE });
  const violations = await page.evaluate<unknown>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
  );
  expect(violations).toEqual([]);
  expect(problems).toEqual([]);
});

it("is small: React is most of it, and what uploads need comes with the first upload", () => {
  const html = readFileSync(join(directory, "dist/index.html"), "utf8");
  const scripts = Array.from(
    html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g),
    ([, path = ""]) => gzipSync(readFileSync(join(directory, "dist", path))),
  );
  const size = scripts.reduce((sum, { length }) => sum + length, 0);
  expect(size).toBeGreaterThan(60_000);
  expect(size).toBeLessThan(95_000);
});
