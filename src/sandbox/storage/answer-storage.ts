// Answers the requests at addresses of the store: bytes of parts that are sent, and bytes that are
// fetched. Faults happen to them and the journal has them as it has those of the API.
import { statusOf } from "../answer/answer.ts";
import { applyFault, type Fault, type Faults } from "../control/faults.ts";
import { type AnsweredByStore, recordOfStorage } from "../control/journal-entry.ts";
import { storageOperation } from "../control/operation-names.ts";
import { keepingProblem } from "../control/sandbox-error.ts";
import { isRefusal } from "../rules/refusal.ts";
import type { State } from "../state.ts";
import { changeByteAfter, countArriving, cutAfter, endOf } from "./body.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { getObject } from "./get.ts";
import {
  errorAnswer,
  type Pieces,
  refuseStorage,
  type StorageAnswer,
  type StorageRefusal,
  type StorageRequest,
} from "./message.ts";
import { putPart } from "./put.ts";

/** What errors say of a request beside what was wrong. */
interface About {
  path: string;
  requestId: string;
}

interface Answered {
  /** Undefined where the connection breaks. */
  answer?: StorageAnswer | undefined;
  /** What the store answers, whatever a fault does. */
  own?: StorageAnswer;
  refusal?: StorageRefusal | undefined;
}

/**
 * What is answered; undefined where the connection is to break.
 *
 * @param prefix What stands before the path of the store, as it does in the address of a fork.
 */
export async function answerStorage(
  state: State,
  request: StorageRequest,
  prefix: string,
): Promise<StorageAnswer | undefined> {
  const allowed = corsHeaders(state.settings, request.header("origin"));
  if (request.method === "OPTIONS") return preflight(request, allowed);
  // A reset of the sandbox may replace them before the answer is there.
  const { journal, faults } = state.disturbances;
  const { method, url } = request;
  const about = { path: url.pathname, requestId: faults.mintRequestId().toUpperCase() };
  const time = state.clock.now();
  const started = performance.now();
  const partNumber = Number(url.searchParams.get("partNumber"));
  const fault = faults.isEmpty ? undefined : faults.take(storageOperation(method), partNumber);
  const arriving = countArriving(breakSent(request, fault, faults));
  const arrived = { ...request, body: arriving.pieces };
  const run = () => answerByStore(state, arrived, about);
  const answered = fault ? await answerFaulty({ faults, fault, request, about }, run) : await run();
  if (journal.isOn) {
    const path = url.pathname.slice(prefix.length);
    const message = { method, path, bodySize: arriving.received() };
    const times = { time, duration: performance.now() - started };
    journal.record(recordOfStorage(message, outcomeOf(answered, fault), times));
  }
  const { answer } = answered;
  if (!answer) return undefined;
  const date = new Date(state.clock.now() + (fault?.dateOffset ?? 0)).toUTCString();
  const headers = { date, "x-amz-request-id": about.requestId, ...allowed, ...answer.headers };
  return breakAnswer({ ...answer, headers }, request, fault, faults);
}

async function answerByStore(
  state: State,
  request: StorageRequest,
  about: About,
): Promise<Answered> {
  const { method, url } = request;
  const host = new URL(state.settings.origin ?? url.origin).host;
  const signable = { method, host, path: url.pathname, contentLength: undefined };
  const outcome = await answerMethod(state, request, signable).catch(refuseUnkept);
  if (!isRefusal(outcome)) return { answer: outcome, own: outcome };
  const { status = 400, code, detail: message = "", headers } = outcome;
  const error = errorAnswer({ status, code, message }, about);
  const answer: StorageAnswer = { ...error, headers: { ...error.headers, ...headers } };
  if (method === "HEAD") delete answer.body;
  return { answer, own: answer, refusal: outcome };
}

/** What could not be written has not been stored. */
function refuseUnkept(error: unknown): StorageRefusal {
  const problem = keepingProblem(error);
  if (problem === undefined) throw error;
  return refuseStorage([500, "InternalError"], "gate.failure", problem);
}

