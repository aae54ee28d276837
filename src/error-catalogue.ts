// The entry koodrive-client/errors: all that is known of the error codes.
import { type ErrorCatalogueEntry, errorCatalogue } from "../generated/error-catalogue.ts";

export { type ErrorCatalogueEntry, errorCatalogue };

/** What a refusal is known by. An ApiError is one. */
export interface Refusal {
  /** The code of KooDrive or of its gateway, `13000309` or `"APIGW.0201"`. */
  readonly code?: number | string | undefined;
  /** The HTTP status. */
  readonly status?: number | undefined;
}

/**
 * What is known of a refusal, by its code and, where a code stands for different failures, by its
 * HTTP status. Undefined for a code that the catalogue does not have.
 *
 * @example
 * import { explainError } from "koodrive-client/errors";
 *
 * const action = explainError({ code: "APIGW.0201", status: 504 })?.action;
 */
export function explainError({ code, status }: Refusal): ErrorCatalogueEntry | undefined {
  const entries = errorCatalogue.filter((entry) => entry.code === String(code));
  if (entries.length === 1) return entries[0];
  return entries.find(({ statuses }) => status !== undefined && statuses.includes(status));
}
