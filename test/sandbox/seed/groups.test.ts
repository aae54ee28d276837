// The groups that a seed becomes, their members and spaces.
import { describe, expect, it } from "vitest";
import { PRESET_IDS } from "../../../src/sandbox/world/capabilities.ts";
import { count, select } from "../../../src/sandbox/world/table.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import type { Seed } from "../../../src/sandbox/world/worlds.ts";
import { groupOf, grow, spacesOf, userOf } from "../../support/seeds.ts";

describe("the groups of a seed", () => {
  const users = ["A", "B", "C"].map((name) => ({ name }));

  it("have their owner as a member, no space, and members without rights of their own", () => {
    const world = grow({ users, groups: [{ name: "G", owner: "A", members: ["B"] }] });
    const group = groupOf(world, "G");
    expect(group).toMatchObject({ sourceType: 0, ownerId: userOf(world, "A").id, iconUrl: "" });
    expect(spacesOf(world, 2, group)).toEqual([]);
    expect([...values(select(world.members, "group", group.id))]).toMatchObject([
      { userId: userOf(world, "A").id, role: 0, top: false, template: "" },
      { userId: userOf(world, "B").id, role: 2, top: false, template: "" },
    ]);
  });

  it("have members of other roles, with templates, and who pinned them, the owner too", () => {
    const world = grow({
      users,
      groups: [
        {
          ...{ name: "G", owner: "A", space: 10 },
          members: [
            { user: "B", role: "administrator", template: "Upload" },
            { user: "A", pinned: true },
            { user: "C", pinned: true },
          ],
        },
      ],
    });
    const group = groupOf(world, "G");
    expect(spacesOf(world, 2, group)).toMatchObject([{ capacity: 10, creator: group.ownerId }]);
    expect([...values(select(world.members, "group", group.id))]).toMatchObject([
      { userId: userOf(world, "A").id, role: 0, top: true },
      { userId: userOf(world, "B").id, role: 1, top: false, template: PRESET_IDS.upload },
      { userId: userOf(world, "C").id, role: 2, top: true },
    ]);
  });

  it("have no space if they are user groups, whatever the default size is", () => {
    const groups: Seed["groups"] = [
      { name: "G", owner: "A", sourceType: "user group" },
      { name: "H", owner: "A", sourceType: "user group", space: 0 },
    ];
    const world = grow({ organization: { groupSpaceSize: 50 }, users, groups });
    expect(groupOf(world, "G")).toMatchObject({ sourceType: 1 });
    expect(world.pools[2].allocated).toBe(0);
  });

  it("may have the same name if their owners or their kinds are others", () => {
    const groups: Seed["groups"] = [
      { name: "G", owner: "A" },
      { name: "G", owner: "B" },
      { name: "G", owner: "A", sourceType: "user group" },
    ];
    expect(count(grow({ users, groups }).groups)).toBe(3);
  });
});
