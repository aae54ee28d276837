// The check of users before they are imported.
import { poolOf, unallocated } from "../world/pools.ts";
import { count, find, select } from "../world/table.ts";
import { at } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { administers } from "./authority.ts";
import type { Caller, Input, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";
import { refuseDepartment } from "./user-refusals.ts";

export const userImportStatements = {
  "user-import.administrators": {
    says: "Who may create users in a department may check an import into it.",
    assumed: "The page does not say who may. An import creates users.",
  },
  "user-import.result": {
    says: "The result 0 means that the user can be imported, 1 and a reason that it cannot.",
    source: apiReference("batchImportUserPreVerify"),
    assumed: "The page has no values. Its example of a success has 0, beside the code 0.",
  },
  "user-import.department": {
    says: "A user without the name of a department joins the one that the operator has selected.",
    assumed: "The name is optional, and the selected department is not.",
  },
  "user-import.capacity": {
    says:
      "The capacity is in GB, at least 1, and what the pool of individual spaces has left, after " +
      "the users before, suffices. It counts only if a space is to be allocated.",
    assumed: "The page gives no unit; the console has GB, and allocates no space of 0 GB.",
  },
  "user-import.limit": {
    says: "The users that can be imported are within the user limit, in the order of the request.",
    assumed: "The page does not name what is checked. The user guide limits the number of users.",
  },
} as const satisfies Statements;

type UserToImport = Input<"verifyUserImport">["body"]["users"][number];

/** What is left for the users that come after others. */
interface Room {
  users: number;
  /** GB of the pool of individual spaces. */
  capacity: number;
}

export const userImportRules: Rules<"verifyUserImport"> = {
  verifyUserImport: {
    allows: "administrators",
    run(world, caller, { body: { curDeptId, users } }) {
      const refusal = refuseDepartment(world, caller, curDeptId, "curDeptId");
      if (refusal) return refusal;
      let room: Room = {
        users: world.organization.userLimit - count(world.users),
        capacity: unallocated(poolOf(world, 1)),
      };
      const data = users.map((user) => {
        const reason = whyNot(world, caller, curDeptId, user, room);
        if (reason !== undefined) return { isSuccess: 1, reason };
        room = { users: room.users - 1, capacity: room.capacity - capacityOf(user) };
        return { isSuccess: 0 };
      });
      return [world, { data }];
    },
  },
};

const capacityOf = ({ isAllocateCapacity, personalCapacity }: UserToImport): number =>
  isAllocateCapacity ? personalCapacity : 0;

/** Why a user cannot be imported; undefined for one who can. */
function whyNot(
  world: World,
  caller: Caller,
  selectedId: string,
  user: UserToImport,
  room: Room,
): string | undefined {
  const department = user.targetDeptName
    ? at(select(world.departments, "name", user.targetDeptName), 0)
    : find(world.departments, selectedId);
  if (!department) return "There is no department of this name.";
  if (!administers(world, caller, department.id)) {
    return "The department is neither the administrator's nor below it.";
  }
  if (room.users < 1) return "The organization has as many users as were purchased.";
  const capacity = capacityOf(user);
  if (user.isAllocateCapacity && capacity < 1) return "An individual space has at least 1 GB.";
  if (capacity <= room.capacity) return undefined;
  return `The individual spaces have ${room.capacity} GB left.`;
}
