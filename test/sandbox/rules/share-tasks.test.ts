import { describe, expect, it } from "vitest";
import { contentsOfFolder } from "../../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../../src/sandbox/world/ids.ts";
import { find } from "../../../src/sandbox/world/table.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import { expectRefusal, NOBODY, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";
import { CODE, DAY, setUpShares } from "../../support/shares.ts";

/** A share of Plans and budget.xlsx, and Li Hua, who has a space to save them to. */
async function setUpTasks(changes: object = {}) {
  const set = await setUpShares();
  set.setOrganization({ publicShareFlag: "1" });
  const { plans, budget, containerId, idOf, spaceOf, state } = set;
  const { shareId, shortUrl } = await set.share({ fileIds: [plans.id, budget.id], ...changes });
  const visitor = set.clientOf("Li Hua");
  const target = spaceOf(1, idOf("Li Hua"));
  const root = rootFolderOf(target.containerId);
  const ofShare = { containerId, shareId, fileIds: [plans.id, budget.id] };
  return {
    ...{ ...set, visitor, shareId, shortUrl, target, root, ofShare },
    toPack: { ...ofShare, taskType: 1 } as const,
    toSave: {
      ...ofShare,
      taskType: 2,
      targetFileId: { containerId: target.containerId, fileId: "root" },
    } as const,
    namesIn: (folder: string) =>
      Array.from(values(contentsOfFolder(state.world, folder)), ({ name }) => name).sort(),
  };
}

describe("saving the files of a share", () => {
  it("copies them to the target, folders with all that is in them", async () => {
    const { visitor, toSave, shareId, root, namesIn, state, plans, rowOf, idOf, containerId } =
      await setUpTasks();
    const { taskId = "" } = await visitor.shareLinks.createTask(toSave);
    const { jobInfo, taskInfos } = await visitor.shareLinks.getTask({ taskId, shareId });
    expect(jobInfo).toEqual({
      ...{ userId: idOf("Li Hua"), taskId, taskType: 2, taskStatus: 2, taskResultCode: 1 },
      ...{ createTime: "20250601163006", startTime: "20250601163006", endTime: "20250601163006" },
      progress: 100,
    });
    expect(taskInfos).toMatchObject([
      { fileId: plans.id, status: "1", srcContainerId: containerId },
      { status: "1" },
    ]);
    expect(namesIn(root)).toEqual(["Plans", "budget.xlsx"]);
    const copyId = taskInfos?.[0]?.newFileId ?? "";
    expect(namesIn(copyId)).toEqual(["Drafts", "site.dwg"]);
    expect(find(state.world.visits, `${idOf("Li Hua")}/${copyId}`)).toMatchObject({ type: 6 });
    expect(rowOf(shareId)).toMatchObject({ saves: 1, downloads: 0 });
  });

  it("adds the time to names that are taken", async () => {
    const { visitor, toSave, shareId, root, namesIn, budget } = await setUpTasks();
    for (let task = 0; task < 2; task += 1) {
      const { taskId = "" } = await visitor.shareLinks.createTask({
        ...{ ...toSave, fileIds: [budget.id, budget.id] },
      });
      await visitor.shareLinks.getTask({ taskId, shareId });
    }
    expect(namesIn(root)).toEqual(["budget.xlsx", "budget_20250601_163006.xlsx"]);
  });

  it("is done by the clock, and says of each file what has become of it", async () => {
    const { visitor, toSave, shareId, state, clock, budget, recycle } = await setUpTasks();
    state.world = { ...state.world, pace: { duration: 1000, held: false } };
    const { taskId = "" } = await visitor.shareLinks.createTask(toSave);
    const get = () => visitor.shareLinks.getTask({ taskId, shareId });
    const { jobInfo, taskInfos } = await get();
    expect(jobInfo).not.toHaveProperty("taskResultCode");
    expect(jobInfo).toMatchObject({ progress: 0 });
    expect(taskInfos).toMatchObject([{ status: "0" }, { status: "0" }]);
    clock.advance(500);
    expect(await get()).toMatchObject({
      jobInfo: { taskStatus: 1, progress: 50 },
      taskInfos: [{ status: "1" }, { status: "0" }],
    });
    recycle(budget);
    clock.advance(500);
    expect(await get()).toMatchObject({
      jobInfo: { taskStatus: 2, taskResultCode: 2, progress: 100 },
      taskInfos: [{ status: "1" }, { status: "2" }],
    });
  });

  it("fails for each file once its target is gone", async () => {
    const { visitor, toSave, target, shareId, state, clock, add, recycle } = await setUpTasks();
    const folder = add("Saved", { containerId: target.containerId });
    state.world = { ...state.world, pace: { duration: 1000, held: false } };
    const targetFileId = { ...toSave.targetFileId, fileId: folder.id };
    const { taskId = "" } = await visitor.shareLinks.createTask({ ...toSave, targetFileId });
    recycle(folder);
    clock.advance(1000);
    const { jobInfo } = await visitor.shareLinks.getTask({ taskId, shareId });
    expect(jobInfo).toMatchObject({ taskStatus: 2, taskResultCode: 3 });
    expect(find(state.world.works, taskId)?.items[0]?.outcome).toMatchObject({ code: "13000305" });
  });

  it("fails for folders that would lie too deep", async () => {
    const { visitor, toSave, target, shareId, state, add, plans } = await setUpTasks();
    let parentId: string | undefined;
    for (let depth = 1; depth <= 29; depth += 1) {
      const { containerId } = target;
      parentId = add(`Level ${depth}`, { containerId, ...(parentId && { parentId }) }).id;
    }
    const targetFileId = { ...toSave.targetFileId, fileId: parentId ?? "" };
    const { taskId = "" } = await visitor.shareLinks.createTask({ ...toSave, targetFileId });
    const { taskInfos } = await visitor.shareLinks.getTask({ taskId, shareId });
    expect(taskInfos).toMatchObject([{ fileId: plans.id, status: "2" }, { status: "1" }]);
    expect(find(state.world.works, taskId)?.items[0]?.outcome).toMatchObject({ code: "13000310" });
  });

  it("needs a target with room, in which the caller may upload", async () => {
    const { visitor, toSave, target, state, add, clientOf, site } = await setUpTasks();
    const save = (changes: object) => () =>
      visitor.shareLinks.createTask({ ...toSave, ...changes } as never);
    await expectRefusal(state, save({ targetFileId: undefined }), WRONG, "targetFileId");
    const to = (changes: object) => save({ targetFileId: { ...toSave.targetFileId, ...changes } });
    await expectRefusal(state, to({ fileId: NOBODY }), UNKNOWN, "targetFileId.fileId");
    await expectRefusal(state, to({ containerId: NOBODY }), 13000301, "targetFileId.containerId");
    const file = add("full", { containerId: target.containerId, size: 20 * 2 ** 30 - 29 });
    await expectRefusal(state, to({ fileId: file.id }), 13000304, "targetFileId.fileId");
    await expectRefusal(state, save({}), 13000311, "targetFileId.containerId");
    const others = () => clientOf("Zhao Min").shareLinks.createTask(toSave);
    await expectRefusal(state, others, NOT_YOURS, "targetFileId.containerId");
    expect(await save({ fileIds: [site.id] })()).toHaveProperty("taskId");
  });
});

