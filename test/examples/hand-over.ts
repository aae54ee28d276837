// Hands over all that a leaver has, files, groups and shares, to a colleague. The service does it in
// the background and deletes the leaver at the end.
import { setTimeout } from "node:timers/promises";
import type { KooDriveClient } from "koodrive-client";

const SUCCEEDED = 2;
const FAILED = 3;

export interface HandOver {
  leaverId: string;
  recipientId: string;
  /** Waits before the task is looked at again. Default: for 5 seconds. */
  wait?: () => Promise<unknown>;
}

/** @returns the name of the recipient, as the service knows it afterwards. */
export async function handOver(
  { tasks }: KooDriveClient,
  { leaverId, recipientId, wait = () => setTimeout(5_000) }: HandOver,
): Promise<string> {
  const { taskId = "" } = await tasks.create({
    ...{ taskType: 0, srcUserId: leaverId, dstUserId: recipientId },
  });
  for (;;) {
    const { status, resultCode } = await tasks.get({ taskId });
    if (status === FAILED) throw new Error(`the hand-over failed with the code ${resultCode}`);
    if (status === SUCCEEDED) break;
    await wait();
  }
  const { id, name = "" } = await tasks.getHandoverRecipient({ srcUserId: leaverId });
  if (id !== recipientId) throw new Error(`${name} has received it, and not ${recipientId}`);
  return name;
}
