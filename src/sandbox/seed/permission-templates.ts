// The permission templates of a seed, beside the presets, which all worlds have.
import { ArgumentError } from "../../errors.ts";
import { NOTHING, PRESETS } from "../world/capabilities.ts";
import type { PermissionTemplate } from "../world/permission-rows.ts";
import { fill } from "../world/table.ts";
import { addReference, type Draft, idOr } from "./draft.ts";
import { SEED_TIME, type SeedPermissionTemplate } from "./seed.ts";

export function growPermissionTemplates(draft: Draft): void {
  const { seed, templates } = draft;
  for (const preset of PRESETS) addReference(templates, preset, [preset.id]);
  const own = (seed.permissionTemplates ?? []).map((given, index) => {
    if (templates.byName.has(given.name)) {
      const others = "must differ from the names of all other templates, presets included";
      throw new ArgumentError(`permissionTemplates[${index}].name`, others);
    }
    const template = templateOf(draft, given);
    addReference(templates, template, [given.id]);
    return template;
  });
  const { world } = draft;
  const permissionTemplates = fill(world.permissionTemplates, [...PRESETS, ...own]);
  draft.world = { ...world, permissionTemplates };
}

function templateOf(draft: Draft, given: SeedPermissionTemplate): PermissionTemplate {
  const { id, name, description = "", capabilities, enabled = true } = given;
  return {
    ...{ id: idOr(draft, id), name, description, enabled, type: 1 },
    company: draft.world.organization.orgId,
    // A copy: the seed may change later.
    capabilities: { ...NOTHING, ...capabilities },
    ...{ createTime: SEED_TIME, updateTime: SEED_TIME },
  };
}
