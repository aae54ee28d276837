// Faults: what is done on purpose to requests, so that a program meets what networks, proxies and
// services do. They belong to the sandbox and not to its world: a world that is restored has none.
import { startTimer } from "../../model/timer.ts";
import { type Answer, emptySuccess, type Language, refusalAnswer } from "../answer/answer.ts";
import { drawFraction, drawHex } from "../world/chance.ts";

export interface FaultPlan {
  /**
   * A method of the client, `spaces.update`, `storage.put` and `storage.get` for bytes that are sent
   * and fetched, or `all` for whatever arrives.
   */
  readonly operation: string;
  /**
   * `before` the rule, so that nothing happens, or `after` it: it has happened, and its answer is
   * lost. A fault that leaves the rule its answer, such as a delay, changes neither.
   */
  readonly when: "before" | "after";
  /** How many requests that it could happen to are left alone before the first. */
  readonly skip: number;
  /** To how many requests it happens. */
  readonly times: number | "always";
  /** How probable it is that it happens to a request, above 0 up to 1. */
  readonly probability: number;
  /** What its chance begins with: the same seed meets the same requests. */
  readonly seed: number;
  /** Milliseconds of real time, which the clock of the sandbox does not see. */
  readonly delay?: number;
  /** The HTTP status of an answer in place of the rule's. Default: that of the code. */
  readonly status?: number;
  /** The code of the service or the gateway in that answer; without one it is a proxy's page. */
  readonly code?: string;
  /** Seconds, for the header `Retry-After`. */
  readonly retryAfter?: number;
  /** The connection breaks before anything of an answer arrives. */
  readonly reset?: boolean;
  /** Of `storage.put`, the only part of an upload whose bytes it happens to. */
  readonly partNumber?: number;
  /**
   * A part of a body arrives; then the connection breaks, or nothing more comes. Or all of it
   * arrives, but one byte is another. With `storage.put` it is the body that is sent, otherwise that
   * of the answer.
   */
  readonly body?: "cut" | "stalled" | "changed";
  /** Bytes of that body that arrive, and arrive as they are. Default: half of them. */
  readonly afterBytes?: number;
  /** Milliseconds by which the header `Date` is wrong. */
  readonly dateOffset?: number;
}

export interface Fault extends FaultPlan {
  readonly id: number;
  /** To how many requests it has happened. */
  readonly happened: number;
}

export interface Faults {
  readonly isEmpty: boolean;
  /** Those that can still happen, in the order in which they were injected. */
  list(): Fault[];
  inject(plan: FaultPlan): Fault;
  /** Takes those out that the test is true of, and says how many. */
  remove(test: (fault: Fault) => boolean): number;
  /** The one fault that happens to a request now: of several, that which was injected first. */
  take(operation: string | undefined, partNumber?: number): Fault | undefined;
  /** An identifier of a request, as the gateway makes them. */
  mintRequestId(): string;
  /** Aborted when the sandbox is closed: nothing is delayed or stalled any longer. */
  readonly closed: AbortSignal;
  close(): void;
}

interface Waiting {
  fault: Fault;
  /** The state of its pseudo-random numbers. */
  chance: number;
  /** How many requests are still to be left alone. */
  toSkip: number;
}

export function createFaults(): Faults {
  const closing = new AbortController();
  let waiting: Waiting[] = [];
  let lastId = 0;
  let requestIds = { chance: 1 };
  return {
    get isEmpty() {
      return waiting.length === 0;
    },
    list: () => waiting.map(({ fault }) => fault),
    inject(plan) {
      lastId += 1;
      const fault = { id: lastId, ...plan, happened: 0 };
      waiting.push({ fault, chance: plan.seed, toSkip: plan.skip });
      return fault;
    },
    remove(test) {
      const before = waiting.length;
      waiting = waiting.filter(({ fault }) => !test(fault));
      return before - waiting.length;
    },
    take(operation, partNumber) {
      const fitting = waiting.filter(({ fault }) => fits(fault, operation, partNumber));
      // Also a request that another fault happens to is counted.
      for (const entry of fitting) entry.toSkip -= 1;
      const found = fitting.find((entry) => entry.toSkip < 0 && happensNow(entry));
      if (!found) return undefined;
      found.fault = { ...found.fault, happened: found.fault.happened + 1 };
      if (found.fault.happened === found.fault.times) {
        waiting = waiting.filter((entry) => entry !== found);
      }
      return found.fault;
    },
    mintRequestId() {
      let id: string;
      [requestIds, id] = drawHex(requestIds, 32);
      return id;
    },
    closed: closing.signal,
    close: () => closing.abort(),
  };
}

function fits(fault: Fault, operation: string | undefined, partNumber?: number): boolean {
  if (fault.operation !== "all" && fault.operation !== operation) return false;
  return fault.partNumber === undefined || fault.partNumber === partNumber;
}

function happensNow(entry: Waiting): boolean {
  const [{ chance }, fraction] = drawFraction({ chance: entry.chance });
  entry.chance = chance;
  return fraction < entry.fault.probability;
}

/** What is the same with and without a fault. */
interface Answerable<Given> {
  answer?: Given | undefined;
}

interface FaultyCall<Given> {
  faults: Faults;
  fault: Fault;
  /** Aborted when the caller gives up. */
  signal: AbortSignal;
  /** The answer in place of the rule's, if the fault has one. */
  replacement: Given | undefined;
}

/**
 * What becomes of a request that a fault happens to; without an answer the connection breaks.
 *
 * @param run What becomes of it without the fault.
 */
export async function applyFault<Given, Answered extends Answerable<Given>>(
  { faults, fault, signal, replacement }: FaultyCall<Given>,
  run: () => Answered | Promise<Answered>,
): Promise<(Answered | Answerable<Given>) & { fault: Fault }> {
  const { when, delay = 0, reset = false } = fault;
  const wait = () => pause(delay, [signal, faults.closed]);
  if (when === "before") {
    if (!(await wait()) || reset) return { fault };
    if (replacement) return { fault, answer: replacement };
    return { fault, ...(await run()) };
  }
  const answered = await run();
  if (!(await wait()) || reset) return { fault, ...answered, answer: undefined };
  return { fault, ...answered, answer: replacement ?? answered.answer };
}

/** Whether the time has passed, and nothing has ended it. */
function pause(delay: number, signals: readonly AbortSignal[]): Promise<boolean> {
  if (signals.some(({ aborted }) => aborted)) return Promise.resolve(false);
  if (delay === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (hasPassed: boolean) => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", giveUp);
      resolve(hasPassed);
    };
    const giveUp = () => end(false);
    const timer = startTimer(() => end(true), delay);
    for (const signal of signals) signal.addEventListener("abort", giveUp);
  });
}

/** The answer of the API in place of the rule's, if the fault has one. */
export function replacementOf(
  faults: Faults,
  { status, code, when, body }: Fault,
  language: Language,
): Answer | undefined {
  if (code !== undefined) {
    return refusalAnswer({ code, ...(status && { status }) }, faults.mintRequestId());
  }
  if (status !== undefined) return proxyAnswer(status);
  // The rule does not run then, and has no answer whose body could be broken.
  return when === "before" && body ? emptySuccess(language) : undefined;
}

function proxyAnswer(status: number): Answer {
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>\n`;
  return { status, body, code: undefined, mediaType: "text/html" };
}
