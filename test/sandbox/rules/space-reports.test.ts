import { describe, expect, it } from "vitest";
import { allocateSpace, spacesOf } from "../../../src/sandbox/world/spaces.ts";
import { at } from "../../../src/sandbox/world/tree.ts";
import { fillSpace, setUpOrganization, userOf } from "../../support/sandbox-organization.ts";

const PAGE = { offset: 0, limit: 100 };
const KB = 1024;

type Organization = Awaited<ReturnType<typeof setUpOrganization>>;

/** Puts so many bytes into the individual space of a user. */
function fill(organization: Organization, user: string, used: number): void {
  organization.change((world) => {
    const space = at(spacesOf(world, 1, userOf(world, user).id), 0);
    return space ? fillSpace(world, space, used) : world;
  });
}

describe("the list of departments and their spaces", () => {
  it("has all departments, those without a space with four fields", async () => {
    const organization = await setUpOrganization();
    const { clientOf, departmentOf } = organization;
    const { spaces } = clientOf("Li Hua");
    const { data } = await spaces.create({
      ...{ ownerId: departmentOf("Design"), type: 0, capacity: "3" },
    });
    const { total, departments } = await spaces.listDepartments(PAGE);
    expect(total).toBe(4);
    const tenantId = "40086000004871666";
    const parentId = departmentOf("Sandbox");
    expect(departments).toEqual([
      { id: parentId, name: "Sandbox", tenantId },
      expect.objectContaining({
        ...{ id: departmentOf("Design"), parentId, name: "Design", tenantId },
        ...{ ownerId: departmentOf("Design"), containerId: data?.containerId },
        ...{ capacity: 3, status: 0, spaceUsed: "0", userNum: 2 },
      }),
      { id: departmentOf("Print"), parentId: departmentOf("Design"), name: "Print", tenantId },
      { id: departmentOf("Research"), parentId, name: "Research", tenantId },
    ]);
  });

  it("has for an administrator of a department those that this one administers", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    const { total, departments } = await clientOf("Zhao Min").spaces.listDepartments(PAGE);
    expect(total).toBe(2);
    expect(departments?.map(({ name }) => name)).toEqual(["Design", "Print"]);
    const call = clientOf("Chen Jie").spaces.listDepartments(PAGE);
    await expectRefusal(call, "APIGW.0302", /authorized/);
  });

  it("comes in pages, the one beyond the end empty", async () => {
    const { clientOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const page = await spaces.listDepartments({ offset: 2, limit: 1 });
    expect(page.departments?.map(({ name }) => name)).toEqual(["Print"]);
    expect(await spaces.listDepartments({ offset: 4, limit: 1 })).toMatchObject({
      ...{ total: 4, departments: [] },
    });
  });

  it("is searched by names of departments and of their administrators", async () => {
    const { clientOf } = await setUpOrganization();
    const search = async (keyWord: string) => {
      const { departments = [] } = await clientOf("Li Hua").spaces.listDepartments({
        ...{ ...PAGE, keyWord },
      });
      return departments.map(({ name }) => name);
    };
    expect(await search("print")).toEqual(["Print"]);
    expect(await search("Zhao")).toEqual(["Design"]);
    expect(await search("Chen Jie")).toEqual([]);
  });
});

