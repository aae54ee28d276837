// The organization of sandbox-organization.ts with two team spaces. Design has Chen Jie, Tom (role
// 5) and Wu Jia beside its administrator Zhao Min. The group of Wang Lei has Sun Li, who is an
// administrator of it, and Zhou Yan. In each space is a folder with another one in it.

import { mintId, rootFolderOf } from "../../src/sandbox/world/ids.ts";
import { makeFolder } from "../../src/sandbox/world/new-files.ts";
import { rightsIn } from "../../src/sandbox/world/rights.ts";
import type { Role } from "../../src/sandbox/world/rows.ts";
import { find, put } from "../../src/sandbox/world/table.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { setUpOrganization, userOf } from "./sandbox-organization.ts";

export async function setUpTeams() {
  const organization = await setUpOrganization();
  const { change, clientOf, departmentOf, idOf } = organization;
  const design = departmentOf("Design");
  change((world) => withUser(world, "Tom", design, 5));
  change((world) => withUser(world, "Wu Jia", design, 1));
  const created = { ownerId: design, type: 0, capacity: "10" } as const;
  const { data } = await clientOf("Li Hua").spaces.create(created);
  const { id: groupSpace = "" } = await clientOf("Wang Lei").spaces.createGroup({
    ...{ name: "Demo", userIds: [idOf("Sun Li"), idOf("Zhou Yan")] },
  });
  const group = find(organization.world.spaces, groupSpace)?.ownerId ?? "";
  const promoted = { groupId: group, groupName: "Demo", sourceType: 0, role: "1" } as const;
  await clientOf("Wang Lei").groups.update({ ...promoted, userId: idOf("Sun Li") });
  const designSpace = data?.containerId ?? "";

  const addFolder = (containerId: string, parentId: string, name: string): string => {
    const [next, { id }] = makeFolder(organization.world, {
      ...{ containerId, parentId, name, userId: idOf("Li Hua") },
    });
    change(() => next);
    return id;
  };
  const folder = addFolder(designSpace, rootFolderOf(designSpace), "Plans");
  const groupFolder = addFolder(groupSpace, rootFolderOf(groupSpace), "Plans");
  return {
    ...organization,
    /** Another world at each change. */
    get world() {
      return organization.world;
    },
    ...{ design, designSpace, folder, inner: addFolder(designSpace, folder, "2025") },
    ...{ group, groupSpace, groupFolder },
    /** What somebody may do in a space, or with one of its files. */
    rightsOf: (name: string, containerId: string, fileId = "") => {
      const { world } = organization;
      const space = find(world.spaces, containerId);
      if (!space) throw new Error(`no space ${containerId}`);
      return rightsIn(world, userOf(world, name), space, find(world.files, fileId));
    },
    /** Sets what somebody may do, in the name of a caller. */
    give: (caller: string, containerId: string, name: string, template: string, fileId?: string) =>
      clientOf(caller).permissions.batchUpdate({
        ...{ type: containerId === designSpace ? 0 : 1, container: containerId },
        ...(fileId !== undefined && { fileId }),
        amendModRoles: [{ userId: idOf(name), template }],
      }),
  };
}

export type Teams = Awaited<ReturnType<typeof setUpTeams>>;

function withUser(world: World, name: string, departmentId: string, role: Role): World {
  const [next, id] = mintId(world);
  const user = { id, name, role, departmentId, status: 0, createTime: world.now } as const;
  const more = { accountId: `10086${id.slice(-14)}`, mobile: `0086136${id.slice(-8)}` };
  return { ...next, users: put(next.users, { ...user, ...more }) };
}
