import { beforeEach, expect, test } from "@jest/globals";
import { forkWorld } from "./koodrive.js";

let sandbox;
let koodrive;
beforeEach(() => {
  ({ sandbox, koodrive } = forkWorld());
});

test("a user who is deleted is gone", async () => {
  const { id: userId } = sandbox.findUser({ name: "Ma Lan" });
  await koodrive.users.delete({ userId });
  expect(sandbox.listUsers({ name: "Ma Lan" })).toEqual([]);
});

test("each test begins anew", () => {
  expect(sandbox.findUser({ name: "Ma Lan" }).status).toBe(0);
});
