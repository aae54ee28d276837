// generated/error-catalogue.ts: the known error codes. All that is known of them is an entry of its
// own; what the client needs to decide on a retry is in every program and therefore short.
import type { Contract, Node } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

const KEYS = ["code", "statuses", "message", "meaning", "action", "retryable"];

export function errorCatalogue(contract: Contract): string {
  const catalogue: Node[] = contract.root.info["x-koodrive-error-catalogue"];
  validateCatalogue(catalogue);
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

function validateCatalogue(catalogue: unknown): void {
  const mistake = (message: string) =>
    new InvalidContractError(message, {
      file: "openapi/common/error-catalogue.yaml",
      hint: `Write a list of entries with ${KEYS.join(", ")}, each code once.`,
    });
  if (!Array.isArray(catalogue)) throw mistake("the error catalogue is no list");
  const codes = new Set<string>();
  for (const entry of catalogue) {
    const code = String(entry?.code);
    if (codes.has(code)) throw mistake(`the code ${code} stands there twice`);
    codes.add(code);
    const problem = problemOf({ ...entry });
    if (problem) throw mistake(`the entry of the code ${code} ${problem}`);
  }
}

/** What is wrong with an entry, if anything is. */
function problemOf(entry: Record<string, unknown>): string | undefined {
  const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (unknown) return `has the unknown field "${unknown}"`;
  const { code, statuses, meaning, action, retryable } = entry;
  if (typeof code !== "number" && typeof code !== "string") return "has no code";
  if (!Array.isArray(statuses) || !statuses.every(Number.isInteger)) return "has no statuses";
  if (typeof meaning !== "string" || typeof action !== "string") return "has no meaning or action";
  return typeof retryable === "boolean" ? undefined : "has no retryable, true or false";
}
