// What the monitor finds, in data and in words.
import type { Finding } from "./checker.ts";

/** One place where a call differs from the contract. No value is in it that could be a secret. */
export interface Deviation {
  /**
   * The client's name of the operation, `spaces.update`; for a path or method that the contract
   * does not have, these, without identifiers.
   */
  operation: string;
  /** `operationId` in the contract. */
  operationId: string | undefined;
  place: "request" | "response";
  /**
   * JSON pointer: `/query/limit`, `/header/x-traceid`, `/path/ownerId`, `/body/data/0/type`,
   * `/status`, `/method`, `/path`.
   */
  pointer: string;
  /**
   * The JSON Schema keyword that is broken, such as `type`, `enum` or `required`; `unknown` for
   * what the contract does not have; `json`, `status`, `contentType` and `security` for what no
   * schema describes; `x-koodrive-wire` for documented variants, where these are asked for.
   */
  keyword: string;
  /** What the contract demands, in words. */
  expected: string;
  /**
   * What was there: type and size, `string of 12 characters`. Of values of an enum the value, if it
   * is no secret.
   */
  seen: string;
  /** The request's `X-Traceid`, to quote to support. */
  traceId: string | undefined;
  /** HTTP status; undefined for requests. */
  status: number | undefined;
  /** How often it was found so far. */
  count: number;
}

/** A deviation in one line. */
export function describeDeviation({
  operation,
  place,
  pointer,
  keyword,
  expected,
  seen,
  status,
  traceId,
}: Deviation): string {
  const where = `${operation}: ${place}${status === undefined ? "" : ` ${status}`} ${pointer}`;
  return `${where} (${keyword}): expected ${expected}; seen ${seen}${traceId ? ` (trace ID ${traceId})` : ""}`;
}

/**
 * In mode `throw`, a call that differs from the contract. With `sent` false it is the request that
 * does, and nothing was sent. With `sent` true it is the response: the service has received the
 * request and acted on it.
 */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly code = "KOODRIVE_CONTRACT";
  readonly deviations: readonly Deviation[];
  readonly sent: boolean;

  constructor(deviations: readonly Deviation[]) {
    const sent = deviations[0]?.place === "response";
    const effect = sent
      ? "the response differs from the contract; the service has acted on the request"
      : "the request differs from the contract and was not sent";
    super(`${effect}:\n${deviations.map(describeDeviation).join("\n")}`);
    this.deviations = deviations;
    this.sent = sent;
  }
}

/** Where deviations are the same: any element of a list stands for all. */
export function deviationKey({ operation, place, pointer, keyword, status }: Deviation): string {
  return [operation, place, status, starred(pointer), keyword].join(" ");
}

/** Findings that differ in the index of an element only, once. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${starred(finding.pointer)} ${finding.keyword}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

function starred(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
