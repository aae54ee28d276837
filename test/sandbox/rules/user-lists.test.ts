import { describe, expect, it } from "vitest";
import { setUpOrganization } from "../../support/organization.ts";
import { expectRefusal, NOBODY, NOT_ALLOWED, UNKNOWN } from "../../support/refusals.ts";

describe("lists and counts of users", () => {
  /** By department: root Li Hua, Wang Lei; Design Dai; Web Ann, Bob, Cid; Sales Eve. */
  async function setUpLists() {
    const found = await setUpOrganization();
    for (const name of ["Ann", "Bob", "Cid"]) found.add(name, found.web);
    found.add("Eve", found.sales);
    const { users } = found.clientOf("Wang Lei");
    const list = async (query: Partial<Parameters<typeof users.list>[0]> = {}) => {
      const { list: page, total } = await users.list({ offset: 0, limit: 100, ...query });
      return { names: page?.map(({ name }) => name).join(" "), total };
    };
    return { ...found, users, list };
  }

  it("have the whole organization where no department is named", async () => {
    const { list, users } = await setUpLists();
    const names = "Li Hua Wang Lei Dai Ann Bob Cid Eve";
    expect(await list()).toEqual({ names, total: 7 });
    expect((await users.count({})).total).toBe(7);
  });

  it("are in the order of creation there, whatever the department", async () => {
    const { list, add, rootId } = await setUpLists();
    add("Fay", rootId);
    expect(await list({ offset: 6 })).toEqual({ names: "Eve Fay", total: 8 });
    expect(await list({ offset: 6, deptId: rootId })).toEqual({ names: "Eve Fay", total: 8 });
  });

  it("have those of a department and of all below it", async () => {
    const { list, users, design, web, rootId } = await setUpLists();
    expect(await list({ deptId: design })).toEqual({ names: "Dai Ann Bob Cid", total: 4 });
    expect(await list({ deptId: web, isDirect: false })).toMatchObject({ total: 3 });
    expect(await list({ deptId: rootId })).toMatchObject({ total: 7 });
    expect((await users.count({ deptId: design })).total).toBe(4);
    expect((await users.count({ deptId: rootId })).total).toBe(7);
  });

  it("follow a department that moves, and a user who does", async () => {
    const { list, users, clientOf, design, sales, daiId } = await setUpLists();
    const { departments, users: administered } = clientOf("Li Hua");
    await departments.update({ departmentId: design, name: "Design", parentId: sales });
    expect(await list({ deptId: sales })).toEqual({ names: "Eve Dai Ann Bob Cid", total: 5 });
    await administered.update({ userId: daiId, deptId: sales });
    expect(await list({ deptId: design })).toEqual({ names: "Ann Bob Cid", total: 3 });
    expect((await users.count({ deptId: sales })).total).toBe(5);
  });

  it("have direct members alone if asked to, the root's where no department is named", async () => {
    const { list, design } = await setUpLists();
    const isDirect = true;
    expect(await list({ deptId: design, isDirect })).toEqual({ names: "Dai", total: 1 });
    expect(await list({ isDirect })).toEqual({ names: "Li Hua Wang Lei", total: 2 });
  });

  it("come in pages that go on from one department to the next, with the same total", async () => {
    const { list, design } = await setUpLists();
    const page = (offset: number, limit: number) => list({ deptId: design, offset, limit });
    expect(await page(0, 2)).toEqual({ names: "Dai Ann", total: 4 });
    expect(await page(2, 2)).toEqual({ names: "Bob Cid", total: 4 });
    expect(await page(3, 100)).toEqual({ names: "Cid", total: 4 });
    expect(await page(4, 1)).toEqual({ names: "", total: 4 });
    expect(await page(2_000_000_000, 1)).toEqual({ names: "", total: 4 });
  });

  it("come in smaller pages where the world has such", async () => {
    const { state, list } = await setUpLists();
    state.world = { ...state.world, pageSize: 3 };
    expect(await list({ offset: 2, limit: 100 })).toEqual({ names: "Dai Ann Bob", total: 7 });
  });

  it("find text within names, in any case, and count what they find", async () => {
    const { list, design } = await setUpLists();
    expect(await list({ keyWord: "LEI" })).toEqual({ names: "Wang Lei", total: 1 });
    expect(await list({ deptId: design, keyWord: "i", limit: 1 })).toEqual({
      ...{ names: "Dai", total: 2 },
    });
    expect(await list({ deptId: design, keyWord: "i", offset: 1 })).toEqual({
      ...{ names: "Cid", total: 2 },
    });
    expect(await list({ keyWord: "nobody" })).toEqual({ names: "", total: 0 });
  });

  it("are refused for a department that does not exist", async () => {
    const { state, list, users } = await setUpLists();
    await expectRefusal(state, () => list({ deptId: NOBODY }), UNKNOWN, "deptId");
    await expectRefusal(state, () => users.count({ deptId: NOBODY }), UNKNOWN, "deptId");
  });
});

describe("the change of the user limit", () => {
  it("succeeds for the own organization and changes nothing", async () => {
    const { state, users, clientOf } = await setUpOrganization();
    const { orgId, userLimit } = state.world.organization;
    await users.expandLimit({ orgId });
    expect(state.world.organization.userLimit).toBe(userLimit);
    await expectRefusal(state, () => users.expandLimit({ orgId: NOBODY }), UNKNOWN, "orgId");
    const { users: administered } = clientOf("Dai");
    await expectRefusal(state, () => administered.expandLimit({ orgId }), NOT_ALLOWED);
  });
});
