// All disagreements of a chapter: computed, never listed by hand.
import type { Contract, Operation } from "../contract/contract.ts";
import { exampleDifferences } from "./examples.ts";
import { judgements } from "./judgements.ts";
import type { Disagreement, Published } from "./model.ts";
import { createMemory } from "./remember.ts";
import { tableDifferences } from "./tables.ts";

type Revisions = Published["revisions"];

/** By the operation, or by the contract where there is none, and by the revisions. */
const remember = createMemory<object, Revisions, readonly Disagreement[]>();

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
  return remember(operation ?? contract, revisions, () => [
    ...(operation ? differingRevisions(revisions, operation, contract) : []),
    ...judgements(revisions),
  ]);
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
