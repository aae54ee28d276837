// Pages of the lists that commands answer.
import { wholeNumber } from "./argument-rules.ts";

export interface Page {
  /** How many to leave out before. Default 0. */
  offset?: number | undefined;
  /** How many at most, to 1000. Default 100. */
  limit?: number | undefined;
}

export const pageArguments = { offset: wholeNumber(0), limit: wholeNumber(1, 1000) };

export function pageOf<Row>(rows: Iterable<Row>, { offset = 0, limit = 100 }: Page): Row[] {
  const page: Row[] = [];
  let before = 0;
  for (const row of rows) {
    if (page.length === limit) break;
    if (before === offset) page.push(row);
    else before += 1;
  }
  return page;
}
