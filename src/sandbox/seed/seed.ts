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
 * but its own, nothing in the audit log and in the lists of recent files, and no changes.
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
  /** Those of the organization. All worlds have the presets of the service beside them. */
  readonly permissionTemplates?: readonly SeedPermissionTemplate[];
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
  /**
   * What new users of the department or members of the group may do in it. Default: the preset
   * `Unable to delete`. In an individual space the user may do everything.
   */
  readonly capabilities?: SeedCapabilities;
  /** What is in its root. */
  readonly files?: SeedFolder;
}

/**
 * What is in a folder, by name. The name of a folder ends in `/`; `.` says more of the folder
 * itself. A path makes the folders on its way.
 *
 * A file is its text, the number of its bytes, or an object that says more.
 *
 * @example
 * import type { SeedFolder } from "koodrive-client/sandbox";
 *
 * export const files: SeedFolder = {
 *   "Plans/": {
 *     "plan.txt": "As discussed.",
 *     "plan.pdf": { size: 20_000, versions: [18_000], owner: "Wang Lei" },
 *     ".": { description: "All of this year" },
 *   },
 *   "Pictures/2025/stand.jpg": 48_000,
 * };
 */
export interface SeedFolder {
  readonly "."?: SeedFileInfo;
  readonly [name: string]: SeedFolder | SeedFile | string | number | undefined;
}

/** What is said of files and folders alike. */
export interface SeedFileInfo {
  /** `F` and 32 letters, digits, `-` and `_`. */
  readonly id?: string;
  /** Up to 512 characters, without emoji. */
  readonly description?: string;
  /** Default: false. */
  readonly hidden?: boolean;
  /** A user. Default: who has made the space, in an individual space its owner. */
  readonly owner?: string;
  /** ISO 8601 with a time zone, or milliseconds since 1970. Default: the beginning of 2025. */
  readonly createdTime?: string | number;
  /** When its name, place or content last changed. Default: `createdTime`. */
  readonly editedTime?: string | number;
  /** Whether it is in the recycle bin, with all that is in it. Default: false. */
  readonly recycled?: boolean;
}

export interface SeedFile extends SeedFileInfo, SeedContent {
  /** What it was before, the oldest first: each a text, a number of bytes, or an object. */
  readonly versions?: readonly (string | number | SeedContent)[];
}

/** Bytes, which are made when they are read: large files take no memory, but a while to hash. */
export interface SeedContent {
  /** In UTF-8. Default: nothing, or zeros up to the size. */
  readonly text?: string;
  /** Bytes, to 1 GiB: of the text, over and over. Default: the text once. */
  readonly size?: number;
  /** Whether the service may not remove this version by itself. Default: false. */
  readonly keepForever?: boolean;
}

/** What is left out is not allowed. */
export type SeedCapabilities = Readonly<Partial<components["schemas"]["Capabilities"]>>;

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
  /** A permission template, one of the presets included. Default: what new members get. */
  readonly template?: string;
  /** In place of a template. */
  readonly capabilities?: SeedCapabilities;
}

export interface SeedPermissionTemplate {
  /** Unique, also among the presets, up to 24 characters. */
  readonly name: string;
  readonly id?: string;
  /** Up to 50 characters. Default: none. */
  readonly description?: string;
  readonly capabilities: SeedCapabilities;
  /** Default: true. */
  readonly enabled?: boolean;
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
