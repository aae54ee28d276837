// Departments: a tree of five levels with a team space each.
import { drawHex } from "../world/chance.ts";
import { childrenOf, depthOf, heightOf, isWithin, MAX_DEPTH } from "../world/departments.ts";
import { mintId } from "../world/ids.ts";
import { ofArray } from "../world/pages.ts";
import type { Department } from "../world/rows.ts";
import { dropRecipient } from "../world/share-recipients.ts";
import { allocateDefaultSpace, releaseSpacesOf } from "../world/spaces.ts";
import { drop, find, put, select } from "../world/table.ts";
import { at, sizeOf, values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Output, Rules } from "./rule.ts";
import { search } from "./search.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

const GUIDE = userGuide(9);

export const departmentStatements = {
  "departments.administrators": {
    says: "System administrators alone create, change and delete departments; everybody may read.",
    source: GUIDE,
    assumed: "The guide names who may change them. No page limits who may read them.",
  },
  "departments.unknown": {
    says: "A department that does not exist is refused as a resource that does not.",
    assumed: "No page has a code for departments; 13000309 is the one for resources.",
  },
  "departments.name-blank": {
    says: "The name of a department is more than white space.",
    assumed: "The guide makes the name mandatory and allows all characters.",
  },
  "departments.name-taken": {
    says: "No two departments of the organization have the same name; capital letters count.",
    source: GUIDE,
    assumed: "The guide says unique, not among which departments, nor how names are compared.",
  },
  "departments.depth": {
    says: "Departments have up to five levels, of which the root department is the first.",
    source: GUIDE,
  },
  "departments.root-stays": {
    says: "The root department is not deleted.",
    source: GUIDE,
  },
  "departments.root-parent": {
    says: "The root department can be renamed; its parent is then given as the root itself.",
    assumed: "The operation demands a parent, and the root has none.",
  },
  "departments.below-itself": {
    says: "A department is not moved below itself.",
    assumed: "It would leave the tree. No page says how the service refuses it.",
  },
  "departments.empty": {
    says: "A department is deleted when it has neither users nor departments below it.",
    source: GUIDE,
    assumed: "This is the console's rule; the operation's page names no condition.",
  },
  "departments.space": {
    says: "A new department has a space of the organization's default size; if that is 0, none.",
    source: apiReference("GetService"),
    assumed: "The operation's page says that it gets a space, and not of what size.",
  },
  "departments.space-left": {
    says: "If the pool has less left than the default size, a new department is without a space.",
    assumed: "The operation's page names no such failure, and the console lets the space be off.",
  },
  "departments.list-root": {
    says: "Without departmentId, the list has the root department alone.",
    source: apiReference("GetDepartmentList"),
    assumed: "English pages list the departments below the root instead; the Chinese one is newer.",
  },
  "departments.list": {
    says: "The list is in the order of creation; keyWord finds text within names, in any case.",
    assumed: "No page gives an order, or says how names are compared.",
  },
} as const satisfies Statements;

export const departmentRules: Rules<
  "createDepartment" | "deleteDepartment" | "getDepartment" | "listDepartments" | "updateDepartment"
