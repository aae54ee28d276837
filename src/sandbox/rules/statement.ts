// What rules rest on: a sentence each, with the page that says it, or with the reason why it is
// assumed where no page does. Refusals name theirs, and the documentation lists them all.

export interface Statement {
  /** What the sandbox does. */
  readonly says: string;
  /** The page that says so. */
  readonly source?: string;
  /** Why this is assumed: no page, or no clear one, says so. */
  readonly assumed?: string;
}

export type Statements = Readonly<Record<string, Statement>>;

/**
 * Statements by a type that has their identifiers alone: it is part of the package's declarations,
 * which would have every text in it else.
 */
export const identified = <Id extends string>(
  statements: Readonly<Record<Id, Statement>>,
): Readonly<Record<Id, Statement>> => statements;

/** A page of the user guide, by the number in its address. */
export const userGuide = (page: number): string =>
  `https://support.huaweicloud.com/usermanual-koodrive/kd_03_${String(page).padStart(4, "0")}.html`;

export const FAQ = "https://support.huaweicloud.com/koodrive_faq/index.html";

/** A page of the API reference. */
export const apiReference = (page: string): string =>
  `https://support.huaweicloud.com/api-koodrive/${page}.html`;
