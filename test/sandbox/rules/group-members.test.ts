import { describe, expect, it } from "vitest";
import { PRESET_IDS } from "../../../src/sandbox/world/capabilities.ts";
import { addMember } from "../../../src/sandbox/world/groups.ts";
import { count, find } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { addUser, setUpPeople } from "../../support/people.ts";

const CAPABILITIES = {
  addChildNodePermission: true,
  copyPermission: false,
  deletePermission: false,
  downloadPermission: true,
  editPermission: false,
  listChildNodePermission: true,
  removeChildNodePermission: false,
  renameFilePermission: false,
  shareFilePermission: false,
  uploadPermission: false,
  viewPermission: true,
};

/** Wang Lei's group without other members. */
async function setUpGroup() {
  const set = await setUpPeople("Zhao Min", "Sun Yi", "Chen Bo");
  const { groups } = set.clientOf("Wang Lei");
  const group = { groupName: "Design review", sourceType: 0 } as const;
  const { id: groupId = "" } = await groups.create(group);
  const memberOf = (name: string) => find(set.state.world.members, `${groupId}/${set.idOf(name)}`);
  return { ...set, groups, group, groupId, memberOf };
}

describe("the list of members", () => {
  it("begins with the owner, whoever became it when", async () => {
    const { groups, groupId, group, idOf } = await setUpGroup();
    await groups.addMembers({ groupId, userIds: [idOf("Sun Yi"), idOf("Zhao Min")] });
    const namesOf = async () => {
      const members = await collect(groups.listMembers.all({ groupId, limit: 1 }));
      return members.map(({ userName }) => userName);
    };
    expect(await namesOf()).toEqual(["Wang Lei", "Zhao Min", "Sun Yi"]);
    await groups.update({ groupId, ...group, userId: idOf("Sun Yi"), role: "0" });
    expect(await namesOf()).toEqual(["Sun Yi", "Wang Lei", "Zhao Min"]);
  });

  it("has department, times and role of each member", async () => {
    const { groups, groupId, clock, idOf, state, group } = await setUpGroup();
    await groups.addMembers({ groupId, userIds: [idOf("Sun Yi")] });
    clock.advance(60_000);
    await groups.update({ groupId, ...group, userId: idOf("Sun Yi"), role: "1" });
    const { userGroupMemberInfos } = await groups.listMembers({ groupId, offset: 1, limit: 1 });
    expect(userGroupMemberInfos).toEqual([
      {
        ...{ userId: idOf("Sun Yi"), userName: "Sun Yi", role: 1, top: 0 },
        ...{ deptId: state.world.organization.rootDepartmentId, deptName: "Sandbox" },
        ...{ mobile: "0086136****5678" },
        ...{ createdTime: "2025-06-01T08:30:00.000Z", updatedTime: "2025-06-01T08:31:00.000Z" },
      },
    ]);
  });

  it("shows mobile numbers to system administrators", async () => {
    const { clientOf, groupId, groups, idOf } = await setUpGroup();
    await groups.addMembers({ groupId, userIds: [idOf("Sun Yi")] });
    const page = await clientOf("Li Hua").groups.listMembers({ groupId, offset: 1, limit: 1 });
    expect(page.userGroupMemberInfos).toMatchObject([{ mobile: "008613612345678" }]);
  });

  it("is searched by name, and keeps its total beyond the end", async () => {
    const { groups, groupId, idOf } = await setUpGroup();
    await groups.addMembers({ groupId, userIds: [idOf("Sun Yi"), idOf("Zhao Min")] });
    const found = await groups.listMembers({ groupId, offset: 0, limit: 10, keyWord: "MIN" });
    expect(found).toMatchObject({ total: 1, userGroupMemberInfos: [{ userName: "Zhao Min" }] });
    const beyond = await groups.listMembers({ groupId, offset: 3, limit: 10 });
    expect(beyond).toMatchObject({ total: 3, userGroupMemberInfos: [] });
  });

  it("is refused to who is not in the group", async () => {
    const { clientOf, groupId } = await setUpGroup();
    const list = (name: string, id = groupId) =>
      clientOf(name).groups.listMembers({ groupId: id, offset: 0, limit: 10 });
    await expect(list("Chen Bo")).rejects.toMatchObject({ status: 400, code: 13000410 });
    await expect(list("Li Hua")).resolves.toMatchObject({ total: 1 });
    await expect(list("Li Hua", "1")).rejects.toMatchObject({ code: 13000309 });
  });
});

