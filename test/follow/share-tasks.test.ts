import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { respondWith } from "../support/server.ts";
import { setUpShares } from "../support/shares.ts";
import { SOON } from "./set-up.ts";

describe("waiting for a task on shared files", () => {
  it("resolves when they are saved, and rejects with those that are not", async () => {
    const { share, plans, budget, containerId, clientOf, spaceOf, idOf, state, clock, recycle } =
      await setUpShares();
    const { shareId } = await share({ fileIds: [plans.id, budget.id] });
    const { shareLinks } = clientOf("Li Hua");
    const target = spaceOf(1, idOf("Li Hua"));
    const saving = {
      ...({ taskType: 2, containerId, shareId, fileIds: [plans.id, budget.id] } as const),
      targetFileId: { containerId: target.containerId, fileId: "root" },
    };
    const { taskId = "" } = await shareLinks.createTask(saving);
    const saved = await shareLinks.waitForTask({ shareId, taskId });
    expect(saved).toMatchObject({ outcome: "all", answer: { jobInfo: { taskStatus: 2 } } });

    state.world = { ...state.world, pace: { duration: 1000, held: false } };
    const { taskId: second = "" } = await shareLinks.createTask(saving);
    const seen: unknown[] = [];
    const wait = shareLinks.waitForTask(
      { shareId, taskId: second },
      {
        ...SOON,
        onProgress({ percent }) {
          seen.push(percent);
          clock.advance(500);
          if (percent === 50) recycle(budget);
        },
      },
    );
    await expect(wait).rejects.toMatchObject({
      ...{ name: "WorkError", outcome: "some", failed: [{ id: budget.id }] },
    });
    expect(seen).toEqual([0, 50, 100]);
  });

  it.each([
    ["/koodrive/ose/v1/share/taskDetail", false],
    ["/koodrive/ose/v1/share/public/taskDetail?shareId=1&taskId=2&kdstoken=t", true],
  ])("asks at %s", async (target, isPublic) => {
    const task = { jobInfo: { taskStatus: 2, taskResultCode: 1 } };
    const { koodrive, received } = await setUp(respondWith({ code: 0, msg: "OK", ...task }));
    const reference = { shareId: "1", taskId: "2", kdstoken: "t", isPublic };
    expect(await koodrive.shareLinks.waitForTask(reference)).toMatchObject({ outcome: "all" });
    expect(received.map((request) => request.target)).toEqual([target]);
  });
});
