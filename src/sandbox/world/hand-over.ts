// The hand-over of a user: files, groups and shares become another's, and the user is deleted.

import { FORBIDDEN_CHARACTERS } from "../../model/file-names.ts";
import { closeSyncDirectory } from "./changes.ts";
import type { File } from "./file-rows.ts";
import {
  contentsOfFolder,
  dropUpload,
  filesBelow,
  freeName,
  heightOfFolder,
  isFolder,
  MAX_FOLDER_DEPTH,
  usedBy,
} from "./files.ts";
import { addMember, findMember, MAX_GROUP_NAME, ownedGroups } from "./groups.ts";
import { rootFolderOf, safeFolderOf } from "./ids.ts";
import { stampName } from "./names.ts";
import { makeFolder, type Target } from "./new-files.ts";
import { addUsed } from "./pools.ts";
import type { Group, Space, User } from "./rows.ts";
import { freeBytes, spacesOf } from "./spaces.ts";
import { drop, put, select } from "./table.ts";
import { at, values } from "./tree.ts";
import { removeUser } from "./users.ts";
import type { World } from "./world.ts";

/** Undefined if the files do not fit into the individual space of the recipient. */
export function handOver(world: World, from: User, to: User): World | undefined {
  const target = at(spacesOf(world, 1, to.id), 0);
  const withFiles = handOverFiles(world, from, target);
  if (!withFiles) return undefined;
  let next = handOverShares(withFiles, from, to, target);
  for (const group of [...values(select(next.groups, "owner", from.id))]) {
    next = handOverGroup(next, group, to);
  }
  return removeUser(next, from);
}

/** The files that are not in the recycle bin, into a folder that is called as the user. */
function handOverFiles(world: World, from: User, target: Space | undefined): World | undefined {
  const spaces = [...values(spacesOf(world, 1, from.id))];
  let next: World = world;
  let room = target ? freeBytes(target) : 0;
  for (const topFolderOf of [rootFolderOf, safeFolderOf]) {
    const files = spaces.flatMap(({ containerId }) => [
      ...values(contentsOfFolder(world, topFolderOf(containerId))),
    ]);
    if (files.length === 0) continue;
    room -= files.reduce((used, file) => used + usedBy(world, file), 0);
    const isTooDeep = files.some((file) => heightOfFolder(world, file) >= MAX_FOLDER_DEPTH);
    if (!target || room < 0 || isTooDeep) return undefined;
    const { containerId, ownerId: userId } = target;
    const parentId = topFolderOf(containerId);
    const place = { parentId, name: folderNameOf(from, world.now), isFolder: true };
    const name = freeName(next, place);
    const [withFolder, folder] = makeFolder(next, { containerId, parentId, name, userId });
    next = withFolder;
    for (const file of files) {
      next = moveToSpace(next, file, { containerId, parentId: folder.id, userId });
    }
  }
  return next;
}

function folderNameOf({ name }: User, time: number): string {
  const allowed = [...name].map((one) => (FORBIDDEN_CHARACTERS.includes(one) ? "_" : one));
  return stampName(allowed.join(""), time, true);
}

/** Puts a file, with all that is below it and all versions, into a folder of another space. */
function moveToSpace(world: World, file: File, { containerId, parentId, userId }: Target): World {
  const used = usedBy(world, file);
  const name = freeName(world, { parentId, name: file.name, isFolder: isFolder(file) });
  let next = world;
  for (const one of [...filesBelow(world, file)]) {
    const row = { ...one, containerId, ownerId: userId };
    const moved = one.id === file.id ? { ...row, parentId, name } : row;
    next = dropBelongings({ ...next, files: put(next.files, moved) }, one);
  }
  return addUsed(addUsed(next, file.containerId, -used), containerId, used);
}

/** The world without what a file has of the space that it was in. */
function dropBelongings(world: World, { id, containerId }: File): World {
  let { permissions } = world;
  for (const { userId } of values(select(permissions, "file", id))) {
    permissions = drop(permissions, `${containerId}/${id}/${userId}`);
  }
  let next = closeSyncDirectory({ ...world, permissions }, id);
  for (const upload of values(select(world.uploads, "file", id))) {
    next = dropUpload(next, upload.id);
  }
  return next;
}

function handOverShares(world: World, from: User, to: User, target: Space | undefined): World {
  const spaces = new Set(
    [...values(spacesOf(world, 1, from.id))].map((space) => space.containerId),
  );
  let { shares } = world;
  for (const share of values(select(shares, "sharer", from.id))) {
    const isMoved = target && spaces.has(share.containerId);
    const { containerId } = isMoved ? target : share;
    shares = put(shares, { ...share, containerId, sharerId: to.id });
  }
  return { ...world, shares };
}

/** A group whose name the recipient has in use gets a timestamp. */
function handOverGroup(world: World, group: Group, { id: ownerId }: User): World {
  const taken = new Set(ownedGroups(world, { ...group, ownerId }).map(({ name }) => name));
  let { name } = group;
  for (let time = world.now; taken.has(name); time += 1000) {
    name = stampName(group.name, time, true, MAX_GROUP_NAME);
  }
  const row = { ...group, ownerId, name, updateTime: world.now };
  const next = { ...world, groups: put(world.groups, row) };
  const { id: groupId } = group;
  const member = findMember(next, groupId, ownerId);
  if (!member) return addMember(next, { groupId, userId: ownerId, role: 0, template: "" });
  const owner = { ...member, role: 0, updateTime: world.now } as const;
  return { ...next, members: put(next.members, owner) };
}
