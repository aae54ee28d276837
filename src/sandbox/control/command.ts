// The form of a command. A table of them is all that the methods of a sandbox, its HTTP control and
// the client of that control are made from.
import { ArgumentError } from "../../errors.ts";
import { type Rule, rules, validate } from "../../validate.ts";
import { type State, setMoment, settle } from "../state.ts";
import type { World } from "../world/world.ts";

/** A rule for an argument, which can be left out unless it is required. */
export interface ArgumentRule extends Rule {
  readonly required?: true;
  /** What to say beside the rule to whoever gives a value that it refuses. */
  hint?(value: unknown): string | undefined;
}

/** Of a union, the names of all its members. */
type NamesOf<Input> = Input extends unknown ? keyof Input : never;

export interface Command<Input extends object, Result> {
  readonly arguments: { readonly [Name in NamesOf<Input>]: ArgumentRule };
  /** Whether it changes nothing, so that GET runs it, too. */
  readonly reads?: true;
  /** Whether its result is a promise, which wrong arguments reject. */
  readonly waits?: true;
  /**
   * Does all of it, or throws and does nothing.
   *
   * @param origin The address of the sandbox as the caller wrote it; empty without a request.
   */
  run(state: State, input: Input, origin: string): Result;
}

/** A command that was run over HTTP, without its arguments, which may be secret. */
export interface CommandEntry {
  /** When it arrived, by the clock of the sandbox: ISO 8601. */
  readonly time: string;
  readonly command: string;
}

export type AnyCommand = Command<never, unknown>;
export type CommandTable = Readonly<Record<string, AnyCommand>>;

/** Names both types, by which the compiler then checks that each argument has a rule. */
export function command<Input extends object, Result>(
  definition: Command<Input, Result>,
): Command<Input, Result> {
  return definition;
}

/** The `run` of a command that makes another world, and of nothing else. */
export function changeWorld<Input, Result>(
  change: (world: World, input: Input) => readonly [World, Result],
) {
  return (state: State, input: Input): Result => {
    const [world, result] = change({ ...settle(state), now: state.clock.now() }, input);
    setMoment(state, { world });
    return result;
  };
}

/** @throws {@link ArgumentError} that names the argument that is unknown, missing or unusable. */
export function runCommand<Result>(
  state: State,
  { arguments: known, run }: Command<never, Result>,
  input: unknown = {},
  origin = "",
): Result {
  validate(rules.object, "arguments", input);
  const given = new Map(Object.entries(input as object));
  for (const name of given.keys()) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known).join(", ");
    throw new ArgumentError(
      name,
      `is no argument here; ${names ? `known are ${names}` : "it takes none"}`,
    );
  }
  for (const [name, rule] of Object.entries<ArgumentRule>(known)) {
    const value = given.get(name);
    if (rule.required || value !== undefined) check(rule, name, value);
  }
  return run(state, Object.fromEntries(given) as never, origin);
}

function check(rule: ArgumentRule, name: string, value: unknown): void {
  if (rule.accepts(value)) return;
  const hint = rule.hint?.(value);
  throw new ArgumentError(name, `must be ${rule.expected}${hint ? `; ${hint}` : ""}`);
}

type Runs<Input, Result> = { run(state: State, input: Input, origin: string): Result };
/** What a method takes: nothing, an object that can be left out, or an object. */
type Given<Input> = [NamesOf<Input>] extends [never]
  ? []
  : Record<never, never> extends Input
    ? [input?: Input]
    : [input: Input];

/** A command as a method. */
export type Method<Definition> =
  Definition extends Runs<infer Input, infer Result> ? (...given: Given<Input>) => Result : never;
/** A command as a method of a sandbox that is elsewhere. */
export type RemoteMethod<Definition> =
  Definition extends Runs<infer Input, infer Result>
    ? (...given: Given<Input>) => Promise<Awaited<Result>>
    : never;