describe("adding members", () => {
  it("takes both forms of a request and both identifiers of a user", async () => {
    const { groups, groupId, idOf, state, memberOf } = await setUpGroup();
    const { accountId = "" } = find(state.world.users, idOf("Zhao Min")) ?? {};
    const outcome = await groups.addMembers({
      ...{ groupId, amendModRoles: [{ userId: idOf("Sun Yi"), template: PRESET_IDS.upload }] },
      ...{ userIds: [accountId] },
    });
    expect(outcome).toMatchObject({ status: 0, failedList: [] });
    expect(memberOf("Sun Yi")).toMatchObject({ role: 2, template: PRESET_IDS.upload });
    expect(memberOf("Zhao Min")).toMatchObject({ userId: idOf("Zhao Min"), template: "" });
  });

  it("tells who is added, once, and nobody else", async () => {
    const { clientOf, groups, groupId, idOf, state } = await setUpGroup();
    await groups.addMembers({ groupId, userIds: [idOf("Sun Yi")] });
    await groups.addMembers({ groupId, userIds: [idOf("Sun Yi"), idOf("Wang Lei")] });
    expect(count(state.world.messages)).toBe(1);
    expect((await clientOf("Sun Yi").messages.list()).messages).toMatchObject([
      {
        ...{ type: "001", sender: "Wang Lei", state: 0 },
        context: expect.stringContaining("Design review"),
      },
    ]);
  });

  it("keeps permissions of their own, and replaces them when they are sent again", async () => {
    const { groups, group, groupId, idOf, memberOf } = await setUpGroup();
    const userId = idOf("Sun Yi");
    const capabilities = CAPABILITIES;
    await groups.addMembers({ groupId, amendModRoles: [{ userId, template: "-1", capabilities }] });
    expect(memberOf("Sun Yi")).toMatchObject({ template: "-1", capabilities });
    await groups.update({ groupId, ...group, userId, role: "1", top: "1" });
    const again = await groups.addMembers({
      groupId,
      amendModRoles: [{ userId, template: PRESET_IDS.manage, capabilities }],
    });
    expect(again).toMatchObject({ status: 0 });
    expect(memberOf("Sun Yi")).toMatchObject({
      ...{ template: PRESET_IDS.manage, role: 1, top: true },
    });
    expect(memberOf("Sun Yi")).not.toHaveProperty("capabilities");
  });

  it("leaves the owner the owner", async () => {
    const { groups, groupId, idOf, memberOf } = await setUpGroup();
    await groups.addMembers({ groupId, userIds: [idOf("Wang Lei")] });
    expect(memberOf("Wang Lei")).toMatchObject({ role: 0 });
  });

  it("fails for those who are no users, and says whether for all", async () => {
    const { groups, groupId, idOf } = await setUpGroup();
    expect(await groups.addMembers({ groupId, userIds: ["1", idOf("Sun Yi")] })).toMatchObject({
      ...{ status: 1, failedList: ["1"] },
    });
    expect(await groups.addMembers({ groupId, userIds: ["1", "2"] })).toMatchObject({
      ...{ status: 2, failedList: ["1", "2"] },
    });
  });

  it("fails for each member beyond 200, but not for those who are members", async () => {
    const { groups, groupId, idOf, state } = await setUpGroup();
    for (let index = 0; index < 198; index += 1) {
      state.world = addUser(state.world, `Member ${index}`);
      const member = { groupId, userId: idOf(`Member ${index}`), role: 2, template: "" } as const;
      state.world = addMember(state.world, member);
    }
    const userIds = [idOf("Sun Yi"), idOf("Chen Bo"), idOf("Member 0")];
    expect(await groups.addMembers({ groupId, userIds })).toMatchObject({
      ...{ status: 1, failedList: [idOf("Chen Bo")] },
    });
    const { total } = await groups.listMembers({ groupId, offset: 0, limit: 1 });
    expect(total).toBe(200);
  });

  it("refuses a request that names nobody, or a template that cannot be given", async () => {
    const { groups, groupId, idOf, state } = await setUpGroup();
    const { members } = state.world;
    await expect(groups.addMembers({ groupId })).rejects.toMatchObject({
      ...{ status: 400, code: 13000102, msg: expect.stringContaining("amendModRoles") },
    });
    const add = (template: string) => {
      const first = { userId: idOf("Sun Yi"), template: PRESET_IDS.upload };
      const amendModRoles = [first, { userId: idOf("Chen Bo"), template }];
      return groups.addMembers({ groupId, amendModRoles });
    };
    await expect(add("-1")).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("amendModRoles[1].capabilities") },
    });
    await expect(add("7")).rejects.toMatchObject({
      ...{ code: 13000309, msg: expect.stringContaining("amendModRoles[1].template") },
    });
    expect(state.world.members).toBe(members);
  });

  it("is for owner, administrators of the group and system administrators", async () => {
    const { clientOf, groups, group, groupId, idOf } = await setUpGroup();
    const userIds = [idOf("Sun Yi")];
    await groups.addMembers({ groupId, userIds: [...userIds, idOf("Zhao Min")] });
    await groups.update({ groupId, ...group, userId: idOf("Zhao Min"), role: "1" });
    for (const name of ["Zhao Min", "Li Hua"]) {
      const added = clientOf(name).groups.addMembers({ groupId, userIds });
      await expect(added).resolves.toMatchObject({ status: 0 });
    }
    for (const name of ["Sun Yi", "Chen Bo"]) {
      const change = { groupId, userIds: [idOf("Chen Bo")] };
      const refusal = { status: 400, code: 13000410 };
      await expect(clientOf(name).groups.addMembers(change)).rejects.toMatchObject(refusal);
      await expect(clientOf(name).groups.removeMembers(change)).rejects.toMatchObject(refusal);
    }
  });
});

