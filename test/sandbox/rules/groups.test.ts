import { describe, expect, it } from "vitest";
import { createGroup } from "../../../src/sandbox/world/groups.ts";
import { count } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { setUpGroup, setUpPeople } from "../../support/people.ts";

const PLAIN = 0;
const USER_GROUP = 1;

describe("the creation of a group", () => {
  it("makes a group whose owner and first member is the caller", async () => {
    const { clientOf, idOf, state } = await setUpPeople();
    const koodrive = clientOf("Wang Lei");
    const { id: groupId = "" } = await koodrive.groups.create({
      ...{ groupName: "Design review", sourceType: USER_GROUP },
    });
    const time = "2025-06-01T08:30:00.000Z";
    const { userGroup } = await koodrive.groups.get({ groupId, sourceType: USER_GROUP });
    expect(userGroup).toEqual({
      ...{ id: groupId, groupName: "Design review", ownerId: idOf("Wang Lei") },
      ...{ sourceType: 1, tenantId: state.world.organization.tenantId },
      ...{ createdTime: time, updatedTime: time },
    });
    const members = await koodrive.groups.listMembers({ groupId, offset: 0, limit: 10 });
    expect(members).toMatchObject({ total: 1, userGroupMemberInfos: [{ role: 0, top: 0 }] });
    expect(count(state.world.messages)).toBe(0);
  });

  it("makes a plain group without a space", async () => {
    const { clientOf, state } = await setUpPeople();
    const before = count(state.world.spaces);
    await clientOf("Wang Lei").groups.create({ groupName: "Plain", sourceType: PLAIN });
    expect(count(state.world.spaces)).toBe(before);
  });

  it.each([
    ["taken", "Design review", USER_GROUP],
    ["with emoji", "Design 🎨", USER_GROUP],
    ["with emoji of several characters", "I ❤️ design", USER_GROUP],
  ] as const)("refuses a name that is %s", async (_what, groupName, sourceType) => {
    const { owner, state } = await setUpGroup();
    const { groups } = state.world;
    await expect(owner.groups.create({ groupName, sourceType })).rejects.toMatchObject({
      ...{ status: 400, code: 13000102, msg: expect.stringContaining("groupName") },
    });
    expect(state.world.groups).toBe(groups);
  });

  it("takes the name of another user's group, of one of another kind, and another case", async () => {
    const { clientOf, owner, group } = await setUpGroup();
    await expect(clientOf("Sun Yi").groups.create(group)).resolves.toMatchObject({ code: 0 });
    for (const other of [
      { ...group, sourceType: PLAIN },
      { ...group, groupName: "design review" },
      { ...group, groupName: "Design review © 1" },
    ] as const) {
      await expect(owner.groups.create(other)).resolves.toMatchObject({ code: 0 });
    }
  });

  it("stops at 200 user groups of a user, and not at as many plain ones", async () => {
    const { clientOf, idOf, state } = await setUpPeople();
    for (let index = 0; index < 199; index += 1) {
      for (const sourceType of [PLAIN, USER_GROUP] as const) {
        const name = `Group ${sourceType} ${index}`;
        const group = { sourceType, name, ownerId: idOf("Wang Lei"), iconUrl: "" };
        [state.world] = createGroup(state.world, group);
      }
    }
    const { groups } = clientOf("Wang Lei");
    await groups.create({ groupName: "The last", sourceType: USER_GROUP });
    await expect(
      groups.create({ groupName: "One more", sourceType: USER_GROUP }),
    ).rejects.toMatchObject({ code: 13000102, msg: expect.stringContaining("sourceType") });
    await groups.create({ groupName: "Plain 1", sourceType: PLAIN });
    await groups.create({ groupName: "Plain 2", sourceType: PLAIN });
  });
});

