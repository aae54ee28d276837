// Finds operations by words.
import type { OperationDescription } from "./description.ts";

/** How much a word counts by where it is found: in the method, the title, an argument, a text. */
const WEIGHTS = { method: 8, title: 4, argument: 2, text: 1 } as const;

/** The operations that have every one of the words, the best first, else in their own order. */
export function searchOperations(
  words: string,
  operations: readonly OperationDescription[],
): readonly OperationDescription[] {
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  return operations
    .map((operation) => ({ operation, weight: weightOf(all, operation) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ operation }) => operation);
}

/** 0 if a word is missing. */
function weightOf(words: readonly string[], operation: OperationDescription): number {
  const places = placesOf(operation);
  const weights = words.map((word) =>
    Math.max(0, ...places.map(([place, text]) => (text.includes(word) ? WEIGHTS[place] : 0))),
  );
  return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

type Place = readonly [place: keyof typeof WEIGHTS, text: string];

function placesOf({ name, title, says, arguments: all }: OperationDescription): Place[] {
  const texts = [says, ...all.map((argument) => argument.says)];
  return [
    ["method", name.toLowerCase()],
    ["title", title.toLowerCase()],
    ["argument", all.map((argument) => argument.name.toLowerCase()).join(" ")],
    ["text", texts.join("\n").toLowerCase()],
  ];
}
