import { describe, expect, it } from "vitest";
import { all, find } from "../../../src/sandbox/world/table.ts";
import { setUpOwnSpace } from "../../support/own-space.ts";
import { collect } from "../../support/pages.ts";
import { NOW, setUpPeople } from "../../support/people.ts";
import { setUpOrganization } from "../../support/sandbox-organization.ts";

const LECTURE = { mediaType: 0, fileSuffix: "mp4", taskType: 1 } as const;
const ADDRESS = { downloadUrl: "https://storage.example.com/lecture.mp4?signature=secret" };

async function setUpTasks() {
  const set = await setUpPeople();
  const { aiTasks } = set.clientOf("Wang Lei");
  const list = async () => (await aiTasks.list({ pageSize: 100, cursor: 0 })).data ?? [];
  return { ...set, aiTasks, list };
}

describe("an AI task", () => {
  it("runs in the background and succeeds", async () => {
    const { aiTasks, state, clock } = await setUpTasks();
    state.world = { ...state.world, pace: { duration: 60_000, held: false } };
    const { taskId = "" } = await aiTasks.create({
      ...{ ...LECTURE, ...ADDRESS, subType: 7, language: "cn" },
    });
    expect(taskId).toMatch(/^\w{32}$/);
    const created = new Date(NOW).toISOString();
    expect((await aiTasks.get({ taskId })).data).toEqual([
      {
        ...{ status: 0, taskType: 1, taskId, retryTimes: 0, taskSubType: 7, language: "cn" },
        ...{ createTime: created, updateTime: created, callTime: created },
      },
    ]);
    clock.advance(60_000);
    expect(await aiTasks.getByType({ taskId, taskType: "1" })).toMatchObject({
      ...{ status: 1, createTime: created, updateTime: "2025-06-01T08:31:00.000Z" },
    });
  });

  it.each([
    [{ ...ADDRESS, expiredAt: NOW + 1 }, { status: 1 }],
    [
      { ...ADDRESS, expiredAt: 10 },
      { status: 2, failReason: "downloadUrl has expired." },
    ],
    [{}, { status: 3, failReason: "There is no downloadUrl." }],
  ])("of %j ends as %j", async (body, ended) => {
    const { aiTasks, list } = await setUpTasks();
    await aiTasks.create({ ...LECTURE, ...body });
    expect(await list()).toMatchObject([ended]);
  });

  it("does not keep the address in the world", async () => {
    const { aiTasks, state } = await setUpTasks();
    await aiTasks.create({ ...LECTURE, ...ADDRESS, expiredAt: 10 });
    expect(JSON.stringify([...all(state.world.works)])).not.toContain("secret");
  });

  it("has the identifier that is sent, and each type of processing once", async () => {
    const { aiTasks } = await setUpTasks();
    const taskId = "a".repeat(32);
    const task = { ...LECTURE, ...ADDRESS, taskId };
    await aiTasks.create(task);
    await aiTasks.create({ ...task, taskType: 3 });
    expect((await aiTasks.get({ taskId })).data).toMatchObject([{ taskType: 1 }, { taskType: 3 }]);
    await expect(aiTasks.create(task)).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("taskId") },
    });
  });

  it.each([0, 5])("is not of the type %j", async (taskType) => {
    const { aiTasks } = await setUpTasks();
    await expect(aiTasks.create({ ...LECTURE, taskType })).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("taskType") },
    });
  });

  it("is begun again as a whole or by type, and counts it", async () => {
    const { aiTasks, list, clock } = await setUpTasks();
    const taskId = "b".repeat(32);
    const task = { ...LECTURE, ...ADDRESS, expiredAt: 10, taskId };
    await aiTasks.create(task);
    await aiTasks.create({ ...task, taskType: 3 });
    clock.advance(1000);
    await aiTasks.retry({ taskId });
    const failed = { status: 2, retryTimes: 1, createTime: "2025-06-01T08:30:00.000Z" };
    expect(await list()).toMatchObject([
      failed,
      { ...failed, callTime: "2025-06-01T08:30:01.000Z" },
    ]);
    await aiTasks.retryByType({ taskId, taskType: "3", mediaType: 0, ...ADDRESS });
    await aiTasks.retryByType({ taskId, taskType: "1", mediaType: 0 });
    expect(await list()).toMatchObject([
      { ...failed, retryTimes: 2 },
      { status: 1, retryTimes: 2 },
    ]);
  });

  it("is unknown to others, and so is a type that it does not have", async () => {
    const { aiTasks, clientOf } = await setUpTasks();
    const { taskId = "" } = await aiTasks.create({ ...LECTURE, ...ADDRESS });
    const others = clientOf("Li Hua").aiTasks;
    expect((await others.list({ pageSize: 1, cursor: 0 })).data).toEqual([]);
    const refused = (field: string) => ({ code: 13000309, msg: expect.stringContaining(field) });
    await expect(others.get({ taskId })).rejects.toMatchObject(refused("taskId"));
    await expect(others.retry({ taskId })).rejects.toMatchObject(refused("taskId"));
    const type = { taskId, taskType: "2" };
    await expect(aiTasks.getByType(type)).rejects.toMatchObject(refused("taskType"));
    const retry = aiTasks.retryByType({ ...type, mediaType: 0 });
    await expect(retry).rejects.toMatchObject(refused("taskType"));
  });
});

