// Random steps through a world: an operation with random arguments that keep to the contract, in
// which identifiers are, mostly, those of things that are there when the step is made.
import fc from "fast-check";
import type { Contract } from "../../../scripts/contract/contract.ts";
import { rules } from "../../../src/sandbox/rules/rules.ts";
import { all } from "../../../src/sandbox/world/table.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { rightArguments } from "../../random-calls/arguments.ts";

export interface Step {
  /** `operationId`. */
  id: string;
  args: Record<string, unknown>;
  /** Decides which of the things that are there are meant. */
  picks: readonly number[];
  /** Decides who makes the call. */
  caller: number;
}

/** Steps of all operations that have a rule. */
export function steps(contract: Contract): fc.Arbitrary<Step> {
  const stateful = contract.operations.filter(({ id }) => Object.hasOwn(rules, id));
  const byOperation = stateful.map((operation) =>
    fc.record({
      id: fc.constant(operation.id),
      args: rightArguments(operation, contract),
      picks: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
      caller: fc.nat(1000),
    }),
  );
  return fc.oneof(...byOperation);
}

/** The identifiers of a kind that are there, by the name of the argument. */
const IDENTIFIERS: Readonly<Record<string, (world: World) => string[]>> = {
  departmentId: (world) => ids(world.departments),
  deptId: (world) => ids(world.departments),
  curDeptId: (world) => ids(world.departments),
  parentId: (world) => ids(world.departments),
  targetDeptName: (world) => [...all(world.departments)].map(({ name }) => name),
  userId: (world) => [
    ...ids(world.users),
    ...[...all(world.accounts)].map(({ accountId }) => accountId),
  ],
  groupId: (world) => ids(world.groups),
  containerId: (world) => [...all(world.spaces)].map(({ containerId }) => containerId),
  ids: (world) => ids(world.messages),
  code: (world) => [...all(world.authCodes)].map(({ code }) => code),
  sessionId: (world) => [...all(world.tokens)].flatMap(({ sessionId }) => sessionId ?? []),
  orgId: (world) => [world.organization.orgId],
  tenantId: (world) => [world.organization.tenantId],
  offset: () => ["0", "1", "2"],
};
const OWNERS = ["departmentId", "userId", "groupId"];

/** The arguments of a step in this world: of five identifiers four are there, where any is. */
export function argumentsIn(world: World, { args, picks }: Step): Record<string, unknown> {
  let used = 0;
  const pick = () => picks[used++ % picks.length] ?? 0;
  const owner = OWNERS[Number(args.type)] ?? "userId";

  function fill(name: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element) => fill(name, element));
    if (typeof value === "object" && value !== null) {
      const fields = Object.entries(value).map(([field, inside]) => [field, fill(field, inside)]);
      return Object.fromEntries(fields);
    }
    if (/capacity$/i.test(name) && typeof value !== "boolean") return smaller(value, pick());
    const kind = name === "ownerId" ? owner : name === "userIds" ? "userId" : name;
    const there = IDENTIFIERS[kind]?.(world) ?? [];
    const chosen = pick();
    if (!IDENTIFIERS[kind]) return value;
    if (there.length === 0 || chosen % 5 === 0) return unknownLike(value, chosen);
    const identifier = there[chosen % there.length];
    return typeof value === "number" ? Number(identifier) : identifier;
  }

  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, fill(name, value)]));
}

/** An identifier that nothing has. */
const unknownLike = (value: unknown, chosen: number): unknown =>
  typeof value === "number" ? chosen : String(1_000 + chosen);

/** A capacity that a pool can often give. */
function smaller(value: unknown, chosen: number): unknown {
  const capacity = 1 + (chosen % 200);
  return typeof value === "string" ? String(capacity) : capacity;
}

function ids(table: { readonly rows: Parameters<typeof all<{ id: string }>>[0]["rows"] }) {
  return Array.from(all(table), ({ id }) => id);
}
