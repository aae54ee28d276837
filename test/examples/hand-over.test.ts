// The program against the sandbox: what it has done is read back, and it waits by the sandbox's clock.
import { ApiError, accessToken, createKooDriveClient, type WorkProgress } from "koodrive-client";
import { createSandbox, rowsOf } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { handOver } from "./hand-over.ts";

function setUpLeaver(recipientSpace = 5) {
  const files = { "Plans/": { "plan.txt": "As discussed." } };
  const sandbox = createSandbox({
    world: {
      users: [
        { name: "Chen Yu", role: "system administrator" },
        { name: "Zhao Min", space: { capacity: 5, files } },
        { name: "Sun Bo", space: recipientSpace },
      ],
      groups: [{ name: "Release", owner: "Zhao Min" }],
    },
  });
  const idOf = (name: string) => sandbox.findUser({ name }).id;
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId: idOf("Chen Yu") })),
    fetch: sandbox.fetch,
    now: sandbox.now,
  });
  const people = { leaverId: idOf("Zhao Min"), recipientId: idOf("Sun Bo") };
  return { sandbox, koodrive, people };
}

it("puts the files into the recipient's space, and the leaver is gone", async () => {
  const { sandbox, koodrive, people } = setUpLeaver();
  sandbox.setClock({ stopped: true });
  sandbox.setPace({ duration: 60_000 });
  const states: string[] = [];
  const onProgress = ({ state }: WorkProgress) => {
    states.push(state);
    sandbox.advanceClock({ seconds: 20 });
  };
  expect(await handOver(koodrive, people, { interval: 1, onProgress })).toBe("Sun Bo");
  expect(states).toEqual(["waiting", "running", "running", "ended"]);
  expect(sandbox.listUsers({ name: "Zhao Min" })).toEqual([]);
  const { containerIds } = sandbox.findUser({ name: "Sun Bo" });
  const { path, containerId, id: fileId } = sandbox.findFile({ name: "plan.txt" });
  expect(containerIds).toEqual([containerId]);
  expect(path).toMatch(/^Zhao Min_\d{8}_\d{6}\/Plans\/plan\.txt$/);
  expect((await sandbox.readFile({ fileId })).text).toBe("As discussed.");
  expect(rowsOf(sandbox.world.groups)).toMatchObject([
    { name: "Release", ownerId: people.recipientId },
  ]);
});

it("says so when the recipient has no space, and leaves all as it is", async () => {
  const { sandbox, koodrive, people } = setUpLeaver(0);
  await expect(handOver(koodrive, people)).rejects.toThrow("with the code 18000205");
  expect(sandbox.findFile({ name: "plan.txt" }).path).toBe("Plans/plan.txt");
  expect(sandbox.findUser({ name: "Zhao Min" }).id).toBe(people.leaverId);
});

it("is refused to whoever is no administrator", async () => {
  const { sandbox, people } = setUpLeaver();
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId: people.recipientId })),
    fetch: sandbox.fetch,
  });
  const refusal = await handOver(koodrive, people).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ApiError);
  const [entry] = sandbox.getJournal({ refused: true }).entries;
  expect(entry?.refusal?.statement).toBe("auth.role");
});