describe("packing the files of a share", () => {
  it.each([
    [undefined, "Plans.zip"],
    ["site", "site.zip"],
    ["Site.ZIP", "Site.ZIP"],
  ])("makes an archive, named %s: %s", async (zipName, name) => {
    const { visitor, toPack, shareId, state, rowOf } = await setUpTasks();
    const { taskId = "" } = await visitor.shareLinks.createTask({
      ...{ ...toPack, ...(zipName && { zipName }) },
    });
    const { jobInfo, taskInfos } = await visitor.shareLinks.getTask({ taskId, shareId });
    expect(jobInfo).toMatchObject({ taskType: 1, taskStatus: 2, taskResultCode: 1 });
    expect(jobInfo?.downloadUrl).toContain(name);
    expect(taskInfos).toMatchObject([{ status: "1" }, { status: "1" }]);
    const key = find(state.world.works, taskId)?.archiveContentId ?? "";
    expect(find(state.world.contents, key)?.size).toBeGreaterThanOrEqual(30);
    expect(rowOf(shareId)).toMatchObject({ saves: 0, downloads: 1 });
  });

  it("gives the link when it is done, for as long as the organization says", async () => {
    const { toPack, shareId, state, clock, clientOf, setOrganization } = await setUpTasks({
      validDays: 1,
    });
    setOrganization({ packageDownloadExpiry: 2 });
    state.world = { ...state.world, pace: { duration: DAY, held: false } };
    const { taskId = "" } = await clientOf("Li Hua").shareLinks.createTask(toPack);
    const linkAfter = async (time: number) => {
      clock.advance(time);
      const { jobInfo } = await clientOf("Li Hua").shareLinks.getTask({ taskId, shareId });
      return jobInfo?.downloadUrl;
    };
    expect(await linkAfter(DAY - 1)).toBeUndefined();
    expect(await linkAfter(1)).toContain("Plans.zip");
    expect(await linkAfter(2 * DAY - 1)).toContain("Plans.zip");
    expect(await linkAfter(1)).toBeUndefined();
  });

  it("refuses a name that no file can have", async () => {
    const { visitor, toPack, state } = await setUpTasks();
    const create = () => visitor.shareLinks.createTask({ ...toPack, zipName: "a/b" });
    await expectRefusal(state, create, WRONG, "zipName");
  });
});

