// `all` of a list's method. A module of its own, which programs without walks do not load.
import type { AllOptions, CursorOptions, HeaderOptions } from "../../model/call-options.ts";
import type { Pagination } from "../../model/operation.ts";
import { headerOption } from "../header-options.ts";
import type { Method } from "../methods.ts";
import type { Operation } from "../operations.ts";
import type { Settings } from "../options.ts";
import type { Fields } from "./field-path.ts";
import { paginate } from "./paginate.ts";

interface List {
  operation: Operation;
  pagination: Pagination;
  settings: Settings;
  /** Makes the list's method, whose calls the signal gives up. */
  createPageCall(walkSignal: AbortSignal): Method;
}

/** Yields every element of a list. */
export function walk(
  { operation, pagination, settings, createPageCall }: List,
  args: object | undefined,
  allOptions: (AllOptions<keyof HeaderOptions> & CursorOptions<unknown>) | undefined,
): AsyncGenerator<unknown> {
  const { name } = operation;
  const { maxItems, prefetch, onCursor, ...options } = { ...allOptions };
  const fetchPage = async (page: Fields, walkSignal: AbortSignal) => {
    // The errors of the walk itself name the call of their page.
    const own = operation.options.includes("traceId") && {
      traceId: headerOption("traceId", options.traceId, settings, name),
    };
    const body = await createPageCall(walkSignal)(page, { ...options, ...own });
    return { body, context: { operation: name, ...own } };
  };
  const signals = [options.signal, settings.signal];
  const walkOptions = { pagination, operation: name, maxItems, prefetch, onCursor, signals };
  return paginate(fetchPage, { ...args }, walkOptions);
}
