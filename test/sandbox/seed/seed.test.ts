// What a seed becomes: the world that a sandbox begins with.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { all, count, find, select } from "../../../src/sandbox/world/table.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import { type Seed, worldOf } from "../../../src/sandbox/world/worlds.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { CAPABILITIES, departmentOf, grow, userOf } from "../../support/seeds.ts";

describe("a seed", () => {
  it("that is empty has a root department, an administrator and an application", () => {
    const world = grow({});
    const { organization, pools } = world;
    expect(organization).toMatchObject({
      name: "Sandbox",
      purchasedCapacity: 10240,
      userLimit: 100,
    });
    expect(pools.map(({ total }) => total)).toEqual([6144, 2048, 2048]);
    const root = find(world.departments, organization.rootDepartmentId);
    expect(root).toMatchObject({ name: "Sandbox", parentId: undefined });
    expect([...all(world.users)]).toMatchObject([
      { name: "Administrator", role: 2, status: 0, departmentId: root?.id },
    ]);
    expect([...all(world.applications)]).toMatchObject([
      { appId: "sandbox-app", appSecret: "sandbox-secret" },
    ]);
    expect(count(world.spaces)).toBe(0);
  });

  it("makes the same world each time, identifiers included", () => {
    const seed: Seed = {
      departments: [{ name: "Sales", space: 10 }],
      users: [{ name: "Li Hua", department: "Sales", space: 20 }],
      groups: [{ name: "Fair", owner: "Li Hua", space: 10 }],
      messages: [{ user: "Li Hua", type: "team", text: "Hello" }],
    };
    expect(worldOf(seed)).toEqual(worldOf(structuredClone(seed)));
  });

  it("can be changed afterwards without changing its world", () => {
    const capabilities = { ...CAPABILITIES };
    const seed: Seed = {
      users: [{ name: "A" }, { name: "B" }],
      rootDepartment: { space: { capacity: 1, capabilities } },
      permissionTemplates: [{ name: "T", capabilities }],
      groups: [{ name: "G", owner: "A", members: [{ user: "B", capabilities }] }],
    };
    const world = grow(seed);
    capabilities.viewPermission = false;
    const { viewPermission } = CAPABILITIES;
    const { members, initialPermissions, permissionTemplates } = world;
    for (const table of [members, initialPermissions, permissionTemplates]) {
      const newest = [...all<{ capabilities?: object | undefined }>(table)].at(-1);
      expect(newest?.capabilities).toMatchObject({ viewPermission });
    }
  });

  it("is not changed, and can be frozen", () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      Object.values(Object.freeze(value)).forEach(freeze);
    };
    const seed: Seed = {
      departments: [{ name: "Sales" }],
      users: [{ name: "Li Hua", department: "Sales", moreSpaces: [{ capacity: 1 }] }],
      groups: [{ name: "Fair", owner: "Li Hua", members: ["Li Hua"] }],
    };
    freeze(seed);
    expect(() => grow(seed)).not.toThrow();
  });

  it("takes what is undefined for what was left out", () => {
    const seed = {
      organization: { name: undefined, userLimit: undefined },
      rootDepartment: { name: undefined, space: undefined },
      users: [{ name: "Li Hua", role: undefined, department: undefined, space: undefined }],
      groups: undefined,
    };
    expect(worldOf(seed as unknown as Seed)).toEqual(worldOf({ users: [{ name: "Li Hua" }] }));
  });

  it.each<[string, Seed]>([
    [
      "of an organization that is as small as can be",
      {
        organization: {
          userLimit: 1,
          groupLimit: 0,
          purchasedCapacity: 0,
          packageDownloadExpiry: 1,
        },
      },
    ],
    [
      "of an organization that is as large as can be",
      {
        organization: {
          purchasedCapacity: 2147483647,
          userLimit: 2147483647,
          packageDownloadExpiry: 30,
        },
      },
    ],
    ["that is all in reserve", { organization: { purchasedCapacity: 7, reservedCapacity: 7 } }],
    [
      "with empty lists",
      {
        ...{ departments: [], users: [], accounts: [], groups: [], applications: [], tokens: [] },
        messages: [],
      },
    ],
    [
      "with the longest names",
      {
        departments: [{ name: "😀".repeat(20) }],
        users: [{ name: "A".repeat(1000) }],
        groups: [{ name: "A".repeat(30), owner: "A".repeat(1000) }],
      },
    ],
    [
      "with the largest identifiers and the smallest",
      {
        users: [{ name: "A", id: "1", accountId: "9200000000000000000" }],
      },
    ],
  ])("can be one %s", (_what, seed) => {
    expect(count(grow(seed).users)).toBeGreaterThan(0);
  });

  it("leaves nothing in the audit log, and no messages but its own", () => {
    const world = grow({
      users: [{ name: "Li Hua" }, { name: "Wang Lei" }],
      groups: [{ name: "Fair", owner: "Li Hua", members: ["Wang Lei"] }],
    });
    expect([count(world.auditLog), count(world.messages)]).toEqual([0, 0]);
  });
});

