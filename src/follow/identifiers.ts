// What is waited for, by its identifier.
import { ArgumentError, ResponseError } from "../errors.ts";
import { type Rule, rules } from "../validate.ts";

export const TEXT: Rule = {
  accepts: (value) => typeof value === "string" && value !== "",
  expected: "a non-empty string",
};

interface Given {
  /** The name of the argument. */
  readonly argument: string;
  /** The method whose answer is taken as well. */
  readonly creator: string;
  readonly operation: string;
}

/** @throws {@link ArgumentError} unless it is an identifier, or an answer with one in this field. */
export function givenIdentifier(value: unknown, field: string, given: Given): string {
  const id: unknown = typeof value === "string" ? value : Object(value)[field];
  if (isIdentifier(id)) return id;
  const { argument, creator, operation } = given;
  const expected = `must be the identifier of a ${argument}, or what ${creator} resolved to`;
  throw new ArgumentError(argument, expected, { operation });
}

/** @throws {@link ResponseError} if the service has answered without an identifier. */
export function createdIdentifier(id: unknown, operation: string): string {
  if (isIdentifier(id)) return id;
  throw new ResponseError(200, "not-an-identifier", { operation });
}

/** Identifiers become a part of the path. */
function isIdentifier(id: unknown): id is string {
  return typeof id === "string" && rules.pathValue.accepts(id);
}
