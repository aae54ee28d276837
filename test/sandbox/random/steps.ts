// Random steps through a world: an operation with random arguments that keep to the contract, in
// which identifiers are, mostly, those of things that are there when the step is made.
import fc from "fast-check";
import type { Contract } from "../../../scripts/contract/contract.ts";
import { rules } from "../../../src/sandbox/rules/rules.ts";
import { all, select, type Table } from "../../../src/sandbox/world/table.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { rightArguments } from "../../random-calls/arguments.ts";
import { type Focus, focusOf } from "./focus.ts";

export interface Step {
  /** `operationId`. */
  id: string;
  args: Record<string, unknown>;
  /** Decides which of the things that are there are meant. */
  picks: readonly number[];
  /** Decides who makes the call. */
  caller: number;
}

/** Steps of operations, of all that have a rule unless some are named. */
export function steps(contract: Contract, ids = Object.keys(rules)): fc.Arbitrary<Step> {
  const stateful = contract.operations.filter(({ id }) => ids.includes(id));
  const byOperation = stateful.map((operation) =>
    fc.record({
      id: fc.constant(operation.id),
      args: rightArguments(operation, contract),
      picks: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
      caller: fc.nat(1000),
    }),
  );
  // What others are about has to be made first.
  const weighted = byOperation.map((arbitrary, index) => {
    const weight = MAKES.test(stateful[index]?.id ?? "") ? 4 : 1;
    return { arbitrary, weight };
  });
  return fc.oneof(...weighted);
}

/** Operations that make what others are about. */
const MAKES = /^(create|complete)(?!Session|User|Department)|^setInitial/;

type IdentifiersOf = (world: World, focus: Focus, step: Step) => (string | undefined)[];

/** Operations that name a space and whom it is of. */
const OF_SPACE = /^list(TeamFiles|UserPermissions)$/;

const spaceInFocus: IdentifiersOf = (_, { space }) => [space?.containerId];
const folderInFocus: IdentifiersOf = (_, { folder }) => ["root", folder?.id];
const templates: IdentifiersOf = (world) => ids(world.permissionTemplates);

/** The identifiers of a kind that are there, by the name of the argument. */
const IDENTIFIERS: Readonly<Record<string, IdentifiersOf>> = {
  departmentId: (world) => ids(world.departments),
  deptId: (world, { space }, { id }) =>
    OF_SPACE.test(id) ? [space?.ownerId] : ids(world.departments),
  deptIds: (world) => ids(world.departments),
  curDeptId: (world) => ids(world.departments),
  parentId: (world) => ids(world.departments),
  targetDeptName: (world) => [...all(world.departments)].map(({ name }) => name),
  userId: (world) => [
    ...ids(world.users),
    ...[...all(world.accounts)].map(({ accountId }) => accountId),
  ],
  srcUserId: (world, { work }, { id }) =>
    id === "getHandoverRecipient" ? [work?.items[0]?.id] : ids(world.users),
  dstUserId: (world) => ids(world.users),
  groupId: (world, { space }, { id }) => (OF_SPACE.test(id) ? [space?.ownerId] : ids(world.groups)),
  groupIds: (world) => ids(world.groups),
  spaceId: (_, { space }) => [space?.ownerId],
  aiUserId: (world) => ids(world.users),
  company: (world) => [world.organization.orgId],
  searchType: (_, { space }) => [space?.type === 1 ? "personal" : "team"],
  spaceType: (_, { space }) => [space?.type === 2 ? "1" : "0"],
  team_type: (_, { space }) => [space?.type === 2 ? "2" : "0"],
  containerId: spaceInFocus,
  container: spaceInFocus,
  srcContainerId: spaceInFocus,
  dstContainerId: (world, { space }) => [
    space?.containerId,
    ...[...all(world.spaces)].slice(0, 1).map(({ containerId }) => containerId),
  ],
  fileId: (_, { file, upload }, { id }) => [takesUpload(id) ? upload?.fileId : file?.id],
  fileIds: (_, { file }) => [file?.id],
  parentFolder: folderInFocus,
  parentFileId: folderInFocus,
  newFilePath: folderInFocus,
  targetFileId: folderInFocus,
  revisionId: (world, { file }) => ids(selectRows(world.versions, "file", file?.id)),
  sha256: (world) => [...all(world.contents)].map(({ sha256 }) => sha256),
  syncDirId: (_, { file }) => [file?.id],
  shareId: (_, { share }) => [share?.id],
  shareIds: (_, { share }) => [share?.id],
  shortUrl: (_, { share }) => [share?.shortUrl],
  extractCode: (_, { share }) => [share?.extractCode || undefined],
  kdstoken: (world, { share }) =>
    selectRows(world.shareTokens, "share", share?.id).map(({ value }) => value),
  jobId: (_, { work }) => [work?.id],
  // Tasks of the AI service have identifiers that their callers choose.
  taskId: (_, { work }) => [work?.family === "aiTask" ? work.items[0]?.id : work?.id],
  template: templates,
  templateId: templates,
  id: templates,
  ids: (world, _, { id }) => ids(/Template/.test(id) ? world.permissionTemplates : world.messages),
  code: (world) => [...all(world.authCodes)].map(({ code }) => code),
  sessionId: (world) => [...all(world.tokens)].map(({ sessionId }) => sessionId),
  orgId: (world) => [world.organization.orgId],
  tenantId: (world) => [world.organization.tenantId],
  offset: () => ["0", "1", "2"],
  pageCursor: () => ["0"],
  cursor: () => ["0"],
};
/** Of tasks of the AI service, in operations that name one of their parts. */
const TASK_TYPES: IdentifiersOf = (_, { work }) => [work?.type];
const OWNERS = ["departmentId", "userId", "groupId"];

