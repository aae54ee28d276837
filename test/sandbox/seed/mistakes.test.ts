// What a seed cannot say although each of its values could stand there. The first mistake is
// refused by name, before there is a world.
import { describe, it } from "vitest";
import { CAPABILITIES, expectMistake, type Mistake } from "../../support/seeds.ts";

const user = (name: string, more: object = {}) => ({ name, ...more });
const chain = (...names: string[]) =>
  names.map((name, index) => ({ name, ...(index > 0 && { parent: names[index - 1] }) }));
const many = (count: number, make: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => make(index));

describe("a seed", () => {
  it.each<Mistake>([
    [
      "a department",
      { users: [user("A", { department: "Sales" })] },
      'users[0].department must be the name or identifier of a department of the seed, is "Sales"',
    ],
    [
      "a parent",
      { departments: [{ name: "A", parent: "B" }] },
      'departments[0].parent must be the name or identifier of a department of the seed, is "B"',
    ],
    [
      "an owner",
      { users: [user("A")], groups: [{ name: "G", owner: "B" }] },
      'groups[0].owner must be the name or identifier of a user of the seed, is "B"',
    ],
    [
      "a member",
      { users: [user("A")], groups: [{ name: "G", owner: "A", members: ["A", "B"] }] },
      "groups[0].members[1] must be the name or identifier of a user",
    ],
    [
      "a member of whom more is said",
      { users: [user("A")], groups: [{ name: "G", owner: "A", members: [{ user: "B" }] }] },
      "groups[0].members[0].user must be the name or identifier of a user",
    ],
    ["the user of a token", { tokens: [{ user: "B", value: "a" }] }, "tokens[0].user must be"],
    [
      "the user of a message",
      { messages: [{ user: "constructor", type: "team", text: "a" }] },
      'messages[0].user must be the name or identifier of a user of the seed, is "constructor"',
    ],
    [
      "one of two users of this name",
      { users: [user("A"), user("A")], groups: [{ name: "G", owner: "A" }] },
      'groups[0].owner must be an identifier: 2 are named "A"',
    ],
  ])("is refused for a reference that leads nowhere: %s", (_what, seed, message) =>
    expectMistake(seed, message),
  );

  it.each<Mistake>([
    [
      "names of departments",
      { departments: [{ name: "A" }, { name: "A" }] },
      "departments[1].name must differ from the names of all other departments",
    ],
    [
      "the name of a department and of the root",
      { rootDepartment: { name: "A" }, departments: [{ name: "A" }] },
      "departments[0].name must differ from",
    ],
    [
      "identifiers of a user and of a department",
      { departments: [{ name: "A", id: "7" }], users: [user("A", { id: "7" })] },
      "users[0].id must differ from departments[0].id",
    ],
    [
      "identifiers of a user, in KooDrive and in OrgID",
      { users: [user("A", { id: "7", accountId: "7" })] },
      "users[0].accountId must differ from users[0].id",
    ],
    [
      "accounts of a user and of nobody",
      { users: [user("A", { accountId: "7" })], accounts: [{ name: "B", accountId: "7" }] },
      "accounts[0].accountId must differ from users[0].accountId",
    ],
    [
      "identifiers of groups",
      {
        users: [user("A")],
        groups: [
          { name: "G", owner: "A", id: "7" },
          { name: "H", owner: "A", id: "7" },
        ],
      },
      "groups[1].id must differ from groups[0].id",
    ],
    [
      "identifiers of departments in OrgID",
      {
        rootDepartment: { orgDepartmentId: "a".repeat(32) },
        departments: [{ name: "A", orgDepartmentId: "a".repeat(32) }],
      },
      "departments[0].orgDepartmentId must differ from rootDepartment.orgDepartmentId",
    ],
    [
      "names of groups of an owner",
      {
        users: [user("A")],
        groups: [
          { name: "G", owner: "A" },
          { name: "G", owner: "A", space: 1 },
        ],
      },
      "groups[1].name must differ from the names of its owner's other groups of this kind",
    ],
    [
      "members",
      { users: [user("A"), user("B")], groups: [{ name: "G", owner: "A", members: ["B", "B"] }] },
      "groups[0].members[1] must differ from all other members",
    ],
    [
      "applications",
      {
        applications: [
          { appId: "a", appSecret: "b" },
          { appId: "a", appSecret: "c" },
        ],
      },
      "applications[1].appId must differ from applications[0].appId",
    ],
    [
      "tokens, one with its prefix",
      {
        users: [user("A")],
        tokens: [
          { user: "A", value: "a" },
          { user: "A", value: "Bearer+a" },
        ],
      },
      "tokens[1].value must differ from tokens[0].value",
    ],
  ])("is refused for duplicates: %s", (_what, seed, message) => expectMistake(seed, message));

  it.each<Mistake>([
    [
      "a department on a sixth level",
      { departments: chain("A", "B", "C", "D", "E") },
      "departments[4].parent must be neither below this one nor on the last of 5 levels",
    ],
    [
      "a department below itself",
      {
        departments: [
          { name: "A", parent: "B" },
          { name: "B", parent: "A" },
        ],
      },
      "departments[0].parent must be neither below this one nor on the last of 5 levels",
    ],
    [
      "more in reserve than was purchased",
      { organization: { purchasedCapacity: 10, reservedCapacity: 11 } },
      "organization.reservedCapacity must be at most the purchased capacity, 10",
    ],
    [
      "pools that add up to something else",
      {
        organization: {
          ...{ purchasedCapacity: 10, reservedCapacity: 1 },
          pools: { department: 5, individual: 5, group: 0 },
        },
      },
      "organization.pools must add up to 9, ",
    ],
    [
      "a space for which its pool is too small",
      {
        organization: { purchasedCapacity: 100 },
        users: [user("A", { space: 15 }), user("B", { space: 6 })],
      },
      "users[1].space must be smaller than 6 GB: the pool of individual spaces has 5 left",
    ],
    [
      "a space with more to say for which the pool is too small",
      { organization: { purchasedCapacity: 40 }, users: [user("A", { space: { capacity: 20 } })] },
      "users[0].space must be smaller than 20 GB: the pool of individual spaces has 8 left",
    ],
    [
      "another space for which the pool is too small",
      {
        organization: { purchasedCapacity: 100 },
        users: [user("A", { space: 20, moreSpaces: [1] })],
      },
      "users[0].moreSpaces[0] must be smaller than 1 GB",
    ],
    [
      "a department's space for which the pool is too small",
      { organization: { purchasedCapacity: 10 }, rootDepartment: { space: 7 } },
      "rootDepartment.space must be smaller than 7 GB: the pool of department spaces has 6 left",
    ],
    [
      "a group's space for which the pool is too small",
      {
        organization: { purchasedCapacity: 10 },
        users: [user("A")],
        groups: [{ name: "G", owner: "A", space: 10 }],
      },
      "groups[0].space must be smaller than 10 GB: the pool of group spaces has 2 left",
    ],
    [
      "more users than the limit, with the administrator who is made",
      { organization: { userLimit: 2 }, users: [user("A"), user("B")] },
      "organization.userLimit must be at least 3: there are so many users",
    ],
    [
      "more group spaces than the limit",
      {
        organization: { groupLimit: 1 },
        users: [user("A")],
        groups: [
          { name: "G", owner: "A", space: 1 },
          { name: "H", owner: "A", space: 1 },
          { name: "I", owner: "A" },
        ],
      },
      "organization.groupLimit must be at least 2: so many groups have a space",
    ],
    [
      "a space of a user group",
      {
        users: [user("A")],
        groups: [{ name: "G", owner: "A", sourceType: "user group", space: 1 }],
      },
      "groups[0].space must not be given: a user group has no space",
    ],
    [
      "a second owner",
      {
        users: [user("A"), user("B")],
        groups: [{ name: "G", owner: "A", members: [{ user: "B", role: "owner" }] }],
      },
      'groups[0].members[0].role must be "owner" for the owner, and for no other',
    ],
    [
      "an owner who is a mere member",
      {
        users: [user("A")],
        groups: [{ name: "G", owner: "A", members: [{ user: "A", role: "member" }] }],
      },
      'groups[0].members[0].role must be "owner" for the owner, and for no other',
    ],
    [
      "a template beside capabilities",
      {
        users: [user("A"), user("B")],
        groups: [
          {
            ...{ name: "G", owner: "A" },
            members: [{ user: "B", template: "Upload", capabilities: CAPABILITIES }],
          },
        ],
      },
      "groups[0].members[0].template must not stand beside capabilities",
    ],
    [
      "a group of 201",
      {
        organization: { userLimit: 300 },
        users: many(201, (index) => user(`U${index}`)),
        groups: [
          { name: "G", owner: "U0", members: many(201, (index) => ({ user: `U${index}` })) },
        ],
      },
      "groups[0].members must have at most 200 users, the owner included",
    ],
    [
      "a user with 201 user groups",
      {
        users: [user("A")],
        groups: many(201, (index) => ({
          ...{ name: `G${index}`, owner: "A", sourceType: "user group" },
        })),
      },
      "groups[200].owner must be another user: this one has 200 user groups already",
    ],
  ])("is refused for what no world can have: %s", (_what, seed, message) =>
    expectMistake(seed, message),
  );
});
