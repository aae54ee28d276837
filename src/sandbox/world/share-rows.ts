// Shares, and what visitors have of them, as rows. Times are in milliseconds since 1970.

/** 1 anyone with the link, 2 the whole organization, 3 those who are named. */
export type ShareScope = 1 | 2 | 3;

export interface Share {
  readonly id: string;
  /** The last part of its link. */
  readonly shortUrl: string;
  readonly sharerId: string;
  readonly containerId: string;
  /** The files and folders that are shared, the first of which it is called by. */
  readonly fileIds: readonly string[];
  readonly displayName: string;
  readonly scope: ShareScope;
  /** Empty for a share that needs none. */
  readonly extractCode: string;
  readonly comment: string;
  readonly permission: SharePermission;
  readonly expireTime: number;
  readonly createTime: number;
  readonly updateTime: number;
  readonly cancelled: boolean;
  readonly views: number;
  readonly downloads: number;
  readonly saves: number;
}

/** What visitors may do with the shared files. */
export interface SharePermission {
  readonly preview: boolean;
  readonly edit: boolean;
  readonly download: boolean;
}

export type RecipientKind = "user" | "department" | "group";

/** Somebody whom a share of scope 3 names. */
export interface Recipient {
  readonly kind: RecipientKind;
  /** That of the user, the department or the group. */
  readonly id: string;
}

export interface ShareRecipient extends Recipient {
  readonly shareId: string;
}

/** What a user is to a share who has opened it, or has left it. */
export interface ShareVisitor {
  readonly shareId: string;
  readonly userId: string;
  /** Whether the user does not have it among the received shares any more. */
  readonly left: boolean;
}

/** What a visitor has who gave the right extract code. */
export interface ShareToken {
  readonly value: string;
  readonly shareId: string;
  /** Each call moves it forward. */
  readonly expires: number;
}
