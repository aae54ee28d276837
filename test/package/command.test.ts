// The command of the packed package, as npx runs it.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, inject, it, onTestFinished } from "vitest";
import { REGISTRY } from "../../src/cli/registry.ts";
import { USAGE } from "../support/listening.ts";

it("npx koodrive-client sandbox starts a sandbox, and Ctrl+C ends it", async () => {
  const { npx, output } = await startNpx(["sandbox", "--port", "0"], /^ {2}-H .*\n/m);
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
  const [authorization = ""] = /Bearer\+[\da-f]{48}/.exec(output) ?? [];
  const { status } = await fetch(url + USAGE, { headers: { authorization } });
  expect(status).toBe(200);
  await interrupt(npx);
  await expect(fetch(url + USAGE)).rejects.toThrow("fetch failed");
});

it("npx koodrive-client docs serves the reference, and Ctrl+C ends it", async () => {
  const { npx, output } = await startNpx(["docs", "--port", "0"], /\n/);
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
  expect(await (await fetch(url)).text()).toContain("<title>KooDrive API</title>");
  await interrupt(npx);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

it.each([
  ...REGISTRY.map(({ path }) => path),
  "report",
  "help report",
  "help exit-codes",
  "call spaces.update",
])("koodrive %s --help is there", async (path) => {
  const args = [program(), ...path.split(" "), "--help"];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toMatch(/^(koodrive |Commands:|Exit codes:)/);
});

it("koodrive ends with its own code where nobody reads what it tells", async () => {
  const args = [program(), "call", "spaces.update", "--type", "7"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.destroy();
  expect(await once(child, "exit")).toEqual([2, null]);
});

it("koodrive is a program in a checkout, too, where npm has installed nothing", async () => {
  const { stdout } = await promisify(execFile)("dist/koodrive.js", ["--version"]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it("koodrive carries many files under Node 20 without a warning of too many listeners", async () => {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const cwd = mkdtempSync(join(tmpdir(), "koodrive-many-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  mkdirSync(join(cwd, "many"));
  for (let index = 0; index < 40; index += 1) writeFileSync(join(cwd, `many/${index}`), `${index}`);
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    KOODRIVE_ENDPOINT: url,
    KOODRIVE_TOKEN: sandbox.createToken({ userId: sandbox.findUser({ name: "Wang Lei" }).id }),
  };
  for (const line of ["upload many", "upload many", "download /many", "download /many"]) {
    const args = [
      program(),
      ...line.split(" "),
      "--quiet",
      "--parallel",
      "16",
      "--to",
      line[0] === "u" ? "/" : cwd,
    ];
    const { stderr } = await promisify(execFile)(NODE_20, args, { cwd, env });
    expect([line, stderr]).toEqual([line, ""]);
  }
});

const NODE_20 = resolve("test/package/node_modules/node-20/bin/node");

const program = () => join(inject("directory"), "node_modules/koodrive-client/dist/koodrive.js");

/** Starts the command, and waits until it has printed that. */
async function startNpx(args: readonly string[], printed: RegExp) {
  const npx = spawn("npx", ["--no", "koodrive-client", ...args], {
    cwd: inject("directory"),
    // A group of its own, which a terminal sends the signal to.
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    if (npx.exitCode === null && npx.signalCode === null) process.kill(-(npx.pid ?? 0), "SIGKILL");
  });
  let output = "";
  npx.stdout.setEncoding("utf8");
  for await (const chunk of npx.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    if (printed.test(output)) break;
  }
  return { npx, output };
}

async function interrupt(npx: ChildProcess): Promise<void> {
  process.kill(-(npx.pid ?? 0), "SIGINT");
  const [code, signal] = await once(npx, "exit");
  expect(signal ?? code).toEqual(expect.toBeOneOf([130, "SIGINT"]));
}
