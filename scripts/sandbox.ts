// Sandboxes that listen, by the package as it is built.
import type { createSandbox, Listening, Sandbox } from "koodrive-client/sandbox";
import { type Credentials, credentialsOf } from "../src/cli/sandbox/credentials.ts";
import type { LoggedCall, LoggedCommand } from "../src/cli/sandbox/log.ts";
import { readContract } from "./contract/contract.ts";
import { thingsIn, withThings } from "./sandbox-things.ts";
import { triedContract } from "./site/machine/tried.ts";
import type { TriedSandbox } from "./site/server.ts";
import { once } from "./things/stage.ts";

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
  const tried = triedSandbox(createSandbox({ log, logCommand }));
  return { ...listening, sandbox, credentials, tried, lastCall: () => lastCall };
}

/** A sandbox of its own, since what the page fills in is put into its world. */
function triedSandbox(sandbox: Sandbox): TriedSandbox {
  const { user, application } = credentialsOf(sandbox) as Credentials;
  const { appId = "" } = application ?? {};
  return {
    fetch: (request) => sandbox.fetch(request),
    createTokens: () => ({
      token: sandbox.createToken({ userId: user.id }),
      appToken: sandbox.createToken({ appId }),
    }),
    contract: once(async () => {
      const things = await thingsIn(sandbox);
      return triedContract(readContract(), (call) => withThings(call, things));
    }),
  };
}
