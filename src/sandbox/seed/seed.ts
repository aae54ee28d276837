// What a world can be grown from: a seed, plain data that JSON can hold. All of it is optional.
import type { components } from "../../../generated/types.ts";
import type { Organization } from "../world/rows.ts";
import type {
  MEMBER_ROLES,
  MESSAGE_TYPES,
  ROLES,
  SOURCE_TYPES,
  SPACE_STATUSES,
  USER_STATUSES,
} from "./names.ts";

/** When all that is in a seed was made. Fixed, so that its identifiers are the same everywhere. */
export const SEED_TIME = Date.UTC(2025, 0, 1);

/**
 * The world that a sandbox begins with, and goes back to by a reset. What a seed leaves out has
 * defaults. There are always a root department, and a system administrator who is not disabled: one
 * named Administrator if the seed has none.
 *
 * References are by name or by identifier. Identifiers that a seed does not give are made, the same
 * ones each time. Capacities are in GB. Nobody is told of what a seed makes: it leaves no messages
 * but its own, and nothing in the audit log.
 */
export interface Seed {
  readonly organization?: SeedOrganization;
  /** The department above all others. */
  readonly rootDepartment?: SeedRootDepartment;
  readonly departments?: readonly SeedDepartment[];
  readonly users?: readonly SeedUser[];
  /** Accounts of OrgID that are no users yet: `createUser` makes users of them. */
  readonly accounts?: readonly SeedAccount[];
  readonly groups?: readonly SeedGroup[];
  /** Default: `sandbox-app`, whose secret is `sandbox-secret`. */
  readonly applications?: readonly SeedApplication[];
  readonly tokens?: readonly SeedToken[];
  /** From the oldest to the newest. */
  readonly messages?: readonly SeedMessage[];
}

/**
 * Defaults: 10240 GB, 100 users, and as sizes of spaces that calls make 20 GB for users, 10 GB for
 * groups, and none for departments.
 */
export interface SeedOrganization extends Partial<Omit<Organization, "rootDepartmentId">> {
  /**
   * What was purchased, by kind of space: in all `purchasedCapacity` without `reservedCapacity`.
   * Default: 60, 20 and 20 hundredths of it.
   */
  readonly pools?: SeedPools;
}

export interface SeedPools {
  readonly department: number;
  readonly individual: number;
  readonly group: number;
}

export interface SeedRootDepartment {
  /** Default: that of the organization, or its first 20 characters. */
  readonly name?: string;
  readonly id?: string;
  /** In OrgID, 32 hexadecimal digits. */
  readonly orgDepartmentId?: string;
  /** GB. Default: 0, which is none. */
  readonly space?: number | SeedSpace;
}

export interface SeedDepartment extends SeedRootDepartment {
  /** Unique, up to 20 characters. */
  readonly name: string;
  /** The department above it. Default: the root department. */
  readonly parent?: string;
}

export interface SeedUser {
  /** Not necessarily unique. If it is not, references need an identifier. */
  readonly name: string;
  /** In KooDrive. */
  readonly id?: string;
  /** In OrgID. */
  readonly accountId?: string;
  /** Default: a number that is reserved for fiction. */
  readonly mobile?: string;
  /** Default: the root department. */
  readonly department?: string;
  /** Default: `user`. */
  readonly role?: keyof typeof ROLES;
  /** Default: `enabled`. */
  readonly status?: keyof typeof USER_STATUSES;
  /** GB of the individual space. Default: 0, which is none. */
  readonly space?: number | SeedSpace;
  /** Individual spaces beside that one, which no operation makes. */
  readonly moreSpaces?: readonly (number | SeedSpace)[];
}

/** A space that is no mere capacity. */
export interface SeedSpace {
  /** GB, at least 1. */
  readonly capacity: number;
  /** Default: `normal`. */
  readonly status?: keyof typeof SPACE_STATUSES;
  /** What its users may do who have no permission of their own. */
  readonly capabilities?: SeedCapabilities;
}

export type SeedCapabilities = Readonly<components["schemas"]["Capabilities"]>;

export interface SeedAccount {
  readonly name: string;
  readonly accountId?: string;
  /** Default: a number that is reserved for fiction. */
  readonly mobile?: string;
}

export interface SeedGroup {
  /** Unique among its owner's groups of the same kind, up to 30 characters. */
  readonly name: string;
  readonly id?: string;
  /** A user, who is a member without being named again. */
  readonly owner: string;
  /** A plain group can have a space, a user group is a list of people. Default: `plain group`. */
  readonly sourceType?: keyof typeof SOURCE_TYPES;
  readonly iconUrl?: string;
  /** GB. Default: 0, which is none. A user group has none. */
  readonly space?: number | SeedSpace;
  /** Up to 200, with the owner. */
  readonly members?: readonly (string | SeedMember)[];
}

/** A member of whom more is to be said than who it is. */
export interface SeedMember {
  readonly user: string;
  /** Default: `owner` for the owner, `member` for others. */
  readonly role?: keyof typeof MEMBER_ROLES;
  /** Whether the member has pinned the group. Default: false. */
  readonly pinned?: boolean;
  /** The identifier of a permission template. Default: what new members of the group get. */
  readonly template?: string;
  /** In place of a template. */
  readonly capabilities?: SeedCapabilities;
}

export interface SeedApplication {
  readonly appId: string;
  readonly appSecret: string;
  /** Default: the `appId`. */
  readonly name?: string;
}

/** A token that is known beforehand, for use by hand. It does not expire. */
export interface SeedToken {
  readonly user: string;
  /** With or without the `Bearer+` before it. */
  readonly value: string;
}

export interface SeedMessage {
  /** The recipient. */
  readonly user: string;
  /** Default: `KooDrive`. */
  readonly sender?: string;
  /** About shares or teams, or from the system or the administration. */
  readonly type: keyof typeof MESSAGE_TYPES;
  readonly text: string;
  /** Default: false. */
  readonly read?: boolean;
}
