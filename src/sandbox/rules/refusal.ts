// How a rule, or the gate before it, says no.
import type { StatementId } from "./statements.ts";

export interface Refusal {
  readonly refused: true;
  /** A code of KooDrive, eight digits, or of its gateway. */
  readonly code: string;
  /** The HTTP status, where the code has several. Default: the first that is documented. */
  readonly status?: number;
  /** The statement that it rests on. */
  readonly because: StatementId;
  /** The argument that is wrong, by its name on the wire. */
  readonly field?: string;
  /** What was expected of it, for the text of the answer. */
  readonly detail?: string;
}

export function refuse(
  code: string,
  because: StatementId,
  more: Pick<Refusal, "field" | "detail" | "status"> = {},
): Refusal {
  return { refused: true, code, because, ...more };
}

export function isRefusal(outcome: object): outcome is Refusal {
  return "refused" in outcome;
}
