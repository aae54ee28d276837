// What the comparison of two contracts says, in one line.
import type { Node } from "../../scripts/contract/contract.ts";
import { compareContracts } from "../../scripts/diff/contracts.ts";
import type { Rule } from "../../scripts/diff/rules.ts";

export function changesOf(before: Node, after: Node): string {
  const changes = compareContracts(before, after);
  const lines = changes.map(({ impact, place, rule, detail }) => {
    return `${impact} ${place}: ${rule}${detail === undefined ? "" : `, ${detail}`}`;
  });
  return lines.join(" | ");
}

export const rulesOf = (before: Node, after: Node): Rule[] =>
  compareContracts(before, after).map(({ rule }) => rule);
