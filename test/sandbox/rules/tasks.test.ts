import { describe, expect, it } from "vitest";
import { contentsOfFolder, recycleFile } from "../../../src/sandbox/world/files.ts";
import { createGroup, findMember } from "../../../src/sandbox/world/groups.ts";
import { rootFolderOf, safeFolderOf } from "../../../src/sandbox/world/ids.ts";
import { allocateSpace } from "../../../src/sandbox/world/spaces.ts";
import { drop, find, put, select } from "../../../src/sandbox/world/table.ts";
import { at, values } from "../../../src/sandbox/world/tree.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { brokenInvariants } from "../../support/invariants.ts";
import { collect } from "../../support/pages.ts";
import { expectRefusal, NOBODY, NOT_ALLOWED, UNKNOWN, WRONG } from "../../support/refusals.ts";
import { fillSpace } from "../../support/sandbox-organization.ts";
import { addFile, addFolder, pathsIn, spaceOf, textOf } from "../../support/stored-files.ts";
import { setUpWorld, withAccounts, withUser, worldWith } from "../../support/world.ts";

/** Wang Lei with a folder and a file, and Li Hua, who administers the system. */
async function setUpTasks(start: World = worldWith()) {
  const set = await setUpWorld(start);
  const { state } = set;
  const [from, to] = [set.userOf("Wang Lei"), set.userOf("Li Hua")];
  const space = spaceOf(state.world, from.id);
  const [withFolder, plans] = addFolder(state.world, { space }, "plans");
  const [world, file] = await addFile(withFolder, { space, folderId: plans.id }, "a.txt", "A");
  state.world = world;
  const { tasks } = set.clientOf("Li Hua");
  const change = (next: (world: World) => World) => {
    state.world = next(state.world);
  };
  const handOver = async (srcUserId = from.id, dstUserId = to.id) => {
    const { taskId = "" } = await tasks.create({ taskType: 0, srcUserId, dstUserId });
    return taskId;
  };
  return { ...set, from, to, space, plans, file, tasks, change, handOver };
}

const crowd = (world: World, ownerId: string): World =>
  fillSpace(world, spaceOf(world, ownerId), 20 * 2 ** 30);

