// The program against the sandbox: what it has done is read back, and it waits by the sandbox's clock.
import {
  ApiError,
  type Auth,
  accessToken,
  appSignature,
  createKooDriveClient,
  type WorkProgress,
} from "koodrive-client";
import { createSandbox, rowsOf } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { offboard } from "./offboarding.ts";

/** Zhao Min leaves, who owns a group, is a member of another, and has shared a file. */
async function setUpLeaver(recipientSpace = 5) {
  const files = { "Plans/": { "plan.txt": "As discussed." } };
  const sandbox = createSandbox({
    world: {
      users: [
        { name: "Chen Yu", role: "system administrator" },
        { name: "Zhao Min", space: { capacity: 5, files } },
        { name: "Sun Bo", space: recipientSpace },
      ],
      groups: [
        { name: "Release", owner: "Zhao Min" },
        { name: "Readers", owner: "Chen Yu", members: [{ user: "Zhao Min" }] },
      ],
    },
  });
  const idOf = (name: string) => sandbox.findUser({ name }).id;
  const clientWith = (auth: Auth) =>
    createKooDriveClient({
      endpoint: "https://koodrive.example.com",
      ...{ auth, fetch: sandbox.fetch, now: sandbox.now },
    });
  const koodrive = clientWith(accessToken(sandbox.createToken({ userId: idOf("Chen Yu") })));
  const people = { leaverId: idOf("Zhao Min"), recipientId: idOf("Sun Bo") };
  const app = { appId: "sandbox-app", appSecret: "sandbox-secret" };
  const asLeaver = clientWith(appSignature({ ...app, userId: people.leaverId }));
  const { id, containerId } = sandbox.findFile({ name: "plan.txt" });
  await asLeaver.shares.create({ containerId, fileIds: [id], scope: 2, validDays: 30 });
  const sharers = () =>
    rowsOf(sandbox.world.shares).flatMap(({ cancelled, sharerId }) =>
      cancelled ? [] : [sharerId],
    );
  return { sandbox, koodrive, asLeaver, people, clientWith, sharers };
}

it("ends the shares, and the recipient has files and groups of the leaver, who is gone", async () => {
  const { sandbox, koodrive, asLeaver, people, sharers } = await setUpLeaver();
  sandbox.setClock({ stopped: true });
  sandbox.setPace({ duration: 60_000 });
  const states: string[] = [];
  const onProgress = ({ state }: WorkProgress) => {
    states.push(state);
    sandbox.advanceClock({ seconds: 20 });
  };
  const options = { interval: 1, onProgress };
  expect(await offboard(koodrive, { ...people, asLeaver }, options)).toEqual([
    "the shares end, 1 of them",
    "Zhao Min is disabled",
    `Zhao Min is handed over to ${people.recipientId} and deleted`,
  ]);
  expect(states).toEqual(["waiting", "running", "running", "ended"]);
  expect(sandbox.listUsers({ name: "Zhao Min" })).toEqual([]);
  expect(sharers()).toEqual([]);
  const { containerIds } = sandbox.findUser({ name: "Sun Bo" });
  const { path, containerId, id: fileId } = sandbox.findFile({ name: "plan.txt" });
  expect(containerIds).toEqual([containerId]);
  expect(path).toMatch(/^Zhao Min_\d{8}_\d{6}\/Plans\/plan\.txt$/);
  expect((await sandbox.readFile({ fileId })).text).toBe("As discussed.");
  const { groups, members } = sandbox.world;
  const release = rowsOf(groups).find(({ name }) => name === "Release");
  expect(release?.ownerId).toBe(people.recipientId);
  expect(rowsOf(members).map(({ userId }) => userId)).not.toContain(people.leaverId);
});

it("has nothing to do the second time, unless another recipient is named", async () => {
  const { koodrive, people, sharers } = await setUpLeaver();
  expect(await offboard(koodrive, people)).toHaveLength(2);
  // Nobody could cancel them: they are the recipient's.
  expect(sharers()).toEqual([people.recipientId]);
  expect(await offboard(koodrive, people)).toEqual([]);
  const another = { ...people, recipientId: "1580000000000000099" };
  await expect(offboard(koodrive, another)).rejects.toThrow("Sun Bo");
});

it("disables the leaver alone where there is no recipient, once", async () => {
  const { sandbox, koodrive, people } = await setUpLeaver();
  const { leaverId } = people;
  expect(await offboard(koodrive, { leaverId })).toEqual(["Zhao Min is disabled"]);
  expect(sandbox.findUser({ name: "Zhao Min" }).status).toBe(1);
  expect(await offboard(koodrive, { leaverId })).toEqual([]);
  expect(sandbox.findFile({ name: "plan.txt" }).path).toBe("Plans/plan.txt");
});

it("changes nothing in a dry run", async () => {
  const { sandbox, koodrive, asLeaver, people } = await setUpLeaver();
  const { users, shares } = sandbox.world;
  expect(await offboard(koodrive, { ...people, asLeaver, dryRun: true })).toHaveLength(3);
  expect(sandbox.world).toMatchObject({ users, shares });
});

it("says so when the recipient has no space, and goes on from there later", async () => {
  const { sandbox, koodrive, people } = await setUpLeaver(0);
  await expect(offboard(koodrive, people)).rejects.toThrow("with the code 18000205");
  expect(sandbox.findFile({ name: "plan.txt" }).path).toBe("Plans/plan.txt");
  expect(sandbox.findUser({ name: "Zhao Min" }).status).toBe(1);
  await koodrive.spaces.create({ ownerId: people.recipientId, type: 1, capacity: "5" });
  expect(await offboard(koodrive, people)).toHaveLength(1);
  expect(sandbox.listUsers({ name: "Zhao Min" })).toEqual([]);
});

it("is refused to whoever is no administrator", async () => {
  const { sandbox, people, clientWith } = await setUpLeaver();
  const token = sandbox.createToken({ userId: people.recipientId });
  const koodrive = clientWith(accessToken(token));
  const refusal = await offboard(koodrive, people).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ApiError);
  expect(sandbox.findUser({ name: "Zhao Min" }).status).toBe(0);
});
