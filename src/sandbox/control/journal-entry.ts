// What the journal keeps of a request and its answer.
import { describeRefusal } from "../answer/answer.ts";
import { findRoute } from "../gate/route.ts";
import { gateStatements } from "../gate/statements.ts";
import type { ArrivedRequest, Handled } from "../handle.ts";
import type { Refusal } from "../rules/refusal.ts";
import type { Caller } from "../rules/rule.ts";
import type { Statement } from "../rules/statement.ts";
import { statements } from "../rules/statements.ts";
import { isoTime } from "../world/moments.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import type { Fault } from "./faults.ts";
import { type KeptArguments, keepArguments, redactArguments } from "./journal-redaction.ts";
import { storageOperation } from "./operation-names.ts";

export interface JournalEntry {
  /** Counts the requests in the order in which they were answered, from 1. */
  number: number;
  /** When it arrived, by the clock of the sandbox. */
  time: string;
  /** The client's method, `spaces.update`, or `storage.put` and `storage.get`. Absent for others. */
  operation?: string;
  /** Of an operation of the contract. */
  operationId?: string;
  method: string;
  path: string;
  query: Record<string, unknown>;
  /** The body, if it is JSON and short enough, with `***` for secrets and unknown fields. */
  body?: unknown;
  /** Bytes of the body. */
  bodySize: number;
  /** Absent if nobody was recognised. The name is that of the user, or else of the application. */
  caller?: { scheme: Caller["scheme"]; name?: string; userId?: string; appId?: string };
  /** What was sent; absent if the connection broke. */
  answer?: AnswerEntry;
  /** The gate is what comes before the rule: route, sizes, credentials, arguments, rights. */
  answeredBy: "rule" | "example" | "gate" | "fault";
  /** What the rule or the gate answered, where a fault has kept it back. */
  lost?: AnswerEntry;
  refusal?: RefusalEntry;
  fault?: Fault;
  /** The quirks that changed the answer, by their identifiers. */
  quirks?: readonly string[];
  /** Milliseconds of real time. */
  duration: number;
}

interface AnswerEntry {
  status: number;
  /** The code in the body, if it has one. */
  code?: string;
}

/** Why a request was refused: the statement that this rests on, and what was wrong. */
interface RefusalEntry extends Statement {
  /** The identifier of the statement. */
  statement: string;
  field?: string;
  text: string;
}

/** What has become of a request to the store of bytes. */
export interface AnsweredByStore {
  /** What is sent; undefined where the connection breaks. */
  answer?: AnswerEntry | undefined;
  /** What the store answered, where a fault has kept it back. */
  lost?: AnswerEntry | undefined;
  answeredBy: JournalEntry["answeredBy"];
  refusal?: Refusal | undefined;
  fault?: Fault | undefined;
  quirks?: readonly string[] | undefined;
}

/** What has become of a request. */
export interface Answered {
  /** Undefined where a fault has kept the request from the gate and the rule. */
  handled?: Handled | undefined;
  /** What is sent; undefined where the connection breaks. */
  answer?: Handled["answer"] | undefined;
  fault?: Fault | undefined;
  quirks?: readonly string[];
}

/** What is kept of a request, as JSON. Its entry is made when somebody looks at it. */
export interface JournalRecord extends Outcome {
  /** When the request arrived, and for how long it was answered: milliseconds. */
  time: number;
  duration: number;
  arguments: KeptArguments;
  /** Where it is none of the contract's. */
  operation?: string;
}

/** Of an answer no more is kept than its status and its code, and nothing of a world. */
interface Outcome {
  caller: JournalEntry["caller"];
  answer: AnswerEntry | undefined;
  answeredBy: JournalEntry["answeredBy"];
  lost: AnswerEntry | undefined;
  refusal: Refusal | undefined;
  fault: Fault | undefined;
  quirks: readonly string[] | undefined;
}

/** Longer ones are kept without their bodies. */
const MAX_ENTRY = 16 * 1024;

export function recordOf(
  arrived: ArrivedRequest,
  answered: Answered,
  times: { time: number; duration: number },
): JournalRecord {
  const { handled } = answered;
  const route = handled ? handled.route : findRoute(arrived.method, arrived.path);
  const kept = keepArguments(arrived, route?.operation.name);
  return { ...outcomeOf(answered), ...times, arguments: kept };
}

/** The query of an address of the store is secret as a whole, and so are the bytes. */
export function recordOfStorage(
  { method, path, bodySize }: { method: string; path: string; bodySize: number },
  { answer, lost, answeredBy, refusal, fault, quirks }: AnsweredByStore,
  times: { time: number; duration: number },
): JournalRecord {
  return {
    ...{ answer, lost, answeredBy, refusal, fault, quirks, caller: undefined },
    ...times,
    arguments: { method, path, query: "", credentials: [], body: "", bodySize },
    operation: storageOperation(method),
  };
}

function outcomeOf({ handled, answer, fault, quirks }: Answered): Outcome {
  const isLost = handled && handled.answer !== answer;
  return {
    caller: handled?.caller && describeCaller(handled.caller, handled.world),
    answer: answer && describeAnswer(answer),
    answeredBy: handled && !isLost ? answererOf(handled) : "fault",
    lost: isLost ? describeAnswer(handled.answer) : undefined,
    refusal: handled?.refusal,
    fault,
    quirks,
  };
}

export function entryOf(number: number, record: JournalRecord): JournalEntry {
  const { caller, answer, answeredBy, lost, refusal, fault, quirks = [] } = record;
  const { method, bodySize } = record.arguments;
  const route = findRoute(method, record.arguments.path);
  const { path, query, body, redactText } = redactArguments(record.arguments, route);
  const entry = {
    number,
    time: isoTime(record.time),
    ...(record.operation && { operation: record.operation }),
    ...(route && { operation: route.operation.name, operationId: route.id }),
    method,
    path,
    query,
    bodySize,
    ...(caller && { caller }),
    ...(answer && { answer }),
    answeredBy,
    ...(lost && { lost }),
    ...(refusal && { refusal: describe(refusal, redactText) }),
    ...(fault && { fault }),
    ...(quirks.length > 0 && { quirks }),
    duration: Math.round(record.duration * 10) / 10,
  };
  const isShown = body !== undefined && JSON.stringify(body).length <= MAX_ENTRY;
  return isShown ? { ...entry, body } : entry;
}

function describeCaller(
  { scheme, user, appId }: Caller,
  { applications }: World,
): NonNullable<JournalEntry["caller"]> {
  const name = user ? user.name : find(applications, appId ?? "")?.name;
  return {
    scheme,
    ...(name !== undefined && { name }),
    ...(user && { userId: user.id }),
    ...(appId && { appId }),
  };
}

function describeAnswer({ status, code }: Handled["answer"]): AnswerEntry {
  return { status, ...(code !== undefined && { code }) };
}

function answererOf({ isExample, refusal }: Handled): JournalEntry["answeredBy"] {
  if (isExample) return "example";
  const because = refusal?.because ?? "";
  return because in gateStatements || because.startsWith("auth.") ? "gate" : "rule";
}

function describe(refusal: Refusal, redactText: (text: string) => string): RefusalEntry {
  const { because, field } = refusal;
  return {
    statement: because,
    ...statements[because],
    ...(field && { field: redactText(field) }),
    text: redactText(describeRefusal(refusal)),
  };
}
