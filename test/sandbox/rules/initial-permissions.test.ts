// What new members may do, and when permissions end.
import { describe, expect, it } from "vitest";
import { PRESET_IDS, UNABLE_TO_DELETE } from "../../../src/sandbox/world/capabilities.ts";
import { count } from "../../../src/sandbox/world/table.ts";
import { setUpTeams } from "../../support/permissions.ts";
import { CAPABILITIES } from "../../support/seeds.ts";

const { upload, viewOnly, unableToDelete } = PRESET_IDS;

describe("the initial permission", () => {
  it("is the preset Unable to delete until another is set", async () => {
    const { clientOf, design, designSpace } = await setUpTeams();
    expect((await clientOf("Chen Jie").permissions.getInitial({ spaceId: design })).data).toEqual({
      ...{ spaceId: design, spaceType: 0, containerId: designSpace },
      ...{ templateId: unableToDelete, templateName: "Unable to delete" },
      capabilities: UNABLE_TO_DELETE,
    });
    await clientOf("Tom").permissionTemplates.setInitial({
      ...{ spaceId: design, templateId: "-1", capabilities: CAPABILITIES },
    });
    const { data } = await clientOf("Chen Jie").permissions.getInitial({ spaceId: design });
    expect(data).toMatchObject({ templateId: "-1", capabilities: CAPABILITIES });
  });

  it("is that of new users of a department, not of those who are there", async () => {
    const { clientOf, design, designSpace, idOf, rightsOf } = await setUpTeams();
    const { permissionTemplates, users } = clientOf("Li Hua");
    await permissionTemplates.setInitial({ spaceId: design, templateId: viewOnly });
    await users.update({ userId: idOf("Zhou Yan"), deptId: design });
    expect(rightsOf("Chen Jie", designSpace)).toEqual(UNABLE_TO_DELETE);
    expect(rightsOf("Zhou Yan", designSpace)).toMatchObject({ uploadPermission: false });
    await permissionTemplates.setInitial({ spaceId: design, templateId: upload });
    expect(rightsOf("Zhou Yan", designSpace)).toMatchObject({ uploadPermission: false });
  });

  it("is that of new members of a group, not of those who are there", async () => {
    const { clientOf, group, groupSpace, idOf, rightsOf } = await setUpTeams();
    const { groups, permissionTemplates } = clientOf("Wang Lei");
    await permissionTemplates.setInitial({ spaceId: group, templateId: viewOnly });
    await groups.addMembers({ groupId: group, amendModRoles: [{ userId: idOf("Tom") }] });
    expect(rightsOf("Zhou Yan", groupSpace)).toEqual(UNABLE_TO_DELETE);
    expect(rightsOf("Tom", groupSpace)).toMatchObject({ uploadPermission: false });
  });

  it.each([
    ["a stranger", "Sun Li", "design", 13000410, 13000410],
    ["a member", "Chen Jie", "design", 0, 13000410],
    ["a member of the group", "Zhou Yan", "group", 0, 13000410],
    ["somebody else's group", "Chen Jie", "group", 13000410, 13000410],
    ["nothing that there is", "Li Hua", "folder", 13000309, 13000309],
  ] as const)("of %s is read and set by them or not", async (_, caller, team, reads, sets) => {
    const { clientOf, ...teams } = await setUpTeams();
    const { permissions, permissionTemplates } = clientOf(caller);
    const spaceId = team === "folder" ? "7" : teams[team];
    const codeOf = (call: Promise<unknown>) =>
      call.then(
        () => 0,
        ({ code }) => code,
      );
    expect(await codeOf(permissions.getInitial({ spaceId }))).toBe(reads);
    expect(await codeOf(permissionTemplates.setInitial({ spaceId, templateId: upload }))).toBe(
      sets,
    );
  });

  it("is a template that can be given, and none of a user group", async () => {
    const { clientOf, design } = await setUpTeams();
    const { groups, permissions, permissionTemplates } = clientOf("Li Hua");
    const { id: spaceId = "" } = await groups.create({ groupName: "People", sourceType: 1 });
    await expect(permissions.getInitial({ spaceId })).rejects.toMatchObject({ code: 13000309 });
    const set = (templateId: string) =>
      permissionTemplates.setInitial({ spaceId: design, templateId });
    await expect(set("7")).rejects.toMatchObject({
      ...{ code: 13000309, msg: expect.stringContaining("templateId") },
    });
    await expect(set("-1")).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("capabilities is required") },
    });
  });
});

describe("permissions end", () => {
  it.each([
    ["when a member leaves the group", 1],
    ["when the group's space goes", 0],
  ])("%s", async (what, left) => {
    const teams = await setUpTeams();
    const { clientOf, give, group, groupFolder, groupSpace, idOf } = teams;
    await give("Wang Lei", groupSpace, "Zhou Yan", unableToDelete, groupFolder);
    await give("Wang Lei", groupSpace, "Sun Li", unableToDelete, groupFolder);
    await clientOf("Wang Lei").permissionTemplates.setInitial({
      spaceId: group,
      templateId: upload,
    });
    const { groups, spaces } = clientOf("Wang Lei");
    if (what.includes("leaves")) {
      await groups.removeMembers({ groupId: group, userIds: [idOf("Zhou Yan")] });
    } else await spaces.deleteGroup({ groupId: group });
    expect(count(teams.world.permissions)).toBe(left);
    expect(count(teams.world.initialPermissions)).toBe(left);
  });

  it.each([
    ["when a user comes into another department", "update"],
    ["with the user", "delete"],
    ["with the space", "space"],
  ])("%s", async (_, what) => {
    const teams = await setUpTeams();
    const { clientOf, design, designSpace, folder, give, idOf } = teams;
    await give("Zhao Min", designSpace, "Wu Jia", upload);
    await give("Zhao Min", designSpace, "Wu Jia", unableToDelete, folder);
    const { spaces, users } = clientOf("Li Hua");
    const userId = idOf("Wu Jia");
    if (what === "delete") await users.delete({ userId });
    else if (what === "space") await spaces.delete({ ownerId: design, type: 0 });
    else await users.update({ userId, deptId: teams.departmentOf("Print") });
    expect(count(teams.world.permissions)).toBe(0);
  });

  it("not with a change of a user that leaves the department", async () => {
    const teams = await setUpTeams();
    await teams.give("Zhao Min", teams.designSpace, "Wu Jia", upload);
    const change = { userId: teams.idOf("Wu Jia"), status: 1 } as const;
    await teams.clientOf("Li Hua").users.update(change);
    expect(count(teams.world.permissions)).toBe(1);
  });

  it("initial ones with their department", async () => {
    const teams = await setUpTeams();
    const { departments, permissionTemplates } = teams.clientOf("Li Hua");
    const { data } = await departments.create({ name: "New", parentId: teams.design });
    const departmentId = data?.id ?? "";
    await permissionTemplates.setInitial({ spaceId: departmentId, templateId: upload });
    await departments.delete({ departmentId });
    expect(count(teams.world.initialPermissions)).toBe(0);
  });
});
