// generated/error-catalogue.ts: the known error codes. All that is known of them is a list of its
// own; what the client needs to decide on a retry is in every program and therefore short.
import { isRetryableStatus } from "../../src/model/retryable-status.ts";
import type { Contract, Node } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

const KEYS = ["code", "statuses", "message", "meaning", "measure", "action", "retryable"];
const POINTER = "/info/x-koodrive-error-catalogue";

export function errorCatalogue(contract: Contract): string {
  const catalogue: Node[] = contract.root.info["x-koodrive-error-catalogue"];
  validateCatalogue(catalogue);
  const entries = catalogue.map(
    ({ code, statuses, message, meaning, measure, action, retryable }) => {
      const texts = { ...(message && { message }), meaning, ...(measure && { measure }), action };
      return `  ${JSON.stringify({ code: String(code), statuses, ...texts, retryable })},\n`;
    },
  );
  const codes = (retryable: boolean) =>
    JSON.stringify(decidedByCode(catalogue, retryable), null, 2);
  return `
/** What is known of an error code. */
export interface ErrorCatalogueEntry {
  /** The code of KooDrive, eight digits, or of its gateway, such as \`APIGW.0303\`. */
  readonly code: string;
  /**
   * The HTTP statuses with which the code is documented; empty if none is. A code that stands for
   * different failures has an entry for each, with statuses of its own.
   */
  readonly statuses: readonly number[];
  /** The text that the service sends in English, with \`{0}\` for a value. Absent if unknown. */
  readonly message?: string;
  /** What the code says. */
  readonly meaning: string;
  /** What the published table advises. Absent if no table has the code. */
  readonly measure?: string;
  /** What this project advises. */
  readonly action: string;
  /** Whether the same call can succeed unchanged a moment later. */
  readonly retryable: boolean;
}

/** The codes of KooDrive and of its gateway that are known. */
export const errorCatalogue: readonly ErrorCatalogueEntry[] = [
${entries.join("")}];

/** The codes after which the same call can succeed unchanged a moment later, in any status. */
export const retryableCodes: readonly string[] = ${codes(true)};

/** The codes after which it cannot, in any status. After all others the status decides. */
export const permanentCodes: readonly string[] = ${codes(false)};
`;
}

/** The codes that decide whether a call can be repeated: all that stand for one kind of failure. */
function decidedByCode(catalogue: Node[], retryable: boolean): string[] {
  const codes = [...new Set(catalogue.map(({ code }) => String(code)))];
  return codes.filter((code) =>
    catalogue.every((entry) => String(entry.code) !== code || entry.retryable === retryable),
  );
}

/** Whether the client, which goes by the status where a code does not decide, does right. */
function isDecidedByStatus({ statuses, retryable }: Node): boolean {
  return statuses.every((status: number) => isRetryableStatus(status) === retryable);
}

function validateCatalogue(catalogue: unknown): void {
  const mistake = (message: string, index?: number) =>
    new InvalidContractError(message, {
      pointer: `${POINTER}${index === undefined ? "" : `/${index}`}`,
      hint: `Write entries with ${KEYS.join(", ")}; those of one code differ in statuses.`,
    });
  if (!Array.isArray(catalogue)) throw mistake("the error catalogue is no list");
  for (const [index, entry] of catalogue.entries()) {
    const problem = problemOf({ ...entry });
    if (problem) throw mistake(`the entry of the code ${entry?.code} ${problem}`, index);
    for (const other of catalogue.slice(0, index)) {
      const conflict = other.code === entry.code && conflictOf(other, entry);
      if (conflict) throw mistake(`the code ${entry.code} ${conflict}`, index);
    }
  }
}

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isTextOrNull = (value: unknown) => value === null || isText(value);

/** What is wrong with an entry, if anything is. */
function problemOf(entry: Record<string, unknown>): string | undefined {
  const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (unknown) return `has the unknown field "${unknown}"`;
  const { code, statuses, message, meaning, measure, action, retryable } = entry;
  if (!isCode(code)) return "is none of eight digits, nor of APIGW and four";
  if (!areStatuses(statuses)) return "has no list of statuses from 100 to 599, each once";
  if (!isTextOrNull(message)) return "has no message, a text or null";
  if (!isTextOrNull(measure)) return "has no measure, a text or null";
  if (!isText(meaning) || !isText(action)) return "has no meaning or action";
  return typeof retryable === "boolean" ? undefined : "has no retryable, true or false";
}

function isCode(code: unknown): boolean {
  return typeof code === "number" ? /^\d{8}$/.test(`${code}`) : /^APIGW\.\d{4}$/.test(`${code}`);
}

function areStatuses(statuses: unknown): boolean {
  if (!Array.isArray(statuses) || new Set(statuses).size < statuses.length) return false;
  return statuses.every((status) => Number.isInteger(status) && status >= 100 && status <= 599);
}

/** Why two entries of one code cannot be told apart, if they cannot. */
function conflictOf(one: Node, other: Node): string | undefined {
  const shared = one.statuses.find((status: number) => other.statuses.includes(status));
  if (shared !== undefined) return `stands there twice with the status ${shared}`;
  if (one.statuses.length === 0 || other.statuses.length === 0)
    return "stands there twice, once without a status";
  const isDecided = one.retryable === other.retryable || [one, other].every(isDecidedByStatus);
  return isDecided ? undefined : "is retryable or not, and its statuses do not tell which";
}