describe("the organization of a seed", () => {
  it("keeps what is in reserve out of the pools", () => {
    const { pools } = grow({ organization: { purchasedCapacity: 1001, reservedCapacity: 0 } });
    expect(pools.map(({ total }) => total)).toEqual([601, 200, 200]);
    const rest = grow({ organization: { purchasedCapacity: 1000, reservedCapacity: 100 } }).pools;
    expect(rest.map(({ total }) => total)).toEqual([540, 180, 180]);
  });

  it("can have pools of its own, of which one is used up", () => {
    const { pools } = grow({
      organization: {
        purchasedCapacity: 100,
        pools: { department: 0, individual: 70, group: 30 },
      },
      users: [{ name: "Li Hua", space: 70 }],
    });
    expect(pools).toEqual([
      { type: 0, total: 0, allocated: 0, used: 0 },
      { type: 1, total: 70, allocated: 70, used: 0 },
      { type: 2, total: 30, allocated: 0, used: 0 },
    ]);
  });

  it("gives its root department as much of its name as a department can have", () => {
    const name = `${"A".repeat(19)}😀 and more`;
    const world = grow({ organization: { name } });
    expect(world.organization.name).toBe(name);
    const { rootDepartmentId } = world.organization;
    expect(departmentOf(world, `${"A".repeat(19)}😀`).id).toBe(rootDepartmentId);
  });

  it("can be frozen, and answers so", async () => {
    const { data } = await createKooDriveClient({
      endpoint: ENDPOINT,
      auth: accessToken("known"),
      fetch: createSandbox({
        world: {
          organization: { frozen: true },
          tokens: [{ user: "Administrator", value: "known" }],
        },
      }).fetch,
    }).subscription.get();
    expect(data).toMatchObject({ status: 1 });
  });
});

describe("the tokens of a seed", () => {
  const DAYS = 24 * 3_600_000;

  it.each(["Bearer+known", "known"])(
    "sign a user in, written as %s, and never expire",
    async (value) => {
      let now = Date.UTC(2026, 0, 1);
      const world: Seed = { tokens: [{ user: "Administrator", value }] };
      const sandbox = createSandbox({ now: () => now, world });
      const call = (authorization: string) =>
        sandbox.fetch(`${ENDPOINT}/koodrive/ose/v1/service`, { headers: { authorization } });
      for (const authorization of ["Bearer+known", "known", "Bearer+known"]) {
        expect((await call(authorization)).status).toBe(200);
        now += 400 * DAYS;
      }
      expect((await call("Bearer+unknown")).status).toBe(401);
    },
  );
});

describe("the messages of a seed", () => {
  it("are those of their recipients, the newest last, unread and from KooDrive by default", () => {
    const world = grow({
      users: [{ name: "A" }],
      messages: [
        { user: "A", type: "share", text: "first", sender: "B", read: true },
        { user: "A", type: "administration", text: "second" },
      ],
    });
    const messages = [...values(select(world.messages, "user", userOf(world, "A").id))];
    expect(messages).toMatchObject([
      { type: "000", text: "first", sender: "B", read: true },
      { type: "003", text: "second", sender: "KooDrive", read: false },
    ]);
  });
});
