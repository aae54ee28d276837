// A call in a question: what it does, and to what. Secrets, and free texts inside of JSON, are left
// out.
import { namesOf } from "../output/names-of.ts";
import { fit } from "../output/width.ts";
import type { ArgumentDescription, OperationDescription } from "./description.ts";
import { optionName } from "./option-name.ts";

/** Columns of one value, and of all arguments. */
const LONGEST_VALUE = 64;
const LONGEST = 400;

/** `Delete a group (groups.delete --group-id 15)`. */
export function namedCall(
  operation: OperationDescription,
  args: Readonly<Record<string, unknown>>,
): string {
  const named = operation.arguments.flatMap((argument) => {
    const value = args[argument.name];
    const shown = argument.secret ? "" : shownValue(argument, value);
    return shown === "" ? [] : [`--${optionName(argument.name)} ${shown}`];
  });
  const call = [operation.name, ...named].join(" ");
  return `${operation.title} (${shortened(call, LONGEST)})`;
}

function shownValue({ values, says }: ArgumentDescription, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object" && ![value].flat().every(isScalar)) {
    const found = Array.from(identifiersIn(value), ([name, ids]) => `${name} ${listed([...ids])}`);
    return found.join(", ");
  }
  return listed([value].flat().map(String)) + (values ? meaningOf(String(value), says) : "");
}

/** What stands behind a value in a description, "2 delete, 3 move": ` (delete)`. */
function meaningOf(value: string, says: string): string {
  const words = new RegExp(String.raw`(?<![\w.])${value} ([a-z][^,.;:()]*)`).exec(says)?.[1];
  return words === undefined ? "" : ` (${words.trim()})`;
}

const listed = (values: readonly string[]): string =>
  namesOf(values.map((value) => shortened(value, LONGEST_VALUE)));

const shortened = (text: string, columns: number): string => fit(text, columns).trimEnd();

const isScalar = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

/** How fields are called that have identifiers; that of a session is a secret. */
const IDENTIFIER = /^(?!.*[sS]ession).*(^id|Ids?|ID)$/;

/** The identifiers anywhere in it, by the names of their fields. */
function identifiersIn(
  value: unknown,
  name = "",
  found = new Map<string, Set<string>>(),
): ReadonlyMap<string, ReadonlySet<string>> {
  if (isScalar(value)) {
    if (IDENTIFIER.test(name)) found.set(name, (found.get(name) ?? new Set()).add(String(value)));
    return found;
  }
  for (const [key, inner] of Object.entries(Object(value))) {
    identifiersIn(inner, Array.isArray(value) ? name : key, found);
  }
  return found;
}