describe("the list of AI tasks", () => {
  it("is walked by pages of one, also when tasks come during the walk", async () => {
    const { aiTasks } = await setUpTasks();
    const create = (subType: number) => aiTasks.create({ ...LECTURE, ...ADDRESS, subType });
    await create(1);
    await create(2);
    const walked: (number | undefined)[] = [];
    for await (const { taskSubType } of aiTasks.list.all({ pageSize: 1, cursor: 0 })) {
      walked.push(taskSubType);
      if (walked.length === 1) await create(3);
    }
    expect(walked).toEqual([1, 2, 3]);
    expect(await collect(aiTasks.list.all({ pageSize: 1, cursor: 2 }))).toHaveLength(1);
    expect(await aiTasks.list({ pageSize: 1, cursor: 9 })).not.toHaveProperty("nextCursor");
    await expect(aiTasks.list({ pageSize: 1, cursor: -1 })).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("cursor") },
    });
  });
});

describe("the user of an AI task", () => {
  it("is the one whom X-AIUser-Id names, by either identifier, else X-User-Id", async () => {
    const { signing, clientOf, idOf, world } = await setUpOrganization();
    const aiUserId = idOf("Chen Jie");
    const accountId = find(world.users, aiUserId)?.accountId ?? "";
    const { aiTasks } = signing("Sun Li");
    await aiTasks.create({ ...LECTURE, ...ADDRESS, aiUserId });
    await aiTasks.create({ ...LECTURE, ...ADDRESS, aiUserId: accountId });
    await aiTasks.create({ ...LECTURE, ...ADDRESS });
    const page = { pageSize: 100, cursor: 0 };
    expect((await clientOf("Chen Jie").aiTasks.list(page)).data).toHaveLength(2);
    expect((await clientOf("Sun Li").aiTasks.list(page)).data).toHaveLength(1);
  });

  it.each([
    ["Sun Li", 13000410],
    ["nobody", 13000309],
  ])("is refused by a token of another, for %s", async (name, code) => {
    const { clientOf, idOf } = await setUpOrganization();
    const aiUserId = name === "nobody" ? "1" : idOf(name);
    const calls = clientOf("Chen Jie").aiTasks;
    const refused = { code, msg: expect.stringContaining("X-AIUser-Id") };
    await expect(calls.list({ pageSize: 1, cursor: 0, aiUserId })).rejects.toMatchObject(refused);
    await expect(calls.create({ ...LECTURE, aiUserId })).rejects.toMatchObject(refused);
    await expect(calls.get({ taskId: "1", aiUserId })).rejects.toMatchObject(refused);
    await expect(calls.notifyChangedFiles({ aiUserId })).rejects.toMatchObject(refused);
  });
});

describe("announcing files to the AI service", () => {
  async function setUpFiles() {
    const set = await setUpOwnSpace();
    const { aiTasks } = set.client;
    const fileId = set.file("talk.mp3");
    const announce = (id: string, fullProcessFlag?: string) => {
      const contextInfo = fullProcessFlag && { contextInfo: { fullProcessFlag } };
      return aiTasks.notifyChangedFiles({ changedFileInfoList: [{ fileId: id, ...contextInfo }] });
    };
    const list = async () => (await aiTasks.list({ pageSize: 100, cursor: 0 })).data ?? [];
    return { ...set, aiTasks, fileId, announce, list };
  }

  it("starts a task of the file, and the same one again the next time", async () => {
    const { fileId, announce, list } = await setUpFiles();
    await announce(fileId, "voice");
    await announce(fileId);
    await announce(fileId);
    const task = { taskId: fileId, status: 1, fileSource: 1, fileStatus: 0, retryTimes: 0 };
    expect(await list()).toMatchObject([
      { ...task, taskType: 2 },
      { ...task, taskType: 3 },
    ]);
  });

  it("fails for a file that is deleted meanwhile, and shows what has become of it", async () => {
    const { fileId, announce, list, recycle, purge } = await setUpFiles();
    await announce(fileId);
    recycle(fileId);
    const failed = { status: 2, failReason: "The file was deleted." };
    expect(await list()).toMatchObject([{ ...failed, fileStatus: 1 }]);
    purge(fileId);
    expect(await list()).toMatchObject([{ ...failed, fileStatus: 2 }]);
  });

  it("starts nothing without a file", async () => {
    const { aiTasks, list } = await setUpFiles();
    await aiTasks.notifyChangedFiles({ changedFileInfoList: [{ resourceId: "1" }] });
    await aiTasks.notifyChangedFiles({});
    expect(await list()).toEqual([]);
  });

  it("is refused for folders, unknown files, those in the bin and those of others", async () => {
    const { fileId, folder, announce, recycle, clientOf, list } = await setUpFiles();
    const refused = (code: number) => ({ code, msg: expect.stringContaining("fileId") });
    await expect(announce(folder("Talks"))).rejects.toMatchObject(refused(13000406));
    await expect(announce("unknown")).rejects.toMatchObject(refused(13000309));
    const changedFileInfoList = [{ fileId }];
    const byAnother = clientOf("Li Hua").aiTasks.notifyChangedFiles({ changedFileInfoList });
    await expect(byAnother).rejects.toMatchObject(refused(13000410));
    recycle(fileId);
    await expect(announce(fileId)).rejects.toMatchObject(refused(13000306));
    expect(await list()).toEqual([]);
  });
});
