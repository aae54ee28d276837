// Spaces, departments, users and groups.
import {
  MEMBER_ROLES,
  nameOf,
  ROLES,
  SOURCE_TYPES,
  SPACE_STATUSES,
  USER_STATUSES,
} from "../../seed/names.ts";
import { findMember } from "../../world/groups.ts";
import type { Space, SpaceType } from "../../world/rows.ts";
import { all, find, select } from "../../world/table.ts";
import { sizeOf, values } from "../../world/tree.ts";
import { gigabytesInBytes } from "../../world/units.ts";
import type { World } from "../../world/world.ts";
import { pageRows, type View, viewHref } from "../view.ts";

const SPACE_TYPES: Readonly<Record<SpaceType, string>> = {
  0: "department",
  1: "individual",
  2: "group",
};

/** The name of whom a space is of. */
export function ownerName(world: World, { type, ownerId }: Space): string {
  const tables = [world.departments, world.users, world.groups] as const;
  return find<{ readonly name: string }>(tables[type], ownerId)?.name ?? ownerId;
}

export const spacesView: View = {
  title: "Spaces",
  columns: ["Owner", "Type", "Used", "Capacity", "Status", "Identifier"],
  searches: "Owner or identifier",
  list: (world, query) =>
    pageRows(
      all(world.spaces),
      query,
      (space) => [ownerName(world, space), space.containerId],
      (space) => [
        { text: ownerName(world, space), href: viewHref("files", { space: space.containerId }) },
        SPACE_TYPES[space.type],
        { used: space.used, capacity: gigabytesInBytes(space.capacity) },
        `${space.capacity} GB`,
        nameOf(SPACE_STATUSES, space.status),
        space.containerId,
      ],
    ),
};

export const departmentsView: View = {
  title: "Departments",
  columns: ["Name", "Above", "Users", "Space", "Identifier"],
  searches: "Name or identifier",
  list: (world, query) =>
    pageRows(
      all(world.departments),
      query,
      ({ id, name }) => [name, id],
      ({ id, name, parentId }) => [
        name,
        find(world.departments, parentId ?? "")?.name ?? "",
        sizeOf(select(world.users, "department", id)),
        spaceOf(world, 0, id),
        id,
      ],
    ),
};

export const usersView: View = {
  title: "Users",
  columns: ["Name", "Role", "Department", "Status", "Space", "Identifier", "OrgID"],
  searches: "Name or identifier",
  list: (world, query) =>
    pageRows(
      all(world.users),
      query,
      ({ id, name, accountId }) => [name, id, accountId],
      ({ id, name, role, departmentId, status, accountId }) => [
        name,
        nameOf(ROLES, role),
        find(world.departments, departmentId)?.name ?? "",
        nameOf(USER_STATUSES, status),
        spaceOf(world, 1, id),
        id,
        accountId,
      ],
    ),
};

export const groupsView: View = {
  title: "Groups",
  columns: ["Name", "Kind", "Owner", "Members", "Space", "Identifier"],
  searches: "Name or identifier",
  list: (world, query) =>
    pageRows(
      all(world.groups),
      query,
      ({ id, name }) => [name, id],
      ({ id, name, sourceType, ownerId }) => [
        name,
        nameOf(SOURCE_TYPES, sourceType),
        find(world.users, ownerId)?.name ?? "",
        {
          text: String(sizeOf(select(world.members, "group", id))),
          href: viewHref("members", { group: id }),
        },
        spaceOf(world, 2, id),
        id,
      ],
    ),
};

export const membersView: View = {
  title: "Members",
  columns: ["Name", "Role", "Identifier"],
  list(world, query) {
    const group = find(world.groups, query.get("group") ?? "");
    const members = values(select(world.members, "group", group?.id ?? ""));
    const listed = pageRows(
      members,
      query,
      () => [],
      ({ groupId, userId }) => [
        find(world.users, userId)?.name ?? "",
        nameOf(MEMBER_ROLES, findMember(world, groupId, userId)?.role ?? 2),
        userId,
      ],
    );
    return { ...listed, path: [{ text: "Groups", href: viewHref("groups") }, group?.name ?? ""] };
  },
};

function spaceOf(world: World, type: SpaceType, ownerId: string) {
  const [space] = values(select(world.spaces, "owner", `${type}/${ownerId}`));
  if (!space) return "none";
  const { containerId, capacity } = space;
  return { text: `${capacity} GB`, href: viewHref("files", { space: containerId }) };
}
