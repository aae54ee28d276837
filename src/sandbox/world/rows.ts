// What the world of a sandbox consists of: plain rows, which are replaced and never changed.
// Capacities are in GB, sizes in bytes, times in milliseconds since 1970.
import type { components } from "../../../generated/types.ts";

/** Of an owner and of its space: 0 department, 1 individual, 2 group. */
export type SpaceType = 0 | 1 | 2;

/** The eleven things that somebody may be allowed to do in a space. */
export type Capabilities = Readonly<components["schemas"]["Capabilities"]>;

export interface Organization {
  readonly tenantId: string;
  readonly orgId: string;
  readonly name: string;
  readonly rootDepartmentId: string;
  /** What was purchased. The part of it that no pool has is `reserved`. */
  readonly purchasedCapacity: number;
  readonly reservedCapacity: number;
  readonly userLimit: number;
  /** How many group spaces there can be. */
  readonly groupLimit: number;
  /** Capacity of a new space of each kind; 0 for none. */
  readonly departmentSpaceSize: number;
  readonly personalSpaceSize: number;
  readonly groupSpaceSize: number;
  /** For how many days the link to a packed archive is valid. */
  readonly packageDownloadExpiry: number;
  /** Out of service: its data is kept, and hardly anything can be called. */
  readonly frozen: boolean;
  readonly aiAvailable: boolean;
  readonly wpsAvailable: boolean;
  readonly productType: string;
  readonly manualAuditOpen: string;
  readonly publicShareFlag: string;
  readonly aiFlag: string;
  readonly telcomFlag: string;
}

/** The capacity for the spaces of one type. */
export interface Pool {
  readonly type: SpaceType;
  readonly total: number;
  /** The sum of the capacities of its spaces. */
  readonly allocated: number;
  /** The sum of the bytes that they use. */
  readonly used: number;
}

export interface Department {
  readonly id: string;
  /** Its identifier in OrgID, 32 hexadecimal digits. */
  readonly orgDepartmentId: string;
  readonly name: string;
  /** Undefined for the root department alone. */
  readonly parentId: string | undefined;
  readonly createTime: number;
}

/** An account of OrgID. It becomes a user by `createUser`. */
export interface Account {
  /** The `userId` of the user that it becomes. */
  readonly accountId: string;
  readonly name: string;
  readonly mobile: string;
}

/**
 * 0 department administrator, 1 user, 2 system administrator, 3 cloud drive administrator, who may
 * do the same, 5 member administrator.
 */
export type Role = 0 | 1 | 2 | 3 | 5;

/** 0 enabled, 1 disabled, 2 not activated: before the first sign-in. */
export type UserStatus = 0 | 1 | 2;

export interface User {
  readonly id: string;
  /** The user's identifier in OrgID. */
  readonly accountId: string;
  readonly name: string;
  readonly mobile: string;
  readonly departmentId: string;
  readonly role: Role;
  readonly status: UserStatus;
  readonly createTime: number;
}

export interface Group {
  readonly id: string;
  /** 0 a group that can have a space, 1 a mere list of people to share with. */
  readonly sourceType: 0 | 1;
  readonly name: string;
  readonly ownerId: string;
  readonly iconUrl: string;
  readonly createTime: number;
  readonly updateTime: number;
}

/** 0 owner, 1 administrator, 2 member. */
export type MemberRole = 0 | 1 | 2;

export interface Member {
  readonly groupId: string;
  readonly userId: string;
  readonly role: MemberRole;
  /** Whether the member has pinned the group. */
  readonly top: boolean;
  /**
   * The permission template, or -1 for `capabilities` of the member's own. Empty where none was
   * named: the member then has what new members of the group get.
   */
  readonly template: string;
  readonly capabilities?: Capabilities | undefined;
  readonly createTime: number;
  readonly updateTime: number;
}

/** 0 normal, 1 disabled. */
export type SpaceStatus = 0 | 1;

export interface Space {
  readonly containerId: string;
  /** Its numeric identifier. */
  readonly id: string;
  readonly type: SpaceType;
  /** A department, a user or a group. */
  readonly ownerId: string;
  readonly status: SpaceStatus;
  readonly capacity: number;
  /** Bytes of all versions of all files, the recycle bin included. */
  readonly used: number;
  /** The folder above both roots. */
  readonly rootFileId: string;
  readonly creator: string;
  readonly createTime: number;
  readonly modifier: string;
  readonly updateTime: number;
}

/** Of a person: a user's session. Of an application: a token without one. */
export interface Token {
  /** As it is sent, with its prefix. */
  readonly value: string;
  readonly userId?: string;
  readonly appId?: string;
  readonly sessionId?: string;
  /** Each call moves it forward. */
  readonly expires: number;
}

export interface AuthCode {
  readonly code: string;
  readonly userId: string;
  /** The domain that it was made for. */
  readonly domain: string;
  readonly expires: number;
}

/** A registered application: it signs requests, or has a token of its own. */
export interface Application {
  readonly appId: string;
  readonly appSecret: string;
  readonly name: string;
  /** Signatures refused in a row. */
  readonly failures: number;
  /** No signature is accepted before; 0 if the application is not locked. */
  readonly lockedUntil: number;
}

/** `000` about shares, `001` about teams, `002` from the system, `003` from the administration. */
export type MessageType = "000" | "001" | "002" | "003";

export interface Message {
  readonly id: string;
  /** The recipient. */
  readonly userId: string;
  readonly sender: string;
  readonly type: MessageType;
  readonly text: string;
  readonly read: boolean;
  readonly createTime: number;
}

export interface AuditEntry {
  readonly id: string;
  /** The user's name, or the application's. */
  readonly operatorName: string;
  readonly operatorId: string;
  readonly time: number;
  /** The published name of the operation. */
  readonly operation: string;
  /** The identifier of what was acted on. */
  readonly resource: string;
  readonly succeeded: boolean;
  /** The text of a refusal. */
  readonly message: string;
}
