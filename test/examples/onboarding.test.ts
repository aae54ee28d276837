// The onboarding against the sandbox, in process: what it changes is read back from the sandbox's
// world, and not only from its answers.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox, type Sandbox, type Seed } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { onboard } from "./onboarding.ts";

const ACCOUNTS = ["1008600000000000101", "1008600000000000102", "1008600000000000103"];

const SEED: Seed = {
  organization: {
    purchasedCapacity: 300,
    pools: { department: 200, individual: 60, group: 40 },
    personalSpaceSize: 0,
  },
  users: [{ name: "Chen Yu", role: "system administrator" }],
  accounts: ACCOUNTS.map((accountId, index) => ({ name: `Newcomer ${index + 1}`, accountId })),
};

const NEWCOMERS = {
  department: "Robotics",
  departmentCapacity: 100,
  accounts: ACCOUNTS,
  capacity: 20,
};

function setUp(world: Seed = SEED) {
  const sandbox = createSandbox({ world });
  const { id } = sandbox.findUser({ name: "Chen Yu" });
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId: id })),
    fetch: sandbox.fetch,
    now: sandbox.now,
  });
  return { sandbox, koodrive };
}

/** The capacities of the individual spaces that each newcomer has, as far as they are users. */
const newcomersIn = (sandbox: Sandbox) =>
  sandbox.listUsers({ role: 1 }).map(({ name, containerIds }) => [name, containerIds.length]);

const allocatedIn = ({ world }: Sandbox) => world.pools.map(({ allocated }) => allocated);

/** How often each operation that changes something was called. */
function changesIn(sandbox: Sandbox): string[] {
  const { entries } = sandbox.getJournal();
  return entries.flatMap(({ method, operation = "" }) => (method === "GET" ? [] : [operation]));
}

describe("the onboarding", () => {
  it("makes a department with a space, and users in it with spaces of their own", async () => {
    const { sandbox, koodrive } = setUp();
    const users = await onboard(koodrive, NEWCOMERS);
    expect(newcomersIn(sandbox)).toEqual([
      ["Newcomer 1", 1],
      ["Newcomer 2", 1],
      ["Newcomer 3", 1],
    ]);
    expect(users).toEqual(
      sandbox
        .listUsers({ role: 1 })
        .map(({ id }, index) => ({ account: ACCOUNTS[index], userId: id })),
    );
    expect(allocatedIn(sandbox)).toEqual([100, 60, 0]);
    const page = { offset: 0, limit: 10, keyWord: "Robotics" };
    expect((await koodrive.spaces.listDepartments(page)).departments).toMatchObject([
      { name: "Robotics", capacity: 100, userNum: 3 },
    ]);
  });

  it("gives the capacity that was asked for where users are created with another", async () => {
    const { sandbox, koodrive } = setUp({
      ...SEED,
      organization: { ...SEED.organization, personalSpaceSize: 5 },
    });
    const [first] = await onboard(koodrive, NEWCOMERS);
    const ownerId = first?.userId ?? "";
    expect((await koodrive.spaces.get({ ownerId, type: 1 })).data?.capacity).toBe("20");
    expect(allocatedIn(sandbox)).toEqual([100, 60, 0]);
  });

  it("changes nothing more when it is run again", async () => {
    const { sandbox, koodrive } = setUp();
    const users = await onboard(koodrive, NEWCOMERS);
    const { departments, spaces, pools, users: rows } = sandbox.world;
    sandbox.clearJournal();
    expect(await onboard(koodrive, NEWCOMERS)).toEqual(users);
    expect(changesIn(sandbox)).toEqual([]);
    expect(sandbox.world).toMatchObject({ departments, spaces, pools, users: rows });
  });

  it("leaves alone what somebody has changed meanwhile", async () => {
    const { sandbox, koodrive } = setUp();
    const [first] = await onboard(koodrive, { ...NEWCOMERS, capacity: 10 });
    await koodrive.spaces.update({ ownerId: first?.userId ?? "", type: 1, capacity: "30" });
    await onboard(koodrive, { ...NEWCOMERS, capacity: 10 });
    expect(allocatedIn(sandbox)).toEqual([100, 50, 0]);
  });

  it("tells of a pool that is exhausted, leaves what is done, and goes on from there", async () => {
    const { sandbox, koodrive } = setUp();
    const tooMuch = { ...NEWCOMERS, capacity: 25 };
    const [, , third] = await onboard(koodrive, tooMuch);
    expect(third?.problem).toContain("code 13000311");
    expect(third?.problem).toContain("capacity must be at most 10, is 25");
    expect(newcomersIn(sandbox)).toEqual([
      ["Newcomer 1", 1],
      ["Newcomer 2", 1],
      ["Newcomer 3", 0],
    ]);
    expect(allocatedIn(sandbox)).toEqual([100, 50, 0]);

    const target = [{ type: 1 as const, expandCapacity: 15 }];
    await koodrive.spaces.transferUnallocated({ originType: 0, target });
    sandbox.clearJournal();
    await onboard(koodrive, tooMuch);
    expect(changesIn(sandbox)).toEqual(["spaces.create"]);
    expect(allocatedIn(sandbox)).toEqual([100, 75, 0]);
  });

  it("goes on after an account that is refused, and says why", async () => {
    const { sandbox, koodrive } = setUp();
    const accounts = ["1008600000000000999", ...ACCOUNTS];
    const [unknown, ...others] = await onboard(koodrive, { ...NEWCOMERS, accounts });
    expect(unknown).toEqual({ account: accounts[0], problem: expect.stringContaining("13000309") });
    expect(others.map(({ problem }) => problem)).toEqual([undefined, undefined, undefined]);
    expect(allocatedIn(sandbox)).toEqual([100, 60, 0]);
  });

  it("does nothing twice where the answer to a change is lost and the call is made again", async () => {
    const { sandbox, koodrive } = setUp();
    sandbox.injectFault({ operation: "spaces.create", when: "after", reset: true });
    const failure = await onboard(koodrive, NEWCOMERS).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "NetworkError" });
    await onboard(koodrive, NEWCOMERS);
    expect(allocatedIn(sandbox)).toEqual([100, 60, 0]);
  });
});
