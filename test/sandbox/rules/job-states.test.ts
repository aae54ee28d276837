import { describe, expect, it } from "vitest";
import { find, put } from "../../../src/sandbox/world/table.ts";
import { type Files, filesTo, resultsOf, setUpFiles } from "../../support/jobs.ts";
import { expectRefusal, NOBODY, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";

describe("a job", () => {
  const wrong = (set: Files): readonly [object, number, string][] => [
    [{ taskType: 1, actionType: 202, taskInfo: filesTo("root", set.b) }, WRONG, "actionType"],
    [{ taskType: 1, taskInfo: {} }, WRONG, "taskInfo.fileInfo"],
    [{ taskType: 2, taskInfo: { fileInfo: [] } }, WRONG, "taskInfo.fileInfo"],
    [{ taskType: 2, taskInfo: { fileInfo: [{ filePath: "a" }] } }, WRONG, "taskInfo.fileInfo"],
    [{ taskType: 5, taskInfo: filesTo("root", set.a, set.b) }, WRONG, "taskInfo.fileInfo"],
    [
      { taskType: 5, actionType: 503, taskInfo: filesTo("root", set.a) },
      WRONG,
      "taskInfo.uncompressFilePaths",
    ],
    [
      { taskType: 4, taskInfo: { fileInfo: Array(1001).fill({ fileId: set.c.id }) } },
      WRONG,
      "taskInfo.fileInfo",
    ],
    [
      { taskType: 3, taskInfo: filesTo("root", set.b), dstContainerId: set.team.containerId },
      13000302,
      "dstContainerId",
    ],
    [
      { taskType: 1, taskInfo: filesTo("root", set.b), dstContainerId: NOBODY },
      13000301,
      "dstContainerId",
    ],
    [
      { taskType: 2, taskInfo: { ...filesTo("root", set.b), srcContainerId: NOBODY } },
      13000301,
      "taskInfo.srcContainerId",
    ],
    [{ taskType: 1, taskInfo: filesTo(NOBODY, set.b) }, UNKNOWN, "taskInfo.newFilePath"],
    [{ taskType: 1, taskInfo: filesTo(set.a.id, set.b) }, 13000304, "taskInfo.newFilePath"],
    [{ taskType: 1, taskInfo: filesTo(set.drafts.id, set.b) }, 13000305, "taskInfo.newFilePath"],
  ];

  it("is refused that is wrong as a whole", async () => {
    const set = await setUpFiles();
    for (const [job, code, field] of wrong(set)) {
      await expectRefusal(set.state, () => set.create(job as never), code, field);
    }
  });

  it("is refused in a space that is not the caller's, and in one that is disabled", async () => {
    const { create, change, clientOf, own, b, state } = await setUpFiles();
    const job = { taskType: 2, taskInfo: filesTo(undefined, b) } as const;
    const client = clientOf("Li Hua").jobs;
    const field = "taskInfo.srcContainerId";
    await expectRefusal(state, () => create({ ...job, client }), NOT_YOURS, field);
    change((world) => ({ ...world, spaces: put(world.spaces, { ...own, status: 1 }) }));
    await expectRefusal(state, () => create(job), 13000412, field);
  });

  it("is shown with its times in UTC+8, and who has created it", async () => {
    const { run, state, userOf, b } = await setUpFiles();
    const { jobInfo } = await run({ taskType: 2, taskInfo: filesTo(undefined, b) });
    const { tenantId } = state.world.organization;
    const userId = `${tenantId}-${userOf("Wang Lei").accountId}`;
    const time = "20250101090000";
    expect(jobInfo).toMatchObject({
      ...{ tenantId, userId, taskType: 2, contentNum: 1 },
      ...{ createTime: time, beginTime: time, endTime: time },
    });
  });

  it("is seen and cancelled by its creator and by system administrators", async () => {
    const { create, jobs, clientOf, state, b, change } = await setUpFiles();
    change((world) => ({ ...world, pace: { duration: 0, held: true } }));
    const others = await create({ taskType: 2, taskInfo: filesTo(undefined, b) });
    const administrator = clientOf("Li Hua").jobs;
    expect((await administrator.get({ jobId: others })).data?.jobInfo?.status).toBe(0);
    change((world) => {
      const work = find(world.works, others);
      return work ? { ...world, works: put(world.works, { ...work, userId: "1" }) } : world;
    });
    await expectRefusal(state, () => jobs.get({ jobId: others }), NOT_YOURS, "jobId");
    await expectRefusal(state, () => jobs.cancel({ jobId: others }), NOT_YOURS, "jobId");
    await expectRefusal(state, () => jobs.get({ jobId: NOBODY }), UNKNOWN, "jobId");
    await expectRefusal(state, () => jobs.cancel({ jobId: NOBODY }), UNKNOWN, "jobId");
    await administrator.cancel({ jobId: others });
    expect(find(state.world.works, others)?.status).toBe(3);
  });
});

describe("a job that takes its time", () => {
  async function setUpSlow() {
    const set = await setUpFiles();
    set.change((world) => ({ ...world, pace: { duration: 10_000, held: false } }));
    const jobId = await set.create({ taskType: 2, taskInfo: filesTo(undefined, set.b, set.plans) });
    const after = (milliseconds: number) => {
      set.state.clock.advance(milliseconds);
      return set.get(jobId);
    };
    return { ...set, jobId, after };
  }

  it("waits, runs file by file, and ends, by the clock", async () => {
    const { after } = await setUpSlow();
    const waiting = await after(0);
    expect(waiting.jobInfo).toMatchObject({ status: 0, progress: 0 });
    expect(waiting.jobInfo).not.toHaveProperty("beginTime");
    expect(resultsOf(waiting)).toEqual(["0", "0"]);
    expect((await after(1_000)).jobInfo).toMatchObject({ status: 1, progress: 10 });
    const halfway = await after(6_000);
    expect(halfway.jobInfo).toMatchObject({ status: 1, progress: 70 });
    expect(halfway.jobInfo).not.toHaveProperty("taskResultCode");
    expect(resultsOf(halfway)).toEqual(["1", "0"]);
    expect((await after(60_000)).jobInfo).toMatchObject({
      ...{ status: 2, progress: 100, taskResultCode: 1 },
      ...{ beginTime: "20250101090000", endTime: "20250101090010" },
    });
  });

  it("has not gone on when the clock is set back to before it began", async () => {
    const { after } = await setUpSlow();
    expect((await after(5_000)).jobInfo).toMatchObject({ status: 1, progress: 50 });
    const { jobInfo } = await after(-60_000);
    expect(jobInfo).toMatchObject({ status: 1, progress: 0 });
  });

  it("is cancelled with what is done left as it is, and only as long as it goes on", async () => {
    const { after, jobs, jobId, paths } = await setUpSlow();
    await after(6_000);
    await jobs.cancel({ jobId });
    const cancelled = await after(60_000);
    expect(cancelled.jobInfo).toMatchObject({ status: 3, endTime: "20250101090006" });
    expect(resultsOf(cancelled)).toEqual(["1", "0"]);
    expect(paths()).toContain("plans/a.txt");
    await jobs.cancel({ jobId });
    expect(await after(0)).toEqual(cancelled);
  });
});

describe("the list of jobs", () => {
  it("has the caller's, the newest first, by pages, kinds and states", async () => {
    const { create, jobs, b, c, clientOf, change } = await setUpFiles();
    const recycled = await create({ taskType: 2, taskInfo: filesTo(undefined, b) });
    const restored = await create({ taskType: 4, taskInfo: filesTo(undefined, c) });
    change((world) => ({ ...world, pace: { duration: 1, held: true } }));
    const held = await create({ taskType: 2, taskInfo: filesTo(undefined, c) });
    const list = async (query: object = {}, client = jobs) =>
      (await client.list({ offset: 0, limit: 100, ...query })).data?.map(({ taskId }) => taskId);
    expect(await list()).toEqual([held, restored, recycled]);
    expect(await list({ offset: 1, limit: 1 })).toEqual([restored]);
    expect(await list({ offset: 3 })).toEqual([]);
    expect(await list({ type: 2 })).toEqual([held, recycled]);
    expect(await list({ status: 2, offset: 1 })).toEqual([recycled]);
    expect(await list({ status: 0, type: 2 })).toEqual([held]);
    expect(await list({}, clientOf("Li Hua").jobs)).toEqual([]);
  });
});
