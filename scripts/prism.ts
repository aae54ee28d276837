// Prism as a child process: the mock, or the validating proxy before a server.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { freePort } from "./ports.ts";
import type { MockedCall } from "./prism-requests.ts";
import { endChild, startChild } from "./process.ts";

export interface PrismProcess {
  url: string;
  pid: number;
  /** Resolves when Prism has ended by itself. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts `prism <mode> generated/openapi.yaml …`. @throws when it does not come up within a
 * minute.
 */
export async function startPrism({
  mode = "mock",
  port = 0,
  args = [] as string[],
  /** Told of each request that was answered. */
  onCall = undefined as ((call: MockedCall) => void) | undefined,
} = {}): Promise<PrismProcess> {
  const chosen = port || (await freePort());
  const child = startChild(
    process.execPath,
    [
      "--import",
      "./scripts/prism-header.ts",
      ...(onCall ? ["--import", "./scripts/prism-requests.ts"] : []),
      "node_modules/.bin/prism",
      mode,
      "generated/openapi.yaml",
      ...args,
      "--host",
      "127.0.0.1",
      "--port",
      String(chosen),
      "--verboseLevel",
      "info",
      // By default it has a child of its own where NODE_ENV is production.
      "--multiprocess=false",
    ],
    { stdio: ["ignore", "pipe", "pipe", ...(onCall ? ["ipc" as const] : [])] },
  );
  if (onCall) child.on("message", (call) => onCall(call as MockedCall));
  const ended = once(child, "exit").then(() => {});
  await listening(child);
  return {
    url: `http://127.0.0.1:${chosen}`,
    pid: child.pid ?? 0,
    ended,
    stop: () => endChild(child),
  };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (reason: string) => {
      clearTimeout(timer);
      child.kill();
      reject(new Error(`Prism ${reason}:\n${output}`));
    };
    const timer = setTimeout(() => fail("did not come up within a minute"), 60_000);
    const onExit = () => fail("ended");
    child.once("exit", onExit);
    const streams = [child.stdout, child.stderr];
    const onData = (chunk: string) => {
      output += chunk;
      if (output.length > 1e5) output = output.slice(-1e4);
      if (!output.includes("Prism is listening")) return;
      clearTimeout(timer);
      child.off("exit", onExit);
      // It goes on with a line for each request, which nobody reads.
      for (const stream of streams) stream?.off("data", onData).resume();
      resolve();
    };
    for (const stream of streams) stream?.setEncoding("utf8").on("data", onData);
  });
}
