import { describe, expect, it } from "vitest";
import { count } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { UNKNOWN } from "../../support/refusals.ts";
import { setUpGroupFiles, setUpShares } from "../../support/shares.ts";

/** Chen Jie moves to Print, which is below Design. */
async function setUpDepartments() {
  const set = await setUpShares();
  const administrator = set.clientOf("Li Hua");
  const parent = set.state.world.organization.rootDepartmentId;
  const create = async (name: string, parentId: string) => {
    const { data } = await administrator.departments.create({ name, parentId });
    return data?.id ?? "";
  };
  const design = await create("Design", parent);
  const print = await create("Print", design);
  await administrator.users.update({ userId: set.idOf("Chen Jie"), deptId: print });
  return { ...set, administrator, design, print };
}

describe("the shares that a user has received", () => {
  const namesOf = async (client: Awaited<ReturnType<typeof setUpShares>>["visitor"]) =>
    (await client.sharedWithMe.list()).shareLinks?.map(({ displayName }) => displayName);

  it("have all that they show of a share", async () => {
    const { share, visitor, idOf, containerId, budget } = await setUpShares();
    const { shareId, shortUrl } = await share({
      ...{ scope: 3, userIds: [idOf("Zhao Min")], comment: "Please read." },
    });
    const { shareLinks } = await visitor.sharedWithMe.list();
    const { shareLink } = await visitor.sharedWithMe.get({ shareId });
    expect(shareLink).toMatchObject({
      ...{ shareId, shortUrl, ownerId: idOf("Wang Lei"), ownerName: "Wang Lei", status: 0 },
      ...{ comment: "Please read.", displayName: "budget.xlsx" },
      permission: { preview: true, edit: false, download: true },
    });
    expect(shareLinks).toEqual([
      {
        ...{ ...shareLink, containerId, scope: 3, updateTime: shareLink?.shareTime },
        ...{ viewCnt: 0, downloadCnt: 0, saveCnt: 0 },
        files: [expect.objectContaining({ id: budget.id, fileName: "budget.xlsx" })],
      },
    ]);
  });

  it("are those for the user, the departments above, and the groups of the user", async () => {
    const { share, sharer, idOf, clientOf, design, budget, photo, plans } =
      await setUpDepartments();
    const { id: groupId = "" } = await sharer.groups.create({
      ...{ groupName: "Readers", sourceType: 1 },
    });
    await sharer.groups.addMembers({ groupId, userIds: [idOf("Chen Jie")] });
    await share({ scope: 3, userIds: [idOf("Chen Jie")], fileIds: [budget.id] });
    await share({ scope: 3, deptIds: [design], fileIds: [photo.id] });
    await share({ scope: 3, groupIds: [groupId], fileIds: [plans.id] });
    expect(await namesOf(clientOf("Chen Jie"))).toEqual(["Plans", "photo.png", "budget.xlsx"]);
    expect(await namesOf(clientOf("Zhao Min"))).toEqual([]);
    await sharer.groups.removeMembers({ groupId, userIds: [idOf("Chen Jie")] });
    expect(await namesOf(clientOf("Chen Jie"))).toEqual(["photo.png", "budget.xlsx"]);
  });

  it("are not those of the user, even if they name the user's department", async () => {
    const { share, sharer, state } = await setUpShares();
    await share({ scope: 3, deptIds: [state.world.organization.rootDepartmentId] });
    expect(await namesOf(sharer)).toEqual([]);
  });

  it("have a share with the whole organization once its link was opened", async () => {
    const { share, visitor } = await setUpShares();
    const { shareId, shortUrl } = await share();
    expect(await namesOf(visitor)).toEqual([]);
    const get = () => visitor.sharedWithMe.get({ shareId });
    await expect(get()).rejects.toMatchObject({ code: UNKNOWN });
    await visitor.shareLinks.visit({ shortUrl });
    await visitor.shareLinks.visit({ shortUrl });
    expect(await namesOf(visitor)).toEqual(["budget.xlsx"]);
    expect(await get()).toMatchObject({ shareLink: { shareId } });
  });

  it("are without those of a group's files once the user is no member of it", async () => {
    const { share, sharer, visitor, idOf, inGroup, groupId } = await setUpGroupFiles();
    const userIds = [idOf("Zhao Min")];
    const { shortUrl } = await share({ ...inGroup, scope: 3, userIds });
    expect(await namesOf(visitor)).toEqual(["survey.pdf"]);
    await sharer.groups.removeMembers({ groupId, userIds });
    expect(await namesOf(visitor)).toEqual([]);
    await expect(visitor.shareLinks.visit({ shortUrl })).rejects.toMatchObject({ code: 13000410 });
  });

  it.each([
    ["sharedWithMe", 1],
    ["sharedWithMe", 2],
    ["related", 1],
    ["related", 2],
  ] as const)("are walked by pages of one and searched, as %s in order %i", async (list, order) => {
    const { share, visitor, idOf, photo, plans } = await setUpShares();
    const recipients = { scope: 3, userIds: [idOf("Zhao Min")] } as const;
    for (const { id } of [plans, photo]) await share({ ...recipients, fileIds: [id] });
    await share(recipients);
    const query = { pageSize: 1, sortDirection: order };
    const walk = (displayName?: string) =>
      collect<{ displayName?: string }>(
        list === "related"
          ? visitor.portal.listRelated.all({ ...query, ...(displayName && { displayName }) })
          : visitor.sharedWithMe.list.all({ ...query, ...(displayName && { displayName }) }),
      );
    const names = (await walk()).map(({ displayName }) => displayName);
    const oldestFirst = ["Plans", "photo.png", "budget.xlsx"];
    expect(names).toEqual(order === 1 ? oldestFirst : oldestFirst.reverse());
    expect(await walk("PHOTO")).toMatchObject([{ displayName: "photo.png" }]);
  });
});