> = {
  createDepartment: {
    allows: "system administrators",
    changes: true,
    run(world, caller, { body }) {
      const refusal = refuseParent(world, body.parentId, 1) ?? refuseName(world, body.name);
      if (refusal) return refusal;
      const [withId, id] = mintId(world);
      const [next, orgDepartmentId] = drawHex(withId, 32);
      const { name, parentId } = body;
      const row: Department = { id, orgDepartmentId, name, parentId, createTime: world.now };
      const departments = put(next.departments, row);
      const space = { type: 0, ownerId: id, creator: caller.user?.id ?? "" } as const;
      return [allocateDefaultSpace({ ...next, departments }, space), { data: { id } }];
    },
  },

  deleteDepartment: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { path: { departmentId } }) {
      const department = find(world.departments, departmentId);
      if (!department) return refuseUnknownDepartment("departmentId");
      const refusal = refuseDeletion(world, department);
      if (refusal) return refusal;
      const released = releaseSpacesOf(world, 0, departmentId);
      const next = dropRecipient(released, "department", departmentId);
      const departments = drop(next.departments, departmentId);
      const initialPermissions = drop(next.initialPermissions, departmentId);
      return [{ ...next, departments, initialPermissions }, {}];
    },
  },

  getDepartment: {
    run(world, _caller, { path }) {
      const department = find(world.departments, path.departmentId);
      if (!department) return refuseUnknownDepartment("departmentId");
      return [world, outputOf(world, department)];
    },
  },

  listDepartments: {
    run(world, _caller, { query: { departmentId, keyWord } }) {
      if (departmentId !== undefined && !find(world.departments, departmentId)) {
        return refuseUnknownDepartment("departmentId");
      }
      const root = find(world.departments, world.organization.rootDepartmentId);
      const rows =
        departmentId === undefined ? root && [root] : values(childrenOf(world, departmentId));
      const found = search(ofArray([...(rows ?? [])]), keyWord, ({ name }) => [name]);
      return [world, { list: Array.from(found.from(0), (row) => outputOf(world, row)) }];
    },
  },

  updateDepartment: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { path, body }) {
      const department = find(world.departments, path.departmentId);
      if (!department) return refuseUnknownDepartment("departmentId");
      const refusal =
        refuseMove(world, department, body.parentId) ?? refuseName(world, body.name, department.id);
      if (refusal) return refusal;
      const isRoot = department.parentId === undefined;
      const parentId = isRoot ? undefined : body.parentId;
      const row = { ...department, name: body.name, parentId };
      return [{ ...world, departments: put(world.departments, row) }, {}];
    },
  },
};

/** @param field The argument that has its identifier. */
export function refuseUnknownDepartment(field: string): Refusal {
  return refuse("13000309", "departments.unknown", { field, detail: "is no department" });
}

function outputOf(world: World, department: Department): Output<"getDepartment"> {
  const { id, orgDepartmentId, parentId, name } = department;
  const { orgId, tenantId } = world.organization;
  const parent = parentId === undefined ? {} : { parentId };
  return { id, orgId, deptId: orgDepartmentId, ...parent, name, tenantId };
}

/** @param ownId That of the department which may have the name already. */
function refuseName(world: World, name: string, ownId?: string): Refusal | undefined {
  const field = "name";
  if (name.trim() === "") {
    const detail = "must have a character that is no white space";
    return refuse("13000102", "departments.name-blank", { field, detail });
  }
  const holder = at(select(world.departments, "name", name), 0);
  if (!holder || holder.id === ownId) return undefined;
  const detail = "is the name of another department";
  return refuse("13000102", "departments.name-taken", { field, detail });
}

/** @param height How many levels come below the parent. */
function refuseParent(world: World, parentId: string, height: number): Refusal | undefined {
  const field = "parentId";
  if (!find(world.departments, parentId)) return refuseUnknownDepartment(field);
  const depth = depthOf(world, parentId) + height;
  if (depth <= MAX_DEPTH) return undefined;
  const detail = `must leave at most ${MAX_DEPTH} levels of departments, makes ${depth}`;
  return refuse("13000102", "departments.depth", { field, detail });
}

function refuseMove(world: World, { id, parentId }: Department, to: string): Refusal | undefined {
  const field = "parentId";
  if (parentId === undefined) {
    if (to === id) return undefined;
    const detail = "must be the root department itself, which stays where it is";
    return refuse("13000102", "departments.root-parent", { field, detail });
  }
  // A department that lies too deep already can be renamed all the same.
  if (to === parentId) return undefined;
  if (isWithin(world, to, id)) {
    const detail = "must not be the department or below it";
    return refuse("13000102", "departments.below-itself", { field, detail });
  }
  return refuseParent(world, to, heightOf(world, id));
}

function refuseDeletion(world: World, { id, parentId }: Department): Refusal | undefined {
  const field = "departmentId";
  if (parentId === undefined) {
    const detail = "must not be the root department";
    return refuse("13000102", "departments.root-stays", { field, detail });
  }
  const users = sizeOf(select(world.users, "department", id));
  const departments = sizeOf(childrenOf(world, id));
  if (users + departments === 0) return undefined;
  const detail = `must be empty, has ${users} users and ${departments} departments below it`;
  return refuse("13000102", "departments.empty", { field, detail });
}
