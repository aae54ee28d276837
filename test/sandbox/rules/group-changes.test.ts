import { describe, expect, it } from "vitest";
import { createGroup } from "../../../src/sandbox/world/groups.ts";
import { allocateSpace } from "../../../src/sandbox/world/spaces.ts";
import { all, count, find } from "../../../src/sandbox/world/table.ts";
import { setUpGroup } from "../../support/people.ts";

const PLAIN = 0;
const USER_GROUP = 1;

describe("the change of a group", () => {
  it("renames it, and leaves what is not sent", async () => {
    const { owner, groupId, group, clock } = await setUpGroup();
    const iconUrl = "https://example.com/icon.jpg";
    await owner.groups.update({ groupId, ...group, iconUrl });
    clock.advance(1000);
    await owner.groups.update({ groupId, ...group, groupName: "Reviews" });
    expect((await owner.groups.get({ groupId, sourceType: 1 })).userGroup).toMatchObject({
      ...{ groupName: "Reviews", iconUrl },
      ...{ createdTime: "2025-06-01T08:30:00.000Z", updatedTime: "2025-06-01T08:30:01.000Z" },
    });
  });

  it("changes no time if all is as it was", async () => {
    const { owner, groupId, group, clock, state } = await setUpGroup();
    const before = state.world.groups;
    clock.advance(1000);
    await owner.groups.update({ groupId, ...group });
    expect(state.world.groups).toBe(before);
  });

  it("refuses a name that another group of the owner has, whoever renames", async () => {
    const { clientOf, owner, groupId, group } = await setUpGroup();
    await owner.groups.create({ ...group, groupName: "Taken" });
    await clientOf("Zhao Min").groups.create({ ...group, groupName: "Free" });
    const rename = (groupName: string) =>
      clientOf("Zhao Min").groups.update({ groupId, ...group, groupName });
    await expect(rename("Taken")).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("groupName") },
    });
    await expect(rename("Free")).resolves.toMatchObject({ code: 0 });
  });

  it("is for owner, administrators of the group and system administrators", async () => {
    const { clientOf, groupId, group, state } = await setUpGroup();
    const rename = (name: string) =>
      clientOf(name).groups.update({ groupId, ...group, groupName: name });
    await expect(rename("Zhao Min")).resolves.toMatchObject({ code: 0 });
    await expect(rename("Li Hua")).resolves.toMatchObject({ code: 0 });
    const { groups } = state.world;
    for (const name of ["Sun Yi", "Chen Bo"]) {
      await expect(rename(name)).rejects.toMatchObject({ status: 400, code: 13000410 });
    }
    expect(state.world.groups).toBe(groups);
  });

  it("lets a member change the own pin, and nothing else", async () => {
    const { clientOf, idOf, owner, groupId, group } = await setUpGroup();
    const { groups } = clientOf("Sun Yi");
    await groups.update({ groupId, ...group, top: "1" });
    const members = await owner.groups.listMembers({ groupId, offset: 0, limit: 10 });
    const pins = members.userGroupMemberInfos?.map(({ userName, top }) => [userName, top]);
    expect(pins).toContainEqual(["Sun Yi", 1]);
    expect(pins).toContainEqual(["Wang Lei", 0]);
    await groups.update({ groupId, ...group, top: "0", userId: idOf("Sun Yi") });
    for (const more of [
      { userId: idOf("Zhao Min") },
      { role: "1" as const },
      { iconUrl: "https://example.com/icon.jpg" },
    ]) {
      await expect(groups.update({ groupId, ...group, top: "1", ...more })).rejects.toMatchObject({
        code: 13000410,
      });
    }
    await expect(
      clientOf("Chen Bo").groups.update({ groupId, ...group, top: "1" }),
    ).rejects.toMatchObject({ code: 13000410 });
  });

  it("gives a role to the member that is named by either identifier", async () => {
    const { owner, groupId, group, state, idOf, rolesOf } = await setUpGroup();
    const userId = find(state.world.users, idOf("Sun Yi"))?.accountId ?? "";
    await owner.groups.update({ groupId, ...group, userId, role: "1" });
    expect(await rolesOf()).toEqual(["Wang Lei 0", "Zhao Min 1", "Sun Yi 1"]);
  });

  it("knows no members but those of the group", async () => {
    const { owner, groupId, group, idOf } = await setUpGroup();
    for (const userId of [idOf("Chen Bo"), "1"]) {
      await expect(
        owner.groups.update({ groupId, ...group, userId, role: "2" }),
      ).rejects.toMatchObject({ code: 13000309, msg: expect.stringContaining("userId") });
    }
  });

  it("hands the group over, and the former owner becomes an administrator", async () => {
    const { clientOf, owner, groupId, group, idOf, rolesOf } = await setUpGroup();
    await owner.groups.update({ groupId, ...group, userId: idOf("Sun Yi"), role: "0" });
    expect(await rolesOf()).toEqual(["Sun Yi 0", "Wang Lei 1", "Zhao Min 1"]);
    expect((await owner.groups.get({ groupId, sourceType: 1 })).userGroup).toMatchObject({
      ownerId: idOf("Sun Yi"),
    });
    await expect(owner.groups.delete({ groupId })).rejects.toMatchObject({ code: 13000410 });
    await expect(clientOf("Sun Yi").groups.delete({ groupId })).resolves.toMatchObject({ code: 0 });
  });

  it("is not handed over to the owner of a group of the same name and kind", async () => {
    const { clientOf, owner, groupId, group, idOf, state } = await setUpGroup();
    const { groups } = clientOf("Sun Yi");
    const handOver = () =>
      owner.groups.update({ groupId, ...group, userId: idOf("Sun Yi"), role: "0" });
    await groups.create({ ...group, sourceType: PLAIN });
    const { id: other = "" } = await groups.create(group);
    const before = state.world.groups;
    await expect(handOver()).rejects.toMatchObject({
      ...{ status: 400, code: 13000102, msg: expect.stringContaining("userId") },
    });
    expect(state.world.groups).toBe(before);
    await groups.delete({ groupId: other });
    await expect(handOver()).resolves.toMatchObject({ code: 0 });
  });

  it("is not handed over to a user who has 200 user groups", async () => {
    const { owner, groupId, group, idOf, state } = await setUpGroup();
    const ownerId = idOf("Sun Yi");
    for (let index = 0; index < 200; index += 1) {
      const more = {
        sourceType: USER_GROUP,
        name: `Group ${index}`,
        ownerId,
        iconUrl: "",
      } as const;
      [state.world] = createGroup(state.world, more);
    }
    await expect(
      owner.groups.update({ groupId, ...group, userId: ownerId, role: "0" }),
    ).rejects.toMatchObject({ code: 13000102, msg: expect.stringContaining("200 user groups") });
  });

  it("refuses to hand over what is somebody else's, and to leave the group without owner", async () => {
    const { clientOf, owner, groupId, group, idOf, state } = await setUpGroup();
    const { groups, members } = state.world;
    await expect(
      clientOf("Zhao Min").groups.update({ groupId, ...group, role: "0" }),
    ).rejects.toMatchObject({ code: 13000410, msg: expect.stringContaining("role") });
    await expect(
      clientOf("Zhao Min").groups.update({
        groupId,
        ...group,
        userId: idOf("Wang Lei"),
        role: "2",
      }),
    ).rejects.toMatchObject({ code: 13000102, msg: expect.stringContaining("role") });
    await expect(owner.groups.update({ groupId, ...group, role: "1" })).rejects.toMatchObject({
      code: 13000102,
    });
    expect(state.world.groups).toBe(groups);
    expect(state.world.members).toBe(members);
  });
});

