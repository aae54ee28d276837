// The tables of a world, and the indexes by which rules find rows without looking at all of them.
import type {
  Change,
  Content,
  Favorite,
  File,
  ModerationRecord,
  Part,
  SyncDirectory,
  Upload,
  Version,
  Visit,
} from "./file-rows.ts";
import type { InitialPermission, Permission, PermissionTemplate } from "./permission-rows.ts";
import type {
  Account,
  Application,
  AuditEntry,
  AuthCode,
  Department,
  Group,
  Member,
  Message,
  Space,
  Token,
  User,
} from "./rows.ts";
import type { Share, ShareRecipient, ShareToken, ShareVisitor } from "./share-rows.ts";
import { emptyTable } from "./table.ts";
import type { UserImport, Work } from "./work-rows.ts";

/** A number as a text of a fixed length, so that numbers sort as they should. */
export const sortableNumber = (value: number): string => String(value).padStart(16, "0");

/** The same for an identifier of digits. */
export const sortableId = (id: string): string => id.padStart(19, "0");

/** A name with an end that sorts before all else, so that names sort as they should. */
export const sortableName = (name: string): string => `${name.replaceAll("\0", "\0\u0001")}\0\0`;

const organizationTables = {
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
      mobile: ({ mobile }) => mobile,
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
    indexes: {
      group: ({ groupId }) => groupId,
      user: ({ userId }) => userId,
      template: ({ template }) => template,
    },
  }),
  spaces: emptyTable<Space>()({
    key: ({ containerId }) => containerId,
    indexes: {
      owner: ({ type, ownerId }) => `${type}/${ownerId}`,
      type: ({ type }) => String(type),
      capacity: ({ capacity }) => sortableNumber(capacity),
    },
  }),
};

const credentialTables = {
  tokens: emptyTable<Token>()({
    key: ({ value }) => value,
    indexes: { session: ({ sessionId }) => sessionId, user: ({ userId }) => userId },
  }),
  authCodes: emptyTable<AuthCode>()({
    key: ({ code }) => code,
    indexes: { user: ({ userId }) => userId },
  }),
  applications: emptyTable<Application>()({ key: ({ appId }) => appId, indexes: {} }),
};

const messageTables = {
  messages: emptyTable<Message>()({
    key: ({ id }) => id,
    indexes: {
      user: ({ userId }) => userId,
      unread: ({ userId, read }) => (read ? undefined : userId),
    },
  }),
  auditLog: emptyTable<AuditEntry>()({ key: ({ id }) => id, indexes: {} }),
};

const fileTables = {
  files: emptyTable<File>()({
    key: ({ id }) => id,
    indexes: {
      space: ({ containerId }) => containerId,
      /** Of files in the recycle bin neither the folder nor the name. */
      folder: ({ parentId, recycled }) => (recycled ? undefined : parentId),
      name: ({ parentId, recycled }) => (recycled ? undefined : parentId),
      bin: ({ containerId, recycled }) => recycled && containerId,
      /** By the content of the thumbnail. */
      thumbnail: ({ thumbnailId }) => thumbnailId,
    },
    sorting: {
      folder: ({ editedTime }) => sortableNumber(editedTime),
      name: ({ name }) => sortableName(name),
      bin: ({ recycled }) => sortableNumber(recycled?.time ?? 0),
    },
  }),
  versions: emptyTable<Version>()({
    key: ({ id }) => id,
    // Their identifiers rise with their numbers.
    indexes: { file: ({ fileId }) => fileId, content: ({ contentId }) => contentId },
  }),
  contents: emptyTable<Content>()({
    key: ({ id }) => id,
    indexes: { sha256: ({ sha256 }) => sha256 },
  }),
  uploads: emptyTable<Upload>()({
    key: ({ id }) => id,
    indexes: {
      file: ({ fileId }) => fileId,
      folder: ({ kind, parentId }) => (kind === "file" ? parentId : undefined),
      space: ({ containerId }) => containerId,
      age: () => "age",
    },
    sorting: { age: ({ createTime }) => sortableNumber(createTime) },
  }),
  parts: emptyTable<Part>()({
    key: ({ uploadId, number }) => `${uploadId}/${number}`,
    indexes: { upload: ({ uploadId }) => uploadId },
    sorting: { upload: ({ number }) => sortableNumber(number) },
  }),
  favorites: emptyTable<Favorite>()({
    key: ({ userId, fileId }) => `${userId}/${fileId}`,
    indexes: { user: ({ userId }) => userId, file: ({ fileId }) => fileId },
    sorting: { user: ({ time }) => sortableNumber(time) },
  }),
  visits: emptyTable<Visit>()({
    key: ({ userId, fileId }) => `${userId}/${fileId}`,
    indexes: { user: ({ userId }) => userId, file: ({ fileId }) => fileId },
    sorting: { user: ({ id }) => sortableId(id) },
  }),
  syncDirectories: emptyTable<SyncDirectory>()({
    key: ({ fileId }) => fileId,
    indexes: { space: ({ containerId }) => containerId },
  }),
  changes: emptyTable<Change>()({
    key: ({ syncDirectoryId, fileId, type }) => `${syncDirectoryId}/${fileId}/${type}`,
    indexes: { syncDirectory: ({ syncDirectoryId }) => syncDirectoryId },
    sorting: { syncDirectory: ({ id }) => sortableId(id) },
  }),
  moderation: emptyTable<ModerationRecord>()({
    key: ({ sha256, size }) => `${sha256}/${size}`,
    indexes: { sensitive: ({ result }) => (result > 1 ? "sensitive" : undefined) },
    sorting: { sensitive: ({ time }) => sortableNumber(time) },
  }),
};

