import { describe, expect, it } from "vitest";
import { poolOf } from "../../../src/sandbox/world/pools.ts";
import { allocateSpace, spacesOf } from "../../../src/sandbox/world/spaces.ts";
import { count, find, put, select } from "../../../src/sandbox/world/table.ts";
import { sizeOf } from "../../../src/sandbox/world/tree.ts";
import { setUpOrganization } from "../../support/organization.ts";
import {
  expectRefusal,
  NOBODY,
  NOT_ALLOWED,
  NOT_YOURS,
  UNKNOWN,
  WRONG,
} from "../../support/refusals.ts";

describe("a user who is changed", () => {
  it("keeps what the change leaves out", async () => {
    const { users, userOf, add, web } = await setUpOrganization();
    const userId = add("Webb", web);
    const before = userOf("Webb");
    await users.update({ userId });
    expect(userOf("Webb")).toEqual(before);
    await users.update({ userId, role: 5 });
    expect(userOf("Webb")).toEqual({ ...before, role: 5 });
    await users.update({ userId, status: 1 });
    expect(userOf("Webb")).toEqual({ ...before, role: 5, status: 1 });
    await users.update({ userId, deptId: userOf("Dai").departmentId });
    expect(userOf("Webb")).toEqual({
      ...{ ...before, role: 5, status: 1 },
      departmentId: userOf("Dai").departmentId,
    });
  });

  it("moves to a department that exists", async () => {
    const { state, users, add, web } = await setUpOrganization();
    const userId = add("Webb", web);
    await expectRefusal(
      state,
      () => users.update({ userId, deptId: NOBODY, role: 5 }),
      UNKNOWN,
      "deptId",
    );
  });

  it("is signed out at once when disabled, and not signed in again when enabled", async () => {
    const { state, users, userOf, clientOf, add, web } = await setUpOrganization();
    const userId = add("Webb", web);
    const webb = clientOf("Webb");
    await webb.departments.list({});
    state.world = {
      ...state.world,
      authCodes: put(state.world.authCodes, {
        ...{ code: "c0de", userId, domain: "example.com", expires: state.world.now + 1 },
      }),
    };
    await users.update({ userId: userOf("Webb").accountId, status: 1 });
    await expectRefusal(state, () => webb.departments.list({}), "APIGW.0301");
    expect(count(state.world.authCodes)).toBe(0);
    await users.update({ userId, status: 0 });
    await expectRefusal(state, () => webb.departments.list({}), "APIGW.0301");
    await clientOf("Webb").departments.list({});
  });

  it("is one of the administrator's department and stays in it", async () => {
    const { state, clientOf, userOf, add, web, design, sales } = await setUpOrganization();
    const { users } = clientOf("Dai");
    const webb = add("Webb", web);
    const sally = add("Sally", sales);
    await users.update({ userId: webb, deptId: design, role: 0, status: 1 });
    expect(userOf("Webb")).toMatchObject({ departmentId: design, role: 0, status: 1 });
    const move = () => users.update({ userId: webb, deptId: sales });
    await expectRefusal(state, move, NOT_YOURS, "deptId");
    const fetch = () => users.update({ userId: sally, deptId: design });
    await expectRefusal(state, fetch, NOT_YOURS, "userId");
    await expectRefusal(state, () => users.delete({ userId: sally }), NOT_YOURS, "userId");
  });

  it("is no system administrator where a department's administrator acts", async () => {
    const { state, clientOf, add, design } = await setUpOrganization();
    const { users } = clientOf("Dai");
    const boss = add("Boss", design, { role: 3 });
    const webb = add("Webb", design);
    await expectRefusal(state, () => users.update({ userId: boss, role: 1 }), NOT_YOURS, "userId");
    await expectRefusal(state, () => users.delete({ userId: boss }), NOT_YOURS, "userId");
    await expectRefusal(state, () => users.update({ userId: webb, role: 2 }), NOT_YOURS, "role");
  });

  it("may be anybody where a system administrator acts, in either of the two roles", async () => {
    const { state, clientOf, userOf, add, web, sales } = await setUpOrganization();
    add("Boss", sales, { role: 3 });
    const { users } = clientOf("Boss");
    await users.update({ userId: add("Webb", web), deptId: sales, role: 2 });
    expect(userOf("Webb")).toMatchObject({ departmentId: sales, role: 2 });
    await users.delete({ userId: userOf("Li Hua").id });
    expect(count(state.world.users)).toBe(4);
  });

  it("is changed and deleted by administrators alone", async () => {
    const { state, clientOf, add, web } = await setUpOrganization();
    const userId = add("Webb", web, { role: 5 });
    const { users } = clientOf("Webb");
    await expectRefusal(state, () => users.update({ userId, role: 1 }), NOT_ALLOWED);
    await expectRefusal(state, () => users.delete({ userId: NOBODY }), NOT_ALLOWED);
  });
});

