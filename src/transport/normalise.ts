// The reference shows many values in another shape than its own tables: one object for an array, "1000" for 1000. The contract declares
// each such place (`x-koodrive-wire`, rule 5 of the design); this turns what arrives into the one shape that the types promise.

/** What a value is turned into: an array around it, an integer, a string, a boolean. */
export type Letter = "w" | "i" | "s" | "b";

/** A place in a response, arrays not counted, and what its value is. */
export type Wire = readonly (readonly [path: readonly string[], letter: Letter])[];

/** Reads the generated `data:w,data.type:i,.capacity:i`, where a leading dot stands for the path before, and adds every operation's `code`. */
export function readWire(text = ""): Wire {
  let before: string[] = [];
  return `code:i,${text}`.split(",").map((entry) => {
    const [path = "", letter] = entry.split(":");
    const keys = path.split(".");
    before = keys[0] ? keys : [...before.slice(0, -1), ...keys.slice(1)];
    return [before, letter as Letter];
  });
}

/** The body of a successful response as the types of its operation promise it. What cannot be turned without guessing stays as it is. */
export function normalise(body: unknown, wire: Wire): unknown {
  for (const [path, letter] of wire) turn(body, path, letter);
  return body;
}

function turn(value: unknown, path: readonly string[], letter: Letter, depth = 0): void {
  const key = path[depth] as string;
  if (Array.isArray(value)) for (const element of value) turn(element, path, letter, depth);
  else if (typeof value === "object" && value !== null && Object.hasOwn(value, key)) {
    const object = value as Record<string, unknown>;
    if (depth + 1 < path.length) turn(object[key], path, letter, depth + 1);
    else object[key] = coerce(object[key], letter);
  }
}

const INTEGER = /^-?(0|[1-9]\d*)$/;

/** One value, or each in an array, in another JSON type, where that loses nothing: an integer too large for a number stays the decimal string that it is. */
export function coerce(value: unknown, letter: Letter): unknown {
  if (Array.isArray(value)) return letter === "w" ? value : value.map((element) => coerce(element, letter));
  if ((value ?? null) === null) return value;
  if (letter === "w") return [value];
  const text = String(value);
  if (letter === "i") return typeof value === "string" && INTEGER.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : value;
  if (letter === "s") return typeof value === "object" ? value : text;
  return /^(true|1)$/.test(text) || (/^(false|0)$/.test(text) ? false : value);
}
