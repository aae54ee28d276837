// The drift monitor: a fetch around a fetch that compares what goes through it with the contract.
import { type OptionRules, rules, validateOptions } from "../validate.ts";
import type { CapturedResponse, Fetch, FetchInput } from "./capture.ts";
import type { Comparer } from "./compare-value.ts";
import { ContractError, type Deviation, describeDeviation } from "./deviation.ts";
import { createDeviationRegistry, type DeviationRegistry } from "./deviation-registry.ts";
import {
  captureExchange,
  captureKnownResponse,
  compareCapturedRequest,
  compareCapturedResponse,
  type Exchange,
} from "./exchange.ts";
import type { Finding } from "./finding.ts";
import { notify } from "./notify.ts";

export interface MonitorOptions {
  /** The fetch to monitor. Default: the global one, looked up at each call. */
  fetch?: Fetch | undefined;
  /**
   * `report` (the default): calls go on as if they were not monitored. `throw`: a call that differs
   * is rejected with a {@link ContractError}, before anything is sent if it is the request that
   * differs.
   */
  mode?: "report" | "throw" | undefined;
  /**
   * Called with each deviation. Default: writes one line by `console.warn`; in mode `throw` none.
   * What it throws is ignored.
   */
  onDeviation?: ((deviation: Deviation) => void) | undefined;
  /**
   * Called with what could not be compared: a body that is too large, breaks off, or is a stream.
   * Such a call is never rejected. Default: none.
   */
  onUnchecked?: ((unchecked: Unchecked) => void) | undefined;
  /**
   * Whether `onDeviation` is called every time. Default false: once for each operation, place,
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

/** A fetch that compares what goes through it with the contract. */
export interface ContractMonitor extends Fetch {
  /** What was found so far, each deviation once, as it was found first, with its count. */
  deviations(): Deviation[];
}

const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;

const OPTION_RULES: OptionRules = {
  fetch: rules.function,
  mode: {
    accepts: (value) => value === "report" || value === "throw",
    expected: '"report" or "throw"',
  },
  onDeviation: rules.function,
  onUnchecked: rules.function,
  repeat: rules.boolean,
  wireVariants: rules.boolean,
  maxBytes: rules.nonNegative,
};

/**
 * Makes a fetch that compares requests and responses with the contract: for the client's `fetch`
 * option, or for any other program.
 *
 * Requests at presigned addresses of the storage are handed on: the contract does not describe them.
 * In mode `report` a response is handed out before it is compared, and a copy of its body is read.
 * Rejects with an ArgumentError that names the option that is unknown or unusable.
 *
 * @example
 * import { accessToken, createKooDriveClient } from "koodrive-client";
 * import { monitorContract } from "koodrive-client/contract";
 *
 * const monitor = await monitorContract({ onDeviation: (deviation) => console.warn(deviation) });
 * const koodrive = createKooDriveClient({
 *   endpoint: "https://intl.myhuaweicloud-koodrive.com",
 *   auth: accessToken("Bearer+your-token"),
 *   fetch: monitor,
 * });
 */
export async function monitorContract(options: MonitorOptions = {}): Promise<ContractMonitor> {
  validateOptions(options, OPTION_RULES);
  const { mode = "report" } = options;
  const onDeviation = mode === "report" ? (options.onDeviation ?? warn) : options.onDeviation;
  const registry = createDeviationRegistry(onDeviation, options.repeat ?? false);
  const monitor: Monitor = {
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
    comparer: { wireVariants: options.wireVariants ?? false },
    registry,
    onUnchecked: options.onUnchecked,
  };
  const monitoredFetch = (input: FetchInput, init?: RequestInit): Promise<Response> => {
    if (isToStorage(input)) return monitor.fetch(input, init);
    return mode === "throw"
      ? fetchOrThrow(monitor, input, init)
      : fetchAndReport(monitor, input, init);
  };
  return Object.assign(monitoredFetch, { deviations: registry.list });
}

/**
 * Whether a request is for the storage, which files are sent to and fetched from by presigned
 * addresses: the contract does not describe it.
 */
function isToStorage(input: FetchInput): boolean {
  const url = typeof input === "object" && "url" in input ? input.url : String(input);
  return /[?&]X-Amz-Signature=/i.test(url);
}

function warn(deviation: Deviation): void {
  console.warn(describeDeviation(deviation));
}

interface Monitor {
  fetch: Fetch;
  maxBytes: number;
  comparer: Comparer;
  registry: DeviationRegistry;
  onUnchecked: ((unchecked: Unchecked) => void) | undefined;
}

/** Mode `report`: the caller has the response before anything is compared. */
async function fetchAndReport(
  monitor: Monitor,
  input: FetchInput,
  init: RequestInit | undefined,
): Promise<Response> {
  const exchange = captureExchange(input, init, monitor.maxBytes);
  let captured: CapturedResponse | undefined;
  try {
    const response = await monitor.fetch(input, init);
    captured = captureKnownResponse(exchange, response, monitor.maxBytes);
    return response;
  } finally {
    setTimeout(async () => {
      await reportRequest(monitor, exchange);
      if (captured) await reportResponse(monitor, exchange, captured);
    });
  }
}

/**
 * Mode `throw`: the request is compared before it is sent, the response before it is handed out.
 */
async function fetchOrThrow(
  monitor: Monitor,
  input: FetchInput,
  init: RequestInit | undefined,
): Promise<Response> {
  const exchange = captureExchange(input, init, monitor.maxBytes);
  throwIfAny(await reportRequest(monitor, exchange));
  const response = await monitor.fetch(input, init);
  const captured = captureKnownResponse(exchange, response, monitor.maxBytes);
  if (captured) throwIfAny(await reportResponse(monitor, exchange, captured));
  return response;
}

function throwIfAny(deviations: Deviation[]): void {
  if (deviations.length > 0) throw new ContractError(deviations);
}

function reportRequest(monitor: Monitor, exchange: Exchange): Promise<Deviation[]> {
  const findings = compareCapturedRequest(monitor.comparer, exchange);
  return report(monitor, exchange, "request", findings, undefined);
}

function reportResponse(
  monitor: Monitor,
  exchange: Exchange,
  response: CapturedResponse,
): Promise<Deviation[]> {
  const findings = compareCapturedResponse(monitor.comparer, exchange, response);
  return report(monitor, exchange, "response", findings, response.status);
}

/** The deviations of one message, counted and reported. None if it could not be compared. */
async function report(
  { registry, onUnchecked }: Monitor,
  { operation, operationId, traceId }: Exchange,
  place: "request" | "response",
  comparison: Promise<Finding[]>,
  status: number | undefined,
): Promise<Deviation[]> {
  try {
    const findings = await comparison;
    return findings.map((finding) =>
      registry.add({ operation, operationId, place, ...finding, traceId, status }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    notify(onUnchecked, { operation, place, reason, traceId });
    return [];
  }
}