describe("the last system administrator", () => {
  it("keeps the role and stays enabled", async () => {
    const { state, users, userOf, web } = await setUpOrganization();
    const userId = userOf("Li Hua").id;
    await expectRefusal(state, () => users.update({ userId, role: 1 }), WRONG, "role");
    await expectRefusal(state, () => users.update({ userId, status: 1 }), WRONG, "status");
    await users.update({ userId, role: 2, status: 0, deptId: web });
    expect(userOf("Li Hua").departmentId).toBe(web);
  });

  it.each([
    ["one who is disabled does not count", { role: 2, status: 1 }, false],
    ["one who is not activated counts", { role: 2, status: 2 }, true],
    ["one of the other such role counts", { role: 3, status: 0 }, true],
    ["a department's does not count", { role: 0, status: 0 }, false],
  ] as const)("is no longer the last beside another: %s", async (_, other, counts) => {
    const { state, users, userOf, add, sales } = await setUpOrganization();
    add("Boss", sales, other);
    const demote = () => users.update({ userId: userOf("Li Hua").id, role: 1 });
    if (counts) await expect(demote()).resolves.toMatchObject({ code: 0 });
    else await expectRefusal(state, demote, WRONG, "role");
  });

  it("deletes others and not oneself", async () => {
    const { state, users, userOf, add, sales } = await setUpOrganization();
    await users.delete({ userId: add("Boss", sales, { role: 2 }) });
    for (const userId of [userOf("Li Hua").id, userOf("Li Hua").accountId]) {
      await expectRefusal(state, () => users.delete({ userId }), WRONG, "userId");
    }
  });
});

describe("the deletion of a user", () => {
  /** Webb with all that a user can have, and somebody who has the same. */
  async function setUpOwner() {
    const found = await setUpOrganization();
    const { state, add, web, rootId } = found;
    const userId = add("Webb", web);
    const otherId = add("Other", web);
    for (const id of [userId, userId, otherId]) {
      const allocated = allocateSpace(state.world, {
        ...{ type: 1, ownerId: id, capacity: 5, creator: id },
      });
      if (allocated) [state.world] = allocated;
    }
    for (const id of [userId, otherId]) {
      const { now, members, messages } = state.world;
      const times = { createTime: now, updateTime: now };
      state.world = {
        ...state.world,
        members: put(members, {
          ...{ groupId: rootId, userId: id, role: 2, top: false, template: "1", ...times },
        }),
        messages: put(messages, {
          ...{ id: `1${id}`, userId: id, sender: "", type: "001", text: "", read: false },
          createTime: now,
        }),
      };
    }
    return { ...found, userId, otherId };
  }

  it("takes spaces, tokens, memberships and messages with it, and no other's", async () => {
    const { state, users, clientOf, userId, otherId } = await setUpOwner();
    const [webb, other] = [clientOf("Webb"), clientOf("Other")];
    const before = poolOf(state.world, 1).allocated;
    await users.delete({ userId });
    const left = (id: string) => {
      const { members, messages, tokens } = state.world;
      const rows = [
        select(members, "user", id),
        select(messages, "user", id),
        select(tokens, "user", id),
        spacesOf(state.world, 1, id),
      ];
      return rows.map(sizeOf);
    };
    expect(left(userId)).toEqual([0, 0, 0, 0]);
    expect(left(otherId)).toEqual([1, 1, 1, 1]);
    expect(poolOf(state.world, 1).allocated).toBe(before - 10);
    await expectRefusal(state, () => webb.departments.list({}), "APIGW.0301");
    await other.departments.list({});
    await expectRefusal(state, () => users.get({ userId }), UNKNOWN, "userId");
    await expectRefusal(state, () => users.delete({ userId }), UNKNOWN, "userId");
  });

  it("leaves the account in OrgID, which can be added again", async () => {
    const { users, userOf } = await setUpOrganization();
    const before = userOf("Wang Lei");
    await users.delete({ userId: before.accountId });
    await users.create({ userId: before.accountId });
    const { accountId, name, mobile } = before;
    expect(userOf("Wang Lei")).toMatchObject({ accountId, name, mobile, status: 2 });
    expect(userOf("Wang Lei").id).not.toBe(before.id);
  });

  it("waits until the user owns no groups", async () => {
    const { state, users, add, web } = await setUpOrganization();
    const userId = add("Webb", web);
    const { now, groups } = state.world;
    const group = {
      ...({ id: "77", sourceType: 1, name: "Friends", ownerId: userId, iconUrl: "" } as const),
      ...{ createTime: now, updateTime: now },
    };
    state.world = { ...state.world, groups: put(groups, group) };
    await expectRefusal(state, () => users.delete({ userId }), WRONG, "userId");
    state.world = { ...state.world, groups };
    await users.delete({ userId });
    expect(find(state.world.users, userId)).toBeUndefined();
  });
});
