// The command of the packed package, as npx runs it.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
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
