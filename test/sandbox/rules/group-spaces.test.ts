import { describe, expect, it } from "vitest";
import { PRESET_IDS, UNABLE_TO_DELETE } from "../../../src/sandbox/world/capabilities.ts";
import { createGroup } from "../../../src/sandbox/world/groups.ts";
import { mintId } from "../../../src/sandbox/world/ids.ts";
import type { Member, User } from "../../../src/sandbox/world/rows.ts";
import { count, find, put, select } from "../../../src/sandbox/world/table.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { groupIdOf, setUpOrganization } from "../../support/sandbox-organization.ts";

const membersOf = (world: World, groupId: string): Member[] => [
  ...values(select(world.members, "group", groupId)),
];

/** The world with so many more users. */
function withUsers(world: World, number: number): World {
  let next = world;
  for (let index = 0; index < number; index += 1) {
    let id: string;
    [next, id] = mintId(next);
    const user: User = {
      ...{ id, accountId: `a${id}`, name: `User ${index}`, mobile: "008613600000000" },
      ...{ departmentId: next.organization.rootDepartmentId, createTime: next.now },
      ...{ role: 1, status: 0 },
    };
    next = { ...next, users: put(next.users, user) };
  }
  return next;
}

describe("creating a group space", () => {
  it("answers the identifier of the space, which has the capacity that was asked for", async () => {
    const organization = await setUpOrganization();
    const { spaces } = organization.clientOf("Wang Lei");
    const { id, failedList } = await spaces.createGroup({ name: "API Demo", capacity: 20 });
    expect(failedList).toEqual([]);
    const { data } = await spaces.getById({ containerId: id ?? "" });
    expect(data).toMatchObject({
      type: "2",
      capacity: "20",
      creator: organization.idOf("Wang Lei"),
    });
    expect(organization.world.pools[2].allocated).toBe(20);
  });

  it("makes the caller the owner of a group of that name", async () => {
    const organization = await setUpOrganization();
    const { id } = await organization.clientOf("Wang Lei").spaces.createGroup({ name: "Demo" });
    const groupId = groupIdOf(organization.world, id);
    const ownerId = organization.idOf("Wang Lei");
    const group = find(organization.world.groups, groupId);
    expect(group).toMatchObject({ name: "Demo", ownerId, sourceType: 0 });
    expect(membersOf(organization.world, groupId)).toMatchObject([{ userId: ownerId, role: 0 }]);
  });

  it("takes the organization's default capacity, or else 10 GB", async () => {
    const organization = await setUpOrganization();
    const { spaces } = organization.clientOf("Wang Lei");
    const allocated: number[] = [];
    for (const groupSpaceSize of [15, 0]) {
      organization.change((world) => ({
        ...world,
        organization: { ...world.organization, groupSpaceSize },
      }));
      await spaces.createGroup({ name: `Default ${groupSpaceSize}` });
      allocated.push(organization.world.pools[2].allocated);
    }
    expect(allocated).toEqual([15, 25]);
  });

  it("takes the last GB for groups, and no more", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    const { spaces } = clientOf("Wang Lei");
    const tooMuch = spaces.createGroup({ name: "Demo", capacity: 2049 });
    await expectRefusal(tooMuch, 13000311, /capacity must be at most 2048, is 2049/);
    await spaces.createGroup({ name: "Demo", capacity: 2048 });
    await expectRefusal(spaces.createGroup({ name: "More", capacity: 1 }), 13000311, /at most 0/);
  });

  it("adds members with a template, with capabilities of their own, and with the initial ones", async () => {
    const organization = await setUpOrganization();
    const { clientOf, idOf } = organization;
    const own = { ...UNABLE_TO_DELETE, uploadPermission: false };
    const { id } = await clientOf("Wang Lei").spaces.createGroup({
      name: "Demo",
      userIds: [idOf("Sun Li")],
      addGroupUsers: [
        { userId: idOf("Zhou Yan"), template: PRESET_IDS.upload },
        { userId: idOf("Chen Jie"), template: "-1", capabilities: own },
      ],
    });
    const groupId = groupIdOf(organization.world, id);
    const member = (user: string) => find(organization.world.members, `${groupId}/${idOf(user)}`);
    expect(member("Zhou Yan")).toMatchObject({ role: 2, template: PRESET_IDS.upload });
    expect(member("Zhou Yan")).not.toHaveProperty("capabilities");
    expect(member("Chen Jie")).toMatchObject({ role: 2, template: "-1", capabilities: own });
    expect(member("Sun Li")).toMatchObject({ template: "" });
  });

  it("goes on without users who do not exist, and lists them", async () => {
    const organization = await setUpOrganization();
    const { id, failedList } = await organization.clientOf("Wang Lei").spaces.createGroup({
      name: "Demo",
      userIds: ["1", organization.idOf("Sun Li")],
    });
    expect(failedList).toEqual(["1"]);
    expect(membersOf(organization.world, groupIdOf(organization.world, id))).toHaveLength(2);
  });

  it("leaves the owner the owner, and takes a user once", async () => {
    const organization = await setUpOrganization();
    const { idOf } = organization;
    const userIds = [idOf("Wang Lei"), idOf("Sun Li"), idOf("Sun Li")];
    const { id } = await organization.clientOf("Wang Lei").spaces.createGroup({
      ...{ name: "Demo", userIds },
    });
    const members = membersOf(organization.world, groupIdOf(organization.world, id));
    expect(members.map(({ role }) => role)).toEqual([0, 2]);
  });

  it("takes 200 members with the owner, and lists those who are too many", async () => {
    const organization = await setUpOrganization();
    organization.change((world) => withUsers(world, 200));
    const userIds = [...values(organization.world.users.rows)]
      .filter(({ name }) => name.startsWith("User "))
      .map(({ id }) => id);
    const { id, failedList } = await organization.clientOf("Wang Lei").spaces.createGroup({
      ...{ name: "Demo", userIds },
    });
    expect(failedList).toEqual([userIds[199]]);
    expect(membersOf(organization.world, groupIdOf(organization.world, id))).toHaveLength(200);
  });

  it("needs templates that exist, and capabilities where there is none", async () => {
    const { clientOf, expectRefusal, idOf } = await setUpOrganization();
    const create = (template: string) => {
      const first = { userId: idOf("Sun Li"), template: PRESET_IDS.upload };
      const addGroupUsers = [first, { userId: idOf("Chen Jie"), template }];
      return clientOf("Wang Lei").spaces.createGroup({ name: "Demo", addGroupUsers });
    };
    await expectRefusal(create("-1"), 13000102, /addGroupUsers\[1\]\.capabilities is required/);
    await expectRefusal(create("7"), 13000309, /addGroupUsers\[1\]\.template is no template/);
  });

  it("needs a name that no other group of the owner has", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    await clientOf("Wang Lei").spaces.createGroup({ name: "Demo" });
    const again = clientOf("Wang Lei").spaces.createGroup({ name: "Demo" });
    await expectRefusal(again, 13000102, /name is the name of another group/);
    await clientOf("Wang Lei").spaces.createGroup({ name: "demo" });
    await clientOf("Sun Li").spaces.createGroup({ name: "Demo" });
  });

  it("can have the name of a list of people", async () => {
    const organization = await setUpOrganization();
    const ownerId = organization.idOf("Wang Lei");
    organization.change((world) => {
      const people = { sourceType: 1, name: "Demo", ownerId, iconUrl: "" } as const;
      return createGroup(world, people)[0];
    });
    const { id } = await organization.clientOf("Wang Lei").spaces.createGroup({ name: "Demo" });
    expect(id).toBeDefined();
  });

  it("ends where the organization has as many as it can have", async () => {
    const organization = await setUpOrganization();
    organization.change((world) => ({
      ...world,
      organization: { ...world.organization, groupLimit: 1 },
    }));
    const { spaces } = organization.clientOf("Wang Lei");
    await spaces.createGroup({ name: "First" });
    const second = spaces.createGroup({ name: "Second" });
    await organization.expectRefusal(second, 13000102, /at most 1 group spaces/);
  });
});

