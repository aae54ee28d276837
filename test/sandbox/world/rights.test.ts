// Who may do what in which space.
import { describe, expect, it } from "vitest";
import {
  MANAGE,
  NOTHING,
  PRESET_IDS,
  PRESETS,
  UNABLE_TO_DELETE,
} from "../../../src/sandbox/world/capabilities.ts";
import { givePermission } from "../../../src/sandbox/world/grants.ts";
import { rightsIn, type Standing, standingIn } from "../../../src/sandbox/world/rights.ts";
import type { Space } from "../../../src/sandbox/world/rows.ts";
import { all } from "../../../src/sandbox/world/table.ts";
import { grow, userOf } from "../../support/seeds.ts";

const space = 10;
const grown = grow({
  departments: [
    { name: "Design", space },
    { name: "Print", parent: "Design" },
    { name: "Sales", space },
  ],
  users: [
    { name: "system", role: "system administrator" },
    { name: "drive", role: "cloud drive administrator" },
    { name: "above", role: "department administrator" },
    { name: "head", role: "department administrator", department: "Design" },
    { name: "below", role: "department administrator", department: "Print" },
    { name: "elsewhere", role: "department administrator", department: "Sales" },
    { name: "helper", role: "member administrator", department: "Design" },
    { name: "helper elsewhere", role: "member administrator", department: "Sales" },
    { name: "holder", department: "Design" },
    { name: "user", department: "Design", space },
    { name: "user below", department: "Print" },
    { name: "owner" },
    { name: "group administrator" },
    { name: "group holder" },
    { name: "member" },
  ],
  groups: [
    {
      ...{ name: "Group", owner: "owner", space },
      members: [
        { user: "group administrator", role: "administrator" },
        { user: "group holder", template: "Manage" },
        "member",
        "head",
      ],
    },
  ],
});

function spaceOf(type: 0 | 1 | 2): Space {
  const found = [...all(grown.spaces)].find((each) => each.type === type);
  if (!found) throw new Error(`no space of type ${type}`);
  return found;
}
const [department, individual, group] = [spaceOf(0), spaceOf(1), spaceOf(2)];
const holder = userOf(grown, "holder");
const world = givePermission(grown, holder, department, { template: PRESET_IDS.manage });

const RIGHTS = {
  administrator: MANAGE,
  manager: MANAGE,
  member: UNABLE_TO_DELETE,
  stranger: NOTHING,
} satisfies Record<Standing, object>;

/** Who, and what that is in the spaces of Design, of the group, and of "user". */
const CASES: readonly (readonly [string, Standing, Standing, Standing])[] = [
  ["an application", "administrator", "administrator", "stranger"],
  ["system", "administrator", "administrator", "stranger"],
  ["drive", "administrator", "administrator", "stranger"],
  ["above", "administrator", "stranger", "stranger"],
  ["head", "administrator", "member", "stranger"],
  ["below", "stranger", "stranger", "stranger"],
  ["elsewhere", "stranger", "stranger", "stranger"],
  ["helper", "manager", "stranger", "stranger"],
  ["helper elsewhere", "stranger", "stranger", "stranger"],
  ["holder", "manager", "stranger", "stranger"],
  ["user", "member", "stranger", "administrator"],
  ["user below", "stranger", "stranger", "stranger"],
  ["owner", "stranger", "administrator", "stranger"],
  ["group administrator", "stranger", "manager", "stranger"],
  ["group holder", "stranger", "manager", "stranger"],
  ["member", "stranger", "member", "stranger"],
];

describe.each(CASES)("%s", (name, ...standings) => {
  const user = name === "an application" ? undefined : userOf(world, name);

  it.each([
    ["the space of a department", department, standings[0]],
    ["the space of a group", group, standings[1]],
    ["somebody's individual space", individual, standings[2]],
  ] as const)("is to %s what the role says, and has its rights", (_, where, standing) => {
    expect(standingIn(world, user, where)).toBe(standing);
    expect(rightsIn(world, user, where)).toEqual(RIGHTS[standing]);
  });
});

it("gives the presets to each world, made before anything else in it", () => {
  const made = [...all(world.permissionTemplates)];
  expect(made).toEqual(PRESETS);
  const first = Math.min(...Array.from(all(world.users), ({ createTime }) => createTime));
  for (const { createTime } of made) expect(createTime).toBeLessThan(first);
});
