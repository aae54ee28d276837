// Walks a list page by page, in the way that the contract gives (`x-koodrive-pagination`).
import { pageSize } from "../../generated/operations.ts";
import { ResponseError } from "../errors.ts";
import type { Pagination } from "../model/operation.ts";
import { rules, validate } from "../validate.ts";
import { type Fields, getField, withField } from "./field-path.ts";

/** Fetches one page with these arguments. */
type FetchPage = (args: Fields) => Promise<Fields>;

interface WalkOptions {
  pagination: Pagination;
  /** The method's name, for errors. */
  operation: string;
  /** Ends the walk after so many elements. Default: none. */
  maxItems?: number | undefined;
}

/**
 * Yields every element of a list.
 *
 * @throws {@link ResponseError} `repeated` when the service sends a page or a cursor a second time:
 * the walk would never end.
 */
export async function* paginate(
  fetchPage: FetchPage,
  args: Fields,
  { pagination, operation, maxItems = Number.POSITIVE_INFINITY }: WalkOptions,
): AsyncGenerator<unknown> {
  validate(rules.nonNegative, "maxItems", maxItems, operation);
  let left = maxItems;
  if (left <= 0) return;
  const size = getField(args, pagination.limit) ?? pageSize;
  const sized = withField(args, pagination.limit, size);
  const pages =
    pagination.style === "cursor"
      ? pagesByCursor(fetchPage, sized, pagination, operation)
      : pagesByPosition(fetchPage, sized, pagination, operation);
  for await (const page of pages) {
    for (const item of page) {
      yield item;
      left -= 1;
      if (left <= 0) return;
    }
  }
}

type CursorPagination = Extract<Pagination, { style: "cursor" }>;
type PositionPagination = Exclude<Pagination, CursorPagination>;

/**
 * Pages of a list whose responses have the cursor of the next page. The list ends with the cursor,
 * not with an empty page, which may come before the end.
 */
async function* pagesByCursor(
  fetchPage: FetchPage,
  args: Fields,
  pagination: CursorPagination,
  operation: string,
): AsyncGenerator<unknown[]> {
  const { position, first, next, more } = pagination;
  let cursor: unknown = getField(args, position) ?? first;
  const seen = new Set<unknown>([cursor]);
  for (;;) {
    const body = await fetchPage(withField(args, position, cursor));
    yield itemsOf(body, pagination);
    cursor = getField(body, next);
    const isAbsent = cursor === undefined || cursor === null || cursor === "";
    if (isAbsent || (more !== undefined && getField(body, more) === false)) return;
    if (seen.has(cursor)) throw new ResponseError(200, "repeated", { operation });
    seen.add(cursor);
  }
}

/**
 * Pages of a list that is walked by the number of elements to skip or the number of the page. The
 * list ends with the total, or, without one, with a page that is not full; an empty page ends it in
 * any case.
 */
async function* pagesByPosition(
  fetchPage: FetchPage,
  args: Fields,
  pagination: PositionPagination,
  operation: string,
): AsyncGenerator<unknown[]> {
  const { style, position, limit, total } = pagination;
  const size = Number(getField(args, limit));
  let at = getField(args, position) ?? 0;
  let skipped = Number(at);
  let previousPage = "";
  for (;;) {
    const body = await fetchPage(withField(args, position, at));
    const items = itemsOf(body, pagination);
    yield items;
    if (items.length === 0) return;
    const page = JSON.stringify(items);
    if (page === previousPage) throw new ResponseError(200, "repeated", { operation });
    previousPage = page;
    skipped += items.length;
    const count = Number(total === undefined ? Number.NaN : (getField(body, total) ?? Number.NaN));
    if (Number.isNaN(count) ? items.length < size : skipped >= count) return;
    at = style === "page" ? Number(at) + 1 : skipped;
  }
}

/** The elements of a page, from the first of the possible fields that is an array. */
function itemsOf(body: Fields, { items }: Pagination): unknown[] {
  return items.map((path) => getField(body, path)).find(Array.isArray) ?? [];
}