describe("leaving shares", () => {
  it("takes them out of the lists for good, and closes those that name people", async () => {
    const { share, visitor, idOf } = await setUpShares();
    const named = await share({ scope: 3, userIds: [idOf("Zhao Min")] });
    const open = await share();
    await visitor.shareLinks.visit({ shortUrl: open.shortUrl });
    const shareIds = [named.shareId, open.shareId, named.shareId];
    const { subResponseList } = await visitor.sharedWithMe.leave({ shareIds });
    expect(subResponseList).toEqual([
      { shareId: named.shareId, code: 0, msg: "success" },
      { shareId: open.shareId, code: 0, msg: "success" },
      { shareId: named.shareId, code: UNKNOWN, msg: expect.stringContaining("shareId") },
    ]);
    await visitor.shareLinks.visit({ shortUrl: open.shortUrl });
    expect((await visitor.sharedWithMe.list()).shareLinks).toEqual([]);
    expect(await visitor.portal.listRelated()).toMatchObject({ relatedToMeInfos: [], total: 0 });
    const visit = visitor.shareLinks.visit({ shortUrl: named.shortUrl });
    await expect(visit).rejects.toMatchObject({ code: 13000410 });
  });
});

describe("the list of what others have done", () => {
  it("has the shares that the user has received", async () => {
    const { share, visitor, idOf, photo, containerId, state, recycle, rowOf } = await setUpShares();
    const { shareId } = await share({
      ...{ scope: 3, userIds: [idOf("Zhao Min")], fileIds: [photo.id] },
    });
    const { createTime = 0, expireTime = 0 } = rowOf(shareId) ?? {};
    const list = () => visitor.portal.listRelated({ relatedType: "1" });
    expect(await list()).toMatchObject({
      total: 1,
      relatedToMeInfos: [
        {
          ...{ id: shareId, operator: "Wang Lei", operatorId: idOf("Wang Lei"), operateType: 1 },
          ...{ displayName: "photo.png", containerId, status: 0 },
          operateTime: new Date(createTime).toISOString(),
          expireTime: new Date(expireTime).toISOString(),
          tenantId: state.world.organization.tenantId,
          files: [expect.objectContaining({ id: photo.id, downloadLinks: [expect.anything()] })],
        },
      ],
    });
    recycle(photo);
    const { relatedToMeInfos = [] } = await list();
    expect(relatedToMeInfos).toMatchObject([{ status: 1, files: [{ recycled: true }] }]);
    expect(relatedToMeInfos[0]?.files?.[0]).not.toHaveProperty("downloadLinks");
  });
});

describe("whoever goes", () => {
  it("is named by no share any more, and leaves invalid ones", async () => {
    const { share, sharer, idOf, administrator, visitor, design, print, state } =
      await setUpDepartments();
    const { id: groupId = "" } = await sharer.groups.create({
      ...{ groupName: "Readers", sourceType: 1 },
    });
    const { shareId } = await share({
      ...{ scope: 3, userIds: [idOf("Chen Jie"), idOf("Zhao Min")] },
      ...{ deptIds: [print, design], groupIds: [groupId] },
    });
    await administrator.users.delete({ userId: idOf("Chen Jie") });
    await administrator.departments.delete({ departmentId: print });
    await sharer.groups.delete({ groupId });
    const { shareLink } = await sharer.shares.get({ shareId });
    expect(shareLink).toMatchObject({
      ...{ users: [{ name: "Zhao Min" }], depts: [{ name: "Design" }], groups: [] },
    });
    expect(count(state.world.shareRecipients)).toBe(2);
    await administrator.users.delete({ userId: idOf("Wang Lei") });
    expect(await visitor.sharedWithMe.get({ shareId })).toMatchObject({
      shareLink: { status: 2, ownerName: "" },
    });
  });
});
