// Who may do what in a space, as rows.
import type { Capabilities } from "./rows.ts";

export interface PermissionTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** 0 of the service, 1 of the organization. */
  readonly type: 0 | 1;
  /** One that is disabled is given to nobody else; who has it keeps it. */
  readonly enabled: boolean;
  /** The organization or the application that it belongs to; empty for those of the service. */
  readonly company: string;
  readonly capabilities: Capabilities;
  readonly createTime: number;
  readonly updateTime: number;
}

/** What somebody is given. */
export interface Grant {
  /** A template, or -1 for `capabilities` of one's own. */
  readonly template: string;
  readonly capabilities?: Capabilities | undefined;
}

/**
 * What a user may do in the space of a department, or with a file of a team's space and what is
 * below it. What a member of a group may do in its space is in the row of the member.
 */
export interface Permission extends Grant {
  readonly containerId: string;
  /** Empty for the whole space. */
  readonly fileId: string;
  readonly userId: string;
  readonly updateTime: number;
}

/** What those may do who have no permission of their own. */
export interface InitialPermission extends Grant {
  /** A department or a group. */
  readonly ownerId: string;
  readonly updateTime: number;
}
