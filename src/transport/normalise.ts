// The reference shows many values in another shape than its own tables: one object for an array, "1000" for 1000. The contract declares
// each such place (`x-koodrive-wire`, rule 5 of the design); this stage turns what arrives into the one shape that the types promise.

/** Where a response deviates, as generated from the contract. A place without an entry is left alone. */
export type Wire =
  /** A scalar that may arrive as another: an integer, a string, a boolean. */
  | Scalar
  /** An object: the fields below which something deviates. */
  | { readonly [field: string]: Wire }
  /** An array, or one whose single element may arrive bare (`w`, wrapped here), and what deviates in each element. */
  | readonly [shape: "a" | "w", each?: Wire];

export type Scalar = "i" | "s" | "b";

/** Every operation's `code` is a number, or its text. */
const ENVELOPE = { code: "i" } as const;

/** The body of a successful response as the types of its operation promise it. */
export function normaliseResponse(body: unknown, wire: Wire | undefined): unknown {
  return normalise(normalise(body, ENVELOPE), wire);
}

/** The value in the shape that `wire` asks for. What cannot be turned without guessing stays as it is. */
export function normalise(value: unknown, wire: Wire | undefined): unknown {
  if (wire === undefined || (value ?? null) === null) return value;
  if (typeof wire === "string") return coerce(value, wire);
  if (Array.isArray(wire)) {
    const [shape, each] = wire as readonly ["a" | "w", Wire?];
    const list = shape === "w" && !Array.isArray(value) ? [value] : value;
    return Array.isArray(list) ? list.map((element) => normalise(element, each)) : list;
  }
  if (typeof value === "object" && !Array.isArray(value)) {
    const object = value as Record<string, unknown>;
    for (const [field, inner] of Object.entries(wire)) if (Object.hasOwn(object, field)) object[field] = normalise(object[field], inner as Wire);
  }
  return value;
}

const INTEGER = /^-?(0|[1-9]\d*)$/;

/** One value in another JSON type, where that loses nothing: an integer too large for a number stays the decimal string that it is. */
export function coerce(value: unknown, type: Scalar): unknown {
  const text = typeof value === "string" ? value : "";
  if (type === "i") return INTEGER.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : value;
  if (type === "s") return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  return /^(true|1)$/.test(String(value)) ? true : /^(false|0)$/.test(String(value)) ? false : value;
}
