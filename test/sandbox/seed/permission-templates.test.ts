import { describe, expect, it } from "vitest";
import { PRESET_IDS, PRESETS } from "../../../src/sandbox/world/capabilities.ts";
import { all, find } from "../../../src/sandbox/world/table.ts";
import {
  CAPABILITIES,
  departmentOf,
  expectMistake,
  groupOf,
  grow,
  type Mistake,
  userOf,
} from "../../support/seeds.ts";

const capabilities = CAPABILITIES;
const template = { name: "Reviewer", capabilities };

describe("the permission templates of a seed", () => {
  it("stand beside the presets, and are the organization's", () => {
    const world = grow({
      organization: { orgId: "77" },
      permissionTemplates: [
        template,
        { id: "7", name: "Guest", description: "Reads", capabilities, enabled: false },
      ],
    });
    const rows = [...all(world.permissionTemplates)];
    expect(rows.filter(({ type }) => type === 0)).toEqual(PRESETS);
    expect(rows.filter(({ type }) => type === 1)).toMatchObject([
      { id: "7", name: "Guest", description: "Reads", enabled: false, company: "77", capabilities },
      { name: "Reviewer", description: "", enabled: true, company: "77", capabilities },
    ]);
  });

  it("are given to members by name and by identifier, as presets are", () => {
    const world = grow({
      users: [{ name: "A" }, { name: "B" }, { name: "C" }, { name: "D" }],
      permissionTemplates: [{ ...template, id: "7" }],
      groups: [
        {
          ...{ name: "G", owner: "A" },
          members: [
            { user: "B", template: "Reviewer" },
            { user: "C", template: "7" },
            { user: "D", template: PRESET_IDS.upload },
          ],
        },
      ],
    });
    const { id } = groupOf(world, "G");
    const templates = ["B", "C", "D"].map(
      (name) => find(world.members, `${id}/${userOf(world, name).id}`)?.template,
    );
    expect(templates).toEqual(["7", "7", PRESET_IDS.upload]);
  });

  it("are not needed for what new users of a department and new members have", () => {
    const space = { capacity: 1, capabilities };
    const world = grow({
      users: [{ name: "A" }],
      departments: [{ name: "Design", space }],
      groups: [{ name: "G", owner: "A", space }],
    });
    for (const { id } of [departmentOf(world, "Design"), groupOf(world, "G")]) {
      const initial = find(world.initialPermissions, id);
      expect(initial).toMatchObject({ template: "-1", capabilities });
    }
  });

  const mistakes: readonly Mistake[] = [
    [
      "the name of another",
      { permissionTemplates: [template, template] },
      "permissionTemplates[1].name must differ from the names of all other templates",
    ],
    [
      "the name of a preset",
      { permissionTemplates: [{ ...template, name: "Manage" }] },
      "permissionTemplates[0].name must differ from the names of all other templates",
    ],
    [
      "the identifier of a preset",
      { permissionTemplates: [{ ...template, id: PRESET_IDS.manage }] },
      "permissionTemplates[0].id must differ from the preset Manage",
    ],
    [
      "too long a name",
      { permissionTemplates: [{ ...template, name: "x".repeat(25) }] },
      "permissionTemplates[0].name must be a string of 1 to 24 characters",
    ],
    [
      "no capabilities",
      { permissionTemplates: [{ name: "Reviewer" }] },
      "permissionTemplates[0].capabilities is required",
    ],
    [
      "a holder of one that there is not",
      {
        users: [{ name: "A" }, { name: "B" }],
        groups: [{ name: "G", owner: "A", members: [{ user: "B", template: "Nobody" }] }],
      },
      "groups[0].members[0].template must be the name or identifier of a permission template",
    ],
  ];
  it.each(mistakes)("are refused with %s", (_, seed, message) => expectMistake(seed, message));
});
