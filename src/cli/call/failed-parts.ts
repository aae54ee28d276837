// What an answer names as failed, although its call has succeeded.
import { PartialError } from "../model/partial-error.ts";
import { counted } from "../output/counted.ts";
import { valueAt } from "../output/fields.ts";
import type { OperationDescription } from "./description.ts";

/** More of them are counted; the answer names them all. */
const MOST_NAMED = 5;

/** `The call succeeded, but 2 of 3 parts failed: 15 (code 13000302), …`; undefined if none has. */
export function failureIn(
  answer: unknown,
  { name: operation, failures }: OperationDescription,
): PartialError | undefined {
  const found = failures && valueAt(Object(answer), failures.path);
  if (!failures || !Array.isArray(found)) return undefined;
  const all = found.map((element, index) => ({ element, place: index + 1 }));
  const failed = failures.by === "codes" ? all.filter(({ element }) => hasFailed(element)) : all;
  if (failed.length === 0) return undefined;
  // Where each element has failed, the answer does not say of how many.
  const count =
    failures.by === "codes"
      ? `${failed.length} of ${all.length} parts`
      : counted(failed.length, "part");
  const named = failed.slice(0, MOST_NAMED).map(({ element, place }) => nameOf(element, place));
  const rest = failed.length - named.length;
  const names = rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
  return new PartialError(`The call succeeded, but ${count} failed: ${names}.`, operation);
}

function hasFailed(element: unknown): boolean {
  const { code }: { code?: unknown } = Object(element);
  return code !== undefined && code !== null && code !== 0 && code !== "0";
}

/** Its identifier, or its place in the list, and the code that it failed with. */
function nameOf(element: unknown, place: number): string {
  const fields: Readonly<Record<string, unknown>> =
    typeof element === "object" ? Object(element) : { id: element };
  const ids = Object.keys(fields).filter((name) => /(^id|Id|ID)$/.test(name));
  const id = ids.map((name) => fields[name]).find(isIdentifier);
  const name = id === undefined ? `element ${place}` : String(id);
  return isIdentifier(fields.code) ? `${name} (code ${fields.code})` : name;
}

/** Any other text may be one that is not to be repeated. */
const isIdentifier = (value: unknown): value is string | number =>
  ["string", "number"].includes(typeof value) && /^[\w-]{1,64}$/.test(String(value));
