// The tree of departments: how deep a department lies, and what is below it.
import { ofTree, ofTrees, type Sequence } from "./pages.ts";
import type { Department, User } from "./rows.ts";
import { find, select } from "./table.ts";
import { type Tree, values } from "./tree.ts";
import type { World } from "./world.ts";

/** The root department alone has depth 1. */
export const MAX_DEPTH = 5;

export function childrenOf(world: World, departmentId: string): Tree<Department> {
  return select(world.departments, "parent", departmentId);
}

export function depthOf(world: World, departmentId: string): number {
  return [...upwards(world, departmentId)].length;
}

/** How many levels a department and those below it take. */
export function heightOf(world: World, departmentId: string): number {
  let below = 0;
  for (const { id } of values(childrenOf(world, departmentId))) {
    below = Math.max(below, heightOf(world, id));
  }
  return below + 1;
}

/** Whether a department is another one, or below it. */
export function isWithin(world: World, departmentId: string, otherId: string): boolean {
  for (const { id } of upwards(world, departmentId)) {
    if (id === otherId) return true;
  }
  return false;
}

/** A department and all below it, each before those below. */
export function departmentsWithin(world: World, departmentId: string): Department[] {
  const department = find(world.departments, departmentId);
  if (!department) return [];
  const children = [...values(childrenOf(world, departmentId))];
  return [department, ...children.flatMap(({ id }) => departmentsWithin(world, id))];
}

/** The users of a department and of all below it. */
export function usersWithin(world: World, departmentId: string): Sequence<User> {
  if (departmentId === world.organization.rootDepartmentId) return ofTree(world.users.rows);
  const departments = departmentsWithin(world, departmentId);
  return ofTrees(departments.map(({ id }) => select(world.users, "department", id)));
}

/** A department and those above it, up to the root. */
export function* upwards(world: World, departmentId: string): Generator<Department> {
  let department = find(world.departments, departmentId);
  while (department) {
    yield department;
    department = find(world.departments, department.parentId ?? "");
  }
}
