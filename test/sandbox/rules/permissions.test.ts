import { describe, expect, it } from "vitest";
import { MANAGE, PRESET_IDS, UNABLE_TO_DELETE } from "../../../src/sandbox/world/capabilities.ts";
import { all, find } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { setUpTeams } from "../../support/permissions.ts";
import { CAPABILITIES } from "../../support/seeds.ts";

const { manage, upload, viewOnly, unableToDelete } = PRESET_IDS;

interface Wrong {
  type?: 0 | 1;
  container?: string;
  fileId?: string;
  userId?: string;
  template?: string;
}
const onFolder = (template: string): Wrong => ({ template, fileId: "folder" });

describe("changing permissions", () => {
  it.each([
    ["a department", "designSpace", "Chen Jie", "Zhao Min"],
    ["a group", "groupSpace", "Zhou Yan", "Wang Lei"],
  ] as const)("gives users of %s a template or their own in the space", async (...row) => {
    const [, space, user, manager] = row;
    const teams = await setUpTeams();
    await teams.give(manager, teams[space], user, upload);
    expect(teams.rightsOf(user, teams[space])).toMatchObject({
      ...{ uploadPermission: true, renameFilePermission: false },
    });
    await teams.clientOf(manager).permissions.batchUpdate({
      ...{ type: space === "designSpace" ? 0 : 1, container: teams[space] },
      amendModRoles: [{ userId: teams.idOf(user), template: "-1", capabilities: CAPABILITIES }],
    });
    expect(teams.rightsOf(user, teams[space])).toEqual(CAPABILITIES);
  });

  it("gives one on a folder, which counts for what is in it and not elsewhere", async () => {
    const { clientOf, folder, give, groupFolder, idOf, inner, rightsOf, ...teams } =
      await setUpTeams();
    const change = { userId: idOf("Chen Jie"), template: "-1", capabilities: CAPABILITIES };
    await clientOf("Zhao Min").permissions.batchUpdate({
      ...{ type: 0, container: teams.designSpace, fileId: folder, amendModRoles: [change] },
    });
    expect(rightsOf("Chen Jie", teams.designSpace)).toEqual(UNABLE_TO_DELETE);
    expect(rightsOf("Chen Jie", teams.designSpace, folder)).toEqual(CAPABILITIES);
    expect(rightsOf("Chen Jie", teams.designSpace, inner)).toEqual(CAPABILITIES);
    await give("Zhao Min", teams.designSpace, "Chen Jie", unableToDelete, inner);
    expect(rightsOf("Chen Jie", teams.designSpace, inner)).toEqual(UNABLE_TO_DELETE);
    await give("Wang Lei", teams.groupSpace, "Zhou Yan", viewOnly);
    await give("Wang Lei", teams.groupSpace, "Zhou Yan", unableToDelete, groupFolder);
    expect(rightsOf("Zhou Yan", teams.groupSpace, groupFolder)).toEqual(UNABLE_TO_DELETE);
  });

  it("takes both identifiers of a user, and callers who are applications", async () => {
    const { application, designSpace, idOf, rightsOf, world } = await setUpTeams();
    const userId = find(world.users, idOf("Chen Jie"))?.accountId ?? "";
    await application().permissions.batchUpdate({
      ...{ type: 0, container: designSpace, amendModRoles: [{ userId, template: manage }] },
    });
    expect(rightsOf("Chen Jie", designSpace)).toEqual(MANAGE);
  });

  it("counts for administrators once they are none", async () => {
    const { clientOf, designSpace, give, idOf, rightsOf } = await setUpTeams();
    await give("Li Hua", designSpace, "Zhao Min", viewOnly);
    expect(rightsOf("Zhao Min", designSpace)).toEqual(MANAGE);
    await clientOf("Li Hua").users.update({ userId: idOf("Zhao Min"), role: 1 });
    expect(rightsOf("Zhao Min", designSpace)).toMatchObject({ uploadPermission: false });
  });

  it.each([
    ["Li Hua", "designSpace", "Tom", true],
    ["Zhao Min", "designSpace", "Tom", true],
    ["Tom", "designSpace", "Chen Jie", true],
    ["Tom", "designSpace", "Zhao Min", false],
    ["Tom", "designSpace", "Tom", false],
    ["Chen Jie", "designSpace", "Wu Jia", false],
    ["Sun Li", "designSpace", "Chen Jie", false],
    ["Li Hua", "groupSpace", "Wang Lei", true],
    ["Wang Lei", "groupSpace", "Sun Li", true],
    ["Sun Li", "groupSpace", "Zhou Yan", true],
    ["Sun Li", "groupSpace", "Wang Lei", false],
    ["Zhou Yan", "groupSpace", "Sun Li", false],
    ["Zhao Min", "groupSpace", "Zhou Yan", false],
  ] as const)("lets %s change in %s what %s may do: %s", async (caller, space, user, isAllowed) => {
    const { give, ...teams } = await setUpTeams();
    const call = give(caller, teams[space], user, upload);
    if (isAllowed) await expect(call).resolves.toBeDefined();
    else await expect(call).rejects.toMatchObject({ status: 400, code: 13000410 });
  });

  it("lets those who hold the preset Manage change what members may do", async () => {
    const { give, designSpace, rightsOf } = await setUpTeams();
    await give("Tom", designSpace, "Chen Jie", manage);
    await give("Chen Jie", designSpace, "Wu Jia", upload);
    expect(rightsOf("Wu Jia", designSpace)).toMatchObject({ copyPermission: false });
    await expect(give("Wu Jia", designSpace, "Chen Jie", upload)).rejects.toMatchObject({
      code: 13000410,
    });
  });

  const refused: readonly (readonly [string, Wrong, number, string])[] = [
    ["a space that there is not", { container: "IAADnone" }, 13000301, "container"],
    ["somebody's individual space", { container: "individual" }, 13000410, "container"],
    ["a space of another type", { type: 1 }, 13000102, "type"],
    ["a file that there is not", { fileId: "Fnone" }, 13000309, "fileId"],
    ["a file of another space", { fileId: "elsewhere" }, 13000302, "fileId"],
    ["an unknown user", { userId: "7" }, 13000309, "amendModRoles[1].userId"],
    ["a user of another department", { userId: "Zhou Yan" }, 13000102, "amendModRoles[1].userId"],
    ["a user of one below", { userId: "Sun Li" }, 13000102, "amendModRoles[1].userId"],
    ["an unknown template", { template: "7" }, 13000309, "amendModRoles[1].template"],
    ["no permissions", { template: "-1" }, 13000102, "amendModRoles[1].capabilities"],
    ["Manage on a folder", onFolder(manage), 13000102, "amendModRoles[1].template"],
    ["View only on a folder", onFolder(viewOnly), 13000102, "amendModRoles[1].template"],
    ["Upload on a folder", onFolder(upload), 13000102, "amendModRoles[1].template"],
  ];
  it.each(refused)("refuses %s, and then changes nothing at all", async (_, wrong, code, field) => {
    const teams = await setUpTeams();
    const { permissions } = teams.world;
    const { type = 0, container = "designSpace", userId = "Wu Jia", fileId } = wrong;
    const [, individual] = [...all(teams.world.spaces)].filter(({ type: each }) => each === 1);
    const identifiers: Record<string, string | undefined> = {
      ...{ folder: teams.folder, elsewhere: teams.groupFolder, designSpace: teams.designSpace },
      ...{ individual: individual?.containerId, "7": "7" },
    };
    const call = teams.clientOf("Li Hua").permissions.batchUpdate({
      ...{ type, container: identifiers[container] ?? container },
      ...(fileId !== undefined && { fileId: identifiers[fileId] ?? fileId }),
      amendModRoles: [
        { userId: teams.idOf("Chen Jie"), template: unableToDelete },
        { userId: identifiers[userId] ?? teams.idOf(userId), template: wrong.template ?? upload },
      ],
    });
    await expect(call).rejects.toMatchObject({ code, msg: expect.stringContaining(field) });
    expect(teams.world.permissions).toBe(permissions);
  });

  it("is refused in a space that is disabled", async () => {
    const { clientOf, design, designSpace, give } = await setUpTeams();
    await clientOf("Li Hua").spaces.update({ ownerId: design, type: 0, status: "1" });
    await expect(give("Li Hua", designSpace, "Tom", upload)).rejects.toMatchObject({
      code: 13000412,
    });
  });
});

