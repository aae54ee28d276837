// Answers the requests of the API itself: from a Request by way of the world to a Response.
import { stringifyExact } from "../model/exact-json.ts";
import { type Answer, languageOf, refusalAnswer } from "./answer/answer.ts";
import { breakBody, createReset } from "./answer/broken.ts";
import { handleWithQuirks } from "./answer/quirks.ts";
import { join } from "./bytes/byte-store.ts";
import { applyFault, type Faults, replacementOf } from "./control/faults.ts";
import { type Answered, recordOf } from "./control/journal-entry.ts";
import { keepingProblem } from "./control/sandbox-error.ts";
import { MAX_BODY } from "./gate/limits.ts";
import { findRoute } from "./gate/route.ts";
import { type ArrivedRequest, type Handled, handle } from "./handle.ts";
import { refuse } from "./rules/refusal.ts";
import { type State, setMoment } from "./state.ts";
import { mintRequestId } from "./world/ids.ts";

/** What is known of a request beside what it says itself. */
interface Arrival {
  url: URL;
  /** What stands before the paths of the contract, as it does in the address of a fork. */
  prefix: string;
  /** The body, where the request does not have it. */
  body?: Uint8Array | undefined;
  respond?: Respond | undefined;
}

/** Makes a Response of the text of an answer. */
export type Respond = (
  text: string,
  init: { status: number; headers: Record<string, string> },
) => Response;

export async function answerApi(
  state: State,
  request: Request,
  { url, prefix, body, respond = makeResponse }: Arrival,
): Promise<Response> {
  const arrived: ArrivedRequest = {
    method: request.method,
    path: url.pathname.slice(prefix.length),
    query: url.searchParams,
    target: url.pathname + url.search,
    headers: request.headers,
    body: body ?? (await readBody(request)),
    origin: url.origin + prefix,
    publicOrigin: (state.settings.origin ?? url.origin) + prefix,
    examples: state.settings.examples,
  };
  // A reset of the sandbox may replace them before the answer is there.
  const { journal, faults } = state.disturbances;
  const time = state.clock.now();
  const started = performance.now();
  const answered = await answer(state, faults, arrived, request);
  if (journal.isOn) {
    const duration = performance.now() - started;
    journal.record(recordOf(arrived, answered, { time, duration }));
  }
  return toResponse(answered, { now: state.clock.now(), closed: faults.closed, respond });
}

/** What becomes of a request: by the rule, unless a fault happens to it. */
function answer(
  state: State,
  faults: Faults,
  arrived: ArrivedRequest,
  request: Request,
): Answered | Promise<Answered> {
  if (faults.isEmpty) return answerByRule(state, arrived);
  const fault = faults.take(findRoute(arrived.method, arrived.path)?.operation.name);
  if (!fault) return answerByRule(state, arrived);
  const { signal } = request;
  const replacement = replacementOf(faults, fault, languageOf(arrived.headers));
  return applyFault<Answer, Answered>({ faults, fault, signal, replacement }, () =>
    answerByRule(state, arrived),
  );
}

function answerByRule(state: State, arrived: ArrivedRequest): Answered | Promise<Answered> {
  const world = { ...state.world, now: state.clock.now() };
  const { quirks } = state.disturbances;
  const [handled, applied] = quirks
    ? handleWithQuirks(quirks, world, arrived)
    : [handle(world, arrived), []];
  if (handled.preparation) return answerPrepared(state, arrived, handled);
  try {
    setMoment(state, { world: handled.world });
  } catch (error) {
    return refuseUnkept(state, handled, error);
  }
  return { handled, answer: handled.answer, quirks: applied };
}

/** A change that could not be written has not been made. */
function refuseUnkept({ world }: State, handled: Handled, error: unknown): Answered {
  const detail = keepingProblem(error);
  if (detail === undefined) throw error;
  const refusal = refuse("APIGW.0601", "gate.failure", { detail });
  const answer = refusalAnswer(refusal, mintRequestId(world)[1]);
  return { handled: { ...handled, world, refusal, answer }, answer };
}

/** By the rule once its preparation is done. Others may have changed the world meanwhile. */
async function answerPrepared(
  state: State,
  arrived: ArrivedRequest,
  { preparation, ...handled }: Handled,
): Promise<Answered> {
  try {
    const prepared = (await preparation?.(state.settings.store)) ?? NOTHING_FOUND;
    return answerByRule(state, { ...arrived, prepared });
  } catch (error) {
    return refuseUnkept(state, handled, error);
  }
}

const NOTHING_FOUND = {};

/** The bytes of a body, of one that is too long a few more than are allowed. */
export async function readBody(request: Request): Promise<Uint8Array> {
  // A server makes a stream of its own of the body that is asked for, which takes long.
  if (request.method === "GET") return new Uint8Array();
  const length = request.headers.get("content-length");
  if (length !== null && Number(length) <= MAX_BODY) {
    return new Uint8Array(await request.arrayBuffer());
  }
  return request.body ? readStream(request.body) : new Uint8Array();
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BODY) break;
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : join(chunks);
}

const makeResponse: Respond = (text, init) => new Response(text, init);

/** @param closed Aborted when the sandbox is closed. */
function toResponse(
  { answer, fault, quirks }: Answered,
  { now, closed, respond }: { now: number; closed: AbortSignal; respond: Respond },
): Response {
  if (!answer) return createReset();
  const { status, body, mediaType } = answer;
  // A quirk may have made a number of an identifier, which only its text holds exactly.
  const toText = quirks?.length ? stringifyExact : JSON.stringify;
  const text = mediaType ? String(body) : toText(body);
  const headers: Record<string, string> = {
    "content-type": mediaType ?? "application/json",
    date: httpDate(now + (fault?.dateOffset ?? 0)),
  };
  if (fault?.retryAfter !== undefined) headers["retry-after"] = String(fault.retryAfter);
  if (!fault?.body) return respond(text, { status, headers });
  const end = fault.body === "cut" ? "at once" : closed;
  const broken = breakBody(text, end, fault.afterBytes);
  return new Response(broken.body, { status, headers: { ...headers, ...broken.headers } });
}

let lastDate = { second: Number.NaN, text: "" };

/** The text is kept for the second that it shows, since making it takes long. */
function httpDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== lastDate.second) lastDate = { second, text: new Date(time).toUTCString() };
  return lastDate.text;
}
