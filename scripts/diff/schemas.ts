// How one schema differs from another of a later version.
import type { Contract, Node } from "../contract/contract.ts";
import { type Comparison, fromTo, note, type Rule, within } from "./rules.ts";

/** The contract before and after, in which references are looked up. */
export interface Contracts {
  before: Contract;
  after: Contract;
}

const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const FORMS = ["pattern", "format", "multipleOf", "uniqueItems", "const"];

export function compareSchemas(
  before: Node,
  after: Node,
  contracts: Contracts,
  comparison: Comparison,
  seen: ReadonlySet<string> = new Set(),
): void {
  // What both refer to is compared where it is defined; here, what stands beside the reference.
  if (before?.$ref && before.$ref === after?.$ref) {
    compareAnnotations(before, after, comparison);
    return;
  }
  const pair = `${before?.$ref} ${after?.$ref}`;
  if (seen.has(pair)) return;
  const next = before?.$ref || after?.$ref ? new Set([...seen, pair]) : seen;
  const was = contracts.before.deref(before) ?? {};
  const is = contracts.after.deref(after) ?? {};
  compareAnnotations(was, is, comparison);
  compareTypes(was, is, comparison);
  compareValues(was, is, comparison);
  compareRanges(was, is, comparison);
  const inner = (a: Node, b: Node, name: string) =>
    compareSchemas(a, b, contracts, within(comparison, name), next);
  compareFields(was, is, comparison, inner);
  if (was.items || is.items) inner(was.items, is.items, "[]");
  compareOtherFields(was.additionalProperties, is.additionalProperties, comparison, inner);
  compareAlternatives(was, is, comparison, inner);
}

type Inner = (before: Node, after: Node, name: string) => void;

function compareAnnotations(before: Node, after: Node, comparison: Comparison): void {
  if (!before.deprecated && after.deprecated) note(comparison, "deprecated");
  if (before.deprecated && !after.deprecated) note(comparison, "no longer deprecated");
  compareFieldOf("x-koodrive-secret", "secrecy changed");
  compareFieldOf("x-koodrive-failures", "failures described");
  compareFieldOf("x-koodrive-argument", "argument renamed");
  compareFieldOf("default", "default changed");
  const [unitBefore, unitAfter] = [before["x-koodrive-unit"], after["x-koodrive-unit"]];
  if (unitBefore !== unitAfter) {
    const rule = unitBefore && unitAfter ? "unit changed" : "unit described";
    note(comparison, rule, fromTo(unitBefore, unitAfter));
  }
  const wire = [before["x-koodrive-wire"] ?? [], after["x-koodrive-wire"] ?? []] as const;
  noteMembers(...wire, comparison, "wire variant removed", "wire variant added");

  function compareFieldOf(name: string, rule: Rule): void {
    const [a, b] = [before[name], after[name]];
    if (JSON.stringify(a) !== JSON.stringify(b)) note(comparison, rule, fromTo(a, b));
  }
}

/** A change for each element that one list has and the other has not. */
export function noteMembers(
  before: readonly unknown[],
  after: readonly unknown[],
  comparison: Comparison,
  removed: Rule,
  added: Rule,
): void {
  for (const each of before.filter((value) => !after.includes(value)))
    note(comparison, removed, JSON.stringify(each));
  for (const each of after.filter((value) => !before.includes(value)))
    note(comparison, added, JSON.stringify(each));
}

function compareTypes(before: Node, after: Node, comparison: Comparison): void {
  const [was, is] = [typesOf(before), typesOf(after)];
  const detail = fromTo(before.type, after.type);
  if (!was.every((type) => includesType(is, type))) note(comparison, "type narrower", detail);
  if (!is.every((type) => includesType(was, type))) note(comparison, "type wider", detail);
}

const typesOf = (schema: Node): string[] => [schema.type ?? "any"].flat();

const includesType = (types: readonly string[], type: string): boolean =>
  types.includes(type) || types.includes("any") || (type === "integer" && types.includes("number"));

function compareValues(before: Node, after: Node, comparison: Comparison): void {
  const [was, is] = [before.enum, after.enum];
  if (!was && is) note(comparison, "values listed", JSON.stringify(is));
  else if (was && !is) note(comparison, "values no longer listed", JSON.stringify(was));
  else if (was) noteMembers(was, is, comparison, "value removed", "value added");
}

function compareRanges(before: Node, after: Node, comparison: Comparison): void {
  for (const name of [...LOWER, ...UPPER, ...FORMS]) {
    const [was, is] = [before[name], after[name]];
    if (was === is) continue;
    const isLarger = is === undefined || (!FORMS.includes(name) && was !== undefined && looser());
    note(comparison, isLarger ? "range larger" : "range smaller", `${name} ${fromTo(was, is)}`);

    function looser(): boolean {
      return LOWER.includes(name) ? is < was : is > was;
    }
  }
}

function compareFields(before: Node, after: Node, comparison: Comparison, inner: Inner): void {
  const [was, is] = [before.properties ?? {}, after.properties ?? {}];
  const required = (schema: Node): string[] => schema.required ?? [];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const field = within(comparison, `/${name}`);
    const [wasRequired, isRequired] = [before, after].map((each) => required(each).includes(name));
    if (!Object.hasOwn(is, name)) note(field, "field removed");
    else if (!Object.hasOwn(was, name))
      note(field, isRequired ? "required field added" : "field added");
    else {
      if (!wasRequired && isRequired) note(field, "field required");
      if (wasRequired && !isRequired) note(field, "field optional");
      inner(was[name], is[name], `/${name}`);
    }
  }
}

/** `additionalProperties`: false forbids them, a schema describes them. */
function compareOtherFields(before: Node, after: Node, comparison: Comparison, inner: Inner): void {
  const [was, is] = [before ?? true, after ?? true];
  const detail = `additionalProperties ${fromTo(before, after)}`;
  if (typeof was === "object" && typeof is === "object") inner(was, is, "/*");
  const rank = (value: Node) => (value === false ? 0 : value === true ? 2 : 1);
  if (rank(is) < rank(was)) note(comparison, "range smaller", detail);
  if (rank(is) > rank(was)) note(comparison, "range larger", detail);
}

function compareAlternatives(
  before: Node,
  after: Node,
  comparison: Comparison,
  inner: Inner,
): void {
  for (const name of ["oneOf", "anyOf", "allOf"]) {
    const [was, is]: [Node[], Node[]] = [before[name] ?? [], after[name] ?? []];
    // One more alternative allows more, one more condition less.
    const isWider = name === "allOf" ? is.length < was.length : is.length > was.length;
    if (is.length !== was.length)
      note(
        comparison,
        isWider ? "type wider" : "type narrower",
        `${was.length} → ${is.length} ${name}`,
      );
    for (const [index, schema] of was.slice(0, is.length).entries())
      inner(schema, is[index], `${name} ${index + 1}`);
  }
}
