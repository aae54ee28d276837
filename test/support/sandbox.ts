// A sandbox and clients of its people, for one test. What goes through the clients is compared with
// the contract; wire variants are refused unless the sandbox was asked for quirks.
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { monitorContract } from "koodrive-client/contract";
import { createSandbox, type SandboxOptions } from "koodrive-client/sandbox";
import { all } from "../../src/sandbox/world/table.ts";

export const ENDPOINT = "https://koodrive.example.com";

export async function setUpSandbox(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const wireVariants = options.quirks === undefined;
  const fetch = await monitorContract({ fetch: sandbox.fetch, mode: "throw", wireVariants });
  /** A client of a user, by name or identifier. */
  const clientOf = (user: string): KooDriveClient => {
    const found = [...all(sandbox.world.users)].find(({ id, name }) => [id, name].includes(user));
    if (!found) throw new Error(`no user ${user} in the world`);
    return createKooDriveClient({
      endpoint: ENDPOINT,
      auth: accessToken(sandbox.createToken({ userId: found.id })),
      fetch,
      retry: false,
    });
  };
  return { sandbox, clientOf, fetch };
}
