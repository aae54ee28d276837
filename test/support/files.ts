// Spaces with files, for tests: Wang Lei's own, that of the department of all, and that of Wang
// Lei's group, whose other member is Zhao Min. Sun Yi is in the department, too.

import { textBlob } from "../../src/sandbox/bytes/text-blob.ts";
import { NOTHING } from "../../src/sandbox/world/capabilities.ts";
import { addContent } from "../../src/sandbox/world/contents.ts";
import type { File } from "../../src/sandbox/world/file-rows.ts";
import { findInFolder, recycleFile } from "../../src/sandbox/world/files.ts";
import { addMember, createGroup } from "../../src/sandbox/world/groups.ts";
import { rootFolderOf } from "../../src/sandbox/world/ids.ts";
import { makeFile, makeFolder } from "../../src/sandbox/world/new-files.ts";
import type { Capabilities, SpaceType } from "../../src/sandbox/world/rows.ts";
import { allocateSpace, spacesOf } from "../../src/sandbox/world/spaces.ts";
import { find, put } from "../../src/sandbox/world/table.ts";
import { at } from "../../src/sandbox/world/tree.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { setUpPeople } from "./people.ts";

export interface Addition {
  /** Default: Wang Lei's own space. */
  containerId?: string;
  /** The top folder. Default: that of ordinary files. */
  top?: string;
  /** Bytes. */
  size?: number;
  fileType?: string;
  hidden?: boolean;
  createdTime?: number;
  /** Default: Wang Lei. */
  owner?: string;
}

export async function setUpFiles() {
  const set = await setUpPeople("Zhao Min", "Sun Yi");
  const { state, clock, idOf, clientOf } = set;
  const change = (next: (world: World) => World): void => {
    state.world = next({ ...state.world, now: clock.now() });
  };
  const spaceOf = (type: SpaceType, ownerId: string): string =>
    at(spacesOf(state.world, type, ownerId), 0)?.containerId ?? "";
  const wangLei = idOf("Wang Lei");
  const departmentId = state.world.organization.rootDepartmentId;
  let groupId = "";
  change((world) => {
    const group = { sourceType: 0, name: "Design", ownerId: wangLei, iconUrl: "" } as const;
    const [withGroup, { id }] = createGroup(world, group);
    groupId = id;
    const member = { groupId: id, userId: idOf("Zhao Min"), role: 2, template: "" } as const;
    const withSpace = addSpace(addMember(withGroup, member), 0, departmentId);
    return addSpace(withSpace, 2, id);
  });
  const own = spaceOf(1, wangLei);

  /** Adds a file a second after the one before, or a folder if its path ends in a slash. */
  function add(path: string, addition: Addition = {}): string {
    let id = "";
    clock.advance(1000);
    change((world) => {
      const [next, file] = addFile(world, path, {
        ...{ containerId: own, owner: "Wang Lei", ...addition },
        userId: idOf(addition.owner ?? "Wang Lei"),
      });
      id = file.id;
      return next;
    });
    return id;
  }
  /** Puts a file into the recycle bin, a second later. */
  function recycle(fileId: string): void {
    clock.advance(1000);
    change((world) => {
      const file = find(world.files, fileId);
      return file ? recycleFile(world, file, wangLei) : world;
    });
  }
  /** Gives a user other rights in a space, or with one of its files. */
  function allow(
    user: string,
    containerId: string,
    allowed: Partial<Capabilities>,
    fileId = "",
  ): void {
    const capabilities = { ...NOTHING, ...allowed };
    const row = { containerId, fileId, userId: idOf(user), template: "-1", capabilities };
    change((world) => ({
      ...world,
      permissions: put(world.permissions, { ...row, updateTime: world.now }),
    }));
  }
  const fileOf = (fileId: string): File | undefined => find(state.world.files, fileId);
  return {
    ...{ ...set, change, add, recycle, allow, fileOf, own, groupId, departmentId },
    team: spaceOf(0, departmentId),
    group: spaceOf(2, groupId),
    koodrive: clientOf("Wang Lei"),
  };
}

function addSpace(world: World, type: SpaceType, ownerId: string): World {
  const allocated = allocateSpace(world, { type, ownerId, capacity: 10, creator: ownerId });
  if (!allocated) throw new Error("no capacity left");
  return allocated[0];
}

function addFile(
  world: World,
  path: string,
  {
    containerId,
    userId,
    top,
    size = 3,
    ...rest
  }: Addition & { containerId: string; userId: string },
): [World, File] {
  const names = path.replace(/\/$/, "").split("/");
  const name = names.pop() ?? "";
  let next = world;
  let parentId = top ?? rootFolderOf(containerId);
  for (const folder of names) {
    let file = findInFolder(next, parentId, folder);
    if (!file) [next, file] = makeFolder(next, { containerId, parentId, name: folder, userId });
    parentId = file.id;
  }
  const { fileType = "45", hidden = false, createdTime = world.now } = rest;
  const newFile = { containerId, parentId, name, userId, hidden, createdTime };
  if (path.endsWith("/")) return makeFolder(next, newFile);
  const [withContent, content] = addContent(next, { sha256: "5e", blobs: [textBlob("x", size)] });
  return makeFile(withContent, { ...newFile, fileType }, { content });
}
