// What changed from one contract to another, by what it means for programs. Titles, descriptions,
// examples and samples are not compared: they are for readers, and always a patch.
import { Contract, type Node } from "../contract/contract.ts";
import { compareOperations } from "./operations.ts";
import { type Change, type Comparison, type Direction, fromTo, note, within } from "./rules.ts";
import { type Contracts, compareSchemas, noteMembers } from "./schemas.ts";

export function compareContracts(before: Node, after: Node): Change[] {
  const contracts = { before: new Contract(before), after: new Contract(after) };
  const comparison = { changes: [], directions: new Set<Direction>(["request"]), place: "" };
  compareAllOperations(contracts, comparison);
  compareAllSchemas(contracts, comparison);
  compareSharedAnswers(contracts, comparison);
  compareSchemes(contracts, comparison);
  compareErrors(before, after, comparison);
  return comparison.changes;
}

/** An operation is the same by its name or, where it was renamed, by its request line. */
function compareAllOperations(contracts: Contracts, comparison: Comparison): void {
  const unmatched = new Set(contracts.after.operations);
  for (const operation of contracts.before.operations) {
    const found =
      [...unmatched].find(({ id }) => id === operation.id) ??
      [...unmatched].find((each) => each.pointer === operation.pointer);
    const place = within(comparison, operation.id);
    if (!found) note(place, "operation removed");
    else {
      unmatched.delete(found);
      compareOperations(operation, found, contracts, place);
    }
  }
  for (const { id } of unmatched) note(within(comparison, id), "operation added");
}

function compareAllSchemas(contracts: Contracts, comparison: Comparison): void {
  const { before, after } = contracts;
  const [was, is] = [before.root.components.schemas ?? {}, after.root.components.schemas ?? {}];
  const uses = [directionsOf(before), directionsOf(after)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const found = uses.flatMap((use) => [...(use.get(name) ?? [])]);
    const place = { ...within(comparison, name), directions: new Set(found) };
    if (!is[name]) note(place, "schema removed");
    else if (!was[name]) note(place, "schema added");
    else compareSchemas(was[name], is[name], contracts, place);
  }
}

/** Whether schemas are sent, received or both, by name. */
function directionsOf(contract: Contract): Map<string, Set<Direction>> {
  const found = new Map<string, Set<Direction>>();
  for (const { node } of contract.operations) {
    follow([node.parameters, node.requestBody], "request");
    follow(node.responses, "response");
  }
  return found;

  function follow(node: Node, direction: Direction): void {
    if (typeof node !== "object" || node === null) return;
    if (typeof node.$ref === "string") {
      const [, name] = /^#\/components\/schemas\/(.+)$/.exec(node.$ref) ?? [];
      const directions = found.get(name ?? "") ?? new Set();
      if (directions.has(direction)) return;
      if (name) found.set(name, directions.add(direction));
      follow(contract.deref({ $ref: node.$ref }), direction);
    }
    for (const value of Object.values(node)) follow(value, direction);
  }
}

function compareSharedAnswers(contracts: Contracts, comparison: Comparison): void {
  const { before, after } = contracts;
  const [was, is] = [before.root.components.responses, after.root.components.responses];
  for (const [name, answer] of Object.entries<Node>(was ?? {}))
    for (const [type, { schema }] of Object.entries<Node>(answer.content ?? {})) {
      const now = is?.[name]?.content?.[type];
      const place = { ...within(comparison, name), directions: new Set(["response"] as const) };
      if (now) compareSchemas(schema, now.schema, contracts, place);
    }
}

function compareSchemes({ before, after }: Contracts, comparison: Comparison): void {
  const [was, is] = [before, after].map(({ root }) => root.components.securitySchemes ?? {});
  const names = [Object.keys(was), Object.keys(is)] as const;
  noteMembers(...names, comparison, "security scheme removed", "security scheme added");
  const form = ({ type, in: place, name }: Node) => [type, place, name].join(" ");
  for (const name of names[0].filter((each) => is[each] && form(was[each]) !== form(is[each])))
    note(comparison, "security scheme changed", fromTo(form(was[name]), form(is[name])));
}

function compareErrors(before: Node, after: Node, comparison: Comparison): void {
  const catalogues = [before, after].map(({ info }) => {
    const entries: Node[] = info["x-koodrive-error-catalogue"] ?? [];
    // A code with several failures has an entry for each.
    return new Map(entries.map((each) => [`${each.code} ${each.statuses?.join()}`, each]));
  });
  const [was = new Map(), is = new Map()] = catalogues;
  noteMembers(
    [...was.keys()],
    [...is.keys()],
    comparison,
    "error code removed",
    "error code added",
  );
  for (const [key, { retryable }] of was)
    if (is.has(key) && is.get(key).retryable !== retryable)
      note(within(comparison, key), "error code changed", `retryable is ${!retryable}`);
}
