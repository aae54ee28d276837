// What somebody may have meant who has written something that there is not.

/** A name may differ by so many edits for each of its characters. */
const EDITS_PER_CHARACTER = 1 / 3;

/** Of shorter words, all others are near. */
const SHORTEST = 3;

/** " Did you mean …?" for the name that is nearest, or nothing if none is near. */
export function didYouMean(written: string, names: Iterable<string>): string {
  let nearest: string | undefined;
  const bare = withoutDashes(written);
  if (bare.length < SHORTEST) return "";
  let least = Math.max(1, Math.floor(bare.length * EDITS_PER_CHARACTER)) + 1;
  for (const name of names) {
    const edits = editsBetween(bare, withoutDashes(name));
    if (edits >= least) continue;
    least = edits;
    nearest = name;
  }
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

const withoutDashes = (name: string): string => name.toLowerCase().replace(/^-+/, "");

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const choices = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      current.push(Math.min(...choices));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.POSITIVE_INFINITY;
