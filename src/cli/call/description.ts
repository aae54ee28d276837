// What the command knows of each operation: the form of generated/commands.ts.
import { commandsJson } from "../../../generated/commands.ts";

export interface ArgumentDescription {
  /** As the client's method takes it. */
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "object";
  /** It is a list of these. */
  readonly list?: true;
  readonly required?: true;
  /** Its value is a secret. */
  readonly secret?: true;
  /** What it is, with unit, range and default. */
  readonly says: string;
  readonly values?: readonly (string | number)[];
}

/** How a list goes on. All are paths, their parts joined by dots. */
export interface ListDescription {
  readonly style: "offset" | "page" | "cursor";
  readonly position: string;
  readonly limit: string;
  readonly items: readonly string[];
  readonly total?: string | undefined;
  readonly next?: string;
  readonly more?: string;
}

/** The list of an answer that names what has failed of a call that has succeeded. */
export interface FailuresDescription {
  /** The path of the list, its parts joined by dots. */
  readonly path: string;
  /** All of its elements have failed, or those whose `code` is not 0. */
  readonly by: "elements" | "codes";
}

export interface OperationDescription {
  /** The method of the client, `spaces.update`. */
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Who can call it; undefined: a user, or an application that signs. */
  readonly credentials?: "accessToken" | "appAccessToken" | "none";
  /** What it takes away is gone: with any arguments, or with one of these values of one. */
  readonly destructive?: true | { readonly argument: string; readonly values: readonly number[] };
  readonly list?: ListDescription;
  readonly failures?: FailuresDescription;
  /** The fields of an element of its list, or of what it answers. */
  readonly fields: readonly string[];
  /** Those of the fields that are texts for people, such as names. */
  readonly texts?: readonly string[];
  /** What the values of fields mean that are numbers or short texts: "0 enabled, 1 disabled". */
  readonly meanings?: Readonly<Record<string, string>>;
  readonly arguments: readonly ArgumentDescription[];
  /** The options of a call, as a shell takes them. */
  readonly example: string;
}

let operations: readonly OperationDescription[] | undefined;

/** All operations, in the contract's order. The table is parsed on first use. */
export function describedOperations(): readonly OperationDescription[] {
  operations ??= JSON.parse(commandsJson) as OperationDescription[];
  return operations;
}