describe("deleting a group space", () => {
  async function setUpGroup() {
    const organization = await setUpOrganization();
    const { id } = await organization.clientOf("Wang Lei").spaces.createGroup({
      ...{ name: "Demo", capacity: 20, userIds: [organization.idOf("Sun Li")] },
    });
    return Object.assign(organization, { groupId: groupIdOf(organization.world, id) });
  }

  it.each(["Wang Lei", "Li Hua"])(
    "removes the group, its members and its space: %s",
    async (user) => {
      const organization = await setUpOrganization();
      const spaces = count(organization.world.spaces);
      const { id } = await organization.clientOf("Wang Lei").spaces.createGroup({
        ...{ name: "Demo", userIds: [organization.idOf("Sun Li")] },
      });
      const groupId = groupIdOf(organization.world, id);
      await organization.clientOf(user).spaces.deleteGroup({ groupId });
      const { world } = organization;
      expect(find(world.groups, groupId)).toBeUndefined();
      expect(membersOf(world, groupId)).toEqual([]);
      expect(count(world.members)).toBe(0);
      expect(count(world.spaces)).toBe(spaces);
      expect(world.pools[2].allocated).toBe(0);
    },
  );

  it("is not for its members, nor for administrators of departments", async () => {
    const { clientOf, expectRefusal, groupId } = await setUpGroup();
    for (const user of ["Sun Li", "Zhao Min"]) {
      await expectRefusal(clientOf(user).spaces.deleteGroup({ groupId }), 13000410, /groupId/);
    }
  });

  it("is refused for a group that does not exist, and the second time", async () => {
    const { clientOf, expectRefusal, groupId } = await setUpGroup();
    const { spaces } = clientOf("Wang Lei");
    await expectRefusal(spaces.deleteGroup({ groupId: "1" }), 13000309, /groupId/);
    await spaces.deleteGroup({ groupId });
    await expectRefusal(spaces.deleteGroup({ groupId }), 13000309, /groupId/);
  });

  it("is refused for groups without a space, and for lists of people", async () => {
    const organization = await setUpOrganization();
    const ownerId = organization.idOf("Wang Lei");
    for (const [sourceType, code] of [
      [0, 13000301],
      [1, 13000309],
    ] as const) {
      let groupId = "";
      organization.change((world) => {
        const [next, group] = createGroup(world, { sourceType, name: "A", ownerId, iconUrl: "" });
        groupId = group.id;
        return next;
      });
      const call = organization.clientOf("Wang Lei").spaces.deleteGroup({ groupId });
      await organization.expectRefusal(call, code, /groupId/);
    }
  });
});