describe("the deletion of a group", () => {
  it("takes its members and its space with it", async () => {
    const { owner, clientOf, groupId, state, idOf } = await setUpGroup();
    const space = { type: 2, ownerId: groupId, capacity: 10, creator: idOf("Wang Lei") } as const;
    [state.world] = allocateSpace(state.world, space) ?? [state.world];
    expect(state.world.pools[2]).toMatchObject({ allocated: 10 });
    await owner.groups.delete({ groupId });
    const { groups, members, spaces, pools } = state.world;
    expect([count(groups), count(members), pools[2].allocated]).toEqual([0, 0, 0]);
    expect([...all(spaces)].filter(({ ownerId }) => ownerId === groupId)).toEqual([]);
    const { total } = await clientOf("Sun Yi").groups.list({ pageSize: 1, sourceType: USER_GROUP });
    expect(total).toBe(0);
    await expect(owner.groups.delete({ groupId })).rejects.toMatchObject({ code: 13000309 });
  });

  it("is for the owner and for system administrators", async () => {
    const { clientOf, groupId, state } = await setUpGroup();
    const { groups } = state.world;
    for (const name of ["Zhao Min", "Sun Yi", "Chen Bo"]) {
      await expect(clientOf(name).groups.delete({ groupId })).rejects.toMatchObject({
        ...{ status: 400, code: 13000410 },
      });
    }
    expect(state.world.groups).toBe(groups);
    await clientOf("Li Hua").groups.delete({ groupId });
    expect(count(state.world.groups)).toBe(0);
  });
});