describe.each(["pack", "save"] as const)("a task to %s files", (kind) => {
  it("is for files of the share, of its space, that may be downloaded", async () => {
    const { visitor, state, sharer, shareId, photo, budget, recycle, ...set } = await setUpTasks();
    const body = kind === "pack" ? set.toPack : set.toSave;
    const create = (changes: object) => () =>
      visitor.shareLinks.createTask({ ...body, ...changes });
    await expectRefusal(state, create({ fileIds: [] }), WRONG, "fileIds");
    await expectRefusal(state, create({ fileIds: [photo.id] }), UNKNOWN, "fileIds\\[0\\]");
    await expectRefusal(state, create({ shareId: NOBODY }), UNKNOWN, "shareId");
    const elsewhere = { containerId: set.target.containerId };
    await expectRefusal(state, create(elsewhere), 13000302, "containerId");
    recycle(budget);
    await expectRefusal(state, create({}), 13000306, "fileIds\\[1\\]");
    await sharer.shares.update({ shareId, validDays: 0, permission: { download: false } });
    await expectRefusal(state, create({}), NOT_YOURS, "shareId");
  });

  it("needs the token of the extract code, to be begun and to be looked at", async () => {
    const { visitor, state, shareId, shortUrl, ...set } = await setUpTasks({ extractCode: CODE });
    const body = kind === "pack" ? set.toPack : set.toSave;
    const { shareLinks } = visitor;
    await expectRefusal(state, () => shareLinks.createTask(body), NOT_YOURS, "kdstoken");
    const { kdstoken = "" } = await shareLinks.verifyExtractCode({ shortUrl, extractCode: CODE });
    const { taskId = "" } = await shareLinks.createTask({ ...body, kdstoken });
    const get = (changes: object) => () => shareLinks.getTask({ taskId, shareId, ...changes });
    expect(await get({ kdstoken })()).toHaveProperty("jobInfo.taskId", taskId);
    await expectRefusal(state, get({}), NOT_YOURS, "kdstoken");
  });

  it("is known to who has begun it alone, by its share", async () => {
    const { visitor, clientOf, state, shareId, share, ...set } = await setUpTasks();
    const body = kind === "pack" ? set.toPack : set.toSave;
    const { taskId = "" } = await visitor.shareLinks.createTask(body);
    const other = await share();
    const { shareLinks } = clientOf("Zhao Min");
    const get = (links: typeof shareLinks, reference: object) => () =>
      links.getTask({ taskId, shareId, ...reference });
    await expectRefusal(state, get(shareLinks, {}), UNKNOWN, "taskId");
    await expectRefusal(state, get(visitor.shareLinks, { taskId: NOBODY }), UNKNOWN, "taskId");
    const elsewhere = { shareId: other.shareId };
    await expectRefusal(state, get(visitor.shareLinks, elsewhere), UNKNOWN, "taskId");
  });

  it("is for public shares alone by the operations for these", async () => {
    const { visitor, state, share, plans, ...set } = await setUpTasks();
    const body = kind === "pack" ? set.toPack : set.toSave;
    const { shareLinks } = visitor;
    await expectRefusal(state, () => shareLinks.createTaskPublic(body), NOT_YOURS, "shareId");
    const { taskId: own = "" } = await shareLinks.createTask(body);
    const reference = { taskId: own, shareId: body.shareId };
    await shareLinks.getTask(reference);
    const lookAt = () => shareLinks.getTaskPublic(reference);
    await expectRefusal(state, lookAt, UNKNOWN, "taskId");
    const { shareId } = await share({ scope: 1, fileIds: [plans.id] });
    const task = { ...body, shareId, fileIds: [plans.id] };
    const { taskId = "" } = await shareLinks.createTaskPublic(task);
    const { jobInfo } = await shareLinks.getTaskPublic({ taskId, shareId });
    expect(jobInfo).toMatchObject({ taskStatus: 2, taskResultCode: 1 });
  });
});
