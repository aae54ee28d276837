// The recorder: a fetch around a fetch that keeps what goes through it.
import { contractData } from "../../generated/contract-data.ts";
import { type OptionRules, rules, validateOptions } from "../validate.ts";
import {
  captureRequest,
  captureResponse,
  type Fetch,
  type FetchInput,
  isResponse,
} from "./capture.ts";
import type { Har, HarEntry } from "./har.ts";
import { type Outcome, type StartedCall, toHarEntry } from "./har-entry.ts";

export interface HarOptions {
  /** The fetch to record. Default: the global one, looked up at each call. */
  fetch?: Fetch | undefined;
  /** So many calls are kept, the latest. Default 1000. */
  maxEntries?: number | undefined;
  /** Longer bodies, in bytes, are left out, and a comment says so. Default 1 MiB. */
  maxBytes?: number | undefined;
}

export interface HarRecorder {
  /** The fetch that records. */
  fetch: Fetch;
  /**
   * What was recorded, in the order in which the calls began. Waits for bodies that are arriving,
   * 30 seconds at most.
   */
  har(): Promise<Har>;
}

const OPTION_RULES: OptionRules = {
  fetch: rules.function,
  maxEntries: rules.nonNegative,
  maxBytes: rules.nonNegative,
};

/**
 * Makes a fetch that records what goes through it, for `redocly drift` or to look at. Secrets are
 * replaced by `***`: credentials, what the contract marks as secret (tokens, sessions, passwords,
 * extract codes), and the queries of links. Everything else, such as names of people and files, is
 * in the recording as it was. `redocly drift` reports
 * `***` as too short for an extract code. Throws an ArgumentError that names the option that is
 * unknown or unusable.
 *
 * @example
 * import { recordHar } from "koodrive-client/contract";
 *
 * const recorder = recordHar();
 * const endpoint = "https://intl.myhuaweicloud-koodrive.com";
 * await recorder.fetch(`${endpoint}/koodrive/ose/v1/space/allocation/get`);
 * console.log(JSON.stringify(await recorder.har()));
 */
export function recordHar(options: HarOptions = {}): HarRecorder {
  validateOptions(options, OPTION_RULES);
  const {
    fetch = (...args) => globalThis.fetch(...args),
    maxEntries = 1000,
    maxBytes = 1024 * 1024,
  } = options;
  // Of a call only its time is kept: the rest holds secrets.
  const recorded: { time: number; entry: Promise<HarEntry> }[] = [];

  const record = (call: StartedCall | undefined, outcome: Outcome) => {
    if (!call) return;
    const entry = toHarEntry(call, outcome);
    // `har` may ask for it only after it was rejected.
    entry.catch(() => {});
    recorded.push({ time: call.time, entry });
    if (recorded.length > maxEntries) recorded.shift();
  };

  return {
    async fetch(input, init) {
      const call = startCall(input, init, maxBytes);
      try {
        const response = await fetch(input, init);
        const time = performance.now();
        if (isResponse(response)) {
          record(call, { time, response: captureResponse(response, maxBytes) });
        } else {
          record(call, { time, error: new TypeError("fetch gave no Response") });
        }
        return response;
      } catch (error) {
        record(call, { time: performance.now(), error });
        throw error;
      }
    },
    async har() {
      const inOrder = [...recorded].sort((a, b) => a.time - b.time);
      const settled = await Promise.allSettled(inOrder.map(({ entry }) => entry));
      const entries = settled.flatMap((result) =>
        result.status === "fulfilled" ? [result.value] : [],
      );
      const creator = { name: "koodrive-client", version: contractData.version };
      return { log: { version: "1.2", creator, entries } };
    },
  };
}

/** Undefined for what fetch will refuse. */
function startCall(
  input: FetchInput,
  init: RequestInit | undefined,
  maxBytes: number,
): StartedCall | undefined {
  try {
    const request = captureRequest(input, init, maxBytes);
    return { request, startedDateTime: new Date().toISOString(), time: performance.now() };
  } catch {
    return undefined;
  }
}
