// The world of a sandbox at one moment. It never changes: a rule makes the next one. The time, and
// what identifiers and chance continue from, are in it, so that a rule needs nothing else.
import type {
  Account,
  Application,
  AuditEntry,
  AuthCode,
  Department,
  Group,
  Member,
  Message,
  Organization,
  Pool,
  Space,
  Token,
  User,
} from "./rows.ts";
import { emptyTable } from "./table.ts";

export interface World extends ReturnType<typeof emptyWorld> {}

const TABLES = {
  departments: emptyTable<Department>()({
    key: ({ id }) => id,
    indexes: {
      parent: ({ parentId }) => parentId,
      name: ({ name }) => name,
      orgDepartmentId: ({ orgDepartmentId }) => orgDepartmentId,
    },
  }),
  accounts: emptyTable<Account>()({ key: ({ accountId }) => accountId, indexes: {} }),
  users: emptyTable<User>()({
    key: ({ id }) => id,
    indexes: {
      account: ({ accountId }) => accountId,
      department: ({ departmentId }) => departmentId,
      role: ({ role }) => String(role),
    },
  }),
  groups: emptyTable<Group>()({
    key: ({ id }) => id,
    indexes: {
      owner: ({ ownerId }) => ownerId,
      sourceType: ({ sourceType }) => String(sourceType),
    },
  }),
  members: emptyTable<Member>()({
    key: ({ groupId, userId }) => `${groupId}/${userId}`,
    indexes: { group: ({ groupId }) => groupId, user: ({ userId }) => userId },
  }),
  spaces: emptyTable<Space>()({
    key: ({ containerId }) => containerId,
    indexes: {
      owner: ({ type, ownerId }) => `${type}/${ownerId}`,
      type: ({ type }) => String(type),
      // Padded, so that capacities sort as numbers do.
      capacity: ({ capacity }) => String(capacity).padStart(16, "0"),
    },
  }),
  tokens: emptyTable<Token>()({
    key: ({ value }) => value,
    indexes: { session: ({ sessionId }) => sessionId, user: ({ userId }) => userId },
  }),
  authCodes: emptyTable<AuthCode>()({
    key: ({ code }) => code,
    indexes: { user: ({ userId }) => userId },
  }),
  applications: emptyTable<Application>()({ key: ({ appId }) => appId, indexes: {} }),
  messages: emptyTable<Message>()({
    key: ({ id }) => id,
    indexes: {
      user: ({ userId }) => userId,
      unread: ({ userId, read }) => (read ? undefined : userId),
    },
  }),
  auditLog: emptyTable<AuditEntry>()({ key: ({ id }) => id, indexes: {} }),
};

/** The tables without rows, and nothing purchased. */
export function emptyWorld(organization: Organization, now: number, seed: number) {
  return {
    ...TABLES,
    organization,
    pools: [
      { type: 0, total: 0, allocated: 0, used: 0 },
      { type: 1, total: 0, allocated: 0, used: 0 },
      { type: 2, total: 0, allocated: 0, used: 0 },
    ] as readonly [Pool, Pool, Pool],
    /** Milliseconds since 1970, by the clock of the sandbox. */
    now,
    /** The newest identifier, see ids.ts. */
    lastId: 0n,
    /** The state of the pseudo-random numbers, see chance.ts. */
    chance: seed,
    /** The most elements that a page of a list has, however many are asked for. */
    pageSize: Number.POSITIVE_INFINITY,
  };
}

export type Tables = typeof TABLES;

export const tableNames = Object.keys(TABLES) as (keyof Tables)[];
