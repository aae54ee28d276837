import { describe, expect, it } from "vitest";
import type { File } from "../../../src/sandbox/world/file-rows.ts";
import { drop, find, select } from "../../../src/sandbox/world/table.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import { type Files, filesTo, resultsOf, setUpFiles, setUpJobs } from "../../support/jobs.ts";
import { NOBODY } from "../../support/refusals.ts";
import { fillSpace } from "../../support/sandbox-organization.ts";
import { textOf } from "../../support/stored-files.ts";

/** A file, and the folder that it is to be put into. */
type Choose = (set: Files) => readonly [{ id: string }, string];

/** The innermost of so many folders in one another. */
function deepFolder({ addFolder }: Files, depth: number): File {
  const first = addFolder("level 1");
  let folder = first;
  for (let level = 2; level <= depth; level += 1) folder = addFolder(`level ${level}`, folder);
  return folder;
}

describe("copying", () => {
  it("makes copies, also of folders with all that is in them", async () => {
    const { run, paths, state, plans, b } = await setUpFiles();
    const { jobInfo, taskInfos = [] } = await run({
      ...{ taskType: 1, actionType: 101, taskInfo: filesTo("root", plans, b) },
    });
    expect(jobInfo).toMatchObject({ status: 2, taskResultCode: 1, resultCode: 0, progress: 100 });
    const [folder = "", file = ""] = taskInfos.map(({ newFileId }) => newFileId);
    expect(paths(folder)).toEqual(["a.txt", "old/"]);
    expect(await textOf(state.world, file)).toBe("B");
    expect(find(state.world.files, file)?.name).toMatch(/^b_\d{8}_\d{6}\.txt$/);
  });

  it("is done between spaces where the rights are there, and is a recent visit", async () => {
    const { run, state, b, team, teamRoot, paths, userOf } = await setUpFiles();
    const { jobInfo, taskInfos } = await run({
      ...{ taskType: 1, dstContainerId: team.containerId, taskInfo: filesTo(teamRoot, b) },
    });
    expect(jobInfo?.containerId).toBe(team.containerId);
    expect(paths(teamRoot)).toEqual(["b.txt"]);
    const visits = values(select(state.world.visits, "user", userOf("Wang Lei").id));
    expect([...visits]).toMatchObject([{ fileId: taskInfos?.[0]?.newFileId, type: 4 }]);
  });

  it.each<[string, Choose, string]>([
    ["into itself", ({ plans }) => [plans, plans.id], "13000307"],
    ["into a folder below it", ({ plans, old }) => [plans, old.id], "13000307"],
    ["30 folders deep", (set) => [set.plans, deepFolder(set, 30).id], "13000310"],
    ["out of the recycle bin", ({ c }) => [c, "root"], "13000306"],
    ["what does not exist", () => [{ id: NOBODY }, "root"], "13000309"],
  ])("is not done %s", async (_, choose, code) => {
    const set = await setUpFiles();
    const [file, target] = choose(set);
    const before = set.paths();
    const job = await set.run({ taskType: 1, taskInfo: filesTo(target, file) });
    expect(job.jobInfo).toMatchObject({ taskResultCode: 3, resultCode: Number(code) });
    expect(job.taskInfos).toMatchObject([{ status: "2", code, msg: expect.stringMatching(/./) }]);
    expect(set.paths()).toEqual(before);
  });

  it("puts files, and folders without folders, as deep as it goes", async () => {
    const set = await setUpFiles();
    const folder = deepFolder(set, 29);
    const job = await set.run({ taskType: 1, taskInfo: filesTo(folder.id, set.b, set.plans) });
    expect(resultsOf(job)).toEqual(["1", "2 13000310"]);
    const inner = await set.run({ taskType: 1, taskInfo: filesTo(folder.id, set.old) });
    expect(resultsOf(inner)).toEqual(["1"]);
  });

  it("needs room, for each file by itself", async () => {
    const { run, change, addFile, own, plans, b } = await setUpFiles();
    const large = await addFile("large.txt", "12345678");
    change((world) => {
      const space = find(world.spaces, own.containerId) ?? own;
      return fillSpace(world, space, 20 * 2 ** 30 - space.used - 5);
    });
    const job = await run({ taskType: 1, taskInfo: filesTo("root", plans, large, b) });
    expect(resultsOf(job)).toEqual(["1", "2 13000311", "1"]);
    expect(job.jobInfo).toMatchObject({ taskResultCode: 2, resultCode: 13000311 });
  });
});

describe("moving", () => {
  it("puts files into another folder, also under a taken name", async () => {
    const { run, paths, addFile, plans, a, b } = await setUpFiles();
    const twin = await addFile("a.txt", "other");
    const { taskInfos } = await run({ taskType: 3, taskInfo: filesTo(plans.id, b, twin) });
    expect(taskInfos?.map(({ fileId, newFileId }) => [fileId, newFileId])).toEqual([
      [b.id, undefined],
      [twin.id, undefined],
    ]);
    expect(paths(plans.id)).toEqual([
      ...["a.txt", expect.stringMatching(/^a_\d{8}_\d{6}\.txt$/), "b.txt", "old/"],
    ]);
    expect(a.parentId).toBe(plans.id);
  });

  it.each<[string, Choose, string]>([
    ["into the folder that they are in", ({ a, plans }) => [a, plans.id], "13000312"],
    ["into themselves", ({ plans, old }) => [plans, old.id], "13000307"],
    ["30 folders deep", (set) => [set.plans, deepFolder(set, 30).id], "13000310"],
    ["from the recycle bin", ({ c }) => [c, "root"], "13000306"],
  ])("does not move files %s", async (_, choose, code) => {
    const set = await setUpFiles();
    const [file, target] = choose(set);
    const before = set.paths();
    const job = await set.run({ taskType: 3, actionType: 301, taskInfo: filesTo(target, file) });
    expect(resultsOf(job)).toEqual([`2 ${code}`]);
    expect(set.paths()).toEqual(before);
  });
});

