// Operations as arguments of commands: by the client's method, or by the operationId.
import { contractData } from "../../../generated/contract-data.ts";
import type { ArgumentRule } from "./command.ts";

const methodById = new Map(
  Object.entries(contractData.operations).map(([id, { name }]) => [id, name]),
);
/** Requests to the store of bytes: its addresses are no operations, but are called as well. */
const STORAGE_OPERATIONS = ["storage.get", "storage.put"] as const;

/** What a request to the store counts as. */
export const storageOperation = (method: string): (typeof STORAGE_OPERATIONS)[number] =>
  method === "PUT" ? "storage.put" : "storage.get";

const names = new Set([...methodById.values(), ...methodById.keys(), ...STORAGE_OPERATIONS]);

/** A misspelt name is at most so many characters away from the right one. */
const MISTAKES = 4;
const LONGEST = Math.max(...[...names].map(({ length }) => length)) + MISTAKES;

const EXPECTED = "a method of the client, such as spaces.update, or an operationId";

export const OPERATION: ArgumentRule = {
  accepts: (value) => names.has(value as string),
  expected: EXPECTED,
  hint: (value) => {
    const nearest = typeof value === "string" ? nearestName(value) : undefined;
    return nearest && `the nearest is ${nearest}`;
  },
};

export const OPERATION_OR_ALL: ArgumentRule = {
  ...OPERATION,
  accepts: (value) => value === "all" || OPERATION.accepts(value),
  expected: `${EXPECTED}, or "all"`,
};

/** The method of an operation that is named in either way, and `all` as it is. */
export const methodOf = (operation: string): string => methodById.get(operation) ?? operation;

function nearestName(text: string): string | undefined {
  // What is so long resembles none, and would be compared for long.
  if (text.length > LONGEST) return undefined;
  const distances = Array.from(names, (name) => ({ name, mistakes: countMistakes(text, name) }));
  const [nearest] = distances.sort((one, other) => one.mistakes - other.mistakes);
  return nearest && nearest.mistakes <= MISTAKES ? nearest.name : undefined;
}

/** How many characters are too many, missing or others (Levenshtein's distance). */
function countMistakes(text: string, name: string): number {
  let before = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (const character of text) {
    let last = (before[0] ?? 0) + 1;
    const row = [last];
    for (const [index, other] of [...name].entries()) {
      const [replaced = 0, added = 0] = before.slice(index, index + 2);
      last = Math.min(replaced + (character === other ? 0 : 1), added + 1, last + 1);
      row.push(last);
    }
    before = row;
  }
  return before.at(-1) ?? 0;
}
