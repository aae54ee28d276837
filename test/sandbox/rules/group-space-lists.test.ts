import { describe, expect, it } from "vitest";
import { createGroup } from "../../../src/sandbox/world/groups.ts";
import { find, put, select } from "../../../src/sandbox/world/table.ts";
import { sizeOf } from "../../../src/sandbox/world/tree.ts";
import { groupIdOf, setUpOrganization } from "../../support/sandbox-organization.ts";

describe("the list of group spaces", () => {
  it("has all of them, with figures about all", async () => {
    const organization = await setUpOrganization();
    const { clientOf, idOf } = organization;
    const { id: containerId } = await clientOf("Wang Lei").spaces.createGroup({
      ...{ name: "Demo", capacity: 20, iconUrl: "1", userIds: [idOf("Sun Li")] },
    });
    const list = await clientOf("Li Hua").spaces.listGroups({ offset: 0, limit: 10 });
    expect(list).toMatchObject({
      ...{ total: 1, groupsTotal: 1, groupsMax: 1000 },
      ...{ assignedCapacity: "20", maxCapacity: "2048" },
    });
    expect(list.groups).toMatchObject([
      {
        id: groupIdOf(organization.world, containerId),
        ...{ containerId, name: "Demo", status: 0, capacity: 20, spaceUsed: "0", iconUrl: "1" },
        ...{ ownerId: idOf("Wang Lei"), ownerName: "Wang Lei", userNum: 2 },
      },
    ]);
  });

  it("comes in pages", async () => {
    const { clientOf } = await setUpOrganization();
    for (const name of ["One", "Two", "Three"]) {
      await clientOf("Wang Lei").spaces.createGroup({ name });
    }
    const { spaces } = clientOf("Li Hua");
    const first = await spaces.listGroups({ offset: 0, limit: 2 });
    const rest = await spaces.listGroups({ offset: 2, limit: 2 });
    const beyond = await spaces.listGroups({ offset: 3, limit: 2 });
    expect([first.total, rest.total, beyond.total]).toEqual([3, 3, 3]);
    const names = [...(first.groups ?? []), ...(rest.groups ?? [])].map(({ name }) => name);
    expect(names.sort()).toEqual(["One", "Three", "Two"]);
    expect(beyond.groups).toEqual([]);
  });

  it("is searched by names of spaces and of owners, in any case", async () => {
    const { clientOf } = await setUpOrganization();
    await clientOf("Wang Lei").spaces.createGroup({ name: "Demo" });
    await clientOf("Sun Li").spaces.createGroup({ name: "Travel" });
    const search = async (keyWord: string) => {
      const args = { offset: 0, limit: 10, keyWord };
      const { total, groupsTotal, groups = [] } = await clientOf("Li Hua").spaces.listGroups(args);
      return { total, groupsTotal, names: groups.map(({ name }) => name) };
    };
    expect(await search("dEm")).toEqual({ total: 1, groupsTotal: 2, names: ["Demo"] });
    expect(await search("Sun")).toMatchObject({ names: ["Travel"] });
    expect(await search("nothing")).toMatchObject({ total: 0, groupsTotal: 2 });
    expect(await search("")).toMatchObject({ total: 2 });
  });

  it("is for system administrators only", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    for (const user of ["Zhao Min", "Wang Lei"]) {
      const call = clientOf(user).spaces.listGroups({ offset: 0, limit: 10 });
      await expectRefusal(call, "APIGW.0302", /authorized/);
    }
  });
});