describe("the list of users and their spaces", () => {
  it("has the whole organization for a system administrator and for an application", async () => {
    const { signing, application } = await setUpOrganization();
    const { total, users } = await signing("Li Hua").spaces.listUsers(PAGE);
    expect(total).toBe(6);
    const names = ["Li Hua", "Wang Lei", "Zhao Min", "Chen Jie", "Sun Li", "Zhou Yan"];
    expect(users?.map(({ name }) => name)).toEqual(names);
    expect(await application().spaces.listUsers(PAGE)).toMatchObject({ total: 6 });
  });

  it("shows a user with the space, and the mobile number masked", async () => {
    const organization = await setUpOrganization();
    const { world, signing, departmentOf } = organization;
    fill(organization, "Sun Li", 5 * KB);
    const deptId = departmentOf("Print");
    const { users } = await signing("Li Hua").spaces.listUsers({ ...PAGE, deptId });
    const user = userOf(world, "Sun Li");
    const space = at(spacesOf(world, 1, user.id), 0);
    expect(users).toEqual([
      {
        ...{ userId: user.id, name: "Sun Li", deptId, deptName: "Print", role: 1, status: 0 },
        mobile: `0086136****${user.mobile.slice(-4)}`,
        ...{ id: space?.id, containerId: space?.containerId, tenantId: "40086000004871666" },
        ...{ capacity: 20, spaceUsed: "5", spaceStatus: "0" },
      },
    ]);
  });

  it("has a department with those below it, or its own users only", async () => {
    const { signing, departmentOf } = await setUpOrganization();
    const list = async (name: string, isDirect: boolean) => {
      const args = { ...PAGE, deptId: departmentOf(name), isDirect };
      const { total, users = [] } = await signing("Li Hua").spaces.listUsers(args);
      expect(total).toBe(users.length);
      return users.map((user) => user.name);
    };
    expect(await list("Design", false)).toEqual(["Zhao Min", "Chen Jie", "Sun Li"]);
    expect(await list("Design", true)).toEqual(["Zhao Min", "Chen Jie"]);
    expect(await list("Sandbox", true)).toEqual(["Li Hua", "Wang Lei"]);
  });

  it("has the own department for its administrator, and those below it if asked", async () => {
    const { signing, expectRefusal, departmentOf } = await setUpOrganization();
    const { spaces } = signing("Zhao Min");
    const { users } = await spaces.listUsers(PAGE);
    expect(users?.map(({ name }) => name)).toEqual(["Zhao Min", "Chen Jie", "Sun Li"]);
    const below = await spaces.listUsers({ ...PAGE, deptId: departmentOf("Print") });
    expect(below.total).toBe(1);
    const other = spaces.listUsers({ ...PAGE, deptId: departmentOf("Research") });
    await expectRefusal(other, 13000410, /deptId/);
    await expectRefusal(spaces.listUsers({ ...PAGE, deptId: "1" }), 13000309, /deptId/);
    await expectRefusal(signing("Chen Jie").spaces.listUsers(PAGE), "APIGW.0302", /authorized/);
  });

  it("has users without a space, too, and one with several once, with the oldest", async () => {
    const organization = await setUpOrganization();
    const { clientOf, signing, idOf } = organization;
    await clientOf("Li Hua").spaces.delete({ ownerId: idOf("Sun Li"), type: 1 });
    for (const capacity of [5, 6, 7]) {
      organization.change((world) => {
        const ownerId = idOf("Chen Jie");
        const made = allocateSpace(world, { type: 1, ownerId, capacity, creator: ownerId });
        return made ? made[0] : world;
      });
    }
    const { total, users = [] } = await signing("Zhao Min").spaces.listUsers(PAGE);
    expect(total).toBe(3);
    expect(users[1]).toMatchObject({ name: "Chen Jie", capacity: 20 });
    expect(users[2]).toMatchObject({ name: "Sun Li" });
    expect(users[2]).not.toHaveProperty("containerId");
    expect(users[2]).not.toHaveProperty("id");
  });

  it("is searched by names and numbers, and by the state of spaces", async () => {
    const { world, clientOf, signing, idOf } = await setUpOrganization();
    await clientOf("Li Hua").spaces.update({ ownerId: idOf("Sun Li"), type: 1, status: "1" });
    const namesOf = async (more: object) => {
      const { total, users = [] } = await signing("Li Hua").spaces.listUsers({ ...PAGE, ...more });
      expect(total).toBe(users.length);
      return users.map(({ name }) => name);
    };
    expect(await namesOf({ keyWord: "li" })).toEqual(["Li Hua", "Sun Li"]);
    expect(await namesOf({ keyWord: userOf(world, "Zhou Yan").mobile })).toEqual(["Zhou Yan"]);
    expect(await namesOf({ spaceStatus: "1" })).toEqual(["Sun Li"]);
    expect(await namesOf({ spaceStatus: "0", keyWord: "li" })).toEqual(["Li Hua"]);
    expect(await namesOf({ spaceStatus: "7" })).toEqual([]);
  });

  it("comes in pages across departments", async () => {
    const { signing, departmentOf } = await setUpOrganization();
    const args = { deptId: departmentOf("Design"), offset: 1, limit: 2 };
    const { total, users } = await signing("Li Hua").spaces.listUsers(args);
    expect(total).toBe(3);
    expect(users?.map(({ name }) => name)).toEqual(["Chen Jie", "Sun Li"]);
  });
});

