const { beforeEach, expect, test } = require("@jest/globals");
const { ApiError } = require("koodrive-client");
const { createWorld } = require("./koodrive.js");

let sandbox;
let koodrive;
beforeEach(() => {
  ({ sandbox, koodrive } = createWorld());
});

test("a space can be enlarged", async () => {
  const { id: ownerId } = sandbox.findUser({ name: "Wang Lei" });
  await koodrive.spaces.update({ ownerId, type: 1, capacity: "25" });
  expect((await koodrive.spaces.get({ ownerId, type: 1 })).data.capacity).toBe("25");
});

test("a space cannot be larger than the pool", async () => {
  const { id: ownerId } = sandbox.findUser({ name: "Wang Lei" });
  const update = koodrive.spaces.update({ ownerId, type: 1, capacity: "100000" });
  await expect(update).rejects.toBeInstanceOf(ApiError);
  expect((await koodrive.spaces.get({ ownerId, type: 1 })).data.capacity).toBe("20");
});
