// Permission templates: the presets of the service, and those of the organization.
import { isTemplateInUse, setInitialPermission } from "../world/grants.ts";
import { mintId } from "../world/ids.ts";
import { isoTime } from "../world/moments.ts";
import { ofArray, pageOf } from "../world/pages.ts";
import type { PermissionTemplate } from "../world/permission-rows.ts";
import { all, drop, find, put, select } from "../world/table.ts";
import { at } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { findTeam, readGrant, refuseMember } from "./grants.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Input, Rules } from "./rule.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

const CREATE = apiReference("createPermissionTemplate");
const LIST = apiReference("listPermissionTemplate");

export const permissionTemplateStatements = {
  "templates.administrators": {
    says:
      "Administrators of the system create, change and delete templates. Everybody reads them, " +
      "to give them to others.",
    source: userGuide(2),
    assumed: "The guide names who changes them, and not who reads them.",
  },
  "templates.presets": {
    says:
      "There are four presets: Manage, which allows everything; View only: lists and previews; " +
      "Upload: also new files and folders, and downloads; Unable to delete: all but deletion.",
    source: userGuide(70),
    assumed: "The guide has their names. What they allow follows from these and from an example.",
  },
  "templates.preset-stays": {
    says: "A template of type 0 is neither changed nor deleted; it can be disabled.",
    assumed: "The guide speaks of changing and deleting in connection with custom templates.",
  },
  "templates.unknown": {
    says: "A template must exist; 13000309 otherwise.",
    source: apiReference("batchGetPermissionTemplate"),
    assumed: "The page says that each is checked, and has no code.",
  },
  "templates.created": {
    says: "The answer to the creation of a template has all of it in data, its id included.",
    assumed: "The end of the page's example has an object with permissions.",
  },
  "templates.name": {
    says: "No two templates have the same name, presets included.",
    assumed: "They could not be told apart where one is chosen.",
  },
  "templates.company": {
    says: "A template belongs to the organization, by its identifier in OrgID, or an application.",
    source: CREATE,
    assumed: "The page names the two, and not what happens with another identifier.",
  },
  "templates.changes": {
    says: "What a change of a template leaves out stays as it is.",
    assumed: "Description and permissions are optional, and no page says what absent ones mean.",
  },
  "templates.in-use": {
    says:
      "A template is in use where a user, a member or an initial permission has it. It is not " +
      "deleted then, nor is any other of the call; 13000102.",
    source: apiReference("queryPermissionTemplateRef"),
    assumed: "The page is for the check before a deletion. No page says what one without it does.",
  },
  "templates.list": {
    says:
      "A list of templates has the newest first, unless orderByTime is 1. preBefore true has the " +
      "presets before all others, false after them. total counts the templates that match.",
    source: LIST,
    assumed: "The page does not say which value means first, nor whether total is of all.",
  },
} as const satisfies Statements;

type TemplateOperation =
  | "batchDeletePermissionTemplates"
  | "batchGetPermissionTemplates"
  | "createPermissionTemplate"
  | "getPermissionTemplateUsage"
  | "listPermissionTemplates"
  | "setInitialMemberPermission"
  | "setPermissionTemplateStatus"
  | "updatePermissionTemplate";