describe("the usage of spaces", () => {
  it("is summed up over all spaces", async () => {
    const organization = await setUpOrganization();
    const { clientOf, departmentOf } = organization;
    fill(organization, "Sun Li", 5 * KB);
    fill(organization, "Wang Lei", 1);
    const { spaces } = clientOf("Li Hua");
    await spaces.create({ ownerId: departmentOf("Design"), type: 0, capacity: "3" });
    const { data } = await spaces.getUsageOverview();
    expect(data).toEqual({ totalAllocation: "7", totalCapacity: "123", totalUsed: "6" });
  });

  it("is summed up by size, the small ones first", async () => {
    const organization = await setUpOrganization();
    const { clientOf, departmentOf, idOf } = organization;
    const { spaces } = clientOf("Li Hua");
    await spaces.create({ ownerId: departmentOf("Design"), type: 0, capacity: "3" });
    await spaces.update({ ownerId: idOf("Wang Lei"), type: 1, capacity: "100" });
    fill(organization, "Sun Li", 5 * KB);
    fill(organization, "Zhou Yan", 2 * KB);
    const report = await spaces.getUsageByQuota();
    expect(report.total).toBe(3);
    expect(report.data).toEqual([
      { quota: "3", totalAllocation: "1", totalCapacity: "3", totalUsed: "0" },
      { quota: "20", totalAllocation: "5", totalCapacity: "100", totalUsed: "7" },
      { quota: "100", totalAllocation: "1", totalCapacity: "100", totalUsed: "0" },
    ]);
    const page = await spaces.getUsageByQuota({ offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, data: [{ quota: "20" }] });
  });

  it("is given by user in KB, with the time since when", async () => {
    const organization = await setUpOrganization();
    const { clientOf, idOf } = organization;
    fill(organization, "Sun Li", 5 * KB + 1);
    const userIds = [idOf("Sun Li")];
    const { total, data } = await clientOf("Li Hua").spaces.getUsageByUser({ userIds });
    expect(total).toBe(1);
    expect(data).toEqual([
      {
        ...{ userId: idOf("Sun Li"), quota: String(20 * 1024 * 1024), used: 6 },
        createTime: "2025-01-01T00:00:00.000Z",
        effectiveTime: "2025-01-01T00:00:00.000Z",
      },
    ]);
  });

  it("is given for users who exist, each once, in the order of the call", async () => {
    const { world, clientOf, idOf } = await setUpOrganization();
    const { accountId } = userOf(world, "Chen Jie");
    const userIds = [idOf("Sun Li"), "1", accountId, idOf("Sun Li")];
    const { data = [], total } = await clientOf("Li Hua").spaces.getUsageByUser({ userIds });
    expect(data.map(({ userId }) => userId)).toEqual([idOf("Sun Li"), idOf("Chen Jie")]);
    expect(total).toBe(2);
  });

  it("is zero for a user without a space", async () => {
    const { clientOf, idOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const ownerId = idOf("Sun Li");
    await spaces.delete({ ownerId, type: 1 });
    const { data } = await spaces.getUsageByUser({ userIds: [ownerId] });
    expect(data).toEqual([{ userId: ownerId, quota: "0", used: 0 }]);
  });

  it("is given for all whom the caller administers, if no users are named", async () => {
    const { clientOf, idOf } = await setUpOrganization();
    expect(await clientOf("Li Hua").spaces.getUsageByUser({})).toMatchObject({ total: 6 });
    const { spaces } = clientOf("Zhao Min");
    const page = await spaces.getUsageByUser({ offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, data: [{ userId: idOf("Chen Jie") }] });
    const others = await spaces.getUsageByUser({ userIds: [idOf("Zhou Yan")] });
    expect(others).toMatchObject({ total: 0, data: [] });
  });

  it("is refused for a page that cannot be", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    await expectRefusal(
      spaces.getUsageByQuota({ offset: -1 }),
      13000102,
      /offset must be at least/,
    );
    await expectRefusal(spaces.getUsageByQuota({ limit: 0 }), 13000102, /limit must be at least 1/);
    await expectRefusal(spaces.getUsageByUser({ limit: -1 }), 13000102, /limit must be at least 1/);
  });

  it("is for administrators only", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    const { spaces } = clientOf("Chen Jie");
    await expectRefusal(spaces.getUsageOverview(), "APIGW.0302", /authorized/);
    await expectRefusal(spaces.getUsageByQuota(), "APIGW.0302", /authorized/);
    await expectRefusal(spaces.getUsageByUser({}), "APIGW.0302", /authorized/);
  });
});
