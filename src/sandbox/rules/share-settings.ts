// The settings of shares that calls send: whom they are for, and until when they are valid.
import { findMember } from "../world/groups.ts";
import { sendMessage } from "../world/messages.ts";
import { DAY } from "../world/moments.ts";
import type { Space, User } from "../world/rows.ts";
import { setRecipients } from "../world/share-recipients.ts";
import type { Recipient, RecipientKind, Share, ShareScope } from "../world/share-rows.ts";
import { find, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";

const MAX_DAYS = 365;

/** When a share ends whose validity is sent, or why it cannot. */
export function readEnd(
  world: World,
  { expireTime, validDays }: { readonly expireTime?: string; readonly validDays: number },
): number | Refusal {
  if (expireTime === undefined) return world.now + validDays * DAY;
  const end = Date.parse(expireTime);
  if (end > world.now && end <= world.now + MAX_DAYS * DAY) return end;
  const detail = `must be in the future, within ${MAX_DAYS} days`;
  return refuse("13000102", "shares.validity", { field: "expireTime", detail });
}

interface SentRecipients {
  readonly userIds?: readonly string[];
  readonly deptIds?: readonly string[];
  readonly groupIds?: readonly string[];
  readonly phoneNumbers?: readonly string[];
}

/** The argument that names recipients of a kind. */
export const RECIPIENT_FIELDS = {
  user: "userIds",
  department: "deptIds",
  group: "groupIds",
} as const satisfies Record<RecipientKind, keyof SentRecipients>;

/** Why a share of files of this space cannot have a scope, if so. */
export function refuseScope(world: World, { type }: Space, scope: ShareScope): Refusal | undefined {
  const field = "scope";
  if (scope === 1 && world.organization.publicShareFlag !== "1") {
    const detail = "must be 2 or 3: the organization is not admitted to share with anyone";
    return refuse("13000102", "shares.public", { field, detail });
  }
  if (scope === 3 || type !== 2) return undefined;
  const detail = "must be 3 for files in the space of a group";
  return refuse("13000102", "shares.group-space", { field, detail });
}

/**
 * Whom a share of scope 3 names, or why it cannot.
 *
 * @param kept Those that it names already, and goes on naming.
 */
export function readRecipients(
  world: World,
  containerId: string,
  sent: SentRecipients,
  kept: readonly Recipient[] = [],
): Recipient[] | Refusal {
  const found = findRecipients(world, sent);
  if (isRefusal(found)) return found;
  const recipients = [...kept, ...found];
  if (recipients.length === 0) {
    const detail = "is required, or another list of those whom to share with";
    return refuse("13000102", "shares.recipients", { field: "userIds", detail });
  }
  return refuseOutsider(world, containerId, found) ?? recipients;
}

function findRecipients(world: World, sent: SentRecipients): Recipient[] | Refusal {
  const { users, departments, groups } = world;
  const lists = [
    listOf("user", "userIds", (id) => [findUser(world, id)]),
    listOf("department", "deptIds", (id) => [find(departments, id)]),
    listOf("group", "groupIds", (id) => [find(groups, id)]),
    listOf("user", "phoneNumbers", (mobile) => values(select(users, "mobile", mobile))),
  ];
  const recipients: Recipient[] = [];
  for (const { kind, field, findAll } of lists) {
    for (const [index, id] of (sent[field] ?? []).entries()) {
      const found = [...findAll(id)].flatMap((row) => (row ? [{ kind, id: row.id }] : []));
      if (found.length === 0) return refuseUnknown(`${field}[${index}]`);
      recipients.push(...found);
    }
  }
  return recipients;
}

/** How those are found whom an argument names. */
const listOf = (
  kind: RecipientKind,
  field: keyof SentRecipients,
  findAll: (id: string) => Iterable<{ readonly id: string } | undefined>,
) => ({ kind, field, findAll });

function refuseUnknown(field: string): Refusal {
  return refuse("13000309", "shares.recipient-unknown", { field, detail: "is unknown" });
}

/** Why files of this space cannot be shared with one of these, if so. */
function refuseOutsider(
  world: World,
  containerId: string,
  recipients: readonly Recipient[],
): Refusal | undefined {
  const space = find(world.spaces, containerId);
  if (space?.type !== 2) return undefined;
  const outsider = recipients.find(({ kind, id }) =>
    kind === "user" ? !findMember(world, space.ownerId, id) : id !== space.ownerId,
  );
  if (!outsider) return undefined;
  const field = RECIPIENT_FIELDS[outsider.kind];
  const detail = "must be members of the group whose space has the files, or the group";
  return refuse("13000102", "shares.group-space", { field, detail });
}

/** The world in which a share names these, and nobody else. Users who are new to it are told. */
export function nameRecipients(
  world: World,
  { id: sharerId, name: sender }: User,
  { id: shareId, displayName }: Share,
  recipients: readonly Recipient[],
): World {
  const text = `${sender} has shared ${displayName} with you.`;
  const isNew = (userId: string) =>
    userId !== sharerId && !find(world.shareRecipients, `${shareId}/user/${userId}`);
  const users = recipients.flatMap(({ kind, id }) => (kind === "user" && isNew(id) ? [id] : []));
  let next = setRecipients(world, shareId, recipients);
  for (const userId of new Set(users)) {
    next = sendMessage(next, { userId, sender, type: "000", text });
  }
  return next;
}
