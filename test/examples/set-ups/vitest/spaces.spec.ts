import { expect, test } from "vitest";
import { forkWorld } from "./koodrive.ts";

// Both tests change the same space: each in a world of its own.
test.concurrent("a space can be enlarged", async () => {
  const { sandbox, koodrive } = await forkWorld();
  const { id: ownerId } = await sandbox.findUser({ name: "Wang Lei" });
  await koodrive.spaces.update({ ownerId, type: 1, capacity: "25" });
  expect((await koodrive.spaces.get({ ownerId, type: 1 })).data?.capacity).toBe("25");
});

test.concurrent("a call is made again when the service is busy", async () => {
  const { sandbox, koodrive } = await forkWorld();
  const { id: ownerId } = await sandbox.findUser({ name: "Wang Lei" });
  await sandbox.injectFault({ operation: "spaces.update", code: "APIGW.0308" });
  await koodrive.spaces.update({ ownerId, type: 1, capacity: "30" });
  expect((await koodrive.spaces.get({ ownerId, type: 1 })).data?.capacity).toBe("30");
});
