import { starIndices } from "../model/json-pointer.ts";

/** One place where a message differs from the contract. */
export interface Finding {
  pointer: string;
  keyword: string;
  expected: string;
  seen: string;
}

/** The findings without those that differ from an earlier one in the index of an element only. */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${starIndices(finding.pointer)} ${finding.keyword}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}
