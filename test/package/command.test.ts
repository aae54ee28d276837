// The command of the packed package, as npx runs it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, inject, it, onTestFinished } from "vitest";
import { USAGE } from "../support/listening.ts";

it("npx koodrive-client sandbox starts a sandbox, and Ctrl+C ends it", async () => {
  const npx = spawn("npx", ["--no", "koodrive-client", "sandbox", "--port", "0"], {
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
    if (/^ {2}-H .*\n/m.test(output)) break;
  }
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
  const [authorization = ""] = /Bearer\+[\da-f]{48}/.exec(output) ?? [];
  const { status } = await fetch(url + USAGE, { headers: { authorization } });
  expect(status).toBe(200);
  process.kill(-(npx.pid ?? 0), "SIGINT");
  const [code, signal] = await once(npx, "exit");
  expect(signal ?? code).toEqual(expect.toBeOneOf([130, "SIGINT"]));
  await expect(fetch(url + USAGE)).rejects.toThrow("fetch failed");
});
