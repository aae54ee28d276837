// The shape of a seed: which fields its parts have, and what is in them. What fields refer to is
// checked when the world is made of it.
import { ArgumentError } from "../../errors.ts";
import { type Rule, rules, validate } from "../../validate.ts";

export type Shape = Rule | ListShape | ObjectShape;

interface ListShape {
  readonly elements: Shape;
}

interface ObjectShape {
  readonly fields: Readonly<Record<string, Shape>>;
  /** The fields that may not be left out. */
  readonly required?: readonly string[];
  /** A value that can stand in place of the whole object. */
  readonly short?: Rule;
  /** What to say to whoever gives a field that there is not. */
  readonly hint?: string;
}

const list: Rule = { accepts: Array.isArray, expected: "a list" };

/**
 * @param path Where the value is, such as `users[3].department`; empty for the seed itself.
 * @throws {@link ArgumentError} that names the path of the first value that has another shape.
 */
export function checkShape(shape: Shape, path: string, value: unknown): void {
  if ("accepts" in shape) validate(shape, path, value);
  else if ("elements" in shape) checkElements(shape, path, value);
  else checkObject(shape, path, value);
}

function checkElements({ elements }: ListShape, path: string, value: unknown): void {
  validate(list, path, value);
  for (const [index, element] of (value as unknown[]).entries()) {
    checkShape(elements, `${path}[${index}]`, element);
  }
}

function checkObject(
  { fields, required = [], short, hint = "" }: ObjectShape,
  path: string,
  value: unknown,
): void {
  if (short?.accepts(value)) return;
  if (!rules.object.accepts(value)) {
    const alternative = short ? `${short.expected}, or ` : "";
    throw new ArgumentError(path, `must be ${alternative}an object`);
  }
  const given = value as Record<string, unknown>;
  const pathOf = (name: string) => (path === "" ? name : `${path}.${name}`);
  for (const name of Object.keys(given)) {
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!known) {
      const names = Object.keys(fields).join(", ");
      throw new ArgumentError(pathOf(name), `is not a field here; known are ${names}${hint}`);
    }
    // A field that is undefined is one that was left out.
    if (given[name] !== undefined) checkShape(known, pathOf(name), given[name]);
  }
  for (const name of required) {
    if (given[name] === undefined) throw new ArgumentError(pathOf(name), "is required");
  }
}
