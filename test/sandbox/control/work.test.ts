import { ArgumentError } from "koodrive-client";
import type { Sandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { methodsOf } from "../../../src/sandbox/control/commands.ts";
import { find } from "../../../src/sandbox/world/table.ts";
import { filesTo, resultsOf, setUpJobs } from "../../support/jobs.ts";
import { setUpSandbox } from "../../support/sandbox.ts";

async function setUpWork() {
  const set = await setUpJobs();
  const sandbox = methodsOf(set.state);
  const files = [
    await set.addFile("a.txt"),
    await set.addFile("b.txt"),
    await set.addFile("c.txt"),
  ];
  const [a = "", b = "", c = ""] = files.map(({ id }) => id);
  const recycle = () => set.create({ taskType: 2, taskInfo: filesTo(undefined, ...files) });
  const results = async (jobId: string) => resultsOf(await set.get(jobId));
  return { ...set, sandbox, a, b, c, recycle, results };
}

describe("the pace of work", () => {
  it("is none at first: work is done when the next request arrives", async () => {
    const { sandbox, recycle } = await setUpWork();
    const id = await recycle();
    expect(sandbox.listWork()).toMatchObject([{ id, family: "job", type: "2", status: 2 }]);
    expect(sandbox.setPace()).toEqual({ duration: 0, held: false });
  });

  it("makes work take its time that begins from then on", async () => {
    const { sandbox, recycle, results } = await setUpWork();
    expect(sandbox.setPace({ duration: 10_000 })).toEqual({ duration: 10_000, held: false });
    const id = await recycle();
    sandbox.advanceClock({ seconds: 7 });
    expect(sandbox.listWork({ family: "job" })).toMatchObject([{ id, status: 1, progress: 70 }]);
    expect(await results(id)).toEqual(["1", "1", "0"]);
    sandbox.setPace({ duration: 0 });
    expect(await results(id)).toEqual(["1", "1", "0"]);
    sandbox.advanceClock({ seconds: 3 });
    expect(await results(id)).toEqual(["1", "1", "1"]);
  });

  it("makes work wait, whatever the clock says, until commands go on with it", async () => {
    const { sandbox, recycle, get } = await setUpWork();
    sandbox.setPace({ held: true });
    const id = await recycle();
    sandbox.advanceClock({ days: 1 });
    expect(sandbox.listWork()).toMatchObject([{ id, status: 0, held: true, progress: 0 }]);
    expect(sandbox.stepWork({ id })).toMatchObject({ status: 1, progress: 33 });
    expect(sandbox.stepWork({ id, items: 2 })).toMatchObject({ status: 2, progress: 100 });
    const { jobInfo } = await get(id);
    expect(jobInfo).toMatchObject({ beginTime: "20250102090000", endTime: "20250102090000" });
  });

  it("lets work that waits be finished, or go on by the clock", async () => {
    const { sandbox, recycle, results } = await setUpWork();
    sandbox.setPace({ held: true, duration: 1_000 });
    const finished = await recycle();
    sandbox.stepWork({ id: finished });
    expect(sandbox.finishWork({ id: finished })).toMatchObject({ status: 2 });
    const released = await recycle();
    sandbox.advanceClock({ milliseconds: 400 });
    expect(sandbox.releaseWork({ id: released })).toMatchObject({ status: 0, held: false });
    expect(await results(released)).toEqual(["2 13000306", "0", "0"]);
  });

  it("is part of a snapshot, and of what reset goes back to", async () => {
    const { sandbox, recycle } = await setUpWork();
    sandbox.setPace({ held: true });
    const { snapshot } = sandbox.snapshot();
    const id = await recycle();
    sandbox.restore({ snapshot });
    expect(sandbox.listWork()).toEqual([]);
    expect(() => sandbox.finishWork({ id })).toThrow(ArgumentError);
    sandbox.reset();
    expect(sandbox.setPace({})).toEqual({ duration: 0, held: false });
  });
});

describe("failures of work", () => {
  it("happen to files of the next work that has them, and once", async () => {
    const { sandbox, recycle, results, create, a, b } = await setUpWork();
    expect(sandbox.failWork({ items: [b], code: 13000410 })).toBeUndefined();
    const other = await create({ taskType: 2, taskInfo: filesTo(undefined, { id: a }) });
    expect(await results(other)).toEqual(["1"]);
    expect(await results(await recycle())).toEqual(["2 13000306", "2 13000410", "1"]);
    expect(await results(await recycle())).toEqual(["2 13000306", "1", "2 13000306"]);
  });

  it("have the code that is known of the work that begins", async () => {
    const { sandbox, clientOf, userOf } = await setUpWork();
    sandbox.failWork();
    const [srcUserId, dstUserId] = [userOf("Wang Lei").id, userOf("Li Hua").id];
    const { tasks } = clientOf("Li Hua");
    const { taskId = "" } = await tasks.create({ taskType: 0, srcUserId, dstUserId });
    expect(await tasks.get({ taskId })).toMatchObject({ status: 3, resultCode: "18000205" });
  });

  it("are refused of what no work can have", async () => {
    const { sandbox, a } = await setUpWork();
    for (const item of [a.slice(0, -1).padEnd(33, "0"), "1580000000000000999"]) {
      expect(() => sandbox.failWork({ items: [a, item] })).toThrow(
        `items must be of items of work; ${item} is none`,
      );
    }
    expect(sandbox.failWork({ items: [a, "Plans/in an archive.txt"] })).toBeUndefined();
  });

  it("happen to all of the next work without files that are named", async () => {
    const { sandbox, recycle, results, paths } = await setUpWork();
    sandbox.failWork();
    expect(await results(await recycle())).toEqual(Array(3).fill("2 13000311"));
    expect(paths()).toHaveLength(3);
    expect(await results(await recycle())).toEqual(["1", "1", "1"]);
  });

  it("happen to what a work has still to do", async () => {
    const { sandbox, recycle, get, a, c } = await setUpWork();
    sandbox.setPace({ held: true });
    const id = await recycle();
    sandbox.stepWork({ id });
    expect(() => sandbox.failWork({ id, items: [a] })).toThrow(/^items must be of items that/);
    expect(sandbox.failWork({ id, items: [c], code: "13000302" })?.items[2]).toMatchObject({
      outcome: { succeeded: false, code: "13000302", message: /another space/i },
    });
    sandbox.finishWork({ id });
    const job = await get(id);
    expect(resultsOf(job)).toEqual(["1", "1", "2 13000302"]);
    expect(job.jobInfo).toMatchObject({ taskResultCode: 2, resultCode: 13000302 });
  });
});

describe("commands about work", () => {
  it("name the work that is unknown, or has ended", async () => {
    const { sandbox, recycle } = await setUpWork();
    const id = await recycle();
    for (const name of ["stepWork", "finishWork", "releaseWork", "failWork"] as const) {
      const run: (input: { id: string }) => unknown = sandbox[name];
      expect(() => run({ id })).toThrow(`id must be that of work that goes on; ${id} has ended`);
      expect(() => run({ id: "1" })).toThrow("1 does not exist");
    }
  });

  it.each<[keyof Sandbox, object, string]>([
    ["setPace", { duration: -1 }, "duration must be a number from 0"],
    ["setPace", { held: 1 }, "held must be true or false"],
    ["listWork", { family: "jobs" }, 'family must be one of "job"'],
    ["stepWork", {}, "id must be a non-empty string"],
    ["stepWork", { id: "1", items: 0 }, "items must be a whole number from 1"],
    ["failWork", { items: [] }, "items must be a list of identifiers"],
    ["failWork", { code: 404 }, "code must be a code of the service"],
    ["prepareUserImport", {}, "users must be a list of objects with accountId"],
    ["prepareUserImport", { users: [{ accountId: "1", name: "x" }] }, "users must be a list"],
  ])("%s refuses %j", async (name, input, message) => {
    const { sandbox } = await setUpSandbox();
    const run = sandbox[name] as (input: object) => unknown;
    expect(() => run(input)).toThrow(message);
  });
});

describe("prepareUserImport", () => {
  it("gives what an import of users needs", async () => {
    const { sandbox, clientOf } = await setUpSandbox({ world: "empty" });
    const administrator = sandbox.findUser({ role: 2 });
    const { accountId } = sandbox.createAccount({ name: "Zhao", mobile: "008613600000001" });
    const { resultId } = sandbox.prepareUserImport({ users: [{ accountId, capacity: 3 }] });
    const { orgId } = sandbox.getInfo().organization;
    const { tasks } = clientOf(administrator.id);
    const import_ = { taskType: 1, resultId, orgId, orgUserId: administrator.accountId } as const;
    const { taskId = "" } = await tasks.create(import_);
    expect((await tasks.getResult({ taskId })).data).toMatchObject({ successCount: 1 });
    const [containerId = ""] = sandbox.findUser({ name: "Zhao" }).containerIds;
    expect(find(sandbox.world.spaces, containerId)?.capacity).toBe(3);
  });
});
