// Walks a list page by page. The contract says how (`x-koodrive-pagination`): by the number of
// elements to skip, by the number of the page, or by a cursor that the response gives for the next
// one.
import { pageSize } from "../../generated/operations.ts";
import { ResponseError } from "../errors.ts";
import { check } from "../validate.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Fetches one page. */
export type FetchPage = (args: Fields) => Promise<Fields>;

export interface Walk {
  /** The operation's generated `pages`. */
  pages: string;
  operation: string;
  maxItems?: number | undefined;
}

/**
 * Yields every element. A list ends where the service says so: no next cursor, the total reached,
 * or, without a total, a page that is not full. An empty page ends a list that counts; one that
 * goes by cursor goes on, as pages may be empty before the end.
 *
 * @throws {@link ResponseError} `repeated` when the service sends a cursor or a page a second time,
 * which would never end.
 */
export async function* paginate(
  fetchPage: FetchPage,
  args: Fields,
  { pages, operation, maxItems = Number.POSITIVE_INFINITY }: Walk,
): AsyncGenerator<unknown> {
  check("count", "maxItems", maxItems, operation);
  const [style, position = "", limit = "", items = "", end, more] = pages.split(" ");
  const size = get(args, limit) ?? pageSize;
  let at: unknown = get(args, position) ?? (style === "cursor" ? undefined : 0);
  let skipped = Number(at);
  let left = maxItems;
  let previous: unknown;
  const seen = new Set<unknown>([at]);
  while (left > 0) {
    const body = await fetchPage(set(set(args, limit, size), position, at));
    const list =
      items
        .split("|")
        .map((path) => get(body, path))
        .find(Array.isArray) ?? [];
    for (const item of list) {
      yield item;
      left -= 1;
      if (left <= 0) return;
    }
    if (style === "cursor") {
      at = get(body, end ?? "");
      if (at === undefined || at === null || at === "" || (more && get(body, more) === false))
        return;
      if (seen.has(at)) throw new ResponseError(200, "repeated", { operation });
      seen.add(at);
      continue;
    }
    const page = JSON.stringify(list);
    if (list.length && page === previous) throw new ResponseError(200, "repeated", { operation });
    previous = page;
    skipped += list.length;
    const total = Number((end && get(body, end)) ?? Number.NaN);
    if (!list.length || (Number.isNaN(total) ? list.length < Number(size) : skipped >= total))
      return;
    at = style === "page" ? Number(at) + 1 : skipped;
  }
}

function get(value: unknown, path: string): unknown {
  return path.split(".").reduce((inner, key) => (inner as Fields | undefined | null)?.[key], value);
}

/** A copy with the value at the path. An undefined value leaves the field away. */
function set(value: Fields, path: string, field: unknown): Fields {
  const [key = "", ...rest] = path.split(".");
  if (rest.length)
    return { ...value, [key]: set((value[key] ?? {}) as Fields, rest.join("."), field) };
  return field === undefined ? value : { ...value, [key]: field };
}
