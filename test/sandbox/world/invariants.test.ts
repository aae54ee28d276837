// That the invariants which other tests rest on notice each thing that can be wrong with a world.
import { describe, expect, it } from "vitest";
import type { Department, Group, Member, Space, User } from "../../../src/sandbox/world/rows.ts";
import { all, drop, emptyTable, fill, find, put } from "../../../src/sandbox/world/table.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { worldOf } from "../../../src/sandbox/world/worlds.ts";
import { brokenInvariants } from "../../support/invariants.ts";

const world = worldOf({
  rootDepartment: { id: "10", name: "Root" },
  departments: [
    { name: "Sales", id: "11", space: 5 },
    { name: "East", id: "12", parent: "Sales" },
  ],
  users: [
    { name: "Li Hua", id: "21", role: "system administrator" },
    { name: "Wang Lei", id: "22", accountId: "31", space: 20 },
  ],
  groups: [
    { name: "Fair", id: "41", owner: "Li Hua", space: 10, members: ["Wang Lei"] },
    { name: "Lunch", id: "42", owner: "Wang Lei", sourceType: "user group" },
  ],
  tokens: [{ user: "Wang Lei", value: "token" }],
  messages: [{ user: "Wang Lei", type: "share", text: "Hello" }],
});

const { departments, users, groups, members, spaces, tokens, messages } = world;
const [pool, ...pools] = world.pools;

function rowOf<Row>(row: Row | undefined): Row {
  if (!row) throw new Error("the seed has no such row");
  return row;
}
const withDepartment = (id: string, changes: Partial<Department>) => ({
  departments: put(departments, { ...rowOf(find(departments, id)), ...changes }),
});
const withUser = (id: string, changes: Partial<User>) => ({
  users: put(users, { ...rowOf(find(users, id)), ...changes }),
});
const withGroup = (id: string, changes: Partial<Group>) => ({
  groups: put(groups, { ...rowOf(find(groups, id)), ...changes }),
});
const withMember = (key: string, changes: Partial<Member>) => ({
  members: put(members, { ...rowOf(find(members, key)), ...changes }),
});
const spaceOf = (ownerId: string) =>
  rowOf([...all(spaces)].find((space) => space.ownerId === ownerId));
const withSpace = (ownerId: string, changes: Partial<Space>) => ({
  spaces: put(spaces, { ...spaceOf(ownerId), ...changes }),
});
const message = rowOf([...all(messages)][0]);
const token = rowOf([...all(tokens)][0]);
const chain = ["13", "14", "15"].map((id, index) => ({
  ...{ id, name: id, parentId: String(12 + index), orgDepartmentId: id, createTime: 0 },
}));
const isolated = emptyTable<User>()({ key: ({ id }) => id, indexes: {} });

