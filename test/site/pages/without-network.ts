// A program on a sandbox in the page itself.
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";

const ACCOUNTS = ["1008600000000000002", "1008600000000000003"];

/** Takes two people of the world `empty` in, and reports on what there is then. */
export async function run() {
  const sandbox = createSandbox({ world: "empty" });
  const { id: userId } = sandbox.findUser({ role: 2 });
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId })),
    fetch: sandbox.fetch,
    now: sandbox.now,
  });
  await takeIn(koodrive);
  const { data: pools } = await koodrive.spaces.getAllocation();
  const people = [];
  for await (const { name, capacity } of koodrive.spaces.listUsers.all()) {
    people.push({ name, capacity });
  }
  return { pools, people };
}

async function takeIn({ departments, spaces, users }: KooDriveClient): Promise<void> {
  const { list: [root] = [] } = await departments.list();
  const { data } = await departments.create({ name: "Research", parentId: root?.id ?? "" });
  const deptId = data?.id ?? "";
  await spaces.create({ ownerId: deptId, type: 0, capacity: "100" });
  for (const account of ACCOUNTS) {
    const modifyUserInfoReq = { deptId, role: "1" } as const;
    const { data: user } = await users.create({ userId: account, modifyUserInfoReq });
    await spaces.update({ ownerId: user?.id ?? "", type: 1, capacity: "30" });
  }
}
