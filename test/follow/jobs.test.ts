import { TimeoutError, WorkError, type WorkProgress } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { SOON, setUpWork } from "./set-up.ts";

const errorOf = (call: Promise<unknown>) => call.catch((error: unknown) => error);

describe("waiting for a job", () => {
  it("tells how far it is, and resolves when it has ended", async () => {
    const { sandbox, koodrive, recycling, a } = await setUpWork();
    sandbox.setPace({ held: true });
    const job = await koodrive.jobs.create(recycling);
    const seen: WorkProgress[] = [];
    const ended = await koodrive.jobs.wait(job, {
      ...SOON,
      onProgress: (progress) => {
        seen.push(progress);
        if (seen.length < 4) sandbox.stepWork({ id: String(job.data) });
      },
    });
    expect(ended).toMatchObject({ outcome: "all", isCancelled: false, failed: [] });
    expect(ended.answer.data?.taskInfos?.[0]).toMatchObject({ fileId: a, status: "1" });
    expect(seen.map(({ state, percent }) => `${state} ${percent}`)).toEqual([
      ...["waiting 0", "running 33", "running 66", "ended 100"],
    ]);
    const elapsed = seen.map((progress) => progress.elapsed);
    expect(elapsed).toEqual([...elapsed].sort((one, other) => one - other));
    // The first question comes at once, so it is also asked about what has ended long ago.
    expect(await koodrive.jobs.wait(`${job.data}`, { interval: 60_000 })).toEqual(ended);
  });

  it("rejects with what has failed", async () => {
    const { sandbox, koodrive, recycling, b, c } = await setUpWork();
    sandbox.failWork({ items: [b, c], code: 13000311 });
    const { data: jobId = "" } = await koodrive.jobs.create(recycling);
    const error = await errorOf(koodrive.jobs.wait(jobId, SOON));
    expect(error).toBeInstanceOf(WorkError);
    expect(error).toMatchObject({
      ...{ outcome: "some", isCancelled: false, code: "13000311", retryable: false },
      operation: "jobs.wait",
      failed: [
        { id: b, description: expect.stringMatching(/^13000311: ./) },
        { id: c, description: expect.any(String) },
      ],
      message:
        `jobs.wait: job ${jobId} failed in part with the code 13000311: ` +
        `2 of 3 files not processed: ${b}, ${c}`,
      answer: { data: { jobInfo: { taskId: jobId, taskResultCode: 2 } } },
    });
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty("answer");
    const ended = await koodrive.jobs.wait(jobId, { ...SOON, rejectFailures: false });
    expect(ended).toMatchObject({ outcome: "some", failed: [{ id: b }, { id: c }] });
  });

  it("tells a job that was cancelled, and what it has not done", async () => {
    const { sandbox, koodrive, recycling, b, c } = await setUpWork();
    sandbox.setPace({ held: true });
    const error = await errorOf(
      koodrive.jobs.run(recycling, {
        ...SOON,
        onProgress: async () => {
          const [{ id = "", status } = {}] = sandbox.listWork();
          if (status !== 0) return;
          sandbox.stepWork({ id });
          await koodrive.jobs.cancel({ jobId: id });
        },
      }),
    );
    expect(error).toMatchObject({ name: "WorkError", outcome: "some", isCancelled: true });
    expect(error).toMatchObject({ failed: [{ id: b }, { id: c }] });
    expect(`${error}`).toContain(`was cancelled: 2 of 3 files not processed: ${b}, ${c}`);
  });

  it("ends after its timeout, and the job goes on", async () => {
    const { sandbox, koodrive, recycling } = await setUpWork();
    sandbox.setPace({ held: true });
    const { data: jobId = "" } = await koodrive.jobs.create(recycling);
    const error = await errorOf(koodrive.jobs.wait(jobId, { ...SOON, timeout: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(`${error}`).toBe(`TimeoutError: jobs.wait: no end of job ${jobId} within 20 ms`);
    expect(error).toMatchObject({ workId: jobId, retryable: true });
    // Run again, it would be done twice.
    const ran = await errorOf(koodrive.jobs.run(recycling, { ...SOON, timeout: 20 }));
    expect(ran).toMatchObject({
      name: "TimeoutError",
      workId: expect.stringMatching(/^\d+$/),
      retryable: false,
    });
    // Also in the pause between two questions.
    const paused = koodrive.jobs.wait(jobId, {
      interval: 60_000,
      maxInterval: 60_000,
      timeout: 20,
    });
    expect(await errorOf(paused)).toBeInstanceOf(TimeoutError);
    sandbox.finishWork({ id: jobId });
    expect(await koodrive.jobs.wait(jobId, { timeout: Number.POSITIVE_INFINITY })).toMatchObject({
      outcome: "all",
    });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("mine");
      },
    ],
    ["rejects", () => Promise.reject(new Error("mine"))],
  ])("goes on when onProgress %s", async (_, onProgress) => {
    const { koodrive, recycling } = await setUpWork();
    expect(await koodrive.jobs.run(recycling, { onProgress })).toMatchObject({ outcome: "all" });
  });
});

describe("running a job", () => {
  it("creates it and waits", async () => {
    const { sandbox, koodrive, recycling } = await setUpWork();
    const { outcome, answer } = await koodrive.jobs.run(recycling);
    expect(outcome).toBe("all");
    expect(answer.data?.jobInfo).toMatchObject({ contentNum: 3, status: 2 });
    const calls = sandbox.getJournal().entries.map(({ operation }) => operation);
    expect(calls).toEqual(["jobs.create", "jobs.get"]);
  });

  it("of a job without files is one of which all is done", async () => {
    const { koodrive, recycling, containerId } = await setUpWork();
    const taskInfo = { srcContainerId: containerId };
    const emptying = { ...recycling, taskType: 7, actionType: 701, taskInfo } as const;
    expect(await koodrive.jobs.run(emptying)).toMatchObject({ outcome: "all", failed: [] });
  });

  it("rejects with what creating it is refused with, and waits for nothing", async () => {
    const { sandbox, koodrive, recycling } = await setUpWork();
    const refused = koodrive.jobs.run({ ...recycling, taskInfo: { srcContainerId: "nowhere" } });
    expect(await errorOf(refused)).toMatchObject({ name: "ApiError", operation: "jobs.create" });
    expect(sandbox.getJournal().entries).toHaveLength(1);
  });
});

describe("arguments", () => {
  it("that cannot be used are refused by name, and nothing is sent", async () => {
    const { sandbox, koodrive, recycling } = await setUpWork();
    const { jobs, tasks, shareLinks } = koodrive as never as Record<
      string,
      Record<string, (...args: unknown[]) => Promise<unknown>>
    >;
    const share = { shareId: "1", taskId: "2" };
    const calls: [string, Promise<unknown> | undefined][] = [
      ...[undefined, null, 7, "", ".", {}, { data: "" }, { data: 7 }, [], { taskId: "7" }].map(
        (job): [string, Promise<unknown> | undefined] => ["job", jobs?.wait?.(job)],
      ),
      ["task", tasks?.wait?.({ data: "7" })],
      ["task", shareLinks?.waitForTask?.("7")],
      ["shareId", shareLinks?.waitForTask?.({ taskId: "7" })],
      ["taskId", shareLinks?.waitForTask?.({ shareId: "7", taskId: "" })],
      ["isPublic", shareLinks?.waitForTask?.({ ...share, isPublic: "yes" })],
      ["options", jobs?.wait?.("7", null)],
      ["every", jobs?.wait?.("7", { every: 5 })],
      ["timeout", jobs?.run?.(recycling, { timeout: 0 })],
      ["interval", tasks?.run?.({}, { interval: -1 })],
      ["maxInterval", tasks?.wait?.("7", { maxInterval: "1" })],
      ["onProgress", shareLinks?.waitForTask?.(share, { onProgress: true })],
      ["rejectFailures", jobs?.wait?.("7", { rejectFailures: "no" })],
      ["signal", jobs?.run?.(recycling, { signal: {} })],
    ];
    for (const [argument, call] of calls) {
      expect(await errorOf(call as Promise<unknown>)).toMatchObject({
        name: "ArgumentError",
        argument,
      });
    }
    expect(String(await errorOf(calls[0]?.[1] as Promise<unknown>))).toBe(
      "ArgumentError: jobs.wait: job must be the identifier of a job, or what jobs.create resolved to",
    );
    expect(sandbox.getJournal().entries).toEqual([]);
  });
});
