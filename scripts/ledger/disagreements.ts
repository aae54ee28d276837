// All disagreements of a chapter: computed, never listed by hand.
import type { Contract, Operation } from "../contract/contract.ts";
import { exampleDifferences } from "./examples.ts";
import { judgements } from "./judgements.ts";
import type { Disagreement, Published } from "./model.ts";
import { tableDifferences } from "./tables.ts";

type Revisions = Published["revisions"];

/**
 * What was computed, by what it depends on: the operation, or the contract where there is none, and
 * the revisions. Neither ever changes, and the same is asked for by the check, by the errata and,
 * for each entry that they leave out, by the tests.
 */
const computed = new WeakMap<object, WeakMap<Revisions, readonly Disagreement[]>>();

/**
 * The disagreements of what was published of one operation. What was published of none can only
 * disagree with itself.
 */
export function disagreements(
  { revisions }: Published,
  contract: Contract,
  id?: string,
): readonly Disagreement[] {
  const operation = id === undefined ? undefined : contract.operation(id);
  const subject = operation ?? contract;
  const known = computed.get(subject) ?? new WeakMap<Revisions, readonly Disagreement[]>();
  computed.set(subject, known);
  const all = known.get(revisions) ?? [
    ...(operation ? differingRevisions(revisions, operation, contract) : []),
    ...judgements(revisions),
  ];
  known.set(revisions, all);
  return all;
}

/** The differences of all revisions, those on one matter together. */
function differingRevisions(
  revisions: Revisions,
  operation: Operation,
  contract: Contract,
): Disagreement[] {
  const byKey = new Map<string, Disagreement>();
  for (const [revision, content] of Object.entries(revisions)) {
    const differences = [
      ...tableDifferences(content, operation, contract),
      ...exampleDifferences(content, operation, contract),
    ];
    for (const difference of differences) {
      const { key, published: value } = difference;
      const before = byKey.get(key)?.published ?? [];
      byKey.set(key, { ...difference, published: [...before, { revision, value }] });
    }
  }
  return [...byKey.values()];
}
