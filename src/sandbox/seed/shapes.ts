// The shapes of a seed and its parts. That they have the fields of the types is checked by `tsc`.
import { type Rule, rules } from "../../validate.ts";
import { countCharacters } from "../../validation/violations.ts";
import { MAX_TEXT_SIZE } from "../bytes/text-blob.ts";
import { hasEmoji } from "../world/groups.ts";
import { identifier } from "../world/ids.ts";
import { pointInTime } from "../world/moments.ts";
import {
  MEMBER_ROLES,
  MESSAGE_TYPES,
  ROLES,
  SOURCE_TYPES,
  SPACE_STATUSES,
  USER_STATUSES,
} from "./names.ts";
import type {
  Seed,
  SeedAccount,
  SeedApplication,
  SeedCapabilities,
  SeedContent,
  SeedDepartment,
  SeedFile,
  SeedFileInfo,
  SeedGroup,
  SeedMember,
  SeedMessage,
  SeedOrganization,
  SeedPermissionTemplate,
  SeedPools,
  SeedSpace,
  SeedToken,
  SeedUser,
} from "./seed.ts";
import type { Shape } from "./shape.ts";

type Fields<Part> = Record<keyof Part, Shape>;

const matching = (pattern: RegExp, expected: string): Rule => ({
  accepts: (value) => typeof value === "string" && pattern.test(value),
  expected,
});

const text = matching(/^\P{Cs}+$/u, "a non-empty string");

const upTo = (length: number): Rule => ({
  accepts: (value) => text.accepts(value) && countCharacters(String(value)) <= length,
  expected: `a string of 1 to ${length} characters`,
});

const whole = (least: number, most: number): Rule => ({
  accepts: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  expected: `a whole number from ${least} to ${most}`,
});

const oneOf = (names: object): Rule => ({
  accepts: (value) => typeof value === "string" && Object.hasOwn(names, value),
  expected: `one of ${Object.keys(names)
    .map((name) => JSON.stringify(name))
    .join(", ")}`,
});

const hexadecimal = matching(/^[\da-f]{32}$/, "a string of 32 hexadecimal digits in lower case");