describe("the list of team spaces", () => {
  const PAGE = { offset: 0, limit: 100 };

  /** With spaces of three departments and three groups. */
  async function setUpTeams() {
    const organization = await setUpOrganization();
    const { clientOf, departmentOf, idOf } = organization;
    for (const department of ["Design", "Print", "Research"]) {
      const space = { ownerId: departmentOf(department), type: 0, capacity: "1" } as const;
      await clientOf("Li Hua").spaces.create(space);
    }
    await clientOf("Sun Li").spaces.createGroup({ name: "Own" });
    await clientOf("Wang Lei").spaces.createGroup({ name: "Joined", userIds: [idOf("Sun Li")] });
    await clientOf("Wang Lei").spaces.createGroup({ name: "Foreign" });
    const namesOf = async (user: string, more: object = {}) => {
      const { teams = [] } = await clientOf(user).spaces.listTeams({ ...PAGE, ...more });
      return teams.map(({ groupName }) => groupName);
    };
    return Object.assign(organization, { namesOf });
  }

  it("has those of the own department and of the own and joined groups", async () => {
    const { namesOf } = await setUpTeams();
    expect(await namesOf("Sun Li")).toEqual(["Print", "Own", "Joined"]);
    expect(await namesOf("Chen Jie")).toEqual(["Design"]);
    expect(await namesOf("Wang Lei")).toEqual(["Joined", "Foreign"]);
  });

  it("has one kind of them if asked", async () => {
    const { namesOf } = await setUpTeams();
    expect(await namesOf("Sun Li", { teamType: 0 })).toEqual(["Print"]);
    expect(await namesOf("Sun Li", { teamType: 1 })).toEqual(["Own"]);
    expect(await namesOf("Sun Li", { teamType: 2 })).toEqual(["Joined"]);
  });

  it("has for administrators those of all departments that they administer", async () => {
    const { namesOf } = await setUpTeams();
    expect(await namesOf("Zhao Min")).toEqual(["Design", "Print"]);
    expect((await namesOf("Li Hua")).sort()).toEqual(["Design", "Print", "Research"]);
  });

  it("comes in pages across all kinds", async () => {
    const { clientOf, namesOf } = await setUpTeams();
    const { total, teams } = await clientOf("Sun Li").spaces.listTeams({ offset: 1, limit: 1 });
    expect(total).toBe(3);
    expect(teams?.map(({ groupName }) => groupName)).toEqual(["Own"]);
    expect(await namesOf("Sun Li", { offset: 3 })).toEqual([]);
  });

  it("is searched by names of spaces and of owners", async () => {
    const { namesOf } = await setUpTeams();
    expect(await namesOf("Sun Li", { keyWord: "pri" })).toEqual(["Print"]);
    expect(await namesOf("Sun Li", { keyWord: "wang" })).toEqual(["Joined"]);
  });

  it("says what the caller is in a group, and nothing of the sort for a department", async () => {
    const { clientOf, idOf, departmentOf } = await setUpTeams();
    const { teams = [] } = await clientOf("Sun Li").spaces.listTeams(PAGE);
    const [department, own, joined] = teams;
    const ownerId = departmentOf("Print");
    expect(department).toMatchObject({ id: ownerId, ownerId, ownerName: "Print", userNum: 1 });
    expect(department).not.toHaveProperty("role");
    expect(own).toMatchObject({ role: 0, top: 0, ownerId: idOf("Sun Li"), userNum: 1 });
    expect(joined).toMatchObject({ role: 2, top: 0, ownerName: "Wang Lei", userNum: 2 });
  });

  it("begins with those that the caller has pinned", async () => {
    const organization = await setUpTeams();
    const { clientOf, idOf, namesOf } = organization;
    const { teams = [] } = await clientOf("Sun Li").spaces.listTeams(PAGE);
    organization.change((world) => {
      const member = find(world.members, `${teams[2]?.id}/${idOf("Sun Li")}`);
      return member ? { ...world, members: put(world.members, { ...member, top: true }) } : world;
    });
    expect(await namesOf("Sun Li")).toEqual(["Joined", "Print", "Own"]);
    const { teams: pinned } = await clientOf("Sun Li").spaces.listTeams({ ...PAGE, limit: 1 });
    expect(pinned).toMatchObject([{ top: 1 }]);
  });

  it("keeps a space that was disabled, and loses one that was deleted", async () => {
    const { clientOf, departmentOf } = await setUpTeams();
    const { spaces } = clientOf("Li Hua");
    const owner = { ownerId: departmentOf("Print"), type: 0 } as const;
    await spaces.update({ ...owner, status: "1" });
    const { teams } = await clientOf("Sun Li").spaces.listTeams({ ...PAGE, teamType: 0 });
    expect(teams).toMatchObject([{ status: 1 }]);
    await spaces.delete(owner);
    const { total } = await clientOf("Sun Li").spaces.listTeams({ ...PAGE, teamType: 0 });
    expect(total).toBe(0);
  });

  it("has no groups without a space", async () => {
    const organization = await setUpTeams();
    const ownerId = organization.idOf("Chen Jie");
    organization.change((world) => {
      const group = { sourceType: 0, name: "Bare", ownerId, iconUrl: "" } as const;
      return createGroup(world, group)[0];
    });
    expect(await organization.namesOf("Chen Jie")).toEqual(["Design"]);
    expect(sizeOf(select(organization.world.members, "user", ownerId))).toBe(1);
  });
});
