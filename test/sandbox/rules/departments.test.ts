import { describe, expect, it } from "vitest";
import { poolOf } from "../../../src/sandbox/world/pools.ts";
import { spacesOf } from "../../../src/sandbox/world/spaces.ts";
import { find, put } from "../../../src/sandbox/world/table.ts";
import { sizeOf, values } from "../../../src/sandbox/world/tree.ts";
import { expectRefusal, NOBODY, NOT_ALLOWED, UNKNOWN, WRONG } from "../../support/refusals.ts";
import { setUpWorld, withOrganization, withUser, worldWith } from "../../support/world.ts";

/** A system administrator's client, and short ways to make departments and to look at them. */
async function setUp(world = worldWith()) {
  const { state, clientOf, fetch } = await setUpWorld(world);
  const { departments } = clientOf("Li Hua");
  const rootId = world.organization.rootDepartmentId;
  const create = async (name: string, parentId = rootId): Promise<string> => {
    const { data } = await departments.create({ name, parentId });
    return data?.id ?? "";
  };
  /** Departments each below the one before, the first below the root. */
  const createChain = async (...names: string[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const name of names) ids.push(await create(name, ids.at(-1)));
    return ids;
  };
  const spacesOfDepartment = (id: string) => [...values(spacesOf(state.world, 0, id))];
  return { state, clientOf, fetch, departments, rootId, create, createChain, spacesOfDepartment };
}

describe("a new department", () => {
  it("is below its parent, with identifiers of its own", async () => {
    const { state, departments, rootId, create } = await setUp();
    const id = await create("Design");
    const { orgId, tenantId } = state.world.organization;
    expect(await departments.get({ departmentId: id })).toMatchObject({
      ...{ id, parentId: rootId, name: "Design", orgId, tenantId },
      deptId: expect.stringMatching(/^[\da-f]{32}$/),
    });
    const other = await departments.get({ departmentId: await create("Sales") });
    expect(other.deptId).not.toBe((await departments.get({ departmentId: id })).deptId);
  });

  it("has a name of 1 to 20 characters, counted as people do", async () => {
    const { state, create, clientOf, fetch, rootId } = await setUp();
    await create("D");
    await create("\u{1f33b}".repeat(20));
    // The monitor would not let it out.
    const { departments } = clientOf("Li Hua", fetch);
    const tooLong = { name: "x".repeat(21), parentId: rootId };
    await expectRefusal(state, () => departments.create(tooLong), WRONG, "name");
    await expectRefusal(state, () => create(""), WRONG, "name");
    await expectRefusal(state, () => create(" \u3000"), WRONG, "name");
  });

  it("has a name that no other has anywhere", async () => {
    const { state, create } = await setUp();
    const id = await create("Design");
    await expectRefusal(state, () => create("Design", id), WRONG, "name");
    await expectRefusal(state, () => create("Sandbox", id), WRONG, "name");
    await expect(create("design", id)).resolves.toMatch(/^\d+$/);
  });

  it("is at most on the fifth level, the root's being the first", async () => {
    const { state, create, createChain } = await setUp();
    const [, , , deepest] = await createChain("2", "3", "4", "5");
    await expectRefusal(state, () => create("6", deepest), WRONG, "parentId");
  });

  it("needs a parent that exists", async () => {
    const { state, create } = await setUp();
    await expectRefusal(state, () => create("Design", NOBODY), UNKNOWN, "parentId");
  });

  it("is made by system administrators alone", async () => {
    const { state, clientOf, rootId } = await setUp(
      withUser(worldWith(), { name: "Dai", role: 0 }),
    );
    for (const name of ["Wang Lei", "Dai"]) {
      const { departments } = clientOf(name);
      const body = { name: "Design", parentId: rootId };
      await expectRefusal(state, () => departments.create(body), NOT_ALLOWED);
    }
  });
});

