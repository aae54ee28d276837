// How work has ended, by answers that are complete, contradict themselves, or lack something.
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { respondWith } from "../support/server.ts";

const quiet = { rejectFailures: false };
const files = (...statuses: unknown[]) =>
  statuses.map((status, index) => ({ fileId: `f${index + 1}`, status }));

/** How a wait ends that gets this answer. */
async function endOf(answer: object, name: "jobs" | "shareLinks" = "jobs") {
  const { koodrive } = await setUp(respondWith({ code: 0, msg: "OK", ...answer }));
  const wait =
    name === "jobs"
      ? koodrive.jobs.wait("7", quiet)
      : koodrive.shareLinks.waitForTask({ shareId: "1", taskId: "7" }, quiet);
  const { outcome, isCancelled, failed } = await wait;
  return [`${isCancelled ? "cancelled, " : ""}${outcome}`, failed.map(({ id }) => id).join()];
}

describe("the outcome of a job", () => {
  it.each([
    ["all", "", { status: 2, taskResultCode: 1 }, files("1", "1")],
    ["some", "f2", { status: 2, taskResultCode: 2 }, files("1", "2")],
    ["none", "f1,f2", { status: 2, taskResultCode: 3 }, files("2", "2")],
    // Complete, it says, with files that have failed.
    ["some", "f2", { status: 2, taskResultCode: 1 }, files("1", "2", "1")],
    ["none", "f1", { status: 2, taskResultCode: 1 }, files("2")],
    // No result for the whole.
    ["all", "", { status: 2 }, files("1")],
    ["some", "f1", { status: 2 }, files("2", "1")],
    ["all", "", { status: 2 }, undefined],
    ["all", "", { status: 2, taskResultCode: null, contentNum: 0 }, null],
    // Results of files that no page explains: the result for the whole decides.
    ["all", "", { status: 2, taskResultCode: 1 }, files("9", "", null)],
    ["none", "f1,f2", { status: 2, taskResultCode: 3 }, files("9", "0")],
    ["some", "f2", { status: 2, taskResultCode: 2 }, files("1", "9")],
    ["some", "f3", { status: 2, taskResultCode: 2 }, files("1", "9", "2")],
    ["none", "", { status: 2, taskResultCode: 3 }, []],
    ["cancelled, some", "f2,f3", { status: 3 }, files("1", "0", "2")],
    ["cancelled, none", "", { status: 3, taskResultCode: 1 }, []],
    // Other types than documented.
    ["all", "", { status: 2, taskResultCode: 1 }, [null, 7]],
    ["some", "f1", { status: 2 }, [...files("2", "1"), null]],
    ["some", "f2", { status: "2", taskResultCode: "2" }, files(1, 2)],
    ["none", "f1", { status: 2, taskResultCode: 3 }, { fileId: "f1", status: "2" }],
  ])("is %s with the failures %j for %j and %j", async (outcome, failed, jobInfo, taskInfos) => {
    expect(await endOf({ data: { jobInfo, taskInfos } })).toEqual([outcome, failed]);
  });

  it("is told by the error, with the first files by name", async () => {
    const jobInfo = { status: 2, taskResultCode: 3, resultCode: 13000311, contentNum: 9 };
    const data = { jobInfo, taskInfos: files("2", "2", "2", "2", "2") };
    const { koodrive } = await setUp(respondWith({ code: 0, msg: "OK", data }));
    await expect(koodrive.jobs.wait("7")).rejects.toThrow(
      /^jobs\.wait: job 7 failed with the code 13000311: 5 of 9 files not processed: f1, f2, f3 and 2 more$/,
    );
    const unnamed = { jobInfo: { status: 2, taskResultCode: 2 } };
    const other = await setUp(respondWith({ code: 0, msg: "OK", data: unnamed }));
    await expect(other.koodrive.jobs.wait("7")).rejects.toThrow(
      /^jobs\.wait: job 7 failed in part$/,
    );
  });
});

describe("the outcome of a task on shared files", () => {
  it.each([
    ["all", "", { jobInfo: { taskStatus: 2, taskResultCode: 1 }, taskInfos: files("1") }],
    // One object in place of a list, as an example has it.
    ["some", "f1", { jobInfo: { taskStatus: 2, taskResultCode: 2 }, taskInfos: files("2")[0] }],
    ["cancelled, none", "", { jobInfo: { taskStatus: 3 } }],
    ["none", "", { taskInfo: { taskStatus: 2, taskResultCode: 3, progress: 100 } }],
    ["all", "", { taskInfo: { taskStatus: 2, taskResultCode: 1 } }],
  ])("is %s with the failures %j for %j", async (outcome, failed, answer) => {
    expect(await endOf(answer, "shareLinks")).toEqual([outcome, failed]);
  });
});

describe("a state that the contract does not know", () => {
  it.each([
    ["an unknown status", { jobInfo: { status: 4 } }],
    ["no status", { jobInfo: {} }],
    ["a status that is no number", { jobInfo: { status: "length" } }],
    ["no job", undefined],
    ["an unknown result", { jobInfo: { status: 2, taskResultCode: 4 } }],
  ])("is an error, and is not waited for: %s", async (_, data) => {
    const { koodrive, received } = await setUp(respondWith({ code: 0, msg: "OK", data }));
    const error = { name: "ResponseError", reason: "not-a-state", retryable: false };
    await expect(koodrive.jobs.wait("7", quiet)).rejects.toMatchObject(error);
    expect(received).toHaveLength(1);
  });
});