/** That of the contract. */
const GROUP_NAME = /^(?!\.{1,2}$)[^<>|:"*?/\\]+$/;

const groupName: Rule = {
  accepts: (value) =>
    upTo(30).accepts(value) && GROUP_NAME.test(String(value)) && !hasEmoji(String(value)),
  expected:
    'a string of 1 to 30 characters, without emoji and <>|:"*?/\\, and neither "." nor ".."',
};

/** Headers have commas between the parts of a signature. */
const appId = matching(
  /^[!-+\--~]+$/,
  "a non-empty string of printable ASCII characters without blanks and commas",
);

/** The largest capacity of requests. */
const MAX_CAPACITY = 2 ** 31 - 1;
const capacity = whole(0, MAX_CAPACITY);

const granted = {
  addChildNodePermission: rules.boolean,
  copyPermission: rules.boolean,
  deletePermission: rules.boolean,
  downloadPermission: rules.boolean,
  editPermission: rules.boolean,
  listChildNodePermission: rules.boolean,
  removeChildNodePermission: rules.boolean,
  renameFilePermission: rules.boolean,
  shareFilePermission: rules.boolean,
  uploadPermission: rules.boolean,
  viewPermission: rules.boolean,
} satisfies Fields<SeedCapabilities>;

const capabilities = { fields: granted };

const space = {
  short: capacity,
  fields: {
    capacity: whole(1, MAX_CAPACITY),
    status: oneOf(SPACE_STATUSES),
    capabilities,
    // Looked at when they are made: what their names say is no matter of shape.
    files: rules.object,
  } satisfies Fields<SeedSpace>,
  required: ["capacity"],
};

const fileSize = whole(0, MAX_TEXT_SIZE);

/** A lone surrogate cannot be encoded. */
export const fileText = matching(/^\P{Cs}*$/u, "a string without half a character");

const content = {
  text: fileText,
  size: fileSize,
  keepForever: rules.boolean,
} satisfies Fields<SeedContent>;

const shortContent: Rule = {
  accepts: (value) => fileText.accepts(value) || fileSize.accepts(value),
  expected: `${fileText.expected}, ${fileSize.expected}`,
};

export const fileDescription: Rule = {
  accepts: (value) =>
    fileText.accepts(value) && countCharacters(String(value)) <= 512 && !hasEmoji(String(value)),
  expected: "a string of up to 512 characters, without emoji",
};

const fileInfo = {
  id: matching(/^F[\w-]{32}$/, "F and 32 letters, digits, - and _"),
  description: fileDescription,
  hidden: rules.boolean,
  owner: text,
  createdTime: pointInTime,
  editedTime: pointInTime,
  recycled: rules.boolean,
} satisfies Fields<SeedFileInfo>;

export const fileInfoShape: Shape = { fields: fileInfo };

export const fileShape: Shape = {
  short: shortContent,
  fields: {
    ...fileInfo,
    ...content,
    versions: { elements: { short: shortContent, fields: content } },
  } satisfies Fields<SeedFile>,
  hint: '; the name of a folder ends in "/"',
};

const organization = {
  tenantId: identifier,
  orgId: identifier,
  name: text,
  purchasedCapacity: capacity,
  reservedCapacity: capacity,
  pools: {
    fields: {
      department: capacity,
      individual: capacity,
      group: capacity,
    } satisfies Fields<SeedPools>,
    required: ["department", "individual", "group"],
  },
  userLimit: whole(1, MAX_CAPACITY),
  groupLimit: whole(0, MAX_CAPACITY),
  departmentSpaceSize: capacity,
  personalSpaceSize: capacity,
  groupSpaceSize: capacity,
  packageDownloadExpiry: whole(1, 30),
  frozen: rules.boolean,
  aiAvailable: rules.boolean,
  wpsAvailable: rules.boolean,
  productType: text,
  manualAuditOpen: text,
  publicShareFlag: text,
  aiFlag: text,
  telcomFlag: text,
} satisfies Fields<SeedOrganization>;

const { parent, ...rootDepartment } = {
  name: upTo(20),
  id: identifier,
  orgDepartmentId: hexadecimal,
  parent: text,
  space,
} satisfies Fields<SeedDepartment>;

const user = {
  name: text,
  id: identifier,
  accountId: identifier,
  mobile: text,
  department: text,
  role: oneOf(ROLES),
  status: oneOf(USER_STATUSES),
  space,
  moreSpaces: { elements: { ...space, short: whole(1, MAX_CAPACITY) } },
} satisfies Fields<SeedUser>;

const member = {
  user: text,
  role: oneOf(MEMBER_ROLES),
  pinned: rules.boolean,
  template: text,
  capabilities,
} satisfies Fields<SeedMember>;

const group = {
  name: groupName,
  id: identifier,
  owner: text,
  sourceType: oneOf(SOURCE_TYPES),
  iconUrl: text,
  space,
  members: { elements: { short: text, fields: member, required: ["user"] } },
} satisfies Fields<SeedGroup>;

const permissionTemplate = {
  name: upTo(24),
  id: identifier,
  description: upTo(50),
  capabilities,
  enabled: rules.boolean,
} satisfies Fields<SeedPermissionTemplate>;

const listOf = <Part>(fields: Fields<Part>, required: (keyof Part & string)[]): Shape => ({
  elements: { fields, required },
});

const seed = {
  organization: { fields: organization },
  rootDepartment: { fields: rootDepartment },
  departments: listOf<SeedDepartment>({ ...rootDepartment, parent }, ["name"]),
  users: listOf<SeedUser>(user, ["name"]),
  accounts: listOf<SeedAccount>({ name: text, accountId: identifier, mobile: text }, ["name"]),
  groups: listOf<SeedGroup>(group, ["name", "owner"]),
  permissionTemplates: listOf<SeedPermissionTemplate>(permissionTemplate, ["name", "capabilities"]),
  applications: listOf<SeedApplication>({ appId, appSecret: rules.credential, name: text }, [
    "appId",
    "appSecret",
  ]),
  tokens: listOf<SeedToken>({ user: text, value: rules.credential }, ["user", "value"]),
  messages: listOf<SeedMessage>(
    { user: text, sender: text, type: oneOf(MESSAGE_TYPES), text, read: rules.boolean },
    ["user", "type", "text"],
  ),
} satisfies Fields<Seed>;

export const seedShape: Shape = { fields: seed };