export const permissionTemplateRules: Rules<TemplateOperation> = {
  batchDeletePermissionTemplates: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { body: { ids } }) {
      let { permissionTemplates } = world;
      for (const [index, id] of ids.entries()) {
        const field = `ids[${index}]`;
        const template = findCustomTemplate(world, id, field);
        if (isRefusal(template)) return template;
        if (isTemplateInUse(world, id)) {
          return refuse("13000102", "templates.in-use", { field, detail: "is in use" });
        }
        permissionTemplates = drop(permissionTemplates, id);
      }
      return [{ ...world, permissionTemplates }, {}];
    },
  },

  batchGetPermissionTemplates: {
    run(world, _caller, { body: { ids } }) {
      const data = [];
      for (const [index, id] of ids.entries()) {
        const template = findTemplate(world, id, `ids[${index}]`);
        if (isRefusal(template)) return template;
        data.push(describe(template));
      }
      return [world, { data }];
    },
  },

  createPermissionTemplate: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { body }) {
      const { name, description = "", type, company, capabilities } = body;
      const refusal = refuseName(world, name) ?? refuseCompany(world, company);
      if (refusal) return refusal;
      const [next, id] = mintId(world);
      const times = { createTime: world.now, updateTime: world.now };
      const given = { name, description, type, company, capabilities };
      const template = { id, ...given, enabled: true, ...times };
      return [putTemplate(next, template), { data: describe(template) }];
    },
  },

  getPermissionTemplateUsage: {
    run(world, _caller, { path: { id } }) {
      const template = findTemplate(world, id, "id");
      if (isRefusal(template)) return template;
      return [world, { templateRef: isTemplateInUse(world, id) }];
    },
  },

  listPermissionTemplates: {
    run(world, _caller, { query }) {
      const found = findTemplates(world, query);
      const page = pageOf(world, ofArray(found), query);
      return [world, { data: page.map(describe), total: found.length }];
    },
  },

  setInitialMemberPermission: {
    changes: true,
    run(world, caller, { body: { spaceId, templateId: template, capabilities } }) {
      const team = findTeam(world, spaceId);
      if (isRefusal(team)) return team;
      const refusal = refuseMember(world, caller, team, "spaceId");
      if (refusal) return refusal;
      const fields = { template: "templateId", capabilities: "capabilities" };
      const grant = readGrant(world, { template, capabilities }, fields);
      return isRefusal(grant) ? grant : [setInitialPermission(world, team, grant), {}];
    },
  },

  setPermissionTemplateStatus: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { body: { id, status } }) {
      const template = findTemplate(world, id, "id");
      if (isRefusal(template)) return template;
      return [changeTemplate(world, template, { enabled: status === 1 }), {}];
    },
  },

  updatePermissionTemplate: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { body: { id, name, ...changes } }) {
      const template = findCustomTemplate(world, id, "id");
      if (isRefusal(template)) return template;
      const { description = template.description } = changes;
      const { capabilities = template.capabilities } = changes;
      const refusal = name === template.name ? undefined : refuseName(world, name);
      if (refusal) return refusal;
      return [changeTemplate(world, template, { name, description, capabilities }), {}];
    },
  },
};

function findTemplate(world: World, id: string, field: string): PermissionTemplate | Refusal {
  const template = find(world.permissionTemplates, id);
  return template ?? refuse("13000309", "templates.unknown", { field, detail: "is no template" });
}

/** A template that can be changed and deleted. */
function findCustomTemplate(world: World, id: string, field: string): PermissionTemplate | Refusal {
  const template = findTemplate(world, id, field);
  if (isRefusal(template) || template.type === 1) return template;
  return refuse("13000102", "templates.preset-stays", { field, detail: "must be no preset" });
}

function refuseName(world: World, name: string): Refusal | undefined {
  if (at(select(world.permissionTemplates, "name", name), 0) === undefined) return undefined;
  const detail = "is the name of another template";
  return refuse("13000102", "templates.name", { field: "name", detail });
}

function refuseCompany(world: World, company: string): Refusal | undefined {
  const { orgId } = world.organization;
  if (company === orgId || find(world.applications, company)) return undefined;
  const detail = `must be ${orgId}, the organization's identifier in OrgID, or an application's`;
  return refuse("13000102", "templates.company", { field: "company", detail });
}

function putTemplate(world: World, template: PermissionTemplate): World {
  return { ...world, permissionTemplates: put(world.permissionTemplates, template) };
}

function changeTemplate(
  world: World,
  template: PermissionTemplate,
  changes: Partial<PermissionTemplate>,
): World {
  return putTemplate(world, { ...template, ...changes, updateTime: world.now });
}

type Query = Input<"listPermissionTemplates">["query"];

function findTemplates(
  world: World,
  { id, templateType, status, orderByTime = 0, preBefore }: Query,
): PermissionTemplate[] {
  const oldestFirst = [...all(world.permissionTemplates)].filter(
    (template) =>
      (id === undefined || template.id === id) &&
      (templateType === undefined || template.type === templateType) &&
      (status === undefined || template.enabled === (status === 1)),
  );
  const found = orderByTime === 0 ? oldestFirst.reverse() : oldestFirst;
  if (preBefore === undefined) return found;
  const first = preBefore ? 0 : 1;
  const isFirst = ({ type }: PermissionTemplate) => type === first;
  return [...found.filter(isFirst), ...found.filter((template) => !isFirst(template))];
}

function describe(template: PermissionTemplate) {
  const { id, name, description, type, enabled, company, capabilities } = template;
  return {
    ...{ id, name, templateType: type, capabilities },
    ...(description && { description }),
    ...(company && { company }),
    status: enabled ? (1 as const) : (0 as const),
    createTime: isoTime(template.createTime),
    updateTime: isoTime(template.updateTime),
  };
}