describe("the recycle bin", () => {
  it("keeps a folder that would be too deep where the one above it is now", async () => {
    const set = await setUpFiles();
    const inner = set.addFolder("inner", set.addFolder("outer", set.old));
    await set.run({ taskType: 2, actionType: 201, taskInfo: filesTo(undefined, set.old) });
    const { id: target } = deepFolder(set, 28);
    const moved = await set.run({ taskType: 3, taskInfo: filesTo(target, set.plans) });
    expect(resultsOf(moved)).toEqual(["1"]);
    const before = set.paths();
    const job = await set.run({ taskType: 4, taskInfo: filesTo(undefined, set.old) });
    expect(resultsOf(job)).toEqual(["2 13000310"]);
    expect(set.paths()).toEqual(before);
    await set.run({ taskType: 3, taskInfo: filesTo("root", set.plans) });
    const again = await set.run({ taskType: 4, taskInfo: filesTo(undefined, set.old) });
    expect(resultsOf(again)).toEqual(["1"]);
    expect(set.fileOf(inner.id)).toBeDefined();
  });

  it("takes files and folders, whose bytes stay used", async () => {
    const { run, paths, state, own, plans, b } = await setUpFiles();
    const { used } = find(state.world.spaces, own.containerId) ?? own;
    const job = await run({ taskType: 2, taskInfo: filesTo(undefined, plans, b, b) });
    expect(job.jobInfo).toMatchObject({ actionType: 201, taskResultCode: 2 });
    expect(resultsOf(job)).toEqual(["1", "1", "2 13000306"]);
    expect(paths()).toEqual([]);
    expect(find(state.world.spaces, own.containerId)?.used).toBe(used);
  });

  it("gives back what was put into it, and no other file", async () => {
    const { run, paths, b, c, d, drafts } = await setUpFiles();
    const job = await run({ taskType: 4, taskInfo: filesTo(undefined, c, d, b, drafts) });
    expect(resultsOf(job)).toEqual(["1", "2 13000303", "2 13000303", "1"]);
    expect(job.jobInfo).not.toHaveProperty("actionType");
    expect(paths()).toEqual([
      "b.txt",
      "c.txt",
      "drafts/",
      "drafts/d.txt",
      "plans/",
      "plans/a.txt",
      "plans/old/",
    ]);
  });

  it("loses for good what is in it, and nothing that is not", async () => {
    const { run, state, own, b, c, d } = await setUpFiles();
    const job = await run({ taskType: 2, actionType: 202, taskInfo: filesTo(undefined, c, d, b) });
    expect(resultsOf(job)).toEqual(["1", "1", "2 13000303"]);
    expect([c, d, b].map(({ id }) => find(state.world.files, id)?.name)).toEqual([
      ...[undefined, undefined, "b.txt"],
    ]);
    expect(find(state.world.spaces, own.containerId)?.used).toBe(2);
  });

  it("is emptied as a whole", async () => {
    const { run, state, own, paths } = await setUpFiles();
    const job = await run({ taskType: 7, actionType: 701, taskInfo: {} });
    expect(job.jobInfo).toMatchObject({ contentNum: 2, taskResultCode: 1 });
    expect(paths()).toHaveLength(4);
    expect(select(state.world.files, "bin", own.containerId)).toBeUndefined();
    expect((await run({ taskType: 7 })).jobInfo).toMatchObject({
      contentNum: 0,
      taskResultCode: 1,
    });
  });
});

describe("rights", () => {
  it.each([
    ["put into the recycle bin", { taskType: 2 }],
    ["restored", { taskType: 4 }],
    ["deleted for good", { taskType: 2, actionType: 202 }],
  ] as const)("on a file are needed for it to be %s", async (_, kind) => {
    const { run, addFile, team } = await setUpJobs();
    const file = await addFile("team.txt", "T", undefined, team);
    const taskInfo = { ...filesTo(undefined, file), srcContainerId: team.containerId };
    expect(resultsOf(await run({ ...kind, taskInfo }))).toEqual(["2 13000410"]);
  });

  it("are those of when the file's turn comes, and end with who has created the job", async () => {
    const { create, jobs, change, clientOf, b, userOf } = await setUpFiles();
    const jobId = await create({ taskType: 1, taskInfo: filesTo("root", b) });
    const { id } = userOf("Wang Lei");
    change((world) => ({ ...world, users: drop(world.users, id) }));
    const { data } = await clientOf("Li Hua").jobs.get({ jobId });
    expect(resultsOf(data ?? {})).toEqual(["2 13000410"]);
    await expect(jobs.get({ jobId })).rejects.toMatchObject({ code: "APIGW.0301" });
  });

  it("of a file in another space do not help", async () => {
    const { run, addFile, team } = await setUpFiles();
    const file = await addFile("team.txt", "T", undefined, team);
    expect(resultsOf(await run({ taskType: 2, taskInfo: filesTo(undefined, file) }))).toEqual([
      "2 13000302",
    ]);
  });
});
