// Makes random steps in a sandbox, and looks at the world and at the answer after each.
import type { Sandbox } from "koodrive-client/sandbox";
import type { Contract } from "../../../scripts/contract/contract.ts";
import { type PlainRequest, plainRequest } from "../../../scripts/contract/plain-request.ts";
import { validator } from "../../../scripts/ledger/validation.ts";
import { describeRefusal } from "../../../src/sandbox/answer/answer.ts";
import { all } from "../../../src/sandbox/world/table.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { brokenHistory } from "../../support/file-invariants.ts";
import { brokenInvariants } from "../../support/invariants.ts";
import { focusOf, pickFrom } from "./focus.ts";
import { argumentsIn, type Step } from "./steps.ts";

/** Sends a request to the sandbox, by whatever way. */
export type Send = (request: PlainRequest) => Promise<Response>;

/**
 * @param broken What does not hold in a world, after each step.
 * @returns How each step ended: the operation, and the code of the answer.
 */
export async function walk(
  sandbox: Sandbox,
  steps: readonly Step[],
  contract: Contract,
  send: Send,
  broken: (world: World) => string[] = brokenInvariants,
): Promise<Ending[]> {
  const endings: Ending[] = [];
  for (const step of steps) {
    const code = await make({ sandbox, contract, send, broken }, step);
    endings.push({ id: step.id, code });
  }
  return endings;
}

export interface Ending {
  id: string;
  code: string;
}

interface Walk {
  sandbox: Sandbox;
  contract: Contract;
  send: Send;
  broken(world: World): string[];
}

async function make({ sandbox, contract, send, broken }: Walk, step: Step): Promise<string> {
  const operation = contract.operation(step.id);
  const credentials = credentialsFor(sandbox, step);
  const before = sandbox.world;
  const args = { ...argumentsIn(before, step), ...credentials.args };
  const request = plainRequest(operation, args, contract);
  if (credentials.token) request.headers.authorization = credentials.token;
  // Of many requests, reading the last one takes longer than making it.
  sandbox.clearJournal();
  const told = `${request.method} ${request.target} ${request.body ?? ""}`;
  const response = await send(request);
  const text = await response.text();
  const body = JSON.parse(text);
  const wrong = [...broken(sandbox.world), ...brokenHistory(before, sandbox.world)];
  if (response.status === 200) {
    await sendParts(sandbox, body);
    const validate = validator(contract, contract.successSchema(operation));
    if (!validate(body)) wrong.push(JSON.stringify(validate.errors));
  } else {
    wrong.push(...changedTables(before, sandbox.world).map((name) => `${name} has changed`));
    const { refusal } = sandbox.getJournal().entries.at(-1) ?? {};
    if (refusal?.statement?.startsWith("gate."))
      wrong.push("the arguments are not refused rightly");
    if (refusal?.text === describeRefusal({ code: String(body.code ?? body.error_code) }))
      wrong.push("the refusal does not say what is wrong");
    if (response.status >= 500) wrong.push(`status ${response.status}`);
  }
  if (wrong.length) throw new Error(`${told}\nanswered ${text}\n${wrong.join("\n")}`);
  return response.status === 200 ? "0" : String(body.code ?? body.error_code);
}

interface Credentials {
  token?: string | undefined;
  args?: Record<string, unknown>;
}

/** A token of one of the users who may have some; none, now and then. */
function credentialsFor(sandbox: Sandbox, step: Step): Credentials {
  const { id, caller } = step;
  const users = [...all(sandbox.world.users)].filter(({ status }) => status !== 1);
  const administrators = users.filter(({ role }) => role === 2);
  // Most calls are an administrator's or of somebody who may do it: others may do less.
  const inFocus = focusOf(sandbox.world, step).user;
  const managers = inFocus ? [inFocus] : administrators;
  const callers = [users, administrators, managers, managers][caller % 4] ?? users;
  const user = pickFrom(callers, caller >> 2);
  if (!user || user.status === 1 || caller % 37 === 0) return {};
  // What signing in would have given.
  if (id === "createSession") sandbox.createAuthCode({ userId: user.id });
  if (id === "refreshSession") {
    const token = [...all(sandbox.world.tokens)].find(({ sessionId }) => sessionId);
    if (token) return { token: token.value, args: { sessionId: token.sessionId } };
  }
  return { token: sandbox.createToken({ userId: user.id }) };
}

/** Sends what an answer has addresses for, so that uploads can be completed. */
async function sendParts(sandbox: Sandbox, answered: unknown): Promise<void> {
  const { multiParts } = answered as { multiParts?: { uploadUrl?: string; partSize?: number }[] };
  for (const { uploadUrl, partSize = 0 } of multiParts ?? []) {
    if (uploadUrl === undefined) continue;
    const body = "x".repeat(partSize);
    const { status } = await sandbox.fetch(uploadUrl, { method: "PUT", body });
    if (status !== 200) throw new Error(`a part of ${partSize} bytes got ${status}`);
  }
}

/** What also a refused request changes: the use of a token, failures, and the audit log. */
const KEEPS = new Set(["tokens", "applications", "auditLog", "now", "lastId", "chance"]);

function changedTables(before: World, after: World): string[] {
  const names = Object.keys(after) as (keyof World)[];
  return names.filter((name) => !KEEPS.has(name) && before[name] !== after[name]);
}