const takesUpload = (id: string): boolean => /^complete|^getUploadUrls$/.test(id);

function selectRows<Row, Index extends string>(
  table: Table<Row, Index>,
  index: Index,
  value: string | undefined,
): Row[] {
  return [...values(select(table, index, value ?? ""))];
}

/**
 * The arguments of a step in this world. In two of three steps all identifiers are of things that
 * are there, if there are any; in the others, most.
 */
export function argumentsIn(world: World, step: Step): Record<string, unknown> {
  const { picks } = step;
  const focus = focusOf(world, step);
  const args = fittingArguments(step, focus);
  const isWild = (picks[2] ?? 0) % 3 === 0;
  let used = 0;
  const pick = () => picks[used++ % picks.length] ?? 0;
  const owner = OWNERS[Number(args.type)] ?? "userId";

  function fill(name: string, value: unknown): unknown {
    if (Array.isArray(value)) {
      const filled = value.map((element) => fill(name, element));
      return typeof value[0] === "number" ? filled : distinct(filled);
    }
    if (typeof value === "object" && value !== null) {
      const fields = Object.entries(value).map(([field, inside]) => [field, fill(field, inside)]);
      return Object.fromEntries(fields);
    }
    if (/capacity$/i.test(name) && typeof value !== "boolean") return smaller(value, pick());
    const kind = name === "ownerId" ? owner : name === "userIds" ? "userId" : name;
    const isPart = kind === "taskType" && step.id.endsWith("ByType");
    const identifiers = isPart ? TASK_TYPES : IDENTIFIERS[kind];
    const chosen = pick();
    if (!identifiers) return value;
    const there = identifiers(world, focus, step).filter((identifier) => identifier !== undefined);
    const isUnknown = there.length === 0 || (isWild && chosen % 5 === 0);
    if (isUnknown) return unknownLike(name, value, chosen);
    const identifier = there[chosen % there.length];
    return typeof value === "number" ? Number(identifier) : identifier;
  }

  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, fill(name, value)]));
}

/** Elements that were different may have become the same. */
function distinct(elements: readonly unknown[]): unknown[] {
  return [...new Map(elements.map((element) => [JSON.stringify(element), element])).values()];
}

/** Arguments that must fit to others, which random ones hardly ever do. Most steps are without. */
const MUST_FIT = ["sha256", "preHash", "proofCode", "expireTime", "aiUserId", "updateTimeRange"];

/** Announced files are sent, so that they are small, and have one part. */
function fittingArguments({ args, picks }: Step, { upload }: Focus): Record<string, unknown> {
  const [size = 0, second = 0] = picks;
  const fitting: Record<string, unknown> = { ...args };
  if (second % 4) for (const name of MUST_FIT) delete fitting[name];
  if ("fileType" in args && "length" in args) fitting.fileType = "45";
  if ("length" in args) fitting.length = size;
  if ("length" in args || "multiParts" in args) {
    const partSize = "length" in args ? size : (upload?.length ?? size);
    fitting.multiParts = [{ partNumber: 1, partSize }];
  }
  return fitting;
}

/** An identifier that nothing has. */
function unknownLike(name: string, value: unknown, chosen: number): unknown {
  // These have a form of their own, which the argument that was drawn has.
  if (
    /^(revisionId|sha256|extractCode|template|team_type|spaceType|searchType|taskType)$/.test(name)
  )
    return value;
  return typeof value === "number" ? chosen : String(1_000 + chosen);
}

/** A capacity that a pool can often give. */
function smaller(value: unknown, chosen: number): unknown {
  const capacity = 1 + (chosen % 200);
  return typeof value === "string" ? String(capacity) : capacity;
}

function ids(
  rows:
    | readonly { id: string }[]
    | { readonly rows: Parameters<typeof all<{ id: string }>>[0]["rows"] },
): string[] {
  return Array.from("rows" in rows ? all(rows) : rows, ({ id }) => id);
}
