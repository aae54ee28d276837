// All commands. The methods of a sandbox, its HTTP control and the methods of `connectSandbox` are
// made from this table.
import type { State } from "../state.ts";
import { clockCommands } from "./clock-commands.ts";
import {
  type AnyCommand,
  type ArgumentRule,
  type Method,
  type RemoteMethod,
  runCommand,
} from "./command.ts";
import { credentialCommands } from "./credential-commands.ts";
import { disturbanceCommands } from "./disturbances.ts";
import { fileCommands } from "./file-commands.ts";
import { moderationCommands } from "./moderation-commands.ts";
import { momentCommands } from "./moment-commands.ts";
import { organizationCommands } from "./organization-commands.ts";
import { peopleCommands } from "./people-commands.ts";
import { spaceCommands } from "./space-commands.ts";
import { workCommands } from "./work-commands.ts";

/** An intersection, since a spread would lose the comments in the published declarations. */
type Commands = typeof clockCommands &
  typeof credentialCommands &
  typeof disturbanceCommands &
  typeof fileCommands &
  typeof moderationCommands &
  typeof momentCommands &
  typeof organizationCommands &
  typeof peopleCommands &
  typeof spaceCommands &
  typeof workCommands;

const commands: Commands = {
  ...clockCommands,
  ...credentialCommands,
  ...disturbanceCommands,
  ...fileCommands,
  ...moderationCommands,
  ...momentCommands,
  ...organizationCommands,
  ...peopleCommands,
  ...spaceCommands,
  ...workCommands,
};

export type Methods = { [Name in keyof Commands]: Method<Commands[Name]> };
export type RemoteMethods = { [Name in keyof Commands]: RemoteMethod<Commands[Name]> };

export const commandNames = Object.keys(commands);

export function findCommand(name: string): AnyCommand | undefined {
  return Object.hasOwn(commands, name) ? commands[name as keyof Commands] : undefined;
}

export const httpMethodsOf = ({ reads }: AnyCommand): string[] =>
  reads ? ["GET", "POST"] : ["POST"];

/** How a command is run, for those who do it by hand. */
export interface CommandDescription {
  /** With GET the arguments are in the query, with POST they are the body. */
  readonly methods: readonly string[];
  readonly arguments: Readonly<Record<string, { expected: string; required: boolean }>>;
}

/** Commands that answer a file, or take one as their body: application/octet-stream. */
const worldFileCommands: Readonly<Record<string, CommandDescription>> = {
  exportWorld: { methods: ["GET"], arguments: {} },
  importWorld: { methods: ["POST"], arguments: {} },
};

export function findWorldFileCommand(name: string): CommandDescription | undefined {
  return Object.hasOwn(worldFileCommands, name) ? worldFileCommands[name] : undefined;
}

export function describeCommands(): Readonly<Record<string, CommandDescription>> {
  const described = Object.entries<AnyCommand>(commands).map(([name, command]) => {
    const known = Object.entries<ArgumentRule>(command.arguments).map(
      ([argument, { expected, required = false }]) => [argument, { expected, required }],
    );
    return [name, { methods: httpMethodsOf(command), arguments: Object.fromEntries(known) }];
  });
  return { ...Object.fromEntries(described), ...worldFileCommands };
}

export function methodsOf(state: State): Methods {
  const methods = Object.entries<AnyCommand>(commands).map(([name, command]) => [
    name,
    command.waits
      ? async (input: unknown) => runCommand(state, command, input)
      : (input: unknown) => runCommand(state, command, input),
  ]);
  return Object.fromEntries(methods) as Methods;
}
