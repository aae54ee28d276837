// The patterns that the contract demands of arguments, in words: few readers of a command line think
// in regular expressions.
const WORDS: readonly (readonly [pattern: string, words: string])[] = [
  [
    String.raw`^(?!\.{1,2}$)[^<>|:"*?/\\]+$`,
    'must not be . or .., nor have any of <>|:"*?/ or a backslash',
  ],
  [String.raw`^(?!\.{1,2}$)[^<>|:"*?/]+$`, 'must not be . or .., nor have any of <>|:"*?/'],
  [String.raw`^(-1|\d{1,19})$`, "must be -1, or a number of up to 19 digits"],
  [String.raw`^\d{0,19}$`, "must be a number of up to 19 digits"],
  [String.raw`^[1-9]\d*$`, "must be a whole number from 1 on"],
  [String.raw`^(\d{1,2}|100)$`, "must be a whole number from 0 to 100"],
  [
    String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`,
    "must be a time such as 2026-01-31T08:00:00Z",
  ],
  [
    String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`,
    "must be a time such as 2026-01-31T08:00:00.000Z",
  ],
  ["^[0-9a-f]{64}$", "must be 64 hexadecimal digits in lower case"],
  ["^[0-9A-Fa-f]{64}$", "must be 64 hexadecimal digits"],
  ["^[0-9A-Za-z]{8}$", "must be 8 letters and digits"],
  ["^[^,/]*(,[^,/]*){0,99}$", "must be up to 100 names with commas between, without /"],
  [
    "^(10|15|20|26|27|28|30|35|40|45)(,(10|15|20|26|27|28|30|35|40|45)){0,99}$",
    "must be up to 100 of 10, 15, 20, 26, 27, 28, 30, 35, 40 and 45 with commas between",
  ],
  [String.raw`^[^.]+\.[^.]+$`, "must be two parts with a dot between"],
  ["^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$", "must be a language such as en or zh-CN"],
  ["^(cn|en)(,(cn|en))?$", "must be cn, en, or both with a comma between"],
];

const DEMAND = "must match ";

/** What is said of an argument, with a pattern in it, if there is one, in words. */
export function patternInWords(message: string): string {
  for (const [pattern, words] of WORDS) {
    const demand = `${DEMAND}${pattern}`;
    if (message.includes(`${demand},`)) return message.replace(demand, () => words);
  }
  return message;
}
