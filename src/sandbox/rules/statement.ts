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

/** A page of the user guide, by the number in its address. */
export const userGuide = (page: number): string =>
  `https://support.huaweicloud.com/usermanual-koodrive/kd_03_${String(page).padStart(4, "0")}.html`;

export const FAQ = "https://support.huaweicloud.com/koodrive_faq/index.html";

/** A page of the API reference. */
export const apiReference = (page: string): string =>
  `https://support.huaweicloud.com/api-koodrive/${page}.html`;
