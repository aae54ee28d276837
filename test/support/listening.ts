// A sandbox at a port of this machine until the test has finished, and the credentials of a user.
import { createSandbox } from "koodrive-client/sandbox";
import { onTestFinished } from "vitest";
import { all } from "../../src/sandbox/world/table.ts";

/** Paths of operations without parameters in the path: a GET, one with a body, and a DELETE with one. */
export const USAGE = "/koodrive/ose/v1/service/quotaUsed";
export const BATCH_GET_SPACES = "/koodrive/ose/v1/space/batchGetSpace";
export const DELETE_MESSAGES = "/koodrive/ose/v1/message/batchDelete";

export async function startSandbox() {
  const sandbox = createSandbox();
  const server = await sandbox.listen();
  onTestFinished(server.close);
  const [user] = all(sandbox.world.users);
  if (!user) throw new Error("The world has no users.");
  const authorization = sandbox.createToken({ userId: user.id });
  return { sandbox, url: server.url, server, user, headers: { authorization } };
}

/** What of a world a request could change, but for the state of its pseudo-random numbers. */
export function contentOf(world: object): object {
  const { now, chance, tokens, ...content } = world as Record<string, unknown>;
  return content;
}
