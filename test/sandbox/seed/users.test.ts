// The users that a seed becomes, and their spaces.
import { describe, expect, it } from "vitest";
import { count, find } from "../../../src/sandbox/world/table.ts";
import { departmentOf, grow, spacesOf, userOf } from "../../support/seeds.ts";

describe("the users of a seed", () => {
  it("are common users of the root department without a space unless they say more", () => {
    const world = grow({
      departments: [{ name: "Sales" }],
      users: [
        { name: "Li Hua", space: 20 },
        { name: "Chen Yu" },
        {
          ...{ name: "Wang Lei", id: "7", accountId: "8", mobile: "1", department: "Sales" },
          ...{ role: "member administrator", status: "not activated" },
        },
      ],
    });
    expect(userOf(world, "Li Hua")).toMatchObject({
      departmentId: world.organization.rootDepartmentId,
      role: 1,
      status: 0,
      mobile: expect.stringMatching(/^00447700900\d{3}$/),
      accountId: expect.stringMatching(/^10086\d{14}$/),
    });
    expect(spacesOf(world, 1, userOf(world, "Li Hua"))).toMatchObject([
      { capacity: 20, status: 0, used: 0, creator: userOf(world, "Administrator").id },
    ]);
    const departmentId = departmentOf(world, "Sales").id;
    expect(userOf(world, "Wang Lei")).toMatchObject({
      ...{ id: "7", accountId: "8", mobile: "1", departmentId, role: 5, status: 2 },
    });
    expect(spacesOf(world, 1, { id: "7" })).toEqual([]);
    expect(spacesOf(world, 1, userOf(world, "Chen Yu"))).toEqual([]);
  });

  it.each([
    [[], 1],
    [[{ name: "A", role: "department administrator" }], 2],
    [[{ name: "A", role: "system administrator", status: "disabled" }], 2],
    [[{ name: "A", role: "system administrator" }], 1],
    [[{ name: "A", role: "cloud drive administrator", status: "not activated" }], 1],
  ] as const)("have an administrator among them: %j become %i", (users, number) => {
    expect(count(grow({ users }).users)).toBe(number);
  });

  it("can have several spaces, which can be disabled", () => {
    const world = grow({
      users: [
        {
          name: "A",
          space: 3,
          moreSpaces: [4, { capacity: 5, status: "disabled" }],
        },
      ],
    });
    expect(
      spacesOf(world, 1, userOf(world, "A")).map(({ capacity, status }) => ({ capacity, status })),
    ).toEqual(
      expect.arrayContaining([
        { capacity: 3, status: 0 },
        { capacity: 4, status: 0 },
        { capacity: 5, status: 1 },
      ]),
    );
    expect(world.pools[1].allocated).toBe(12);
  });

  it("may have the same name, and are then named by an identifier of theirs", () => {
    const world = grow({
      users: [
        { name: "A", id: "7" },
        { name: "A", accountId: "8" },
      ],
      groups: [{ name: "G", owner: "7", members: ["8"] }],
    });
    expect(count(world.members)).toBe(2);
  });

  it("get identifiers after all that the seed gives", () => {
    const world = grow({
      users: [
        { name: "A", id: "9200000000000000000" },
        { name: "B", id: "5" },
      ],
    });
    expect(BigInt(world.organization.rootDepartmentId)).toBeGreaterThan(9200000000000000000n);
    expect(world.lastId).toBeLessThan(2n ** 63n);
  });

  it("get no account that the seed gives to others", () => {
    const taken = "1008600000000000001";
    const world = grow({ users: [{ name: "A" }], accounts: [{ name: "B", accountId: taken }] });
    expect(userOf(world, "A").accountId).toBe("1008600000000000002");
    expect(find(world.accounts, taken)).toMatchObject({ name: "B" });
  });
});
