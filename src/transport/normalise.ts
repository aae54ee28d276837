// The reference shows many values in another shape than its own tables: one object for an array,
// "1000" for 1000. The contract declares each such place (`x-koodrive-wire`, rule 5 of the design);
// this turns what arrives into the one shape that the types promise.

import type { JsonType } from "../model/json-type.ts";

/** What a value is turned into: an array around it, an integer, a string, a boolean. */
export type Letter = "w" | "i" | "s" | "b";

/** The letter of each type that arrives in other shapes. */
export const LETTERS: Readonly<Record<JsonType, Letter>> = {
  array: "w",
  integer: "i",
  string: "s",
  boolean: "b",
};

/**
 * The fields of a response that may arrive in another shape, wherever they are in it: a name stands
 * for one type in the whole of a response.
 */
export type Wire = ReadonlyMap<string, Letter>;

/** Reads the generated `w:data;i:type,totalCapacity`. */
export function readWire(text: string): Wire {
  return new Map(
    text.split(";").flatMap((part) => {
      const [letter, ...names] = part.split(/[:,]/);
      return names.map((name): [string, Letter] => [name, letter as Letter]);
    }),
  );
}

/**
 * The body of a response as the types of its operation promise it. What cannot be turned without
 * guessing stays as it is.
 */
export function normalise(body: object, wire: Wire | undefined): unknown {
  const { code } = body as { code?: unknown };
  if (wire?.size) turn(body as Record<string, unknown>, wire);
  // Every operation's `code` is an integer, whatever an inner one is.
  return code === undefined ? body : Object.assign(body, { code: coerce(code, "i") });
}

function turn(value: Record<string, unknown>, wire: Wire): void {
  for (const name of Object.keys(value)) {
    const letter = wire.get(name);
    const inner = letter ? coerce(value[name], letter) : value[name];
    if (letter) value[name] = inner;
    if (typeof inner === "object" && inner) turn(inner as Record<string, unknown>, wire);
  }
}

/**
 * One value, or each in an array, in another JSON type, where that loses nothing: an integer too
 * large for a number stays the decimal string that it is.
 */
export function coerce(value: unknown, letter: Letter): unknown {
  if ((value ?? null) === null) return value;
  if (Array.isArray(value))
    return letter === "w" ? value : value.map((element) => coerce(element, letter));
  if (letter === "w") return [value];
  const text = String(value);
  if (letter === "i")
    return typeof value === "string" &&
      /^-?(0|[1-9]\d*)$/.test(text) &&
      Number.isSafeInteger(Number(text))
      ? Number(text)
      : value;
  if (letter === "s") return typeof value === "object" ? value : text;
  return /^(true|1)$/.test(text) || (/^(false|0)$/.test(text) ? false : value);
}
