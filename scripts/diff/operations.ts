// How an operation differs from the same operation of a later version.
import type { Node, Operation } from "../contract/contract.ts";
import { type Comparison, type Direction, fromTo, note, within } from "./rules.ts";
import { type Contracts, compareSchemas, noteMembers } from "./schemas.ts";

export function compareOperations(
  before: Operation,
  after: Operation,
  contracts: Contracts,
  comparison: Comparison,
): void {
  compareNames(before, after, comparison);
  compareRules(before.node, after.node, comparison);
  const credentials = (operation: Operation, side: keyof Contracts) =>
    contracts[side].security(operation).map((schemes) => schemes.join(" and ") || "none");
  noteMembers(
    credentials(before, "before"),
    credentials(after, "after"),
    comparison,
    "credentials no longer taken",
    "credentials taken in addition",
  );
  compareParameters(before, after, contracts, towards(comparison, "request"));
  compareBodies(before.node, after.node, contracts, towards(comparison, "request"));
  compareAnswers(before.node, after.node, contracts, towards(comparison, "response"));
}

const towards = (comparison: Comparison, direction: Direction): Comparison => ({
  ...comparison,
  directions: new Set([direction]),
});

function compareNames(before: Operation, after: Operation, comparison: Comparison): void {
  const lineOf = ({ method, path }: Operation) => `${method} ${path}`;
  const methodOf = ({ node }: Operation) => node["x-koodrive-method"];
  const names = [
    ["operationId changed", before.id, after.id],
    ["method renamed", methodOf(before), methodOf(after)],
    ["request line changed", lineOf(before), lineOf(after)],
  ] as const;
  for (const [rule, was, is] of names) if (was !== is) note(comparison, rule, fromTo(was, is));
}

function compareRules(before: Node, after: Node, comparison: Comparison): void {
  const pair = (name: string) => [before[name], after[name]] as const;
  const [wasIdempotent, isIdempotent] = pair("x-koodrive-idempotent");
  if (wasIdempotent && !isIdempotent) note(comparison, "no longer idempotent");
  if (!wasIdempotent && isIdempotent) note(comparison, "idempotent now");
  if (!before.deprecated && after.deprecated) note(comparison, "deprecated");
  if (before.deprecated && !after.deprecated) note(comparison, "no longer deprecated");
  const [wasPages, isPages] = pair("x-koodrive-pagination");
  if (JSON.stringify(wasPages) !== JSON.stringify(isPages))
    note(comparison, wasPages ? "pages changed" : "pages described", fromTo(wasPages, isPages));
  const [wasCode, isCode] = pair("x-koodrive-success-code");
  if (wasCode !== isCode) note(comparison, "success code changed", fromTo(wasCode, isCode));
  const [wasFor, isFor] = pair("x-koodrive-availability");
  if (wasFor !== isFor) note(comparison, "availability changed", fromTo(wasFor, isFor));
}

function compareParameters(
  before: Operation,
  after: Operation,
  contracts: Contracts,
  comparison: Comparison,
): void {
  const byName = (operation: Operation, side: keyof Contracts): Map<string, Node> =>
    new Map(contracts[side].parameters(operation).map((each) => [`${each.in} ${each.name}`, each]));
  const [was, is] = [byName(before, "before"), byName(after, "after")];
  for (const [name, parameter] of was) {
    const place = within(comparison, name);
    const now = is.get(name);
    if (!now) note(place, "argument removed");
    else compareParameter(parameter, now, contracts, place);
  }
  for (const [name, { required }] of is)
    if (!was.has(name))
      note(within(comparison, name), required ? "required argument added" : "argument added");
}

function compareParameter(
  before: Node,
  after: Node,
  contracts: Contracts,
  comparison: Comparison,
): void {
  if (!before.required && after.required) note(comparison, "argument required");
  if (before.required && !after.required) note(comparison, "argument optional");
  for (const name of ["x-koodrive-argument", "x-koodrive-option"])
    if (before[name] !== after[name])
      note(comparison, "argument renamed", fromTo(before[name], after[name]));
  if (!before.deprecated && after.deprecated) note(comparison, "deprecated");
  compareSchemas(before.schema, after.schema, contracts, comparison);
}

function compareBodies(
  before: Node,
  after: Node,
  contracts: Contracts,
  comparison: Comparison,
): void {
  const [was, is] = [before.requestBody, after.requestBody];
  const place = within(comparison, "request");
  if (was && !is) note(place, "body removed");
  if (!was && is) note(place, is.required ? "required argument added" : "argument added");
  if (!was || !is) return;
  if (!was.required && is.required) note(place, "argument required");
  if (was.required && !is.required) note(place, "argument optional");
  compareContents(was.content, is.content, contracts, place);
}

function compareContents(
  before: Node = {},
  after: Node = {},
  contracts: Contracts,
  comparison: Comparison,
): void {
  const types = [Object.keys(before), Object.keys(after)] as const;
  noteMembers(...types, comparison, "media type removed", "media type added");
  for (const type of types[0].filter((each) => after[each]))
    compareSchemas(before[type].schema, after[type].schema, contracts, comparison);
}

function compareAnswers(
  before: Node,
  after: Node,
  contracts: Contracts,
  comparison: Comparison,
): void {
  const statuses = [Object.keys(before.responses), Object.keys(after.responses)] as const;
  noteMembers(...statuses, comparison, "answer removed", "answer added");
  for (const status of statuses[0].filter((each) => after.responses[each])) {
    const was = before.responses[status];
    const is = after.responses[status];
    // Shared answers are compared once, by their names.
    if (was.$ref && was.$ref === is.$ref) continue;
    compareContents(
      contracts.before.deref(was).content,
      contracts.after.deref(is).content,
      contracts,
      within(comparison, `answer ${status}`),
    );
  }
}