async function answerMethod(
  state: State,
  request: StorageRequest,
  signable: Parameters<typeof getObject>[2],
): Promise<StorageAnswer | StorageRefusal> {
  const { method } = request;
  if (method === "PUT") return putPart(state, request, signable);
  if (method === "GET" || method === "HEAD") return getObject(state, request, signable);
  const detail = "The specified method is not allowed against this resource";
  const allow = { allow: "GET, HEAD, PUT" };
  return refuseStorage([405, "MethodNotAllowed"], "storage.method", detail, allow);
}

interface FaultyRequest {
  faults: Faults;
  fault: Fault;
  request: StorageRequest;
  about: About;
}

async function answerFaulty(
  { faults, fault, request, about }: FaultyRequest,
  run: () => Promise<Answered>,
): Promise<Answered> {
  const { signal, method } = request;
  const { body, code, status = code === undefined ? undefined : statusOf({ code }) } = fault;
  const error = status !== undefined && {
    status,
    code: codeOf(status),
    message: `The fault ${fault.id} was injected`,
  };
  const replacement = error ? errorAnswer(error, about) : undefined;
  if (replacement && fault.retryAfter !== undefined) {
    replacement.headers["retry-after"] = String(fault.retryAfter);
  }
  // A body can be broken only once there is one.
  const when = body && !replacement ? "after" : fault.when;
  const call = { faults, fault: { ...fault, when }, signal, replacement };
  const answered: Answered = await applyFault<StorageAnswer, Answered>(call, run);
  const isBroken = method === "PUT" && (body === "cut" || body === "stalled");
  return isBroken ? { ...answered, answer: undefined } : answered;
}

/** The code of S3 that fits a status. */
function codeOf(status: number): string {
  const codes: Record<number, string> = { 403: "AccessDenied", 404: "NoSuchKey", 503: "SlowDown" };
  return codes[status] ?? (status < 500 ? "InvalidRequest" : "InternalError");
}

/** What is sent, as far as a fault lets it arrive. */
function breakSent(
  { method, body, length, signal }: StorageRequest,
  fault: Fault | undefined,
  faults: Faults,
): StorageRequest["body"] {
  if (!fault?.body || method !== "PUT") return body;
  return breakBody(body, typeof length === "number" ? length : 0, fault, [signal, faults.closed]);
}

/** An answer, as far as a fault lets it arrive. The connection ends behind one that is cut. */
function breakAnswer(
  answer: StorageAnswer,
  { signal }: StorageRequest,
  fault: Fault | undefined,
  faults: Faults,
): StorageAnswer {
  if (!fault?.body || !answer.body) return answer;
  const length = Number(answer.headers["content-length"]);
  const body = breakBody(answer.body, length, fault, [signal, faults.closed]);
  if (fault.body === "changed") return { ...answer, body };
  return { ...answer, body, headers: { ...answer.headers, connection: "close" } };
}

/** @param signals End what is stalled. */
function breakBody(
  body: Pieces,
  length: number,
  { body: effect, afterBytes = Math.floor(length / 2) }: Fault,
  signals: readonly AbortSignal[],
): Pieces {
  if (effect === "changed") return changeByteAfter(body, afterBytes);
  return cutAfter(body, afterBytes, effect === "stalled" ? endOf(signals) : undefined);
}

function outcomeOf({ answer, own, refusal }: Answered, fault: Fault | undefined): AnsweredByStore {
  const isLost = own !== undefined && own !== answer;
  return {
    answer: answer && entryOf(answer),
    lost: isLost ? entryOf(own) : undefined,
    answeredBy: own && !isLost ? "rule" : "fault",
    ...{ refusal, fault, quirks: own?.quirks },
  };
}

const entryOf = ({ status, code }: StorageAnswer) => ({ status, ...(code && { code }) });