describe("a hand-over", () => {
  it("puts files into a folder of the recipient's space, and deletes the user", async () => {
    const { state, from, to, space, plans, file, tasks, change, handOver } = await setUpTasks();
    const [withGone, gone] = await addFile(state.world, { space }, "gone.txt");
    const [withSafe, safe] = await addFile(
      recycleFile(withGone, gone, from.id),
      { space, folderId: safeFolderOf(space.containerId) },
      "safe.txt",
    );
    change(() => withSafe);
    const taskId = await handOver();
    expect(await tasks.get({ taskId })).toMatchObject({
      ...{ taskName: "handover-1", taskType: 0, status: 2, userId: to.id },
    });
    const { containerId } = spaceOf(state.world, to.id);
    const root = rootFolderOf(containerId);
    const folder = at(contentsOfFolder(state.world, root), 0);
    expect(folder?.name).toMatch(/^Wang Lei_\d{8}_\d{6}$/);
    expect(pathsIn(state.world, folder?.id ?? "")).toEqual(["plans/", "plans/a.txt"]);
    expect(find(state.world.files, plans.id)).toMatchObject({ containerId, ownerId: to.id });
    expect(await textOf(state.world, file.id)).toBe("A");
    expect(pathsIn(state.world, safeFolderOf(containerId))).toContainEqual(
      expect.stringMatching(/\/safe\.txt$/),
    );
    expect(find(state.world.files, safe.id)?.containerId).toBe(containerId);
    expect(find(state.world.files, gone.id)).toBeUndefined();
    expect(find(state.world.users, from.id)).toBeUndefined();
    expect(spaceOf(state.world, to.id).used).toBe("A".length + "safe.txt".length);
    expect(brokenInvariants(state.world)).toEqual([]);
  });

  it("gives the second of two folders of a name a timestamp behind all of it", async () => {
    const { state, from, to, space, tasks, change, handOver } = await setUpTasks();
    const second = { type: 1, ownerId: from.id, capacity: 1, creator: from.id } as const;
    const [withSpace, other] = allocateSpace(state.world, second) ?? [];
    if (!withSpace || !other) throw new Error("no capacity left");
    const [withFolder] = addFolder(withSpace, { space }, "release 1.0");
    change(() => addFolder(withFolder, { space: other }, "release 1.0")[0]);
    await tasks.get({ taskId: await handOver() });
    const root = rootFolderOf(spaceOf(state.world, to.id).containerId);
    const folder = at(contentsOfFolder(state.world, root), 0);
    expect(pathsIn(state.world, folder?.id ?? "")).toEqual([
      ...["plans/", "plans/a.txt", "release 1.0/"],
      expect.stringMatching(/^release 1\.0_\d{8}_\d{6}\/$/),
    ]);
  });

  it("makes groups and shares the recipient's", async () => {
    const { state, from, to, space, file, change, handOver, tasks } = await setUpTasks();
    const group = { sourceType: 1, name: "Design", iconUrl: "" } as const;
    const [withOwn] = createGroup(state.world, { ...group, ownerId: to.id });
    const [withTwin, twin] = createGroup(withOwn, { ...group, ownerId: from.id });
    const [withGroups, other] = createGroup(withTwin, { ...group, name: "Web", ownerId: from.id });
    const share = { id: "1", sharerId: from.id, containerId: space.containerId };
    const shared = { ...share, fileIds: [file.id], cancelled: false } as never;
    change(() => ({ ...withGroups, shares: put(withGroups.shares, shared) }));
    await tasks.get({ taskId: await handOver() });
    const { groups } = state.world;
    expect(find(groups, other.id)).toMatchObject({ ownerId: to.id, name: "Web" });
    expect(find(groups, twin.id)?.name).toMatch(/^Design_\d{8}_\d{6}$/);
    expect(findMember(state.world, other.id, to.id)?.role).toBe(0);
    const { containerId } = spaceOf(state.world, to.id);
    expect(find(state.world.shares, "1")).toMatchObject({ sharerId: to.id, containerId });
    expect(brokenInvariants(state.world)).toEqual([]);
  });

  it("tells the recipient and the administrators, and is known afterwards", async () => {
    const { clientOf, from, to, handOver } = await setUpTasks();
    await handOver();
    const { tasks, messages } = clientOf("Li Hua");
    const texts = (await messages.list()).messages?.map(
      ({ type, context }) => `${type} ${context}`,
    );
    expect(texts).toEqual([
      "003 Wang Lei was handed over to Li Hua.",
      "002 You have received the files, groups and shares of Wang Lei.",
    ]);
    for (const srcUserId of [from.id, from.accountId]) {
      expect(await tasks.getHandoverRecipient({ srcUserId })).toMatchObject({
        ...{ id: to.id, name: "Li Hua" },
      });
    }
  });

  it.each<[string, (set: Awaited<ReturnType<typeof setUpTasks>>) => World]>([
    ["has no room", ({ state, to }) => crowd(state.world, to.id)],
    [
      "has no space",
      ({ state, to }) => {
        const space = spaceOf(state.world, to.id);
        return { ...state.world, spaces: drop(state.world.spaces, space.containerId) };
      },
    ],
  ])("fails as a whole if the recipient %s", async (_, prepare) => {
    const set = await setUpTasks();
    set.change(() => prepare(set));
    const taskId = await set.handOver();
    const { messages } = set.clientOf("Li Hua");
    expect(await set.tasks.get({ taskId })).toMatchObject({ status: 3, resultCode: "18000205" });
    expect(find(set.state.world.files, set.plans.id)).toEqual(set.plans);
    expect(find(set.state.world.users, set.from.id)).toEqual(set.from);
    expect((await messages.list()).messages).toEqual([]);
    const recipient = () => set.tasks.getHandoverRecipient({ srcUserId: set.from.id });
    await expectRefusal(set.state, recipient, UNKNOWN, "srcUserId");
  });

  it("is refused without two users, of oneself, and of the last administrator", async () => {
    const { state, from, to, tasks } = await setUpTasks();
    const refused = (task: Parameters<typeof tasks.create>[0], code: number, field: string) =>
      expectRefusal(state, () => tasks.create(task), code, field);
    await refused({}, WRONG, "taskType");
    await refused({ taskType: 0 }, WRONG, "srcUserId");
    await refused({ taskType: 0, srcUserId: from.id }, WRONG, "dstUserId");
    await refused({ taskType: 0, srcUserId: NOBODY, dstUserId: to.id }, UNKNOWN, "srcUserId");
    await refused({ taskType: 0, srcUserId: from.id, dstUserId: NOBODY }, UNKNOWN, "dstUserId");
    await refused(
      { taskType: 0, srcUserId: from.id, dstUserId: from.accountId },
      WRONG,
      "dstUserId",
    );
    await refused({ taskType: 0, srcUserId: to.id, dstUserId: from.id }, WRONG, "srcUserId");
  });
});

