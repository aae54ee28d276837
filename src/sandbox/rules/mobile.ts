// Mobile numbers, which not everybody is shown.
import type { User } from "../world/rows.ts";
import type { World } from "../world/world.ts";
import { administers } from "./authority.ts";
import type { Caller } from "./rule.ts";

/** The number of a user, with stars in its middle for those who do not administer the user. */
export function shownMobile(world: World, caller: Caller, user: User): string {
  const { mobile, departmentId } = user;
  if (administers(world, caller, departmentId)) return mobile;
  return mask(mobile, mobile.startsWith("0086") ? 7 : 3, 4);
}

/** A number with stars for all but so many digits at its ends; for all if it is that short. */
export function mask(number: string, atBegin: number, atEnd: number): string {
  const hidden = number.length - atBegin - atEnd;
  if (hidden <= 0) return "*".repeat(number.length);
  return number.slice(0, atBegin) + "*".repeat(hidden) + number.slice(number.length - atEnd);
}
