// generated/error-catalogue.ts: the known error codes. All that is known of them is an entry of its
// own; what the client needs to decide on a retry is in every program and therefore short.
import type { Contract, Node } from "../contract/contract.ts";

export function errorCatalogue(contract: Contract): string {
  const catalogue: Node[] = contract.root.info["x-koodrive-error-catalogue"];
  const entries = catalogue.map(
    ({ code, statuses, meaning, action, retryable }) =>
      `  "${code}": ${JSON.stringify({ statuses, meaning, action, retryable })},\n`,
  );
  const codes = (retryable: boolean) =>
    JSON.stringify(
      catalogue.filter((entry) => entry.retryable === retryable).map(({ code }) => String(code)),
      null,
      2,
    );
  return `
/** What is known of an error code. */
export interface ErrorCatalogueEntry {
  /** The HTTP statuses with which the code is documented. */
  readonly statuses: readonly number[];
  /** What the code says. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
  /** Whether the same call can succeed unchanged a moment later. */
  readonly retryable: boolean;
}

/**
 * The codes of KooDrive and of its gateway that are known. The published table goes on after
 * 13000414.
 */
export const errorCatalogue: Readonly<Record<string, ErrorCatalogueEntry>> = {
${entries.join("")}};

/** The codes after which the same call can succeed unchanged a moment later. */
export const retryableCodes: readonly string[] = ${codes(true)};

/** The codes after which it cannot. */
export const permanentCodes: readonly string[] = ${codes(false)};
`;
}
