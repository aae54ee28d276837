// What several rules do with groups and their members.
import { mintId } from "./ids.ts";
import { sendMessage } from "./messages.ts";
import type { Capabilities, Group, Member, MemberRole } from "./rows.ts";
import { dropRecipient } from "./share-recipients.ts";
import { endPermissions, releaseSpacesOf } from "./spaces.ts";
import { drop, dropAll, find, put, select } from "./table.ts";
import { values } from "./tree.ts";
import type { World } from "./world.ts";

/** How many members a group can have, its owner included. */
export const MAX_MEMBERS = 200;

/** How many characters its name can have. */
export const MAX_GROUP_NAME = 30;

/** How many user groups a user can own. */
export const MAX_USER_GROUPS = 200;

const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

/** No name of a group has any. */
export const hasEmoji = (name: string): boolean => EMOJI.test(name);

const memberKey = (groupId: string, userId: string): string => `${groupId}/${userId}`;

export function findMember(world: World, groupId: string, userId: string): Member | undefined {
  return find(world.members, memberKey(groupId, userId));
}

export type NewGroup = Pick<Group, "sourceType" | "name" | "ownerId" | "iconUrl">;

/** The groups of one kind that a user owns. */
export function ownedGroups(
  world: World,
  { ownerId, sourceType }: Pick<NewGroup, "ownerId" | "sourceType">,
): Group[] {
  const owned = [...values(select(world.groups, "owner", ownerId))];
  return owned.filter((group) => group.sourceType === sourceType);
}

/** A new group, of which the owner is the first member. */
export function createGroup(world: World, group: NewGroup): [World, Group] {
  const { sourceType, name, ownerId, iconUrl } = group;
  const [next, id] = mintId(world);
  const row: Group = {
    ...{ id, sourceType, name, ownerId, iconUrl },
    ...{ createTime: world.now, updateTime: world.now },
  };
  const owner = { groupId: id, userId: ownerId, role: 0, template: "" } as const;
  return [addMember({ ...next, groups: put(next.groups, row) }, owner), row];
}

export interface NewMember {
  groupId: string;
  userId: string;
  role: MemberRole;
  template: string;
  capabilities?: Capabilities | undefined;
}

/**
 * The world in which a user is a member: a new one, who is told so, or one who has other rights
 * from now on. The owner is not told.
 */
export function addMember(world: World, member: NewMember): World {
  const { groupId, userId, template, capabilities } = member;
  const former = findMember(world, groupId, userId);
  const row: Member = {
    ...{ groupId, userId, role: former?.role ?? member.role, template },
    ...(capabilities && { capabilities }),
    ...{ top: former?.top ?? false, createTime: former?.createTime ?? world.now },
    updateTime: world.now,
  };
  const next = { ...world, members: put(world.members, row) };
  return former ? next : tellMember(next, row);
}

function tellMember(world: World, { groupId, userId }: Member): World {
  const group = find(world.groups, groupId);
  if (!group || group.ownerId === userId) return world;
  const sender = find(world.users, group.ownerId)?.name ?? "";
  const text = `You are now a member of the group ${group.name}.`;
  return sendMessage(world, { userId, sender, type: "001", text });
}

/** The world in which a user is no member of a group, and has no permission in its space. */
export function removeMember(world: World, { groupId, userId }: Member): World {
  const next = endPermissions(world, userId, { type: 2, ownerId: groupId });
  return { ...next, members: drop(next.members, memberKey(groupId, userId)) };
}

/** The world without a group, its members and its space. */
export function removeGroup(world: World, { id }: Group): World {
  const { members } = world;
  const next = {
    ...world,
    groups: drop(world.groups, id),
    initialPermissions: drop(world.initialPermissions, id),
    members: dropAll(members, select(members, "group", id)),
  };
  return dropRecipient(releaseSpacesOf(next, 2, id), "group", id);
}
