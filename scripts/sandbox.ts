// Sandboxes that listen, by the package as it is built.
import type { createSandbox, Listening } from "koodrive-client/sandbox";
import { type Credentials, credentialsOf } from "../src/cli/sandbox/credentials.ts";
import type { LoggedCall, LoggedCommand } from "../src/cli/sandbox/log.ts";
import type { TriedSandbox } from "./site/server.ts";

export interface RunningSandbox extends Listening {
  sandbox: ReturnType<typeof createSandbox>;
  /** Of a system administrator, and of an application. */
  credentials: Credentials;
  /** For those who try calls on the pages of the reference. */
  tried: TriedSandbox;
  /** What it has answered last. */
  lastCall(): LoggedCall | undefined;
}

/** @param log Told of each request, as `logCommand` is of each command that changes something. */
export async function startSandbox({
  port = 0,
  log = undefined as ((call: LoggedCall) => void) | undefined,
  logCommand = undefined as ((command: LoggedCommand) => void) | undefined,
} = {}): Promise<RunningSandbox> {
  const { createSandbox } = await import("koodrive-client/sandbox");
  let lastCall: LoggedCall | undefined;
  const sandbox = createSandbox({
    log(call) {
      lastCall = call;
      log?.(call);
    },
    logCommand,
  });
  const credentials = credentialsOf(sandbox);
  if (!credentials) throw new Error("The world of the sandbox has no users.");
  const listening = await sandbox.listen({ port });
  const { id: userId } = credentials.user;
  const tried: TriedSandbox = {
    fetch: (request) => sandbox.fetch(request),
    createToken: () => sandbox.createToken({ userId }),
  };
  return { ...listening, sandbox, credentials, tried, lastCall: () => lastCall };
}
