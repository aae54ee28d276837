// From a seed to the world that it stands for.
import { ArgumentError } from "../../errors.ts";
import { shareOut } from "../world/pools.ts";
import type { Application, Message, Organization, Pool, Token } from "../world/rows.ts";
import { fill } from "../world/table.ts";
import { emptyWorld, type World } from "../world/world.ts";
import { addDepartmentSpaces, growDepartments } from "./departments.ts";
import { type Draft, idOr, noReferences, resolve } from "./draft.ts";
import { growGroups } from "./groups.ts";
import { findGivenIds, refuseDuplicates } from "./identifiers.ts";
import { APPLICATION } from "./known.ts";
import { MESSAGE_TYPES } from "./names.ts";
import { growPermissionTemplates } from "./permission-templates.ts";
import { SEED_TIME, type Seed } from "./seed.ts";
import { checkShape } from "./shape.ts";
import { seedShape } from "./shapes.ts";
import { growUsers } from "./users.ts";

const ORGANIZATION: Omit<Organization, "rootDepartmentId"> = {
  tenantId: "40086000004871666",
  orgId: "9190086000001210958",
  name: "Sandbox",
  purchasedCapacity: 10240,
  reservedCapacity: 0,
  userLimit: 100,
  groupLimit: 1000,
  departmentSpaceSize: 0,
  personalSpaceSize: 20,
  groupSpaceSize: 10,
  packageDownloadExpiry: 7,
  frozen: false,
  aiAvailable: false,
  wpsAvailable: false,
  productType: "1",
  manualAuditOpen: "0",
  publicShareFlag: "0",
  aiFlag: "0",
  telcomFlag: "0",
};

/** The state that pseudo-random numbers begin with. */
const CHANCE = 1;

/** Tokens of seeds do not expire: no world is used that long. */
const NEVER = Date.UTC(9999, 0, 1);

/**
 * @throws {@link ArgumentError} that names the first part of the seed that is wrong, such as
 * `users[3].department`, and says what was expected of it.
 */
export function growWorld(seed: Seed): World {
  checkShape(seedShape, "", seed);
  const { ids, largest } = findGivenIds(seed);
  const world = { ...purchase(seed), lastId: largest };
  const [department, individual, group] = world.pools;
  const draft: Draft = {
    seed,
    world,
    spaces: [],
    files: [],
    versions: [],
    contents: new Map(),
    plans: new Map(),
    initialPermissions: [],
    left: [department.total, individual.total, group.total],
    departments: noReferences("a department"),
    users: noReferences("a user"),
    templates: noReferences("a permission template"),
    givenIds: ids,
    givenFileIds: new Map(),
    people: 0,
  };
  const departments = growDepartments(draft);
  const administrator = growUsers(draft);
  addDepartmentSpaces(draft, departments, administrator);
  growPermissionTemplates(draft);
  growGroups(draft);
  return finish(draft);
}

function finish(draft: Draft): World {
  const applications = applicationsOf(draft);
  const tokens = tokensOf(draft);
  const messages = messagesOf(draft);
  const { world } = draft;
  const used = [0, 0, 0];
  for (const space of draft.spaces) used[space.type] = (used[space.type] ?? 0) + space.used;
  const taken = (pool: Pool): Pool => ({
    ...pool,
    allocated: pool.total - draft.left[pool.type],
    used: used[pool.type] ?? 0,
  });
  const [department, individual, group] = world.pools;
  return {
    ...world,
    pools: [taken(department), taken(individual), taken(group)],
    spaces: fill(world.spaces, draft.spaces),
    files: fill(world.files, draft.files),
    versions: fill(world.versions, draft.versions),
    contents: fill(world.contents, [...new Set(draft.contents.values())]),
    initialPermissions: fill(world.initialPermissions, draft.initialPermissions),
    applications: fill(world.applications, applications),
    tokens: fill(world.tokens, tokens),
    messages: fill(world.messages, messages),
  };
}

/** A world without rows, whose pools have what was purchased. */
function purchase({ organization: given = {} }: Seed): World {
  const { pools, ...fields } = given;
  // A field that is undefined is one that was left out.
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  const organization = { ...ORGANIZATION, ...Object.fromEntries(known), rootDepartmentId: "" };
  const { purchasedCapacity, reservedCapacity } = organization;
  if (reservedCapacity > purchasedCapacity) {
    const limit = `must be at most the purchased capacity, ${purchasedCapacity}`;
    throw new ArgumentError("organization.reservedCapacity", limit);
  }
  const capacity = purchasedCapacity - reservedCapacity;
  const shares = pools ? [pools.department, pools.individual, pools.group] : shareOut(capacity);
  const [department = 0, individual = 0, group = 0] = shares;
  if (department + individual + group !== capacity) {
    const sum = `must add up to ${capacity}, the purchased capacity without the reserved one`;
    throw new ArgumentError("organization.pools", sum);
  }
  const world = emptyWorld(organization, SEED_TIME, CHANCE);
  const [first, second, third] = world.pools;
  return {
    ...world,
    pools: [
      { ...first, total: department },
      { ...second, total: individual },
      { ...third, total: group },
    ],
  };
}

function applicationsOf({ seed }: Draft): Application[] {
  const given = seed.applications ?? [APPLICATION];
  refuseDuplicates(given, "applications", "appId");
  return given.map(({ appId, appSecret, name = appId }) => ({
    ...{ appId, appSecret, name },
    ...{ failures: 0, lockedUntil: 0 },
  }));
}

function tokensOf({ seed, users }: Draft): Token[] {
  const tokens = (seed.tokens ?? []).map(({ user, value }, index) => ({
    value: value.startsWith("Bearer+") ? value : `Bearer+${value}`,
    userId: resolve(users, `tokens[${index}].user`, user).id,
    expires: NEVER,
  }));
  refuseDuplicates(tokens, "tokens", "value");
  return tokens;
}

function messagesOf(draft: Draft): Message[] {
  const { seed, users } = draft;
  return (seed.messages ?? []).map((message, index) => {
    const { user, sender = "KooDrive", type, text, read = false } = message;
    return {
      id: idOr(draft, undefined),
      userId: resolve(users, `messages[${index}].user`, user).id,
      type: MESSAGE_TYPES[type],
      createTime: SEED_TIME,
      ...{ sender, text, read },
    };
  });
}
