// Lets a colleague go: nobody signs in as the leaver any longer, the leaver's shares end, and files
// and groups go to a colleague. The service does the last in the background, and deletes the user
// at the end, with all memberships.
//
//   node offboarding.ts --leaver 1580000000000000003 --recipient 1580000000000000004
//
// Without `--recipient` the user is disabled and keeps files, groups and memberships. It needs the
// credentials of a system administrator, in the variables of environment.ts. The shares end only if
// KOODRIVE_APP_ID and KOODRIVE_APP_SECRET are there, since nobody but their sharer can cancel them;
// otherwise they go to the recipient. With `--dry-run` it says what it would do. It can be run again:
// what is done already is left as it is, also after the user is gone.
import { parseArgs } from "node:util";
import { ApiError, type KooDriveClient, type WaitOptions } from "koodrive-client";
import { connect, EXIT, runProgram, UsageError } from "./environment.ts";

export interface Leaving {
  leaverId: string;
  /** Who gets files and groups. Default: nobody, and the leaver is disabled and stays. */
  recipientId?: string | undefined;
  /** A client that signs as the leaver, for the shares. Without it the recipient gets them. */
  asLeaver?: KooDriveClient | undefined;
  /** Whether nothing is changed. Default false. */
  dryRun?: boolean;
}

const NO_RESOURCE = 13000309;
const DISABLED = 1;
const SHARES_OF_A_REQUEST = 100;

/**
 * @returns what was done, or would be, a sentence a step; empty if all is done already.
 * @throws WorkError if the service could not hand over.
 */
export async function offboard(
  koodrive: KooDriveClient,
  { leaverId, recipientId, asLeaver, dryRun = false }: Leaving,
  options?: WaitOptions,
): Promise<string[]> {
  const leaver = await findUser(koodrive, leaverId);
  if (!leaver) return checkRecipient(koodrive, leaverId, recipientId);
  const steps: string[] = [];
  const take = async (step: string, change: () => Promise<unknown>) => {
    if (!dryRun) await change();
    steps.push(step);
  };
  // Before the user is disabled: no one signs for a disabled user.
  const isEnabled = leaver.status !== DISABLED;
  const shareIds = asLeaver && isEnabled ? await sharesOf(asLeaver) : [];
  if (asLeaver && shareIds.length > 0) {
    await take(`the shares end, ${shareIds.length} of them`, () => cancel(asLeaver, shareIds));
  }
  if (isEnabled) {
    const { users } = koodrive;
    await take(`${leaver.name} is disabled`, () => users.update({ userId: leaverId, status: 1 }));
  }
  if (recipientId) {
    const task = { taskType: 0, srcUserId: leaverId, dstUserId: recipientId } as const;
    await take(`${leaver.name} is handed over to ${recipientId} and deleted`, async () => {
      await koodrive.tasks.run(task, options);
      await checkRecipient(koodrive, leaverId, recipientId);
    });
  }
  return steps;
}

/** Undefined for a user who is gone. */
async function findUser({ users }: KooDriveClient, userId: string) {
  try {
    return (await users.get({ userId })).data;
  } catch (error) {
    if (error instanceof ApiError && error.code === NO_RESOURCE) return undefined;
    throw error;
  }
}

/** A user who is gone has been handed over to whom was asked for, or that is a mistake. */
async function checkRecipient(
  { tasks }: KooDriveClient,
  srcUserId: string,
  recipientId?: string,
): Promise<[]> {
  const { id, name } = await tasks.getHandoverRecipient({ srcUserId });
  if (!recipientId || id === recipientId) return [];
  throw new Error(`${name} (${id}) has received what ${srcUserId} had, and not ${recipientId}.`);
}

async function sharesOf({ shares }: KooDriveClient): Promise<string[]> {
  const shareIds: string[] = [];
  for await (const { shareId } of shares.list.all()) if (shareId) shareIds.push(shareId);
  return shareIds;
}

/** Each share has a result of its own, also in a success. */
async function cancel({ shares }: KooDriveClient, shareIds: string[]): Promise<void> {
  for (let start = 0; start < shareIds.length; start += SHARES_OF_A_REQUEST) {
    const some = shareIds.slice(start, start + SHARES_OF_A_REQUEST);
    const { subResponseList = [] } = await shares.cancel({ shareIds: some });
    const refused = subResponseList.find(({ code }) => code !== 0);
    if (refused) throw new Error(`The share ${refused.shareId} goes on: ${refused.msg}`);
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      leaver: { type: "string" },
      recipient: { type: "string" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { leaver: leaverId, recipient: recipientId, "dry-run": dryRun } = values;
  if (!leaverId) throw new UsageError("--leaver must be the identifier of a user.");
  const asLeaver = process.env.KOODRIVE_APP_SECRET ? connect(leaverId) : undefined;
  const steps = await offboard(connect(), { leaverId, recipientId, asLeaver, dryRun });
  for (const step of steps) console.log(dryRun ? `To do: ${step}.` : `Done: ${step}.`);
  if (steps.length === 0) console.log("Nothing is left to do.");
  return EXIT.done;
}

if (import.meta.main) await runProgram(main);
