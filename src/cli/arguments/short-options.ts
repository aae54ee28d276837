// Options as other tools have them, with one dash: `-l`, `-rf`, `-name`.

/** What they mean here. A command has some of these, of which the first is meant. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  a: ["all"],
  d: ["body"],
  f: ["force", "yes"],
  H: ["header"],
  i: ["ignore-case"],
  iname: ["ignore-case"],
  l: ["long"],
  mtime: ["newer", "older"],
  n: ["dry-run"],
  o: ["output"],
  p: ["parents", "port", "profile"],
  q: ["quiet"],
  r: ["recursive", "reverse"],
  R: ["recursive"],
  S: ["sort"],
  size: ["larger", "smaller"],
  t: ["sort", "to"],
  v: ["debug"],
  y: ["yes"],
};

/** More letters behind one dash may be a value, such as a password. */
const MOST_LETTERS = 3;

/**
 * The options that are meant by one that was written with one dash, without dashes.
 *
 * @param written As it is written, without a value.
 * @param names Those of the command.
 */
export function longNames(written: string, names: readonly string[]): readonly string[] {
  const [, word = ""] = /^-([a-z]+)$/i.exec(written) ?? [];
  if (word.length > 1 && names.includes(word)) return [word];
  const whole = meaningOf(word, names);
  if (whole !== undefined) return [whole];
  if (word.length > MOST_LETTERS) return [];
  const letters = [...word].map((letter) => meaningOf(letter, names));
  return [...new Set(letters.filter((name) => name !== undefined))];
}

const meaningOf = (word: string, names: readonly string[]): string | undefined =>
  Object.hasOwn(MEANINGS, word) ? MEANINGS[word]?.find((name) => names.includes(name)) : undefined;
