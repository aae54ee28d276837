// The drift monitor: a fetch around a fetch that compares what goes through it with the contract.
import { type CapturedRequest, captureRequest, type Fetch, readBody } from "./capture.ts";
import { type Checker, createChecker, type Finding } from "./checker.ts";
import {
  ContractError,
  type Deviation,
  describeDeviation,
  deviationKey,
  distinct,
} from "./deviation.ts";
import { type Match, matchOperation } from "./match.ts";

export interface MonitorOptions {
  /** The fetch to watch. Default: the global one, looked up at each call. */
  fetch?: Fetch | undefined;
  /**
   * `report` (the default): calls go on as if they were not watched. `throw`: a call that differs
   * is rejected with a {@link ContractError}, one whose request does before anything is sent.
   */
  mode?: "report" | "throw" | undefined;
  /**
   * Told of each deviation. Default: one line by `console.warn`; in mode `throw` none. What it
   * throws is ignored.
   */
  onDeviation?: ((deviation: Deviation) => void) | undefined;
  /**
   * Told of what could not be compared: a body that is too large, breaks off, or is a stream. Such
   * a call is never rejected. Default: none.
   */
  onUnchecked?: ((unchecked: Unchecked) => void) | undefined;
  /**
   * Whether `onDeviation` is told every time. Default false: once for each operation, place,
   * pointer and keyword, so that a busy service does not flood its log.
   */
  repeat?: boolean | undefined;
  /**
   * Whether values in another type that the contract documents (`x-koodrive-wire`), `"1"` for 1,
   * are deviations. Default false.
   */
  wireVariants?: boolean | undefined;
  /** Bodies up to so many bytes are compared. Default 4 MiB. */
  maxBytes?: number | undefined;
}

/** What was not compared with the contract. */
export interface Unchecked {
  operation: string;
  place: "request" | "response";
  reason: string;
  traceId: string | undefined;
}

/** A fetch that watches. */
export interface ContractMonitor extends Fetch {
  /** What was found so far, each deviation once, as it was found first, with its count. */
  deviations(): Deviation[];
}

/**
 * Of so many different deviations an account is kept; further ones are not told. A service that
 * invents fields must not fill the memory.
 */
const MOST = 1000;
const LONGEST_POINTER = 300;
const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;

/**
 * Makes a fetch that compares requests and responses with the contract: for the client's `fetch`
 * option, or for any other program.
 *
 * In mode `report` a response is handed out before it is compared, and a copy of its body is read.
 * Schemas are compiled (by `new Function`) when an operation is first called.
 *
 * @throws Error when the packages ajv and ajv-formats are not installed.
 * @example
 * import { accessToken, createKooDriveClient } from "koodrive-client";
 * import { monitorContract } from "koodrive-client/contract";
 *
 * const monitor = await monitorContract({ onDeviation: (deviation) => console.warn(deviation) });
 * const koodrive = createKooDriveClient({ endpoint: "https://intl.myhuaweicloud-koodrive.com", auth: accessToken("Bearer+your-token"), fetch: monitor });
 */