describe("the list of permissions", () => {
  it("has the users of a department with what they are given, on a folder if asked", async () => {
    const { clientOf, design, designSpace, folder, give, idOf } = await setUpTeams();
    await give("Zhao Min", designSpace, "Wu Jia", upload);
    await give("Zhao Min", designSpace, "Chen Jie", unableToDelete, folder);
    await give("Zhao Min", designSpace, "Chen Jie", viewOnly);
    const query = { spaceType: 0, deptId: design, containerId: designSpace } as const;
    const { permissions } = clientOf("Tom");
    const namesOf = async (fileId?: string) => {
      const page = await permissions.list({ ...query, ...(fileId && { fileId }) });
      return page.userPermissonList?.map(({ userName, templateName }) => [userName, templateName]);
    };
    expect(await namesOf()).toEqual([
      ["Zhao Min", "Manage"],
      ["Chen Jie", "View only"],
      ["Tom", "Manage"],
      ["Wu Jia", "Upload"],
    ]);
    expect(await namesOf(folder)).toContainEqual(["Chen Jie", "Unable to delete"]);
    const { userPermissonList } = await clientOf("Li Hua").permissions.list(query);
    expect(userPermissonList?.[3]).toEqual({
      ...{
        userId: idOf("Wu Jia"),
        userName: "Wu Jia",
        mobile: expect.stringMatching(/^0086136\d+$/),
      },
      ...{ deptId: design, deptName: "Design", deptRole: 1 },
      ...{ templateId: upload, templateName: "Upload" },
      capabilities: [expect.objectContaining({ uploadPermission: true, deletePermission: false })],
    });
  });

  it("has the members of a group with their roles in it", async () => {
    const { clientOf, group, groupSpace, idOf } = await setUpTeams();
    await clientOf("Wang Lei").permissions.batchUpdate({
      ...{ type: 1, container: groupSpace },
      amendModRoles: [{ userId: idOf("Zhou Yan"), template: "-1", capabilities: CAPABILITIES }],
    });
    const query = { spaceType: 1, groupId: group, containerId: groupSpace } as const;
    const { userPermissonList = [] } = await clientOf("Zhou Yan").permissions.list(query);
    expect(userPermissonList.map(({ userName, groupRole }) => [userName, groupRole])).toEqual([
      ["Wang Lei", 0],
      ["Sun Li", 1],
      ["Zhou Yan", 2],
    ]);
    expect(userPermissonList[2]).toMatchObject({
      ...{ groupName: "Demo", templateId: "-1", capabilities: [CAPABILITIES] },
      mobile: expect.stringContaining("****"),
    });
    for (const absent of ["templateName", "deptRole"]) {
      expect(userPermissonList[2]).not.toHaveProperty(absent);
    }
  });

  it.each([
    ["by pages of one", {}, ["Zhao Min", "Chen Jie", "Tom", "Wu Jia"]],
    ["by a part of a name", { userName: "j" }, ["Chen Jie", "Wu Jia"]],
    ["by a template", { templateId: manage }, ["Zhao Min", "Tom"]],
    ["by permissions of their own", { templateId: "-1" }, []],
  ])("is walked %s", async (_, filter, names) => {
    const { clientOf, design, designSpace } = await setUpTeams();
    const query = { spaceType: 0, deptId: design, containerId: designSpace } as const;
    const walk = clientOf("Zhao Min").permissions.list.all({ ...query, ...filter, count: 1 });
    expect((await collect(walk)).map(({ userName }) => userName)).toEqual(names);
  });

  it.each([
    ["no department", { deptId: undefined }, 13000102, "deptId"],
    ["another department", { deptId: "7" }, 13000102, "deptId"],
    ["another type", { spaceType: 1 }, 13000102, "spaceType"],
    ["an unknown space", { containerId: "IAADnone" }, 13000301, "containerId"],
    ["an unknown file", { fileId: "Fnone" }, 13000309, "fileId"],
    ["a cursor of its own making", { cursor: "7" }, 13000102, "cursor"],
    ["a page of no size", { count: 0 }, 13000102, "count"],
  ])("refuses %s", async (_, wrong, code, field) => {
    const { clientOf, design, designSpace } = await setUpTeams();
    const query = { spaceType: 0, deptId: design, containerId: designSpace, ...wrong };
    const call = clientOf("Zhao Min").permissions.list(
      query as { spaceType: 0; containerId: string },
    );
    await expect(call).rejects.toMatchObject({ code, msg: expect.stringContaining(field) });
  });

  it("is refused to those who cannot use the space", async () => {
    const { clientOf, design, designSpace } = await setUpTeams();
    const query = { spaceType: 0, deptId: design, containerId: designSpace } as const;
    await expect(clientOf("Sun Li").permissions.list(query)).rejects.toMatchObject({
      ...{ status: 400, code: 13000410 },
    });
  });
});
