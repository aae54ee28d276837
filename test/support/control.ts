// The control of a sandbox by bare requests, and a client that signs.
import { appSignature, type ClientOptions, createKooDriveClient } from "koodrive-client";
import type { Sandbox } from "koodrive-client/sandbox";
import { ENDPOINT } from "./sandbox.ts";

export const ADDRESS = "http://localhost:4010";

/** Sends a command as a program does, or with headers as a browser sends them. */
export function sendCommand(
  { fetch }: Pick<Sandbox, "fetch">,
  command: string,
  { body = {} as unknown, headers = {} as Record<string, string>, address = ADDRESS } = {},
): Promise<Response> {
  return fetch(`${address}/_sandbox/${command}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

/** The status of an answer that is no success, and its error. */
export async function errorOf(response: Response) {
  const { error } = await response.json();
  return { status: response.status, ...error };
}

/** A client that signs for an administrator, with an application of its own. */
export function signedClientOf(sandbox: Sandbox, options: Partial<ClientOptions> = {}) {
  const { id: userId } = sandbox.findUser({ role: 2 });
  return createKooDriveClient({
    endpoint: ENDPOINT,
    auth: appSignature({ ...sandbox.createApplication(), userId }),
    fetch: sandbox.fetch,
    now: sandbox.now,
    retry: false,
    ...options,
  });
}
