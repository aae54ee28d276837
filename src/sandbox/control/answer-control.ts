// The commands over HTTP: `POST /_sandbox/<command>` with the arguments as a JSON object, answered
// in JSON; and GET, with the arguments in the query, for commands that only read. `GET /_sandbox/`
// tells what commands there are. Those of commands.ts that are about files are no JSON.
import { ArgumentError } from "../../errors.ts";
import { readBody } from "../answer-api.ts";
import { MAX_BODY } from "../gate/limits.ts";
import { exportWorld, importWorld } from "../saved/transfer.ts";
import type { State } from "../state.ts";
import { isoTime } from "../world/moments.ts";
import { type AnyCommand, type ArgumentRule, type CommandEntry, runCommand } from "./command.ts";
import { describeCommands, findCommand, findWorldFileCommand, httpMethodsOf } from "./commands.ts";
import { SandboxError } from "./sandbox-error.ts";

/** What an answer that is no success has under `error`. */
export interface Failure {
  /** The argument that is wrong. */
  readonly argument?: string;
  readonly message: string;
  /** All that there are, where the one asked for is unknown. */
  readonly commands?: ReturnType<typeof describeCommands>;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  // Terminals show their prompt where the answer ends.
  return new Response(`${JSON.stringify(body ?? null)}\n`, {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
  });
}

export const failure = (status: number, error: Failure, headers?: Record<string, string>) =>
  json({ error }, status, headers);

/** @param name The command, which stands behind `/_sandbox/` in the path. */
export async function answerControl(
  state: State,
  name: string,
  { request, origin }: { request: Request; origin: string },
): Promise<Response> {
  const command = findCommand(name);
  const methods = command ? httpMethodsOf(command) : findWorldFileCommand(name)?.methods;
  if (!methods) return answerCommands(name, request);
  if (!methods.includes(request.method)) {
    const allow = methods.join(", ");
    return failure(405, { message: `${name} is run by ${allow}.` }, { allow });
  }
  const time = isoTime(state.clock.now());
  const response = command
    ? await answerCommand(state, command, { request, origin })
    : await answerWorldFileCommand(state, request);
  if (response.ok && request.method === "POST" && !command?.reads)
    log(state, { time, command: name });
  return response;
}

async function answerCommand(
  state: State,
  command: AnyCommand,
  { request, origin }: { request: Request; origin: string },
): Promise<Response> {
  const input = request.method === "GET" ? readQuery(command, request) : await readObject(request);
  if (input instanceof Response) return input;
  return answer(() => runCommand(state, command, input, origin));
}

const FILE_TYPE = "application/octet-stream";

/** By its method it is clear which. */
async function answerWorldFileCommand(state: State, request: Request): Promise<Response> {
  if (request.method === "GET") {
    const headers = {
      "content-type": FILE_TYPE,
      "content-disposition": 'attachment; filename="world.koodrive"',
      "cache-control": "no-store",
    };
    return new Response(exportWorld(state), { headers });
  }
  if (mediaTypeOf(request) !== FILE_TYPE) return refuseMediaType(FILE_TYPE);
  return answer(() => importWorld(state, request.body ?? new Uint8Array()));
}

/** What commands there are, where none is asked for, or one that is not among them. */
function answerCommands(name: string, { method }: Request): Response {
  const commands = describeCommands();
  if (name === "" && method === "GET") return json({ commands });
  const message = name ? `There is no command ${JSON.stringify(name)}.` : "A command is missing.";
  return failure(404, { message, commands });
}

function log({ settings }: State, entry: CommandEntry): void {
  try {
    settings.logCommand?.(entry);
  } catch {
    // What has been done is answered, whatever becomes of its log.
  }
}

async function answer(run: () => unknown): Promise<Response> {
  try {
    return json(await run());
  } catch (error) {
    if (error instanceof ArgumentError) {
      const { argument, message } = error;
      return failure(400, { argument, message });
    }
    if (error instanceof SandboxError) return failure(409, { message: error.message });
    throw error;
  }
}

/** Texts, and whatever else of JSON where the argument is no text. */
function readQuery(command: AnyCommand, { url }: Request): object {
  const rules = new Map(Object.entries<ArgumentRule>(command.arguments));
  const entries = [...new URL(url).searchParams].map(([name, text]) => {
    const rule = rules.get(name);
    if (!rule || rule.accepts(text)) return [name, text];
    return [name, parseOr(text, text)];
  });
  return Object.fromEntries(entries);
}

async function readObject(request: Request): Promise<object | Response> {
  if (new URL(request.url).search !== "") {
    return failure(400, { message: "The arguments of a POST are its body, not its query." });
  }
  const bytes = await readBody(request);
  if (bytes.length === 0) return {};
  if (bytes.length > MAX_BODY) return failure(413, { message: "The body is too long." });
  if (mediaTypeOf(request) !== JSON_TYPE) return refuseMediaType(JSON_TYPE);
  const body = parseOr(new TextDecoder().decode(bytes), undefined);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  return failure(400, { argument: "body", message: "body must be a JSON object" });
}

const JSON_TYPE = "application/json";

function mediaTypeOf({ headers }: Request): string {
  const [mediaType = ""] = (headers.get("content-type") ?? "").split(";");
  return mediaType.trim().toLowerCase();
}

/** A page can send other types to any origin without asking. */
const refuseMediaType = (expected: string): Response =>
  failure(403, { message: `The body must be sent as ${expected}.` });

function parseOr(text: string, other: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return other;
  }
}
