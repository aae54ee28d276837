// Permissions as calls give them: a template, or capabilities of one's own.
import { NO_TEMPLATE } from "../world/capabilities.ts";
import type { Grant } from "../world/permission-rows.ts";
import { managesSpace, type Team } from "../world/rights.ts";
import type { Capabilities, SpaceType } from "../world/rows.ts";
import { spacesOf } from "../world/spaces.ts";
import { find } from "../world/table.ts";
import { at } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller } from "./rule.ts";

/** What a call gives somebody, or why it cannot be given. */
export function readGrant(
  world: World,
  { template, capabilities }: { template: string; capabilities?: Capabilities | undefined },
  fields: { template: string; capabilities: string },
): Grant | Refusal {
  if (template === NO_TEMPLATE) {
    if (capabilities) return { template, capabilities };
    const detail = `is required where ${fields.template} is ${NO_TEMPLATE}`;
    return refuse("13000102", "permissions.capabilities", { field: fields.capabilities, detail });
  }
  const field = fields.template;
  const known = find(world.permissionTemplates, template);
  if (known?.enabled) return { template };
  return known
    ? refuse("13000102", "permissions.template", { field, detail: "is a disabled template" })
    : refuse("13000309", "permissions.template", { field, detail: "is no template" });
}

/** The names of the fields of an element of a list. */
export const grantFieldsOf = (list: string, index: number) => ({
  template: `${list}[${index}].template`,
  capabilities: `${list}[${index}].capabilities`,
});

/** Somebody who is to be a member of a group. */
interface SentMember {
  userId: string;
  /** Default: the initial permission of the group. */
  template?: string;
  capabilities?: Capabilities;
}

export interface Addition extends Grant {
  readonly userId: string;
}

/**
 * Who is to be a member, and with what, or why somebody cannot.
 *
 * @param list The name of the list of members.
 * @param userIds Those who are named without more.
 */
export function readAdditions(
  world: World,
  list: string,
  members: readonly SentMember[] = [],
  userIds: readonly string[] = [],
): Addition[] | Refusal {
  const additions: Addition[] = userIds.map((userId) => ({ userId, template: "" }));
  for (const [index, { userId, template, capabilities }] of members.entries()) {
    const fields = grantFieldsOf(list, index);
    const grant =
      template === undefined
        ? { template: "" }
        : readGrant(world, { template, capabilities }, fields);
    if (isRefusal(grant)) return grant;
    additions.push({ userId, ...grant });
  }
  return additions;
}

/** A department, or a group that can have a space. */
export function findTeam(world: World, id: string): Team | Refusal {
  const isGroup = find(world.groups, id)?.sourceType === 0;
  if (isGroup || find(world.departments, id)) {
    const type: SpaceType = isGroup ? 2 : 0;
    return { type, ownerId: id, containerId: at(spacesOf(world, type, id), 0)?.containerId };
  }
  const detail = "must be a department or a group that can have a space";
  return refuse("13000309", "permissions.initial-team", { field: "spaceId", detail });
}

/** Why a caller cannot change the permissions of those who belong to a space, if so. */
export function refuseMember(
  world: World,
  { user }: Caller,
  team: Team,
  field: string,
): Refusal | undefined {
  if (managesSpace(world, user, team)) return undefined;
  const detail = "is of a space whose permissions you do not manage";
  return refuse("13000410", "permissions.managers", { field, detail });
}
