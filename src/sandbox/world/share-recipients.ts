// Whom shares of scope 3 name.
import type { Recipient, RecipientKind, ShareRecipient } from "./share-rows.ts";
import { dropAll, put, select } from "./table.ts";
import { values } from "./tree.ts";
import type { World } from "./world.ts";

export function recipientsOf(world: World, shareId: string): ShareRecipient[] {
  return [...values(select(world.shareRecipients, "share", shareId))];
}

/** The world in which a share names these, and nobody else. */
export function setRecipients(
  world: World,
  shareId: string,
  recipients: readonly Recipient[],
): World {
  const former = select(world.shareRecipients, "share", shareId);
  let shareRecipients = dropAll(world.shareRecipients, former);
  for (const { kind, id } of recipients) {
    shareRecipients = put(shareRecipients, { shareId, kind, id });
  }
  return { ...world, shareRecipients };
}

/** The world in which no share names a user, a department or a group. */
export function dropRecipient(world: World, kind: RecipientKind, id: string): World {
  const rows = select(world.shareRecipients, "recipient", `${kind}/${id}`);
  return { ...world, shareRecipients: dropAll(world.shareRecipients, rows) };
}
