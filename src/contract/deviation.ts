// What the monitor finds, in data and in words.

/** One place where a call differs from the contract. It holds no value that could be a secret. */
export interface Deviation {
  /**
   * The client's name of the operation, `spaces.update`. For a request that the contract does not
   * have, its method and path, with identifiers removed.
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
   * schema describes; `x-koodrive-wire` for documented variants, if `wireVariants` is set.
   */
  keyword: string;
  /** What the contract demands, in words. */
  expected: string;
  /**
   * What was there: type and size, `string of 12 characters`. Of a value outside an enum the value
   * itself, unless it is a secret.
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
export function describeDeviation(deviation: Deviation): string {
  const { operation, place, pointer, keyword, expected, seen, status, traceId } = deviation;
  const message = status === undefined ? place : `${place} ${status}`;
  const support = traceId ? ` (trace ID ${traceId})` : "";
  const found = `${message} ${pointer} (${keyword}): expected ${expected}; seen ${seen}`;
  return `${operation}: ${found}${support}`;
}

/** Deviations that the message of an error has. */
const MOST_TOLD = 10;

/**
 * In mode `throw`, a call that differs from the contract. If `sent` is false, it is the request
 * that does, and nothing was sent. If `sent` is true, it is the response: the service has received
 * the request and acted on it.
 */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly code = "KOODRIVE_CONTRACT";
  /** All of them. Not enumerable, so that a printed error stays short. */
  declare readonly deviations: readonly Deviation[];
  readonly sent: boolean;

  constructor(deviations: readonly Deviation[]) {
    const sent = deviations[0]?.place === "response";
    const effect = sent
      ? "the response differs from the contract; the service has acted on the request"
      : "the request differs from the contract and was not sent";
    const told = deviations.slice(0, MOST_TOLD).map(describeDeviation);
    const more = deviations.length - told.length;
    if (more > 0) told.push(`and ${more} more`);
    super(`${effect}:\n${told.join("\n")}`);
    Object.defineProperty(this, "deviations", { value: deviations });
    this.sent = sent;
  }
}