describe("a group", () => {
  it("is unknown if it does not exist or is of the other kind", async () => {
    const { owner, groupId } = await setUpGroup();
    const unknown = { status: 400, code: 13000309, msg: expect.stringContaining("groupId") };
    await expect(owner.groups.get({ groupId: "1", sourceType: USER_GROUP })).rejects.toMatchObject(
      unknown,
    );
    await expect(owner.groups.get({ groupId, sourceType: PLAIN })).rejects.toMatchObject(unknown);
    const update = owner.groups.update({ groupId, groupName: "Other", sourceType: PLAIN });
    await expect(update).rejects.toMatchObject(unknown);
    await expect(owner.groups.delete({ groupId: "1" })).rejects.toMatchObject(unknown);
  });
});

describe("the list of groups", () => {
  it("has the groups of one kind that the caller has joined, the oldest first", async () => {
    const { clientOf, owner, groupId } = await setUpGroup();
    const { id: second } = await owner.groups.create({ groupName: "B", sourceType: USER_GROUP });
    const { id: plain } = await owner.groups.create({ groupName: "A", sourceType: PLAIN });
    const idsOf = async (name: string, sourceType: 0 | 1) => {
      const page = await clientOf(name).groups.list({ pageSize: 100, sourceType });
      return { total: page.total, ids: page.userGroupList?.map(({ id }) => id) };
    };
    expect(await idsOf("Wang Lei", USER_GROUP)).toEqual({ total: 2, ids: [groupId, second] });
    expect(await idsOf("Wang Lei", PLAIN)).toEqual({ total: 1, ids: [plain] });
    expect(await idsOf("Sun Yi", USER_GROUP)).toEqual({ total: 1, ids: [groupId] });
    expect(await idsOf("Chen Bo", USER_GROUP)).toEqual({ total: 0, ids: [] });
  });

  it("is searched by a part of the name", async () => {
    const { owner } = await setUpGroup();
    const find = (groupName: string) =>
      owner.groups.list({ pageSize: 100, sourceType: USER_GROUP, groupName });
    expect(await find("SIGN")).toMatchObject({ total: 1 });
    expect(await find("signs")).toMatchObject({ total: 0, userGroupList: [] });
    expect(await find("")).toMatchObject({ total: 1 });
  });

  it("is walked by pages of one, and a group that is deleted meanwhile ends nothing", async () => {
    const { clientOf } = await setUpPeople();
    const { groups } = clientOf("Wang Lei");
    const sourceType = USER_GROUP;
    for (const groupName of ["A", "B", "C"]) await groups.create({ groupName, sourceType });
    const walk = groups.list.all({ sourceType, pageSize: 1 });
    expect((await collect(walk)).map(({ groupName }) => groupName)).toEqual(["A", "B", "C"]);

    const seen: unknown[] = [];
    for await (const { id: groupId = "", groupName } of groups.list.all({
      sourceType,
      pageSize: 1,
    })) {
      seen.push(groupName);
      await groups.delete({ groupId });
    }
    expect(seen).toEqual(["A", "B", "C"]);
  });

  it("tells on the last page alone that no other follows", async () => {
    const { clientOf } = await setUpPeople();
    const { groups } = clientOf("Wang Lei");
    for (const groupName of ["A", "B"]) await groups.create({ groupName, sourceType: PLAIN });
    const first = await groups.list({ pageSize: 1, sourceType: PLAIN });
    expect(first).toMatchObject({ total: 2, nextCursor: expect.any(String) });
    const { nextCursor: pageCursor = "" } = first;
    const last = await groups.list({ pageSize: 1, sourceType: PLAIN, pageCursor });
    expect(last).toMatchObject({ total: 2, userGroupList: [{ groupName: "B" }] });
    expect(last).not.toHaveProperty("nextCursor");
  });

  it("refuses a cursor that it has not given, and a page of no size", async () => {
    const { clientOf } = await setUpPeople();
    const { groups } = clientOf("Wang Lei");
    const list = (pageSize: number, pageCursor?: string) =>
      groups.list({ pageSize, sourceType: PLAIN, ...(pageCursor && { pageCursor }) });
    await expect(list(1, "50")).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("pageCursor") },
    });
    await expect(list(0)).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("pageSize") },
    });
  });
});
