// The reference shows many values in another shape than its own tables: one object for an array, "1000" for 1000. The contract declares
// each such place (`x-koodrive-wire`, rule 5 of the design); this stage turns what arrives into the one shape that the types promise.

import { wireResponses, wireSchemas } from "../../generated/wire.ts";

/** Where a response deviates, as generated from the contract. A place without an entry is left alone. */
export type Wire =
  /** A scalar that may arrive as another scalar. */
  | Scalar
  /** An object: the fields below which something deviates. */
  | { readonly [field: string]: Wire }
  /** An array: whether a single element may arrive bare, and what deviates in each element. */
  | readonly [shape: "array" | "wrapped", each?: Wire]
  /** A schema of the table, by name: for what contains itself. */
  | `#${string}`;

export type Scalar = "integer" | "number" | "string" | "boolean";

const responses: Readonly<Record<string, Wire | undefined>> = wireResponses;
/** Every operation's `code` is a number, or its text. */
const ENVELOPE = { code: "integer" } as const;

/** The body of a successful response as the types of its operation promise it. */
export function normaliseResponse(body: unknown, operation: string | undefined): unknown {
  return normalise(normalise(body, ENVELOPE), responses[operation ?? ""]);
}

/** The value in the shape that `wire` asks for. What cannot be turned without guessing stays as it is. */
export function normalise(value: unknown, wire: Wire | undefined, schemas: Readonly<Record<string, Wire>> = wireSchemas): unknown {
  if (wire === undefined || value === null || value === undefined) return value;
  if (typeof wire === "string") {
    return wire.startsWith("#") ? normalise(value, schemas[wire.slice(1)], schemas) : coerce(value, wire as Scalar);
  }
  if (isArrayWire(wire)) {
    const [shape, each] = wire;
    const list = shape === "wrapped" ? coerce(value, "array") : value;
    if (each === undefined || !Array.isArray(list)) return list;
    return list.map((element) => normalise(element, each, schemas));
  }
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const object = value as Record<string, unknown>;
  for (const field of Object.keys(wire)) {
    if (Object.hasOwn(object, field)) object[field] = normalise(object[field], wire[field], schemas);
  }
  return object;
}

function isArrayWire(wire: Wire): wire is readonly ["array" | "wrapped", Wire?] {
  return Array.isArray(wire);
}

const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** One value in another JSON type, where that loses nothing: an integer too large for a number stays the decimal string that it is. */
export function coerce(value: unknown, type: Scalar | "array"): unknown {
  switch (type) {
    case "array":
      return Array.isArray(value) ? value : [value];
    case "integer":
      return typeof value === "string" && INTEGER.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    case "number":
      return typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    case "boolean":
      return value === "true" || value === 1 || value === "1" ? true : value === "false" || value === 0 || value === "0" ? false : value;
  }
}
