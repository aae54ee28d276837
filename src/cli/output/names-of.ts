// Things by their names, as questions have them.
import { printable } from "./style.ts";

const MOST_NAMED = 3;

/** `/a`; `/a, /b and /c`; `/a, /b, /c and 7 more`. */
export function namesOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).map(printable);
  const left = names.length - named.length;
  if (left > 0) return `${named.join(", ")} and ${left} more`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
