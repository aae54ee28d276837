// The five operations that the project began with, as a program would use them: each call, and what
// has come of it.
import type { KooDriveClient } from "koodrive-client";
import type { RunningSandbox } from "./sandbox.ts";

/** Returns how many of them failed. */
export async function takeFirstSteps(running: RunningSandbox): Promise<number> {
  const { accessToken, createKooDriveClient } = await import("koodrive-client");
  const { url: endpoint, credentials } = running;
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken(credentials.token) });
  const { user } = credentials;
  let failures = 0;
  /** Shows a call, and what it tells or fails with. */
  const step = async (call: string, tell: () => Promise<string>) => {
    console.log(`\nkoodrive.${call}`);
    try {
      const told = await tell();
      const isExample = running.lastCall()?.answeredBy === "example";
      console.log(indent(isExample ? `${told}\n(an example of the contract)` : told));
    } catch (error) {
      failures += 1;
      console.error(indent(String(error)));
    }
  };

  await step("spaces.getAllocation()", () => describePools(koodrive));
  const transfer = { originType: 1, target: [{ type: 2, expandCapacity: 100 }] } as const;
  await step(`spaces.transferUnallocated(${show(transfer)})`, async () => {
    await koodrive.spaces.transferUnallocated(transfer);
    return describePools(koodrive);
  });
  const group = { name: "API Demo", capacity: 20 };
  await step(`spaces.createGroup(${show(group)})`, async () => {
    const { id } = await koodrive.spaces.createGroup(group);
    return `its space: ${id}`;
  });
  const update = { ownerId: user.id, type: 1, capacity: "30" } as const;
  await step(`spaces.update(${show(update)})`, async () => {
    await koodrive.spaces.update(update);
    const { data } = await koodrive.spaces.get({ ownerId: user.id, type: 1 });
    return `the space of ${user.name} now has ${data?.capacity} GB`;
  });
  const share = { shareId: "1689743054514187776", validDays: 9 };
  await step(`shares.update(${show(share)})`, async () => {
    const { shareLink } = await koodrive.shares.update(share);
    return `valid until ${shareLink?.expireTime}`;
  });
  return failures;
}

const POOLS = ["departments", "individuals", "groups"];

async function describePools({ spaces }: KooDriveClient): Promise<string> {
  const { data = [] } = await spaces.getAllocation();
  const lines = data.map(({ type = 0, allocateCapacity, totalCapacity }) =>
    [`${POOLS[type]}:`.padEnd(13), `${allocateCapacity} of ${totalCapacity} GB allocated`].join(""),
  );
  return lines.join("\n");
}

/** As a program has it. */
function show(args: object): string {
  return JSON.stringify(args, undefined, 1)
    .replace(/"(\w+)":/g, "$1:")
    .replace(/\s+/g, " ");
}

const indent = (text: string): string => text.replace(/^/gm, "  ");