describe("an import", () => {
  const ACCOUNTS = ["1008600000029937000", "1008600000029937001", "1008600000029937002"] as const;

  async function setUpImport(users: object[]) {
    const set = await setUpTasks(withAccounts(worldWith(), "Zhao", "Qian", "Sun"));
    const id = "77";
    set.change((world) => ({
      ...world,
      userImports: put(world.userImports, { id, users: users as never }),
    }));
    const { orgId } = set.state.world.organization;
    const request = { taskType: 1, resultId: id, orgId, orgUserId: set.to.accountId } as const;
    return { ...set, request };
  }

  it("makes users of accounts, and says who could not be imported", async () => {
    const [zhao, qian, sun] = ACCOUNTS;
    const { tasks, request, state, clientOf } = await setUpImport([
      ...[{ accountId: zhao }, { accountId: qian, role: 0, capacity: 0 }],
      ...[{ accountId: sun, capacity: 1_000_000 }, { accountId: zhao }, { accountId: "5" }],
    ]);
    const { taskId = "" } = await tasks.create(request);
    const { data } = await tasks.getResult({ taskId });
    expect(data).toMatchObject({ successCount: 2, failCount: 3 });
    expect(data?.failInfoList?.map(({ userName }) => userName)).toEqual(["Sun", "Zhao", "5"]);
    expect(await tasks.get({ taskId })).toMatchObject({ status: 2, taskType: 1 });
    const imported = (account: string) => at(select(state.world.users, "account", account), 0);
    expect(imported(zhao)).toMatchObject({ role: 1, status: 2 });
    expect(spaceOf(state.world, imported(zhao)?.id ?? "").capacity).toBe(20);
    expect(imported(qian)).toMatchObject({ role: 0 });
    expect(imported(sun)).toBeUndefined();
    const { messages } = await clientOf("Li Hua").messages.list();
    expect(messages).toMatchObject([{ type: "003", context: expect.stringContaining("2 were") }]);
    expect(brokenInvariants(state.world)).toEqual([]);
  });

  it("is refused without what it needs, and of a result that was used", async () => {
    const { tasks, request, state } = await setUpImport([{ accountId: ACCOUNTS[0] }]);
    const { resultId, orgId, orgUserId } = request;
    const refused = (task: object, code: number, field: string) =>
      expectRefusal(state, () => tasks.create({ taskType: 1, ...task }), code, field);
    await refused({ orgId, orgUserId }, WRONG, "resultId");
    await refused({ resultId, orgUserId }, WRONG, "orgId");
    await refused({ resultId, orgId }, WRONG, "orgUserId");
    await refused({ ...request, resultId: "78" }, UNKNOWN, "resultId");
    await refused({ ...request, orgId: "1" }, 13000410, "orgId");
    await refused({ ...request, orgUserId: NOBODY }, UNKNOWN, "orgUserId");
    await tasks.create(request);
    await tasks.list();
    await refused(request, UNKNOWN, "resultId");
  });
});

describe("tasks", () => {
  it("are listed, the oldest first, by pages, kinds and states", async () => {
    const set = await setUpTasks(withUser(worldWith(), { name: "Sun" }));
    const { tasks, handOver, change, userOf, to, state } = set;
    change((world) => crowd(world, to.id));
    const failed = await handOver();
    await tasks.get({ taskId: failed });
    const done = await handOver(userOf("Sun").id);
    await tasks.get({ taskId: done });
    change((world) => ({ ...world, pace: { duration: 0, held: true } }));
    const waiting = await handOver();
    const list = async (query: Parameters<typeof tasks.list>[0] = {}) =>
      (await tasks.list(query)).taskList?.map(({ taskId }) => taskId);
    expect(await list()).toEqual([failed, done, waiting]);
    expect(await list({ status: [0, 3] })).toEqual([failed, waiting]);
    expect(await list({ taskType: 1 })).toEqual([]);
    expect(await list({ taskType: 0, status: [2] })).toEqual([done]);
    const walked = await collect(tasks.list.all({ pageSize: 1 }));
    expect(walked.map(({ taskId }) => taskId)).toEqual([failed, done, waiting]);
    const filtered = await collect(tasks.list.all({ pageSize: 1, taskType: 0 }));
    expect(filtered).toEqual(walked);
    const time = new Date(state.world.now).toISOString();
    expect(walked[1]).toMatchObject({ createTime: time, startTime: time, endTime: time });
    expect(walked[2]).not.toHaveProperty("startTime");
    await expectRefusal(state, () => tasks.list({ pageSize: 0 }), WRONG, "pageSize");
  });

  it("are for system administrators, who must name one that is there", async () => {
    const { clientOf, tasks, state, handOver } = await setUpTasks();
    const others = clientOf("Wang Lei").tasks;
    for (const call of [
      () => others.create({ taskType: 0 }),
      () => others.list(),
      () => others.get({ taskId: "1" }),
      () => others.getResult({ taskId: "1" }),
    ]) {
      await expectRefusal(state, call, NOT_ALLOWED);
    }
    await expectRefusal(state, () => tasks.get({ taskId: NOBODY }), UNKNOWN, "taskId");
    await expectRefusal(state, () => tasks.getResult({ taskId: NOBODY }), UNKNOWN, "taskId");
    await expectRefusal(state, () => tasks.getResult(), WRONG, "taskId");
    const taskId = await handOver();
    expect((await tasks.getResult({ taskId })).data).toEqual({
      ...{ successCount: 0, failCount: 0, failInfoList: [] },
    });
    expect([...values(select(state.world.works, "family", "task"))]).toHaveLength(1);
  });
});
