// What a caller may do to whom: the system's administrators everything, those of a department what
// belongs to it and to the departments below.
import { isWithin } from "../world/departments.ts";
import { isSystemRole } from "../world/users.ts";
import type { World } from "../world/world.ts";
import type { Caller } from "./rule.ts";

export const isSystemAdministrator = ({ role }: Caller): boolean => isSystemRole(role);

/** Whether a caller administers a department. */
export function administers(world: World, caller: Caller, departmentId: string): boolean {
  if (isSystemAdministrator(caller)) return true;
  const { role, user } = caller;
  return role === 0 && user !== undefined && isWithin(world, departmentId, user.departmentId);
}

/** The department that a caller administers; for the system's administrators, the root. */
export function administeredDepartment({ organization }: World, caller: Caller): string {
  if (isSystemAdministrator(caller)) return organization.rootDepartmentId;
  return caller.user?.departmentId ?? "";
}

/** The user who acts, or the application that does so by itself. */
export const operatorOf = ({ user, appId }: Caller): string => user?.id ?? appId ?? "";