const sharingTables = {
  shares: emptyTable<Share>()({
    key: ({ id }) => id,
    indexes: {
      shortUrl: ({ shortUrl }) => shortUrl,
      /** Without those that were cancelled. */
      sharer: ({ sharerId, cancelled }) => (cancelled ? undefined : sharerId),
    },
  }),
  shareRecipients: emptyTable<ShareRecipient>()({
    key: ({ shareId, kind, id }) => `${shareId}/${kind}/${id}`,
    indexes: { share: ({ shareId }) => shareId, recipient: ({ kind, id }) => `${kind}/${id}` },
  }),
  shareVisitors: emptyTable<ShareVisitor>()({
    key: ({ shareId, userId }) => `${shareId}/${userId}`,
    indexes: { user: ({ userId }) => userId },
  }),
  shareTokens: emptyTable<ShareToken>()({
    key: ({ value }) => value,
    indexes: { share: ({ shareId }) => shareId },
  }),
};

const permissionTables = {
  permissionTemplates: emptyTable<PermissionTemplate>()({
    key: ({ id }) => id,
    indexes: { name: ({ name }) => name },
  }),
  permissions: emptyTable<Permission>()({
    key: ({ containerId, fileId, userId }) => `${containerId}/${fileId}/${userId}`,
    indexes: {
      space: ({ containerId }) => containerId,
      file: ({ fileId }) => fileId || undefined,
      user: ({ userId }) => userId,
      template: ({ template }) => template,
    },
  }),
  initialPermissions: emptyTable<InitialPermission>()({
    key: ({ ownerId }) => ownerId,
    indexes: { template: ({ template }) => template },
  }),
};

const workTables = {
  works: emptyTable<Work>()({
    key: ({ id }) => id,
    indexes: {
      active: ({ status }) => (status < 2 ? "active" : undefined),
      family: ({ family }) => family,
      user: ({ family, userId }) => `${family}/${userId}`,
      /** By whoever has begun it and the task that it is a part of. */
      aiTask: ({ family, userId, plan }) =>
        family === "aiTask" ? `${userId}/${plan.taskId}` : undefined,
      /** By the content that it holds. */
      archive: ({ archiveContentId }) => archiveContentId,
      expiry: ({ expireTime }) => (expireTime === undefined ? undefined : "expiry"),
    },
    sorting: { expiry: ({ expireTime = 0 }) => sortableNumber(expireTime) },
  }),
  userImports: emptyTable<UserImport>()({ key: ({ id }) => id, indexes: {} }),
};

export const TABLES = {
  ...organizationTables,
  ...credentialTables,
  ...messageTables,
  ...fileTables,
  ...sharingTables,
  ...permissionTables,
  ...workTables,
};

export type Tables = typeof TABLES;

export const tableNames = Object.keys(TABLES) as (keyof Tables)[];