export async function monitorContract(options: MonitorOptions = {}): Promise<ContractMonitor> {
  const {
    fetch = (...args) => globalThis.fetch(...args),
    mode = "report",
    onUnchecked,
    repeat = false,
    maxBytes = DEFAULT_MAX_BYTES,
  } = options;
  if (mode !== "report" && mode !== "throw")
    throw new TypeError('mode must be "report" or "throw"');
  const {
    onDeviation = mode === "report"
      ? (deviation: Deviation) => console.warn(describeDeviation(deviation))
      : undefined,
  } = options;
  const checker = await createChecker(options.wireVariants ?? false);
  const found = new Map<string, Deviation>();

  /** Deviations of one message, told and counted. None if it could not be compared. */
  const watch = async (
    call: Call,
    place: "request" | "response",
    compare: () => Promise<Finding[]>,
    status?: number,
  ): Promise<Deviation[]> => {
    const { name: operation, id: operationId, traceId } = call;
    try {
      const findings = distinct(await compare());
      return findings.map(({ pointer, ...finding }) =>
        account({
          operation,
          operationId,
          place,
          pointer: pointer.slice(0, LONGEST_POINTER),
          ...finding,
          traceId,
          status,
          count: 1,
        }),
      );
    } catch (error) {
      tell(onUnchecked, { operation, place, reason: reasonOf(error), traceId });
      return [];
    }
  };

  const account = (deviation: Deviation): Deviation => {
    const key = deviationKey(deviation);
    const first = found.get(key);
    if (first) first.count += 1;
    else if (found.size < MOST) found.set(key, { ...deviation });
    else return deviation;
    const counted = { ...deviation, count: first?.count ?? 1 };
    if (repeat || !first) tell(onDeviation, counted);
    return counted;
  };

  const monitor = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const call = begin(input, init, maxBytes);
    const request = () => watch(call, "request", () => compareRequest(checker, call));
    if (mode === "throw") {
      reject(await request());
      const response = await fetch(input, init);
      reject(
        await watch(
          call,
          "response",
          compareResponse(checker, call, response, maxBytes),
          response.status,
        ),
      );
      return response;
    }
    let compared: (() => Promise<Finding[]>) | undefined;
    let status: number | undefined;
    try {
      const response = await fetch(input, init);
      compared = compareResponse(checker, call, response, maxBytes);
      status = response.status;
      return response;
    } finally {
      // In a later turn, so that the caller has the response first.
      setTimeout(async () => {
        await request();
        if (compared) await watch(call, "response", compared, status);
      });
    }
  };
  return Object.assign(monitor, {
    deviations: () => [...found.values()].map((deviation) => ({ ...deviation })),
  });
}

/** A call that is watched. */
interface Call {
  /** For deviations: the client's name of the operation. */
  name: string;
  id: string | undefined;
  traceId: string | undefined;
  /** Undefined if the request is one that fetch will refuse. */
  request: CapturedRequest | undefined;
  match: Match | { methods: string[] };
}

function begin(
  input: string | URL | Request,
  init: RequestInit | undefined,
  maxBytes: number,
): Call {
  try {
    const request = captureRequest(input, init, maxBytes);
    const match = matchOperation(request.method, request.url.pathname);
    const known = "id" in match ? match : undefined;
    const traceId = request.headers.get("x-traceid") ?? undefined;
    return {
      name: known?.operation.name ?? `${request.method} ${outline(request.url.pathname)}`,
      id: known?.id,
      traceId,
      request,
      match,
    };
  } catch {
    return {
      name: "unknown",
      id: undefined,
      traceId: undefined,
      request: undefined,
      match: { methods: [] },
    };
  }
}

async function compareRequest(checker: Checker, { request, match }: Call): Promise<Finding[]> {
  if (!request) throw new Error("the request is none that fetch takes");
  const { method, url, headers } = request;
  if ("id" in match)
    return checker.request(match, { query: url.searchParams, headers, body: await request.body });
  if (match.methods.length)
    return [
      { pointer: "/method", keyword: "unknown", expected: match.methods.join(", "), seen: method },
    ];
  return [
    {
      pointer: "/path",
      keyword: "unknown",
      expected: "a path of the contract",
      seen: outline(url.pathname),
    },
  ];
}

/**
 * Takes a copy of the response now, before the caller reads it; the comparison itself comes when it
 * is asked for.
 */
function compareResponse(
  checker: Checker,
  { match }: Call,
  response: Response,
  maxBytes: number,
): () => Promise<Finding[]> {
  if (!("id" in match)) return async () => [];
  try {
    const { status, headers } = response;
    const copy = response.clone();
    return async () =>
      checker.response(match, { status, headers, body: await readBody(copy, maxBytes) });
  } catch (error) {
    return () => Promise.reject(error);
  }
}

function reject(deviations: Deviation[]): void {
  if (deviations.length) throw new ContractError(deviations);
}

/**
 * A path without what may be an identifier: segments with digits other than versions, or long ones.
 */
function outline(pathname: string): string {
  return pathname
    .split("/")
    .map((part) => (/^v\d$/.test(part) || /^[A-Za-z_.-]{0,32}$/.test(part) ? part : "{…}"))
    .join("/")
    .slice(0, LONGEST_POINTER);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown";
}

/** A listener that fails, at once or later, changes nothing. */
function tell<Event>(listener: ((event: Event) => unknown) | undefined, event: Event): void {
  Promise.resolve()
    .then(() => listener?.(event))
    .catch(() => {});
}
