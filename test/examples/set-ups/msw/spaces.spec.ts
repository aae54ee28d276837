import { expect, test } from "vitest";
import { ENDPOINT, sandbox } from "./msw-setup.ts";

/** What your program does: it knows nothing of the sandbox. */
async function capacityOf(ownerId: string, token: string): Promise<string> {
  const address = `${ENDPOINT}/koodrive/ose/v1/space/${ownerId}?type=1`;
  const response = await fetch(address, { headers: { authorization: token } });
  return (await response.json()).data.capacity;
}

const { id, containerIds } = sandbox.findUser({ name: "Wang Lei" });

test("the space has what it has in the world", async () => {
  sandbox.updateSpace({ containerId: `${containerIds[0]}`, capacity: 30 });
  expect(await capacityOf(id, sandbox.createToken({ userId: id }))).toBe("30");
});

test("each test begins anew", async () => {
  expect(await capacityOf(id, sandbox.createToken({ userId: id }))).toBe("20");
});
