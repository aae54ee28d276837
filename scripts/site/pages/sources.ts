// What the pages are made of, wherever that is read from: the repository, or the package.
import type { Statement } from "../../../src/sandbox/rules/statement.ts";
import type { Contract } from "../../contract/contract.ts";
import type { DescribedErratum } from "../../generate/errata.ts";
import type { Manifest } from "../../release/identity.ts";

export interface Sources {
  readonly contract: Contract;
  /** In the order of the operations, those that concern several before them. */
  readonly errata: readonly (ShownErratum | ErratumInShort)[];
  /** The operations that the sandbox has a rule for. */
  readonly rules: readonly string[];
  readonly statements: readonly Assumption[];
  /** The texts of the guides and of the other documents, by their paths in the repository. */
  readonly documents: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

/** An erratum without where it stands in the ledger. */
export type ShownErratum = Omit<DescribedErratum, "place" | "explains">;

/** What the package has of one. The site has the rest: what was published, and the reasons. */
export type ErratumInShort = Pick<ShownErratum, "id" | "operation" | "decision">;

export const isWhole = (erratum: ShownErratum | ErratumInShort): erratum is ShownErratum =>
  "evidence" in erratum;

export interface Assumption extends Statement {
  readonly id: string;
}