const broken: [string, Partial<World>, RegExp][] = [
  ["a pool lost capacity", { pools: [{ ...pool, total: 1 }, ...pools] }, /^the pools have \d+ GB/],
  [
    "a pool's sum is wrong",
    { pools: [{ ...pool, allocated: 6 }, ...pools] },
    /^pool 0 .* 6 GB, its/,
  ],
  ["a pool's use is wrong", { pools: [{ ...pool, used: 7 }, ...pools] }, /^pool 0 uses 7 bytes/],
  ["a pool gave too much", withSpace("11", { capacity: 99999 }), /^pool 0 has allocated/],
  ["pools changed places", { pools: [pools[0], pool, pools[1]] }, /^pool 0 is of type 1/],
  [
    "the reserve is wrong",
    { organization: { ...world.organization, reservedCapacity: 9 } },
    /the pools/,
  ],
  ["a space is of nobody", withSpace("22", { ownerId: "99" }), /is of 99, who does not exist/],
  ["a user group has a space", withSpace("41", { ownerId: "42" }), /of 42, a user group/],
  ["a department has two spaces", withSpace("41", { type: 0, ownerId: "11" }), /another one of 11/],
  ["a space has no capacity", withSpace("11", { capacity: 0 }), /a capacity of 0 GB/],
  ["a space uses less than nothing", withSpace("11", { used: -1 }), /uses -1 bytes/],
  ["names are equal", withDepartment("12", { name: "Sales" }), /are both named "Sales"/],
  ["a parent is gone", { departments: drop(departments, "11") }, /12 is below 11, which does not/],
  [
    "there are two roots",
    withDepartment("11", { parentId: undefined }),
    /11 has the parent undefined/,
  ],
  ["the root is gone", { departments: drop(departments, "10") }, /there is no root department/],
  ["departments go round", withDepartment("11", { parentId: "12" }), /11 is deeper than 5 levels/],
  [
    "they are too deep",
    { departments: chain.reduce(put, departments) },
    /15 is deeper than 5 levels/,
  ],
  ["a user's department is gone", withUser("22", { departmentId: "99" }), /22 is in department 99/],
  ["no administrator is left", withUser("21", { status: 1 }), /no system administrator/],
  ["a group's owner is gone", withGroup("41", { ownerId: "99" }), /group 41 is of 99, who/],
  ["a group has no owner", withMember("41/21", { role: 1 }), /among its members is nobody/],
  ["a group has two owners", withMember("41/22", { role: 0 }), /among its members is 21, 22/],
  ["a group's owner is another", withGroup("41", { ownerId: "22" }), /41 is of 22, the owner/],
  [
    "an owner's groups have one name",
    withGroup("42", { ownerId: "21", sourceType: 0, name: "Fair" }),
    /42 is another one of 21/,
  ],
  ["a member is gone", withMember("41/22", { userId: "99" }), /member 99 of group 41 does not/],
  ["a member's group is gone", withMember("41/22", { groupId: "99" }), /group 99 of 22 does not/],
  [
    "a group has too many members",
    {
      members: Array.from({ length: 199 }, (_, index) => ({
        ...rowOf(find(members, "41/22")),
        userId: String(index + 50),
      })).reduce(put, members),
    },
    /group 41 has 201 members/,
  ],
  ["a token is of nobody", { tokens: put(tokens, { value: "a", expires: 0 }) }, /either a user or/],
  [
    "a token's user is gone",
    { tokens: put(tokens, { ...token, userId: "99" }) },
    /of user 99, who/,
  ],
  [
    "a token's application is gone",
    { tokens: put(tokens, { value: "a", appId: "gone", expires: 0 }) },
    /of application gone, which/,
  ],
  [
    "a message's user is gone",
    { messages: put(messages, { ...message, userId: "99" }) },
    /a message is/,
  ],
  [
    "a code's user is gone",
    { authCodes: put(world.authCodes, { code: "a", userId: "99", domain: "", expires: 0 }) },
    /a code is of user 99/,
  ],
  ["two rows have an identifier", withGroup("42", { id: "22" }), /22 is both a user and a group/],
  ["two users have an account", withUser("21", { accountId: "31" }), /31 is both a user's account/],
  ["an identifier is of the future", { lastId: 30n }, /41 of a group is after 30, the newest/],
  [
    "a row is missing in an index",
    { users: { ...users, indexes: { ...users.indexes, role: undefined } } },
    /^users: the index role has 0 of 2 rows, not 2/,
  ],
  [
    "an index has an old row",
    { users: { ...put(users, { ...rowOf(find(users, "22")), role: 0 }), indexes: users.indexes } },
    /^users: the index role has 22 as it is not/,
  ],
  [
    "a row is under another key",
    {
      users: {
        ...users,
        rows: fill({ ...isolated, definition: { key: ({ id }) => `${id}0`, indexes: {} } }, [
          ...all(users),
        ]).rows,
      },
    },
    /^users: 21 is not found by its key/,
  ],
];

describe("the invariants of worlds", () => {
  it("hold in a world that has some of everything", () => {
    expect(brokenInvariants(world)).toEqual([]);
  });

  it.each(broken)("do not hold when %s", (_what, changes, problem) => {
    expect(brokenInvariants({ ...world, ...changes })).toContainEqual(
      expect.stringMatching(problem),
    );
    // What was found to hold before is not taken for granted.
    expect(brokenInvariants(world)).toEqual([]);
  });
});
