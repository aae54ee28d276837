import { describe, expect, it } from "vitest";
import { MANAGE } from "../../../src/sandbox/world/capabilities.ts";
import { find } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { expectRefusal, NOBODY, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";
import { CODE, DAY, setUpGroupFiles, setUpShares } from "../../support/shares.ts";

const iso = (time: number) => new Date(time).toISOString();

describe("a new share", () => {
  it("has a link, whose last part is the next identifier, and ends after its days", async () => {
    const { sharer, creation, clock } = await setUpShares();
    const { shareLink } = await sharer.shares.create({
      ...{ ...creation, extractCode: CODE, comment: "Please read." },
    });
    const { shareId = "", shortUrl } = shareLink ?? {};
    expect(BigInt(shortUrl ?? "")).toBe(BigInt(shareId) + 1n);
    expect(shareLink).toEqual({
      ...{ shareId, shortUrl, extractCode: CODE, comment: "Please read." },
      linkUrl: `https://koodrive.example.com/cloudfile/#/sharelink/i/${shortUrl}`,
      expireTime: iso(clock.now() + 7 * DAY),
    });
  });

  it("ends at the time that is sent rather than after its days", async () => {
    const { sharer, creation, clock } = await setUpShares();
    const expireTime = iso(clock.now() + 2 * DAY + 5);
    const { shareLink } = await sharer.shares.create({ ...creation, expireTime });
    expect(shareLink?.expireTime).toBe(expireTime);
  });

  it("is found by its sharer with all that it is", async () => {
    const { sharer, creation, idOf, clock, budget, photo } = await setUpShares();
    const { shareLink } = await sharer.shares.create({
      ...{ ...creation, scope: 3, userIds: [idOf("Zhao Min")], extractCode: CODE },
      ...{ fileIds: [budget.id, photo.id, budget.id], permission: { download: false } },
    });
    const found = await sharer.shares.get({ shareId: shareLink?.shareId ?? "" });
    expect(found.shareLink).toEqual({
      ...{ ...shareLink, scope: 3, extractCode: CODE, comment: "", status: 0 },
      ...{ displayName: "budget.xlsx and other files", shareTime: iso(clock.now()) },
      permission: { preview: true, edit: false, download: false },
      ...{ users: [{ id: idOf("Zhao Min"), name: "Zhao Min" }], depts: [], groups: [] },
    });
  });

  it("names users by either identifier or their mobile, departments and groups", async () => {
    const { sharer, share, state, idOf } = await setUpShares();
    const { id: groupId = "" } = await sharer.groups.create({
      ...{ groupName: "Readers", sourceType: 1 },
    });
    const { accountId = "" } = find(state.world.users, idOf("Chen Jie")) ?? {};
    const root = state.world.organization.rootDepartmentId;
    const { shareId } = await share({
      ...{ scope: 3, userIds: [accountId, idOf("Zhao Min")], phoneNumbers: ["008613600000000"] },
      ...{ deptIds: [root], groupIds: [groupId] },
    });
    const { shareLink } = await sharer.shares.get({ shareId });
    const names = shareLink?.users?.map(({ name }) => name).sort();
    expect(names).toEqual(["Chen Jie", "Li Hua", "Wang Lei", "Zhao Min"]);
    expect(shareLink).toMatchObject({ depts: [{ id: root }], groups: [{ name: "Readers" }] });
  });

  it("tells the users whom it names, each once, and keeps in mind that its files are shared", async () => {
    const { share, idOf, clientOf, state, budget, visitor } = await setUpShares();
    const userIds = [idOf("Zhao Min"), idOf("Zhao Min"), idOf("Wang Lei")];
    await share({ scope: 3, userIds });
    expect(await visitor.messages.list()).toMatchObject({
      messages: [
        { type: "000", sender: "Wang Lei", context: "Wang Lei has shared budget.xlsx with you." },
      ],
    });
    expect(await clientOf("Wang Lei").messages.countUnread()).toMatchObject({ count: 0 });
    expect(find(state.world.visits, `${idOf("Wang Lei")}/${budget.id}`)).toMatchObject({ type: 3 });
  });

  it("with anyone is for organizations that were admitted", async () => {
    const { state, share, setOrganization, sharer } = await setUpShares();
    await expectRefusal(state, () => share({ scope: 1 }), WRONG, "scope");
    setOrganization({ publicShareFlag: "1" });
    const { shareId } = await share({ scope: 1 });
    expect(await sharer.shares.get({ shareId })).toMatchObject({ shareLink: { scope: 1 } });
  });

  it.each([
    ["without files", { fileIds: [] }, WRONG, "fileIds"],
    ["of an unknown file", { fileIds: [NOBODY] }, UNKNOWN, "fileIds\\[0\\]"],
    ["in an unknown space", { containerId: NOBODY }, 13000301, "containerId"],
    ["with nobody", { scope: 3 }, WRONG, "userIds"],
    ["with an unknown user", { scope: 3, userIds: [NOBODY] }, UNKNOWN, "userIds\\[0\\]"],
    ["with an unknown department", { scope: 3, deptIds: [NOBODY] }, UNKNOWN, "deptIds\\[0\\]"],
    ["with an unknown group", { scope: 3, groupIds: [NOBODY] }, UNKNOWN, "groupIds\\[0\\]"],
    ["with an unknown number", { scope: 3, phoneNumbers: ["1"] }, UNKNOWN, "phoneNumbers\\[0\\]"],
    ["that has ended", { expireTime: "2025-06-01T08:30:00.000Z" }, WRONG, "expireTime"],
    ["for too long", { expireTime: "2026-06-02T08:30:00.000Z" }, WRONG, "expireTime"],
  ] as const)("%s is refused", async (_, changes, code, field) => {
    const { state, sharer, creation } = await setUpShares();
    const create = () => sharer.shares.create({ ...creation, ...changes } as never);
    await expectRefusal(state, create, code, field);
  });

  it("is not of files in the recycle bin, nor of those of others", async () => {
    const { state, share, recycle, budget, clientOf, creation } = await setUpShares();
    const others = clientOf("Li Hua");
    await expectRefusal(state, () => others.shares.create(creation), NOT_YOURS, "containerId");
    recycle(budget);
    await expectRefusal(state, () => share(), 13000306, "fileIds\\[0\\]");
  });

  it("needs the right to share each file", async () => {
    const { state, idOf, clientOf, inGroup, groupId } = await setUpGroupFiles();
    const creation = { ...inGroup, scope: 3, groupIds: [groupId], validDays: 1 } as const;
    const admin = clientOf("Wang Lei");
    const capabilities = { ...MANAGE, shareFilePermission: false };
    const member = { userId: idOf("Zhao Min"), template: "-1", capabilities };
    await admin.groups.addMembers({ groupId, amendModRoles: [member] });
    const create = () => clientOf("Zhao Min").shares.create(creation);
    await expectRefusal(state, create, NOT_YOURS, "fileIds\\[0\\]");
    expect(await admin.shares.create(creation)).toHaveProperty("shareLink");
  });

  it("of a group's files names its members alone, or the group", async () => {
    const { state, share, sharer, inGroup, groupId, idOf } = await setUpGroupFiles();
    const root = state.world.organization.rootDepartmentId;
    const chen = [idOf("Chen Jie")];
    for (const [changes, field] of [
      [{ scope: 2 }, "scope"],
      [{ scope: 3, userIds: chen }, "userIds"],
      [{ scope: 3, deptIds: [root] }, "deptIds"],
    ] as const) {
      await expectRefusal(state, () => share({ ...inGroup, ...changes } as never), WRONG, field);
    }
    const userIds = [idOf("Zhao Min")];
    const { shareId } = await share({ ...inGroup, scope: 3, userIds, groupIds: [groupId] });
    // Who has gone since stays named, and is in the way of no change.
    await sharer.groups.removeMembers({ groupId, userIds });
    const { shareLink } = await sharer.shares.update({ shareId, validDays: 0, deptIds: [] });
    expect(shareLink).toMatchObject({ shareId, scope: 3 });
  });
});

describe("the list of a user's shares", () => {
  it("has each with its files and counters, the newest first", async () => {
    const { sharer, share, budget, photo, plans, containerId, recycle } = await setUpShares();
    await share({ fileIds: [plans.id] });
    const { shareId } = await share({ fileIds: [budget.id, photo.id] });
    recycle(budget);
    const { shareLinks } = await sharer.shares.list();
    expect(shareLinks?.map(({ displayName }) => displayName)).toEqual([
      "budget.xlsx and other files",
      "Plans",
    ]);
    expect(shareLinks?.[0]).toMatchObject({
      ...{ shareId, scope: 2, status: 0, viewCnt: 0, downloadCnt: 0, saveCnt: 0 },
      ...{ containerId, containerName: "Wang Lei" },
      files: [
        { id: budget.id, fileName: "budget.xlsx", size: "10", fileSuffix: "xlsx", recycled: true },
        {
          ...{ id: photo.id, fileType: "15", recycled: false, containers: [containerId] },
          downloadLinks: [{ usage: "content", downloadLink: expect.stringMatching("^https://") }],
        },
      ],
    });
  });

  it.each([{ sortDirection: 2 }, { sortDirection: 1 }] as const)(
    "is walked by pages of one, with %j",
    async ({ sortDirection }) => {
      const { sharer, share, plans, photo } = await setUpShares();
      for (const { id } of [plans, photo]) await share({ fileIds: [id] });
      await share();
      const walk = sharer.shares.list.all({ pageSize: 1, sortDirection });
      const names = (await collect(walk)).map(({ displayName }) => displayName);
      const oldestFirst = ["Plans", "photo.png", "budget.xlsx"];
      expect(names).toEqual(sortDirection === 1 ? oldestFirst : oldestFirst.reverse());
    },
  );

  it("is searched by a part of their names, and has nobody else's", async () => {
    const { sharer, share, plans, visitor } = await setUpShares();
    await share();
    await share({ fileIds: [plans.id] });
    const { shareLinks } = await sharer.shares.list({ displayName: "PLA" });
    expect(shareLinks).toMatchObject([{ displayName: "Plans" }]);
    expect((await visitor.shares.list()).shareLinks).toEqual([]);
  });

  it("has no addresses of pictures that an extract code protects", async () => {
    const { sharer, share, photo } = await setUpShares();
    await share({ fileIds: [photo.id], extractCode: CODE });
    const { shareLinks } = await sharer.shares.list();
    expect(shareLinks?.[0]?.files?.[0]).not.toHaveProperty("downloadLinks");
  });
});

describe("the state of a share", () => {
  type Set = Awaited<ReturnType<typeof setUpShares>>;
  const states: [string, 0 | 1 | 2, (set: Set) => unknown][] = [
    ["valid when it is new", 0, () => {}],
    [
      "valid when it has expired, for the reader to compare",
      0,
      ({ clock }) => clock.advance(8 * DAY),
    ],
    ["deleted with its files in the recycle bin", 1, (set) => set.recycle(set.budget)],
    [
      "not valid while its space is disabled",
      2,
      ({ clientOf, idOf }) =>
        clientOf("Li Hua").spaces.update({ ownerId: idOf("Wang Lei"), type: 1, status: "1" }),
    ],
    [
      "not valid without its space",
      2,
      ({ clientOf, idOf }) =>
        clientOf("Li Hua").spaces.delete({ ownerId: idOf("Wang Lei"), type: 1 }),
    ],
    [
      "not valid while its sharer is disabled",
      2,
      ({ clientOf, idOf }) =>
        clientOf("Li Hua").users.update({ userId: idOf("Wang Lei"), status: 1 }),
    ],
    [
      "not valid without its sharer",
      2,
      ({ clientOf, idOf }) => clientOf("Li Hua").users.delete({ userId: idOf("Wang Lei") }),
    ],
  ];
  it.each(states)("is %s (%i)", async (_, status, happen) => {
    const set = await setUpShares();
    const { shortUrl } = await set.share();
    await happen(set);
    const visitor = set.clientOf("Zhao Min");
    expect(await visitor.shareLinks.getInfo({ shortUrl })).toMatchObject({ link: { status } });
  });
});
