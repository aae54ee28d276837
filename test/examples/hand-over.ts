// Hands over all that a leaver has, files, groups and shares, to a colleague. The service does it in
// the background and deletes the leaver at the end.
import type { KooDriveClient, WaitOptions } from "koodrive-client";

export interface HandOver {
  leaverId: string;
  recipientId: string;
}

/**
 * @returns the name of the recipient, as the service knows it afterwards.
 * @throws WorkError if the service could not hand over.
 */
export async function handOver(
  { tasks }: KooDriveClient,
  { leaverId, recipientId }: HandOver,
  options?: WaitOptions,
): Promise<string> {
  await tasks.run({ taskType: 0, srcUserId: leaverId, dstUserId: recipientId }, options);
  const { id, name = "" } = await tasks.getHandoverRecipient({ srcUserId: leaverId });
  if (id !== recipientId) throw new Error(`${name} has received it, and not ${recipientId}`);
  return name;
}
