import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { inSequence, type Received, respondWith } from "../support/server.ts";
import { SOON, setUpWork } from "./set-up.ts";

const errorOf = (call: Promise<unknown>) => call.catch((error: unknown) => error);

describe("a hand-over", () => {
  it("is waited for until it has succeeded", async () => {
    const { sandbox, koodrive } = await setUpWork();
    const idOf = (name: string) => sandbox.findUser({ name }).id;
    sandbox.setPace({ held: true });
    const handOver = { srcUserId: idOf("Wang Lei"), dstUserId: idOf("Li Hua") };
    const task = await koodrive.tasks.create({ taskType: 0, ...handOver });
    const states: string[] = [];
    const ended = await koodrive.tasks.wait(task, {
      ...SOON,
      onProgress({ state, percent }) {
        states.push(`${state} ${percent}`);
        if (states.length === 1) sandbox.finishWork({ id: `${task.taskId}` });
      },
    });
    expect(states).toEqual(["waiting undefined", "ended undefined"]);
    expect(ended).toMatchObject({ outcome: "all", failed: [], answer: { status: 2 } });
    expect(sandbox.listUsers({ name: "Wang Lei" })).toEqual([]);
  });

  it("needs no result of an import, also where the answer does not say what it is", async () => {
    const ok = { code: 0, msg: "OK" };
    const answers = [respondWith({ ...ok, taskId: "7" }), respondWith({ ...ok, status: 2 })];
    const { koodrive, received } = await setUp(inSequence(...answers));
    const task = { taskType: 0, srcUserId: "1", dstUserId: "2" } as const;
    expect(await koodrive.tasks.run(task, SOON)).toMatchObject({ outcome: "all" });
    expect(received).toHaveLength(2);
  });

  it("that fails has done nothing", async () => {
    const { sandbox, koodrive } = await setUpWork();
    const idOf = (name: string) => sandbox.findUser({ name }).id;
    const srcUserId = idOf("Wang Lei");
    sandbox.failWork({ items: [srcUserId], code: 18000205 });
    const run = koodrive.tasks.run({ taskType: 0, srcUserId, dstUserId: idOf("Li Hua") });
    const error = await errorOf(run);
    expect(error).toMatchObject({
      name: "WorkError",
      outcome: "none",
      code: "18000205",
      failed: [],
    });
    expect(`${error}`).toMatch(/: tasks\.run: task \d+ failed with the code 18000205$/);
    expect(sandbox.listUsers({ name: "Wang Lei" })).toHaveLength(1);
  });
});

describe("an import of users", () => {
  const importOf = async (failing: number) => {
    const { sandbox, koodrive } = await setUpWork();
    const accounts = ["Zhao", "Qian"].map((name, index) =>
      sandbox.createAccount({ name, mobile: `00861360000001${index}` }),
    );
    const users = accounts.map(({ accountId }) => ({ accountId, capacity: 1 }));
    const { resultId } = sandbox.prepareUserImport({ users });
    const items = accounts.slice(0, failing).map(({ accountId }) => accountId);
    if (failing > 0) sandbox.failWork({ items });
    const { accountId: orgUserId } = sandbox.findUser({ role: 2 });
    const { orgId } = sandbox.getInfo().organization;
    return koodrive.tasks.run(
      { taskType: 1, resultId, orgId, orgUserId },
      { rejectFailures: false },
    );
  };

  it.each([
    ["all", 0, []],
    ["some", 1, ["Zhao"]],
    ["none", 2, ["Zhao", "Qian"]],
  ])(
    "has the outcome %s when %i of two fail, although it succeeds",
    async (outcome, count, names) => {
      const ended = await importOf(count);
      expect(ended).toMatchObject({ outcome, answer: { status: 2 } });
      expect(ended.failed.map(({ id }) => id)).toEqual(names);
    },
  );

  /** A task that has ended like this, and the answer about its result. */
  const endOf = async (task: object, result: object, status = 200) => {
    const { koodrive, received } = await setUp(
      (response, request: Received) => {
        const isResult = request.target.includes("/task/result");
        const body = { code: 0, msg: "OK", ...(isResult ? result : task) };
        respondWith(body, isResult ? status : 200)(response, request);
      },
      { retry: false },
    );
    const found = await errorOf(koodrive.tasks.wait("7", SOON));
    return { found, asked: received.length };
  };

  it("counts users that are not named", async () => {
    const data = {
      successCount: 3,
      failCount: 2,
      failInfoList: [{ userName: "ss", desc: "exists" }],
    };
    const { found } = await endOf({ status: 2, taskType: 1 }, { data });
    expect(found).toMatchObject({ outcome: "some", failed: [{ id: "ss", description: "exists" }] });
    expect(`${found}`).toContain("task 7 failed in part: 2 of 5 users not processed: ss");
  });

  it("has counts that may be text, and users that may be anything", async () => {
    const counts = { successCount: "1", failCount: "2" };
    for (const failInfoList of [[null], {}, null]) {
      const data = { ...counts, failInfoList };
      const { found } = await endOf({ status: 2, taskType: 1 }, { data });
      expect(found).toMatchObject({ name: "WorkError", workId: "7", outcome: "some", failed: [] });
      expect(`${found}`).toContain("2 of 3 users");
    }
  });

  it("is taken for one where the answer does not say what it is", async () => {
    const { found } = await endOf({ status: 2 }, { data: { successCount: 0, failCount: 1 } });
    expect(found).toMatchObject({ name: "WorkError", outcome: "none" });
    const { found: ended } = await endOf({ status: 2 }, {});
    expect(ended).toMatchObject({ outcome: "all" });
  });

  it("that fails as a whole may have added some", async () => {
    const task = { status: 3, taskType: 1, resultCode: "18000001" };
    const { found } = await endOf(task, { data: { successCount: 1, failCount: 0 } });
    expect(found).toMatchObject({ name: "WorkError", outcome: "some", code: "18000001" });
  });

  it("has failed also if its result is refused, but has not succeeded then", async () => {
    const refusal = { code: 13000309, msg: "no result" };
    const { found } = await endOf({ status: 3, taskType: 1 }, refusal, 400);
    expect(found).toMatchObject({ name: "WorkError", outcome: "none" });
    const { found: unknown } = await endOf({ status: 2, taskType: 1 }, refusal, 400);
    expect(unknown).toMatchObject({ name: "ApiError", code: 13000309 });
    const { found: busy, asked } = await endOf({ status: 3, taskType: 1 }, { code: 1 }, 503);
    expect(busy).toMatchObject({ name: "ApiError", status: 503 });
    expect(asked).toBe(10);
  });
});
