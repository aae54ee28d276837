// What the ledger is made of: openapi/published.schema.json describes the same for editors.

/** A line of a published.yaml. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * The rows of a published table, `name: type`. `name*` is mandatory, `name?` a row whose flag was
 * not visible.
 */
export type Rows = Readonly<Record<string, string>>;

/** One edition of a page: a locale at a date. */
export interface Revision {
  readonly place: Place;
  readonly page: string;
  readonly note?: string;
  readonly uri?: string;
  readonly headers?: readonly string[];
  readonly path?: Rows;
  readonly query?: Rows;
  readonly body?: Rows;
  readonly response?: Rows;
  readonly objects?: Readonly<Record<string, Rows>>;
  readonly examples?: Readonly<Record<string, string>>;
  /** What the page says in words, by topic. */
  readonly says?: Readonly<Record<string, string | readonly string[]>>;
}

/** Whether a revision is of the carrier edition, whose limits are documented and not enforced. */
export function isCarrier({ page }: Revision): boolean {
  return page.startsWith("api-koodrive-carrier");
}

export interface Erratum {
  readonly place: Place;
  /** Stable identifier: the operation, a dot, the matter. */
  readonly id: string;
  /** JSON pointer of the decided node in the bundled contract. */
  readonly pointer: string;
  /** What was published, table against example, revision against revision. */
  readonly published: string;
  /** The keys of the disagreements that this entry decides. */
  readonly explains: readonly string[];
  readonly decision: string;
  readonly reason: string;
  readonly confidence: "high" | "medium" | "low";
}

/** A chapter: the editions of a page, and what was decided. */
export interface Published {
  readonly place: Place;
  readonly revisions: Readonly<Record<string, Revision>>;
  readonly errata: readonly Erratum[];
}

export interface Ledger {
  /** What was published of each operation, by operation ID. */
  readonly operations: Readonly<Record<string, Published>>;
  /** Pages about the service as a whole. */
  readonly platform: Published;
  /** Disagreements that recur on the pages of many operations, decided once. */
  readonly everywhere: Published;
}

/** All chapters by name, those that belong to no operation last. */
export function chapters(ledger: Ledger): [name: string, chapter: Published][] {
  const { operations, platform, everywhere } = ledger;
  return Object.entries({ ...operations, platform, everywhere });
}

/** What a revision shows and the contract has otherwise. */
export interface Difference {
  /** Which one it is: `body.status type`. */
  readonly key: string;
  /** What the revision shows, as printed or in words. */
  readonly published: string;
  /** What the contract has instead, in words. */
  readonly contract: string;
  /** JSON pointer of that in the bundled contract. */
  readonly pointer: string;
}

/**
 * A matter on which the revisions of a page disagree with the contract, or with one another: then
 * the contract has no part in it.
 */
export interface Disagreement extends Partial<Pick<Difference, "contract" | "pointer">> {
  readonly key: string;
  /** What each revision that is concerned shows or says. */
  readonly published: readonly { readonly revision: string; readonly value: string }[];
}
