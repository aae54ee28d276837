// `koodrive call spaces.update`: a command for each operation, made of what the contract says of it.
import type { ClientNeeds, Context } from "../context.ts";
import type { Command, Input } from "../model/command.ts";
import { DeclinedError } from "../model/declined-error.ts";
import type { OptionTable } from "../model/option.ts";
import type { Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { argumentOptions, argumentsFrom } from "./argument-options.ts";
import { CALL_OPTIONS, CONFIRM_OPTIONS, LIST_OPTIONS } from "./call-options.ts";
import type { OperationDescription } from "./description.ts";
import { requestOf } from "./dry-run.ts";
import { callOnce, walk } from "./execute.ts";
import { namedCall } from "./named-call.ts";

const CREDENTIALS = {
  accessToken: "It takes the access token of a user.",
  appAccessToken: "It takes the access token of an application, or an app signature.",
  none: "It needs no credentials.",
  usual: "It takes the access token of a user, or an app signature.",
};

export function operationCommand(operation: OperationDescription): Command {
  const { name, title, says, credentials = "usual", example, fields, meanings } = operation;
  const line = `koodrive call ${name} ${example}`.trim();
  return {
    name: `call ${name}`,
    summary: title,
    description: [
      says,
      CREDENTIALS[credentials],
      ...(fields.length > 0 ? [`--fields has: ${fields.join(", ")}.`] : []),
    ].join("\n\n"),
    options: callOptions(operation),
    ...(meanings && { meanings }),
    examples: operation.list ? [line, `${firstWords(line)} --all --json`] : [line],
    fields: async () => (await import("./answer-fields.ts")).answerFields(operation),
    run: (input, context) => run(operation, input, context),
  };
}

/** A list needs neither an offset nor a limit when it is fetched whole; what else, it does. */
function firstWords(line: string): string {
  return line.replace(/ --(offset|limit|page-info) ('[^']*'|\S+)/g, "");
}

/** Arguments of the operation, then what every call has. */
export function callOptions(operation: OperationDescription): OptionTable {
  return {
    ...argumentOptions(operation),
    ...(operation.arguments.length > 0 && { body: CALL_OPTIONS.body }),
    ...(operation.list && LIST_OPTIONS),
    ...(operation.destructive && CONFIRM_OPTIONS),
    "dry-run": CALL_OPTIONS["dry-run"],
  };
}

async function run(
  operation: OperationDescription,
  { options }: Input,
  context: Context,
): Promise<Result> {
  const given: Readonly<Record<string, unknown>> = options;
  if (given["max-items"] !== undefined && !given.all) {
    throw new UsageError("--max-items belongs to --all.");
  }
  const args = await argumentsFrom(operation, given, context, given.all ? pagingOf(operation) : []);
  if (given["dry-run"]) return requestOf(operation, args, Boolean(given.all), context);
  if (takesAway(operation, args) && !given.yes) await confirm(operation, args, context);
  const needs: ClientNeeds = { isAnonymous: operation.credentials === "none" };
  const client = await context.createClient(needs);
  return given.all
    ? walk(client, operation, args, given["max-items"] as number | undefined, context)
    : callOnce(client, operation, args, context);
}

/** The arguments that say where a page begins and how large it is. */
function pagingOf({ list }: OperationDescription): string[] {
  return list ? [list.position, list.limit].map((path) => path.split(".")[0] ?? "") : [];
}

function takesAway(
  { destructive }: OperationDescription,
  args: Readonly<Record<string, unknown>>,
): boolean {
  if (typeof destructive !== "object") return destructive ?? false;
  return destructive.values.includes(Number(args[destructive.argument]));
}

async function confirm(
  operation: OperationDescription,
  args: Readonly<Record<string, unknown>>,
  { prompt }: Context,
): Promise<void> {
  const call = namedCall(operation, args);
  const refusal = `Give --yes where nobody can be asked: ${call}.`;
  if (await prompt.confirm(`${call}?`, refusal)) return;
  throw new DeclinedError("Nothing was sent.");
}
