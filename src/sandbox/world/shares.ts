// Shares: whom they reach, and what has become of them. Their state is not kept, since it follows
// from that of their files, their space and their sharer.
import { upwards } from "./departments.ts";
import type { File } from "./file-rows.ts";
import { isInBin } from "./files.ts";
import { findMember } from "./groups.ts";
import { rightsIn } from "./rights.ts";
import type { User } from "./rows.ts";
import { recipientsOf } from "./share-recipients.ts";
import type { Share } from "./share-rows.ts";
import { dropAll, find, put, select } from "./table.ts";
import { at, values } from "./tree.ts";
import type { World } from "./world.ts";

export function findShareByLink(world: World, shortUrl: string): Share | undefined {
  return at(select(world.shares, "shortUrl", shortUrl), 0);
}

/** The shared files and folders that are left, those in the recycle bin included. */
export function filesOfShare(world: World, { fileIds }: Share): File[] {
  return fileIds.flatMap((id) => find(world.files, id) ?? []);
}

/** 0 valid until it expires, 1 its files are deleted, 2 not valid any more. */
export function statusOfShare(world: World, share: Share): 0 | 1 | 2 {
  if (share.cancelled || !isSharerAllowed(world, share)) return 2;
  return filesOfShare(world, share).some((file) => !isInBin(world, file)) ? 0 : 1;
}

function isSharerAllowed(world: World, { sharerId, containerId }: Share): boolean {
  const sharer = find(world.users, sharerId);
  const space = find(world.spaces, containerId);
  if (!sharer || sharer.status === 1 || !space || space.status === 1) return false;
  return Object.values(rightsIn(world, sharer, space)).some(Boolean);
}

/** Whether a user may open a share. Without a user: whether anybody may who has the link. */
export function isOpenTo(world: World, share: Share, user: User | undefined): boolean {
  if (share.scope === 1) return world.organization.publicShareFlag === "1";
  if (!user) return false;
  return share.scope === 2 || user.id === share.sharerId || isNamed(world, share, user);
}

function isNamed(world: World, share: Share, user: User): boolean {
  if (hasLeft(world, share, user) || !isInGroupOf(world, share, user)) return false;
  return recipientsOf(world, share.id).some(({ kind, id }) => {
    if (kind === "user") return id === user.id;
    if (kind === "group") return findMember(world, id, user.id) !== undefined;
    return departmentIdsOf(world, user).includes(id);
  });
}

const hasLeft = (world: World, { id }: Share, user: User): boolean =>
  find(world.shareVisitors, `${id}/${user.id}`)?.left === true;

/** What is in the space of a group is for its members alone. */
function isInGroupOf(world: World, { containerId }: Share, user: User): boolean {
  const space = find(world.spaces, containerId);
  return space?.type !== 2 || findMember(world, space.ownerId, user.id) !== undefined;
}

/** The user's department and those above it. */
const departmentIdsOf = (world: World, user: User): string[] =>
  Array.from(upwards(world, user.departmentId), ({ id }) => id);

/** Whether a share of somebody else names a user, or the user has opened its link. */
export function hasReceived(world: World, share: Share, user: User): boolean {
  if (share.sharerId === user.id) return false;
  if (share.scope === 3) return isNamed(world, share, user);
  return find(world.shareVisitors, `${share.id}/${user.id}`)?.left === false;
}

/** All that a user has received. */
export function receivedShares(world: World, user: User): Share[] {
  const groups = [...values(select(world.members, "user", user.id))];
  const names = [
    `user/${user.id}`,
    ...departmentIdsOf(world, user).map((id) => `department/${id}`),
    ...groups.map(({ groupId }) => `group/${groupId}`),
  ];
  const named = names.flatMap((name) => [
    ...values(select(world.shareRecipients, "recipient", name)),
  ]);
  const opened = values(select(world.shareVisitors, "user", user.id));
  const shareIds = new Set([...named, ...opened].map(({ shareId }) => shareId));
  const shares = [...shareIds].flatMap((id) => find(world.shares, id) ?? []);
  return shares.filter(
    (share) =>
      share.sharerId !== user.id && !hasLeft(world, share, user) && isInGroupOf(world, share, user),
  );
}

/** The world in which a user has opened the link of a share, or has left the share. */
export function putVisitor(world: World, share: Share, user: User, left: boolean): World {
  const visitor = { shareId: share.id, userId: user.id, left };
  return { ...world, shareVisitors: put(world.shareVisitors, visitor) };
}

/** The world in which a share was viewed, downloaded or saved once more. */
export function countUse(
  world: World,
  share: Share,
  counter: "views" | "downloads" | "saves",
): World {
  return { ...world, shares: put(world.shares, { ...share, [counter]: share[counter] + 1 }) };
}

/** The world in which the tokens of a share are worth nothing. */
export function endShareTokens(world: World, shareId: string): World {
  const tokens = select(world.shareTokens, "share", shareId);
  return { ...world, shareTokens: dropAll(world.shareTokens, tokens) };
}
