// The errata as the package has them: what was decided, and nothing that only reviews need.
import type { Contract } from "../../contract/contract.ts";
import type { ErratumInShort } from "../pages/sources.ts";

/** What was decided, by the two parts of the identifier: an operation or else, and the matter. */
export type PackedErrata = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const inShort = (errata: readonly ErratumInShort[]): ErratumInShort[] =>
  errata.map(({ id, operation, decision }) => ({
    ...{ id, decision },
    ...(operation !== undefined && { operation }),
  }));

export function packErrata(errata: readonly ErratumInShort[]): PackedErrata {
  const packed: Record<string, Record<string, string>> = {};
  for (const { id, decision } of errata) {
    const [subject = "", matter = ""] = id.split(/\.(.*)/s);
    packed[subject] = { ...packed[subject], [matter]: decision };
  }
  return packed;
}

export function unpackErrata(packed: PackedErrata, { operations }: Contract): ErratumInShort[] {
  const ids = new Set(operations.map(({ id }) => id));
  return Object.entries(packed).flatMap(([subject, decisions]) =>
    Object.entries(decisions).map(([matter, decision]) => ({
      ...{ id: `${subject}.${matter}`, decision },
      ...(ids.has(subject) && { operation: subject }),
    })),
  );
}