describe("removing members", () => {
  it("takes both forms of a request, and each user once", async () => {
    const { groups, groupId, idOf, state } = await setUpGroup();
    const userIds = ["Zhao Min", "Sun Yi", "Chen Bo"].map(idOf);
    await groups.addMembers({ groupId, userIds });
    const { accountId = "" } = find(state.world.users, idOf("Chen Bo")) ?? {};
    const outcome = await groups.removeMembers({
      ...{ groupId, amendModRoles: [{ userId: idOf("Zhao Min") }, { userId: accountId }] },
      ...{ userIds: [idOf("Zhao Min"), idOf("Sun Yi")] },
    });
    expect(outcome).toMatchObject({ status: 0, failedList: [] });
    expect(count(state.world.members)).toBe(1);
  });

  it("fails for the owner and for those who are no members", async () => {
    const { groups, groupId, idOf, memberOf } = await setUpGroup();
    await groups.addMembers({ groupId, userIds: [idOf("Sun Yi")] });
    const userIds = [idOf("Wang Lei"), idOf("Chen Bo"), "1", idOf("Sun Yi")];
    expect(await groups.removeMembers({ groupId, userIds })).toMatchObject({
      ...{ status: 1, failedList: [idOf("Wang Lei"), idOf("Chen Bo"), "1"] },
    });
    expect(memberOf("Wang Lei")).toMatchObject({ role: 0 });
    expect(await groups.removeMembers({ groupId, userIds: [idOf("Sun Yi")] })).toMatchObject({
      ...{ status: 2, failedList: [idOf("Sun Yi")] },
    });
  });

  it("refuses a request that names nobody, and an unknown group", async () => {
    const { groups, groupId } = await setUpGroup();
    await expect(groups.removeMembers({ groupId })).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("amendModRoles") },
    });
    await expect(groups.removeMembers({ groupId: "1", userIds: ["1"] })).rejects.toMatchObject({
      ...{ code: 13000309, msg: expect.stringContaining("groupId") },
    });
  });
});