describe("the space of a new department", () => {
  const sized = (departmentSpaceSize: number) =>
    withOrganization(worldWith(), { departmentSpaceSize });

  it("has the organization's default size, from the pool of departments", async () => {
    const { state, create, spacesOfDepartment } = await setUp(sized(100));
    const [space] = spacesOfDepartment(await create("Design"));
    expect(space).toMatchObject({ type: 0, capacity: 100, used: 0, status: 0 });
    expect(poolOf(state.world, 0).allocated).toBe(100);
  });

  it("is none if the default size is 0", async () => {
    const { state, create, spacesOfDepartment } = await setUp(sized(0));
    expect(spacesOfDepartment(await create("Design"))).toEqual([]);
    expect(poolOf(state.world, 0).allocated).toBe(0);
  });

  it("is none if the pool has less left", async () => {
    const { state, create, spacesOfDepartment } = await setUp(sized(6144));
    expect(spacesOfDepartment(await create("All"))).toHaveLength(1);
    expect(spacesOfDepartment(await create("Nothing"))).toEqual([]);
    expect(poolOf(state.world, 0)).toMatchObject({ total: 6144, allocated: 6144 });
  });
});

describe("a department that is changed", () => {
  it("has the new name, and stays where it is with the parent that it has", async () => {
    const { departments, rootId, create } = await setUp();
    const departmentId = await create("Design");
    await departments.update({ departmentId, name: "Arts", parentId: rootId });
    expect(await departments.get({ departmentId })).toMatchObject({
      ...{ name: "Arts", parentId: rootId },
    });
    const { list } = await departments.list({ departmentId: rootId });
    expect(list).toHaveLength(1);
    // The old name is free.
    await create("Design");
  });

  it("may keep its name, and takes no other's", async () => {
    const { state, departments, rootId, create } = await setUp();
    const departmentId = await create("Design");
    await create("Sales");
    const rename = (name: string) => departments.update({ departmentId, name, parentId: rootId });
    await rename("Design");
    await expectRefusal(state, () => rename("Sales"), WRONG, "name");
    await expectRefusal(state, () => rename(" "), WRONG, "name");
  });

  it("moves with all that is below it", async () => {
    const { departments, rootId, createChain, create } = await setUp();
    const [top = "", below = ""] = await createChain("Top", "Below");
    const other = await create("Other");
    await departments.update({ departmentId: top, name: "Top", parentId: other });
    const names = async (departmentId: string) =>
      (await departments.list({ departmentId })).list?.map(({ name }) => name);
    expect(await names(rootId)).toEqual(["Other"]);
    expect(await names(other)).toEqual(["Top"]);
    expect((await departments.get({ departmentId: below })).parentId).toBe(top);
  });

  it("moves neither to itself nor below itself", async () => {
    const { state, departments, createChain } = await setUp();
    const [top = "", middle = "", bottom = ""] = await createChain("Top", "Middle", "Bottom");
    for (const parentId of [top, middle, bottom]) {
      const move = () => departments.update({ departmentId: top, name: "Top", parentId });
      await expectRefusal(state, move, WRONG, "parentId");
    }
  });

  it("moves only so deep that what is below it keeps to five levels", async () => {
    const { state, departments, createChain } = await setUp();
    const [top = ""] = await createChain("Top", "Below");
    const [, third = "", fourth = ""] = await createChain("2", "3", "4");
    const move = (parentId: string) =>
      departments.update({ departmentId: top, name: "Top", parentId });
    await expectRefusal(state, () => move(fourth), WRONG, "parentId");
    await move(third);
  });

  it("can be renamed where it lies too deep already", async () => {
    const { state, departments, createChain } = await setUp();
    const [, , , parentId = ""] = await createChain("2", "3", "4", "5");
    const orgDepartmentId = "6".repeat(32);
    const row = { id: "66", orgDepartmentId, name: "6", parentId, createTime: state.world.now };
    state.world = { ...state.world, departments: put(state.world.departments, row) };
    await departments.update({ departmentId: "66", name: "Six", parentId });
    expect(find(state.world.departments, "66")).toEqual({ ...row, name: "Six" });
  });

  it("is one that exists, and so is its parent", async () => {
    const { state, departments, rootId, create } = await setUp();
    const departmentId = await create("Design");
    const unknown = { departmentId: NOBODY, name: "Design", parentId: rootId };
    await expectRefusal(state, () => departments.update(unknown), UNKNOWN, "departmentId");
    const orphan = { departmentId, name: "Design", parentId: NOBODY };
    await expectRefusal(state, () => departments.update(orphan), UNKNOWN, "parentId");
  });

  it("can be the root, which is renamed and not moved", async () => {
    const { state, departments, rootId, create } = await setUp();
    const below = await create("Design");
    const rename = (parentId: string) =>
      departments.update({ departmentId: rootId, name: "Company", parentId });
    await expectRefusal(state, () => rename(below), WRONG, "parentId");
    await rename(rootId);
    const root = await departments.get({ departmentId: rootId });
    expect(root).toMatchObject({ id: rootId, name: "Company" });
    expect(root).not.toHaveProperty("parentId");
  });
});

