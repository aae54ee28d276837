// The groups of a seed, their members and their spaces.
import { ArgumentError } from "../../errors.ts";
import { NO_TEMPLATE, NOTHING } from "../world/capabilities.ts";
import { MAX_MEMBERS, MAX_USER_GROUPS } from "../world/groups.ts";
import type { Group, Member } from "../world/rows.ts";
import { fill } from "../world/table.ts";
import { type Draft, idOr, resolve } from "./draft.ts";
import { MEMBER_ROLES, SOURCE_TYPES } from "./names.ts";
import { SEED_TIME, type SeedGroup, type SeedMember } from "./seed.ts";
import { addSpace } from "./spaces.ts";

/** For members who have what new members of the group get. */
const RIGHTS_OF_NEW_MEMBERS = "";

const TIMES = { createTime: SEED_TIME, updateTime: SEED_TIME };

export function growGroups(draft: Draft): void {
  const { world } = draft;
  const groups: Group[] = [];
  const members: Member[] = [];
  for (const [index, given] of (draft.seed.groups ?? []).entries()) {
    const path = `groups[${index}]`;
    const group = rowOf(draft, given, path);
    groups.push(group);
    members.push(...membersOf(draft, given, group, path));
    addGroupSpace(draft, given, group, path);
  }
  checkNames(groups);
  checkNumbers(draft, groups);
  draft.world = {
    ...draft.world,
    groups: fill(world.groups, groups),
    members: fill(world.members, members),
  };
}

function rowOf(draft: Draft, given: SeedGroup, path: string): Group {
  const { name, owner, sourceType = "plain group", iconUrl = "" } = given;
  return {
    id: idOr(draft, given.id),
    sourceType: SOURCE_TYPES[sourceType],
    ownerId: resolve(draft.users, `${path}.owner`, owner).id,
    ...{ name, iconUrl, ...TIMES },
  };
}

/** The owner, whether or not the seed has the owner among the members, and the others. */
function membersOf(draft: Draft, given: SeedGroup, { id, ownerId }: Group, path: string): Member[] {
  const members = new Map([[ownerId, memberOf(id, ownerId, { role: "owner" })]]);
  const named = new Set<string>();
  for (const [index, each] of (given.members ?? []).entries()) {
    const place = `${path}.members[${index}]`;
    const isShort = typeof each === "string";
    const member: SeedMember = isShort ? { user: each } : each;
    const userPath = isShort ? place : `${place}.user`;
    const userId = resolve(draft.users, userPath, member.user).id;
    if (named.has(userId)) throw new ArgumentError(userPath, "must differ from all other members");
    named.add(userId);
    const isOwner = userId === ownerId;
    const { role = isOwner ? "owner" : "member" } = member;
    if ((role === "owner") !== isOwner) {
      throw new ArgumentError(`${place}.role`, 'must be "owner" for the owner, and for no other');
    }
    if (member.template !== undefined && member.capabilities !== undefined) {
      throw new ArgumentError(`${place}.template`, "must not stand beside capabilities");
    }
    const template =
      member.template && resolve(draft.templates, `${place}.template`, member.template).id;
    members.set(userId, memberOf(id, userId, { ...member, role, template }));
  }
  if (members.size > MAX_MEMBERS) {
    const most = `must have at most ${MAX_MEMBERS} users, the owner included`;
    throw new ArgumentError(`${path}.members`, most);
  }
  return [...members.values()];
}

function memberOf(
  groupId: string,
  userId: string,
  given: Omit<SeedMember, "user" | "template"> &
    Required<Pick<SeedMember, "role">> & { template?: string | undefined },
): Member {
  const { role, pinned = false, capabilities } = given;
  const { template = capabilities ? NO_TEMPLATE : RIGHTS_OF_NEW_MEMBERS } = given;
  return {
    ...{ groupId, userId, role: MEMBER_ROLES[role], top: pinned, template },
    // A copy: the seed may change later.
    ...(capabilities && { capabilities: { ...NOTHING, ...capabilities } }),
    ...TIMES,
  };
}

function addGroupSpace(draft: Draft, given: SeedGroup, group: Group, path: string): void {
  const { id, ownerId, sourceType } = group;
  const { space = 0 } = given;
  if (sourceType === SOURCE_TYPES["user group"] && space !== 0) {
    throw new ArgumentError(`${path}.space`, "must not be given: a user group has no space");
  }
  addSpace(draft, `${path}.space`, space, { type: 2, ownerId: id, creator: ownerId });
}

function checkNames(groups: readonly Group[]): void {
  const taken = new Set<string>();
  for (const [index, { ownerId, sourceType, name }] of groups.entries()) {
    const owned = `${ownerId}/${sourceType}/${name}`;
    if (taken.has(owned)) {
      const others = "must differ from the names of its owner's other groups of this kind";
      throw new ArgumentError(`groups[${index}].name`, others);
    }
    taken.add(owned);
  }
}

function checkNumbers(draft: Draft, groups: readonly Group[]): void {
  const { groupLimit } = draft.world.organization;
  const spaces = draft.spaces.filter(({ type }) => type === 2).length;
  if (spaces > groupLimit) {
    const least = `must be at least ${spaces}: so many groups have a space`;
    throw new ArgumentError("organization.groupLimit", least);
  }
  const counts = new Map<string, number>();
  for (const [index, { ownerId, sourceType }] of groups.entries()) {
    if (sourceType !== SOURCE_TYPES["user group"]) continue;
    const count = (counts.get(ownerId) ?? 0) + 1;
    counts.set(ownerId, count);
    if (count <= MAX_USER_GROUPS) continue;
    const most = `must be another user: this one has ${MAX_USER_GROUPS} user groups already`;
    throw new ArgumentError(`groups[${index}].owner`, most);
  }
}
