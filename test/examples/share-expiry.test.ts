// The program against the sandbox, whose clock goes on by days.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { lookAfterShares } from "./share-expiry.ts";

async function setUpShares() {
  const files = { "plan.txt": "As discussed.", "old.txt": "Superseded.", "draft.txt": "1" };
  const sandbox = createSandbox({
    world: {
      users: [
        { name: "Chen Yu", role: "system administrator" },
        { name: "Zhao Min", space: { capacity: 1, files } },
      ],
    },
  });
  sandbox.setClock({ time: "2026-03-01T08:00:00Z", stopped: true });
  const { id: userId, containerIds: [containerId = ""] = [] } = sandbox.findUser({
    name: "Zhao Min",
  });
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(() => sandbox.createToken({ userId })), // a new one after days
    fetch: sandbox.fetch,
    now: sandbox.now,
  });
  const share = async (path: string, validDays: number) => {
    const fileIds = [sandbox.findFile({ path }).id];
    const { shareLink } = await koodrive.shares.create({
      containerId,
      fileIds,
      scope: 2,
      validDays,
    });
    return { shareId: shareLink?.shareId ?? "", fileIds };
  };
  return { sandbox, koodrive, containerId, share };
}

it("prolongs what ends soon, and reports what nobody can open", async () => {
  const { sandbox, koodrive, containerId, share } = await setUpShares();
  await share("plan.txt", 9);
  await share("plan.txt", 90);
  await share("draft.txt", 2);
  const { fileIds } = await share("old.txt", 8);
  const { shareId } = await share("draft.txt", 8);
  await koodrive.shares.cancel({ shareIds: [shareId] });
  await koodrive.jobs.create({
    ...{ taskType: 2, actionType: 201, dstContainerId: containerId },
    taskInfo: { srcContainerId: containerId, fileInfo: fileIds.map((fileId) => ({ fileId })) },
  });

  sandbox.advanceClock({ days: 5 });
  const options = { withinDays: 7, validDays: 30, now: sandbox.now };
  expect(await lookAfterShares(koodrive, options)).toEqual({
    prolonged: [
      {
        name: "plan.txt",
        endedBefore: "2026-03-10T08:00:00.000Z",
        endsNow: "2026-04-05T08:00:00.000Z",
      },
    ],
    left: [
      { name: "old.txt", end: "2026-03-09T08:00:00.000Z", reason: "its files are deleted" },
      { name: "draft.txt", end: "2026-03-03T08:00:00.000Z", reason: "it has ended" },
    ],
    failed: [],
  });
});

it("goes through all pages, and has nothing to do the second time", async () => {
  const { sandbox, koodrive, share } = await setUpShares();
  for (const path of ["plan.txt", "old.txt", "draft.txt"]) await share(path, 3);
  sandbox.setPageSize({ pageSize: 1 });
  const options = { withinDays: 7, validDays: 30, now: sandbox.now };
  expect((await lookAfterShares(koodrive, options)).prolonged).toHaveLength(3);
  expect(await lookAfterShares(koodrive, options)).toEqual({
    ...{ prolonged: [], left: [], failed: [] },
  });
});

it("goes on after a share that cannot be prolonged, and says why", async () => {
  const { sandbox, koodrive, share } = await setUpShares();
  for (const path of ["plan.txt", "old.txt"]) await share(path, 3);
  sandbox.injectFault({ operation: "shares.update", code: 13000410 });
  const options = { withinDays: 7, validDays: 30, now: sandbox.now };
  const { prolonged, failed } = await lookAfterShares(koodrive, options);
  expect(prolonged).toHaveLength(1);
  expect(failed).toMatchObject([{ reason: expect.stringContaining("code 13000410") }]);
  // The next run has that one left.
  expect((await lookAfterShares(koodrive, options)).prolonged).toMatchObject([
    { name: failed[0]?.name },
  ]);
});

it("stops where all others would fail, too", async () => {
  const { sandbox, koodrive, share } = await setUpShares();
  await share("plan.txt", 3);
  sandbox.injectFault({ operation: "shares.update", code: "APIGW.0301", times: 2 });
  const options = { withinDays: 7, validDays: 30, now: sandbox.now };
  await expect(lookAfterShares(koodrive, options)).rejects.toMatchObject({ status: 401 });
});
