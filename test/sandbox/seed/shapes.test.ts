// The fields and values that a seed cannot have: the first is refused by name.
import { describe, it } from "vitest";
import { CAPABILITIES, expectMistake, type Mistake } from "../../support/seeds.ts";

const user = (name: string, more: object = {}) => ({ name, ...more });
const { viewPermission: _, ...ten } = CAPABILITIES;

describe("a seed", () => {
  it.each<Mistake>([
    ["a field of its own", { people: [] }, "people is not a field here; known are organization, "],
    [
      "a field of its own in a user",
      { users: [user("A"), user("B", { deptId: "1" })] },
      "users[1].deptId is not a field here; known are name, id, accountId, ",
    ],
    [
      "a field that all objects have",
      { users: [user("A", { constructor: 1 })] },
      "users[0].constructor is not a field here",
    ],
    ["a list that is none", { users: { name: "A" } }, "users must be a list"],
    ["an object that is none", { users: ["Li Hua"] }, "users[0] must be an object"],
    ["null for an object", { organization: null }, "organization must be an object"],
    ["null in a list", { users: [user("A"), null] }, "users[1] must be an object"],
    ["a hole in a list", { users: new Array(1) }, "users[0] must be an object"],
    ["a list for an object", { rootDepartment: [] }, "rootDepartment must be an object"],
    ["a missing field", { users: [{}] }, "users[0].name is required"],
    ["a missing field, undefined", { users: [{ name: undefined }] }, "users[0].name is required"],
    ["a missing owner", { groups: [{ name: "A" }] }, "groups[0].owner is required"],
    [
      "a missing secret",
      { applications: [{ appId: "a" }] },
      "applications[0].appSecret is required",
    ],
    ["a missing text", { messages: [{ user: "A", type: "team" }] }, "messages[0].text is required"],
    [
      "a missing capacity",
      { users: [user("A", { space: { status: "normal" } })] },
      "users[0].space.capacity is required",
    ],
    [
      "unknown capabilities",
      { rootDepartment: { space: { capacity: 1, capabilities: { ...ten, flyPermission: true } } } },
      "rootDepartment.space.capabilities.flyPermission is not a field here",
    ],
    [
      "capabilities that are no booleans",
      { rootDepartment: { space: { capacity: 1, capabilities: { ...ten, viewPermission: 1 } } } },
      "rootDepartment.space.capabilities.viewPermission must be true or false",
    ],
  ])("is refused for %s", (_what, seed, message) => expectMistake(seed, message));

  it.each<Mistake>([
    ["a number", { users: [user("A", { name: 1 })] }, "users[0].name must be a non-empty string"],
    ["an empty name", { users: [user("")] }, "users[0].name must be a non-empty string"],
    ["half a character", { users: [user("\ud800")] }, "users[0].name must be a non-empty string"],
    [
      "a long name of a department",
      { departments: [{ name: "A".repeat(21) }] },
      "departments[0].name must be a string of 1 to 20 characters",
    ],
    [
      "a long name of a group",
      { users: [user("A")], groups: [{ name: "A".repeat(31), owner: "A" }] },
      "groups[0].name must be a string of 1 to 30 characters, ",
    ],
    ...["a/b", "a\\b", "a:b", ".", "..", "a😀"].map(
      (name): Mistake => [
        `the name ${name} of a group`,
        { users: [user("A")], groups: [{ name, owner: "A" }] },
        "groups[0].name must be a string of 1 to 30 characters, without emoji and ",
      ],
    ),
    [
      "a role by its number",
      { users: [user("A", { role: 2 })] },
      'users[0].role must be one of "user", "member administrator", ',
    ],
    [
      "a role that every object has",
      { users: [user("A", { role: "toString" })] },
      'users[0].role must be one of "user", ',
    ],
    [
      "an unknown status",
      { users: [user("A", { status: "gone" })] },
      'users[0].status must be one of "enabled", "disabled", "not activated"',
    ],
    [
      "an unknown type of a message",
      { users: [user("A")], messages: [{ user: "A", type: "000", text: "a" }] },
      'messages[0].type must be one of "share", "team", "system", "administration"',
    ],
    ...["", "0", "01", "-1", "1e3", "a", "9200000000000000001", "10000000000000000000"].map(
      (id): Mistake => [
        `the identifier ${JSON.stringify(id)}`,
        { users: [user("A", { id })] },
        "users[0].id must be a string of up to 19 digits, at most 9200000000000000000",
      ],
    ),
    [
      "an identifier that is a number",
      { departments: [{ name: "A", id: 7 }] },
      "departments[0].id must be a string of up to 19 digits",
    ],
    [
      "an identifier of OrgID that is no hexadecimal",
      { departments: [{ name: "A", orgDepartmentId: "g".repeat(32) }] },
      "departments[0].orgDepartmentId must be a string of 32 hexadecimal digits",
    ],
    ...[-1, 0.5, 2 ** 31, Number.NaN, "20"].map(
      (space): Mistake => [
        `a space of ${space}`,
        { users: [user("A", { space })] },
        "users[0].space must be a whole number from 0 to 2147483647, or an object",
      ],
    ),
    [
      "another space of 0",
      { users: [user("A", { moreSpaces: [0] })] },
      "users[0].moreSpaces[0] must be a whole number from 1",
    ],
    [
      "a space that is an object of 0",
      { users: [user("A", { space: { capacity: 0 } })] },
      "users[0].space.capacity must be a whole number from 1",
    ],
    [
      "links that are valid too long",
      { organization: { packageDownloadExpiry: 31 } },
      "organization.packageDownloadExpiry must be a whole number from 1 to 30",
    ],
    [
      "a flag that is text",
      { organization: { frozen: "0" } },
      "organization.frozen must be true or false",
    ],
    [
      "an application with a comma",
      { applications: [{ appId: "a,b", appSecret: "secret" }] },
      "applications[0].appId must be a non-empty string of printable ASCII",
    ],
    [
      "a token with a blank",
      { users: [user("A")], tokens: [{ user: "A", value: "Bearer a" }] },
      "tokens[0].value must be a non-empty string of printable ASCII",
    ],
  ])("is refused for a value that is not as it must be: %s", (_what, seed, message) =>
    expectMistake(seed, message),
  );
});
