// What ends a wait: signals, at any moment, and failures that do not pass.
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { setUp } from "../support/client.ts";
import { inSequence, type Responder, respondWith } from "../support/server.ts";
import { SOON } from "./set-up.ts";

/** For jobs and tasks. */
const RUNNING = respondWith({ code: 0, msg: "OK", status: 1, data: { jobInfo: { status: 1 } } });
const DONE = respondWith({
  ...{ code: 0, msg: "OK" },
  data: { jobInfo: { status: 2, taskResultCode: 1 } },
});
const BUSY = respondWith({ code: 1, msg: "busy" }, 503);
const broken: Responder = (response) => response.destroy();
const silent: Responder = () => {};

/** A signal that counts its listeners. */
function countingSignal() {
  const controller = new AbortController();
  const listeners = new Set<unknown>();
  const { signal } = controller;
  const counted = {
    get aborted() {
      return signal.aborted;
    },
    get reason() {
      return signal.reason;
    },
    throwIfAborted: () => signal.throwIfAborted(),
    addEventListener(...args: Parameters<AbortSignal["addEventListener"]>) {
      listeners.add(args[1]);
      signal.addEventListener(...args);
    },
    removeEventListener(...args: Parameters<AbortSignal["removeEventListener"]>) {
      listeners.delete(args[1]);
      signal.removeEventListener(...args);
    },
  } as AbortSignal;
  return { controller, signal: counted, left: () => listeners.size };
}

/** Fails the test if a rejection is handled by nobody. */
function demandHandled(): void {
  const unhandled: unknown[] = [];
  const remember = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", remember);
  onTestFinished(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", remember);
    expect(unhandled).toEqual([]);
  });
}

describe("a signal", () => {
  it.each([
    ["before the first question", RUNNING, 60_000, 0],
    ["while a question is under way", silent, 60_000, 1],
    ["in a pause", RUNNING, 60_000, 1],
    ["after many questions", RUNNING, 1, 5],
  ] as const)("ends the wait with its reason %s", async (_, respond, interval, after) => {
    demandHandled();
    const reason = new Error("enough");
    const { controller, signal, left } = countingSignal();
    let asked = 0;
    const { koodrive, received } = await setUp((response, request) => {
      asked += 1;
      respond(response, request);
      // Later than the answer is read.
      if (asked === after) setTimeout(() => controller.abort(reason), 20);
    });
    if (after === 0) controller.abort(reason);
    const options = { interval, maxInterval: interval, signal };
    await expect(koodrive.jobs.wait("7", options)).rejects.toBe(reason);
    expect(left()).toBe(0);
    expect(received.length).toBeGreaterThanOrEqual(after);
    // A question may have been on its way.
    await sleep(20);
    const { length } = received;
    await sleep(20);
    expect(received).toHaveLength(length);
  });

  it("of the client ends all its waits", async () => {
    demandHandled();
    const { controller, signal, left } = countingSignal();
    const { koodrive } = await setUp(RUNNING, { signal });
    const waits = [koodrive.jobs.wait("7"), koodrive.tasks.wait("8")].map((wait) =>
      wait.catch((error: unknown) => error),
    );
    setTimeout(() => controller.abort("closed"), 20);
    expect(await Promise.all(waits)).toEqual(["closed", "closed"]);
    expect(left()).toBe(0);
  });

  it("also ends the call that creates the work", async () => {
    const controller = new AbortController();
    const { koodrive, received } = await setUp(() => controller.abort("enough"));
    const run = koodrive.tasks.run({ taskType: 0 }, { signal: controller.signal });
    expect(await run.catch((error: unknown) => error)).toBe("enough");
    expect(received).toHaveLength(1);
  });

  it("has no listeners left after a wait that came to its end", async () => {
    const { signal, left } = countingSignal();
    const { koodrive } = await setUp(inSequence(RUNNING, RUNNING, DONE));
    await koodrive.jobs.wait("7", { ...SOON, signal });
    expect(left()).toBe(0);
  });
});

describe("failures of questions", () => {
  const waitWith = async (...responders: Responder[]) => {
    const { koodrive, received } = await setUp(inSequence(...responders), { retry: false });
    const wait = koodrive.jobs.wait("7", SOON);
    const ended = await wait.then(
      ({ outcome }) => outcome,
      (error: unknown) => error,
    );
    return { ended, asked: received.length };
  };

  it("that pass do not end the wait", async () => {
    const four = [BUSY, broken, respondWith('{"code":0,"da'), BUSY];
    expect(await waitWith(...four, RUNNING, ...four, DONE)).toEqual({ ended: "all", asked: 10 });
  });

  it("that come five times in a row end it", async () => {
    const { ended, asked } = await waitWith(RUNNING, BUSY, broken, BUSY, broken, BUSY, DONE);
    expect(ended).toMatchObject({ name: "ApiError", status: 503, operation: "jobs.get" });
    expect(asked).toBe(6);
  });

  it("say which work goes on, and that it is not to be begun again", async () => {
    const created = respondWith({ code: 0, msg: "OK", data: "7" });
    const five = [BUSY, BUSY, BUSY, BUSY, BUSY];
    const { koodrive } = await setUp(inSequence(created, ...five), { retry: false });
    const job = { taskType: 1, taskInfo: { srcContainerId: "a" }, dstContainerId: "b" } as const;
    await expect(koodrive.jobs.run(job, SOON)).rejects.toMatchObject({
      ...{ name: "ApiError", status: 503, workId: "7", retryable: false },
    });
  });

  it("that do not pass end it at once", async () => {
    const refusal = respondWith({ code: 13000309, msg: "no such job" }, 400);
    const { ended, asked } = await waitWith(RUNNING, refusal, DONE);
    expect(ended).toMatchObject({ name: "ApiError", code: 13000309 });
    expect(asked).toBe(2);
  });

  it("are repeated by the client first, as often as its policy says", async () => {
    const { koodrive, received } = await setUp(inSequence(BUSY, BUSY, DONE));
    await koodrive.jobs.wait("7", { interval: 60_000, maxInterval: 60_000 });
    expect(received).toHaveLength(3);
  });
});

describe("a call that creates work", () => {
  it("is not repeated once something of it was sent", async () => {
    const { koodrive, received } = await setUp(broken);
    await expect(koodrive.tasks.run({ taskType: 0 })).rejects.toMatchObject({
      name: "NetworkError",
      operation: "tasks.create",
    });
    expect(received).toHaveLength(1);
  });

  it.each([
    ["nothing", {}],
    ["an empty one", { data: "", taskId: "" }],
    ["a segment", { data: "..", taskId: "." }],
  ])("whose answer has no identifier but %s is an error", async (_, answer) => {
    const { koodrive, received } = await setUp(respondWith({ code: 0, msg: "OK", ...answer }));
    const job = { taskType: 1, taskInfo: { srcContainerId: "a" }, dstContainerId: "b" } as const;
    const error = { name: "ResponseError", reason: "not-an-identifier" };
    await expect(koodrive.jobs.run(job)).rejects.toMatchObject({ ...error, operation: "jobs.run" });
    await expect(koodrive.tasks.run({})).rejects.toMatchObject(error);
    expect(received).toHaveLength(2);
  });
});
