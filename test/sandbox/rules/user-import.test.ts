import { describe, expect, it } from "vitest";
import { expectRefusal, NOBODY, NOT_ALLOWED, NOT_YOURS, UNKNOWN } from "../../support/refusals.ts";
import { setUpWorld, withOrganization, withUser, worldWith } from "../../support/world.ts";

/** Two users are there, and 2008 GB of individual spaces are left. */
async function setUp(world = worldWith()) {
  const found = await setUpWorld(world);
  const { departments, users } = found.clientOf("Li Hua");
  const rootId = world.organization.rootDepartmentId;
  const { data } = await departments.create({ name: "Design", parentId: rootId });
  const check = async (...entries: Parameters<typeof users.verifyImport>[0]["users"]) => {
    const { data } = await users.verifyImport({ curDeptId: rootId, users: entries });
    return data?.map(({ isSuccess, reason }) => reason ?? isSuccess);
  };
  return { ...found, users, rootId, design: data?.id ?? "", check };
}

const withoutSpace = { personalCapacity: 0, isAllocateCapacity: false };
const withSpace = (personalCapacity: number) => ({ personalCapacity, isAllocateCapacity: true });

describe("the check of users before an import", () => {
  it("has a result for each, and imports nobody", async () => {
    const { state, check } = await setUp();
    const { users, pools } = state.world;
    expect(await check(withSpace(10), { ...withoutSpace, targetDeptName: "Design" })).toEqual([
      0, 0,
    ]);
    expect(await check()).toEqual([]);
    expect(state.world.users).toBe(users);
    expect(state.world.pools).toBe(pools);
  });

  it("finds departments by name, and the selected one where none is named", async () => {
    const { check } = await setUp();
    const results = await check(
      { ...withoutSpace, targetDeptName: "design" },
      { ...withoutSpace, targetDeptName: "Sandbox" },
      { ...withoutSpace, targetDeptName: "" },
    );
    expect(results).toEqual([expect.stringContaining("no department"), 0, 0]);
  });

  it("finds capacity that the users before have left too little of", async () => {
    const { check } = await setUp();
    const results = await check(withSpace(2000), withSpace(9), withSpace(8), withSpace(1));
    expect(results).toEqual([
      ...[0, expect.stringContaining(" 8 GB"), 0],
      expect.stringContaining(" 0 GB"),
    ]);
  });

  it("takes at least 1 GB for a space, and anything for none", async () => {
    const { check } = await setUp();
    expect(await check(withSpace(0), { ...withoutSpace, personalCapacity: 9999 })).toEqual([
      ...[expect.stringContaining("at least 1 GB"), 0],
    ]);
  });

  it("finds users beyond the number that was purchased", async () => {
    const { check } = await setUp(withOrganization(worldWith(), { userLimit: 4 }));
    const unknown = { ...withoutSpace, targetDeptName: "Unknown" };
    const results = await check(withoutSpace, unknown, withoutSpace, withoutSpace);
    expect(results).toEqual([0, expect.any(String), 0, expect.stringContaining("purchased")]);
  });

  it("is for administrators, those of a department within it", async () => {
    const { state, clientOf, userOf, users, rootId, design } = await setUp(
      withUser(worldWith(), { name: "Dai", role: 0 }),
    );
    await users.update({ userId: userOf("Dai").id, deptId: design });
    const dai = clientOf("Dai").users;
    const ofRoot = () => dai.verifyImport({ curDeptId: rootId, users: [withoutSpace] });
    await expectRefusal(state, ofRoot, NOT_YOURS, "curDeptId");
    const entries = [withoutSpace, { ...withoutSpace, targetDeptName: "Sandbox" }];
    const { data } = await dai.verifyImport({ curDeptId: design, users: entries });
    expect(data).toEqual([{ isSuccess: 0 }, { isSuccess: 1, reason: expect.any(String) }]);
    const common = clientOf("Wang Lei").users;
    const byCommon = () => common.verifyImport({ curDeptId: rootId, users: [] });
    await expectRefusal(state, byCommon, NOT_ALLOWED);
  });

  it("is refused for a selected department that does not exist", async () => {
    const { state, users } = await setUp();
    const verify = () => users.verifyImport({ curDeptId: NOBODY, users: [] });
    await expectRefusal(state, verify, UNKNOWN, "curDeptId");
  });
});