describe("the deletion of a department", () => {
  it("takes its space with it, and gives the capacity back", async () => {
    const world = withOrganization(worldWith(), { departmentSpaceSize: 100 });
    const { state, departments, create, spacesOfDepartment } = await setUp(world);
    const departmentId = await create("Design");
    await departments.delete({ departmentId });
    expect(spacesOfDepartment(departmentId)).toEqual([]);
    expect(poolOf(state.world, 0).allocated).toBe(0);
    await expectRefusal(state, () => departments.get({ departmentId }), UNKNOWN, "departmentId");
    await expectRefusal(state, () => departments.delete({ departmentId }), UNKNOWN, "departmentId");
  });

  it("waits for its users and the departments below it", async () => {
    const { state, departments, clientOf, rootId, createChain } = await setUp();
    const [top = "", below = ""] = await createChain("Top", "Below");
    const remove = (departmentId: string) => () => departments.delete({ departmentId });
    await expectRefusal(state, remove(top), WRONG, "departmentId");
    const { users } = clientOf("Li Hua");
    const [user] = (await users.list({ offset: 0, limit: 1, keyWord: "Wang Lei" })).list ?? [];
    await users.update({ userId: user?.id ?? "", deptId: below, status: 1 });
    await expectRefusal(state, remove(below), WRONG, "departmentId");
    await users.update({ userId: user?.id ?? "", deptId: rootId });
    await remove(below)();
    await remove(top)();
    expect(sizeOf(state.world.departments.rows)).toBe(1);
  });

  it("is refused for the root", async () => {
    const { state, departments, rootId } = await setUp();
    await expectRefusal(
      state,
      () => departments.delete({ departmentId: rootId }),
      WRONG,
      "departmentId",
    );
  });

  it("is for system administrators alone, as changes are", async () => {
    const { state, clientOf, rootId, create } = await setUp();
    const departmentId = await create("Design");
    const { departments } = clientOf("Wang Lei");
    const change = { departmentId, name: "Arts", parentId: rootId };
    await expectRefusal(state, () => departments.delete({ departmentId }), NOT_ALLOWED);
    await expectRefusal(state, () => departments.update(change), NOT_ALLOWED);
    expect(find(state.world.departments, departmentId)?.name).toBe("Design");
  });
});

describe("the list of departments", () => {
  it("has those directly below one, the oldest first", async () => {
    const { clientOf, rootId, createChain, create } = await setUp();
    const [design = ""] = await createChain("Design", "Web");
    await create("Arts");
    const { departments } = clientOf("Wang Lei");
    const { list } = await departments.list({ departmentId: rootId });
    expect(list?.map(({ name }) => name)).toEqual(["Design", "Arts"]);
    expect(list?.[0]).toEqual(
      (({ code: _, msg: __, ...fields }) => fields)(
        await departments.get({ departmentId: design }),
      ),
    );
  });

  it("has the root alone where none is named", async () => {
    const { departments, rootId, create } = await setUp();
    await create("Design");
    const { list } = await departments.list({});
    expect(list).toMatchObject([{ id: rootId, name: "Sandbox" }]);
  });

  it("finds text within names, in any case", async () => {
    const { departments, rootId, create } = await setUp();
    for (const name of ["Design", "Redesign", "Sales"]) await create(name);
    const names = async (keyWord: string) =>
      (await departments.list({ departmentId: rootId, keyWord })).list?.map(({ name }) => name);
    expect(await names("DESIGN")).toEqual(["Design", "Redesign"]);
    expect(await names("s")).toEqual(["Design", "Redesign", "Sales"]);
    expect(await names("x")).toEqual([]);
  });

  it("is empty where nothing is below, and refused for one that does not exist", async () => {
    const { state, departments, create } = await setUp();
    const departmentId = await create("Design");
    expect((await departments.list({ departmentId })).list).toEqual([]);
    const unknown = () => departments.list({ departmentId: NOBODY });
    await expectRefusal(state, unknown, UNKNOWN, "departmentId");
  });
});
