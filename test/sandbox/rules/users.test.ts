import { describe, expect, it } from "vitest";
import { poolOf } from "../../../src/sandbox/world/pools.ts";
import { spacesOf } from "../../../src/sandbox/world/spaces.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { QIAN, setUpOrganization, ZHAO } from "../../support/organization.ts";
import {
  expectRefusal,
  NOBODY,
  NOT_ALLOWED,
  NOT_YOURS,
  UNKNOWN,
  WRONG,
} from "../../support/refusals.ts";
import { withOrganization, worldWith } from "../../support/world.ts";

const spacesOfUser = (world: World, id: string) => [...values(spacesOf(world, 1, id))];

describe("a new user", () => {
  it("is made of an OrgID account, a common user of the root, not activated yet", async () => {
    const { state, users, rootId } = await setUpOrganization();
    const { data } = await users.create({ userId: ZHAO });
    expect((await users.get({ userId: data?.id ?? "" })).data).toEqual({
      ...{ id: data?.id, userId: ZHAO, orgId: state.world.organization.orgId, name: "Zhao" },
      ...{ deptId: rootId, deptName: "Sandbox", mobile: "008613800001000", role: 1, status: 2 },
    });
  });

  it("has the department and the role of the request", async () => {
    const { users, userOf, web } = await setUpOrganization();
    await users.create({ userId: ZHAO, modifyUserInfoReq: { deptId: web, role: "3" } });
    expect(userOf("Zhao")).toMatchObject({ departmentId: web, role: 3, status: 2 });
    await users.create({ userId: QIAN, modifyUserInfoReq: { role: "0" } });
    expect(userOf("Qian")).toMatchObject({ role: 0 });
  });

  it("has an account that is there and no user's", async () => {
    const { state, users, daiId } = await setUpOrganization();
    const unknown = () => users.create({ userId: NOBODY });
    await expectRefusal(state, unknown, UNKNOWN, "userId");
    await users.create({ userId: ZHAO });
    for (const userId of [ZHAO, daiId]) {
      await expectRefusal(state, () => users.create({ userId }), WRONG, "userId");
    }
  });

  it("joins a department that exists", async () => {
    const { state, users } = await setUpOrganization();
    const create = () => users.create({ userId: ZHAO, modifyUserInfoReq: { deptId: NOBODY } });
    await expectRefusal(state, create, UNKNOWN, "modifyUserInfoReq.deptId");
  });

  it("is within the number of users that was purchased, disabled ones included", async () => {
    const { state, users, daiId } = await setUpOrganization(
      withOrganization(worldWith(), { userLimit: 4 }),
    );
    await users.update({ userId: daiId, status: 1 });
    await users.create({ userId: ZHAO });
    await expectRefusal(state, () => users.create({ userId: QIAN }), WRONG);
    await users.delete({ userId: daiId });
    await users.create({ userId: QIAN });
  });

  it("has an individual space of the default size, from its pool", async () => {
    const { state, users, userOf } = await setUpOrganization();
    const before = poolOf(state.world, 1).allocated;
    await users.create({ userId: ZHAO });
    const spaces = spacesOfUser(state.world, userOf("Zhao").id);
    expect(spaces).toMatchObject([{ type: 1, capacity: 20, used: 0 }]);
    expect(poolOf(state.world, 1).allocated).toBe(before + 20);
  });

  it.each([
    ["the default size is 0", 0],
    ["the pool has less left", 2009],
  ])("has no space if %s", async (_, personalSpaceSize) => {
    const world = withOrganization(worldWith(), { personalSpaceSize });
    const { state, users, userOf } = await setUpOrganization(world);
    await users.create({ userId: ZHAO });
    expect(spacesOfUser(state.world, userOf("Zhao").id)).toEqual([]);
    expect(poolOf(state.world, 1).allocated).toBe(40);
  });

  it("is made by administrators, those of a department within it", async () => {
    const { state, clientOf, web, sales, rootId, userOf } = await setUpOrganization();
    const { users } = clientOf("Dai");
    const create = (deptId?: string) => () =>
      users.create({ userId: ZHAO, ...(deptId && { modifyUserInfoReq: { deptId } }) });
    for (const deptId of [sales, rootId, undefined]) {
      await expectRefusal(state, create(deptId), NOT_YOURS, "modifyUserInfoReq.deptId");
    }
    await create(web)();
    expect(userOf("Zhao").departmentId).toBe(web);
    const common = () => clientOf("Wang Lei").users.create({ userId: QIAN });
    await expectRefusal(state, common, NOT_ALLOWED);
  });

  it("becomes a system administrator by system administrators alone", async () => {
    const { state, clientOf, design } = await setUpOrganization();
    const { users } = clientOf("Dai");
    for (const role of ["2", "3"] as const) {
      const create = () =>
        users.create({ userId: ZHAO, modifyUserInfoReq: { deptId: design, role } });
      await expectRefusal(state, create, NOT_YOURS, "modifyUserInfoReq.role");
    }
  });
});

describe("a user", () => {
  it("is found by either identifier", async () => {
    const { users, userOf } = await setUpOrganization();
    const { id, accountId } = userOf("Wang Lei");
    const byId = await users.get({ userId: id });
    expect(byId.data).toMatchObject({ id, userId: accountId, name: "Wang Lei", status: 0 });
    expect(await users.get({ userId: accountId })).toEqual(byId);
  });

  it("who does not exist is refused", async () => {
    const { state, users } = await setUpOrganization();
    const userId = NOBODY;
    const calls = [
      () => users.get({ userId }),
      () => users.getMobile({ userId }),
      () => users.update({ userId, role: 1 }),
      () => users.delete({ userId }),
    ];
    for (const call of calls) await expectRefusal(state, call, UNKNOWN, "userId");
  });

  it("has a mobile number that only administrators of the user see", async () => {
    const { clientOf, userOf, add, web } = await setUpOrganization();
    const webbId = add("Webb", web, { mobile: "008618112348439" });
    const mobiles = async (asker: string, userId: string) => {
      const { users } = clientOf(asker);
      const { list } = await users.list({ offset: 0, limit: 100 });
      return [
        (await users.get({ userId })).data?.mobile,
        list?.find(({ id }) => id === userId)?.mobile,
        (await users.getMobile({ userId })).mobile,
      ];
    };
    const shown = ["008618112348439", "008618112348439", "18112348439"];
    expect(await mobiles("Li Hua", webbId)).toEqual(shown);
    expect(await mobiles("Dai", webbId)).toEqual(shown);
    const masked = ["0086181****8439", "0086181****8439", "181********"];
    expect(await mobiles("Wang Lei", webbId)).toEqual(masked);
    expect(await mobiles("Webb", webbId)).toEqual(masked);
    const ofRoot = ["0086136****0000", "0086136****0000", "136********"];
    expect(await mobiles("Dai", userOf("Wang Lei").id)).toEqual(ofRoot);
  });

  it("may have a mobile number of another country, a short one, or none", async () => {
    const { clientOf, add, sales } = await setUpOrganization();
    const { users } = clientOf("Wang Lei");
    const mobile = async (name: string, number: string) => {
      const userId = add(name, sales, { mobile: number });
      return [
        (await users.get({ userId })).data?.mobile,
        (await users.getMobile({ userId })).mobile,
      ];
    };
    expect(await mobile("A", "0085291234567")).toEqual(["008******4567", "008**********"]);
    expect(await mobile("B", "1234567")).toEqual(["*******", "123****"]);
    expect(await mobile("C", "12345678")).toEqual(["123*5678", "123*****"]);
    expect(await mobile("D", "")).toEqual([undefined, undefined]);
  });
});
