// Sandboxes that listen, and what calls to them need: by the package as it is built.
import type { Auth } from "koodrive-client";
import type { createSandbox, Listening } from "koodrive-client/sandbox";
import { type Credentials, credentialsOf } from "../src/sandbox/command/credentials.ts";
import type { LoggedCall, LoggedCommand } from "../src/sandbox/command/log.ts";

export interface RunningSandbox extends Listening {
  sandbox: ReturnType<typeof createSandbox>;
  /** Of a system administrator, and of an application. */
  credentials: Credentials;
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
  return { ...listening, sandbox, credentials, lastCall: () => lastCall };
}

/** The credentials of a scheme. */
export async function authOf(
  scheme: Exclude<Auth["scheme"], "None">,
  { sandbox, credentials }: RunningSandbox,
): Promise<Auth> {
  const { accessToken, appAccessToken, appSignature } = await import("koodrive-client");
  const { appId = "", appSecret = "" } = credentials.application ?? {};
  if (scheme === "AccessToken") return accessToken(credentials.token);
  if (scheme === "AppAccessToken") return appAccessToken(sandbox.createToken({ appId }));
  return appSignature({ appId, appSecret, userId: credentials.user.id });
}
