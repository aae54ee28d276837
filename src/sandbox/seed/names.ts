// The names that a seed has for what the service writes as numbers. Pages and logs have them, too.
import type {
  Group,
  MemberRole,
  MessageType,
  Role,
  SpaceStatus,
  UserStatus,
} from "../world/rows.ts";

export const ROLES = {
  user: 1,
  "member administrator": 5,
  "department administrator": 0,
  "cloud drive administrator": 3,
  "system administrator": 2,
} as const satisfies Record<string, Role>;

export const USER_STATUSES = {
  enabled: 0,
  disabled: 1,
  "not activated": 2,
} as const satisfies Record<string, UserStatus>;

export const SPACE_STATUSES = {
  normal: 0,
  disabled: 1,
} as const satisfies Record<string, SpaceStatus>;

export const SOURCE_TYPES = {
  "plain group": 0,
  "user group": 1,
} as const satisfies Record<string, Group["sourceType"]>;

export const MEMBER_ROLES = {
  owner: 0,
  administrator: 1,
  member: 2,
} as const satisfies Record<string, MemberRole>;

export const MESSAGE_TYPES = {
  share: "000",
  team: "001",
  system: "002",
  administration: "003",
} as const satisfies Record<string, MessageType>;

/** The name of such a number. */
export function nameOf<Value>(names: Readonly<Record<string, Value>>, value: Value): string {
  const [name = String(value)] = Object.entries(names).find(([, each]) => each === value) ?? [];
  return name;
}
