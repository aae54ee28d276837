// The patterns that the contract demands of arguments, in words: few readers of a command line think
// in regular expressions.
interface Pattern {
  readonly pattern: string;
  /** What is said of a value that does not match. */
  readonly demand: string;
  /** What help says behind a description; nothing where the descriptions say it. */
  readonly help?: string;
}

const saidInHelp = (pattern: string, help: string): Pattern => ({
  ...{ pattern, help, demand: `must be ${help}` },
});

const WORDS: readonly Pattern[] = [
  {
    pattern: String.raw`^(?!\.{1,2}$)[^<>|:"*?/\\]+$`,
    demand: 'must not be . or .., nor have any of <>|:"*?/ or a backslash',
  },
  {
    pattern: String.raw`^(?!\.{1,2}$)[^<>|:"*?/]+$`,
    demand: 'must not be . or .., nor have any of <>|:"*?/',
  },
  saidInHelp(String.raw`^(-1|\d{1,19})$`, "-1, or a number of up to 19 digits"),
  saidInHelp(String.raw`^\d{0,19}$`, "a number of up to 19 digits"),
  saidInHelp(String.raw`^[1-9]\d*$`, "a whole number, at least 1"),
  saidInHelp(String.raw`^(\d{1,2}|100)$`, "a whole number from 0 to 100"),
  saidInHelp(
    String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`,
    "a time such as 2026-01-31T08:00:00Z",
  ),
  saidInHelp(
    String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`,
    "a time such as 2026-01-31T08:00:00.000Z",
  ),
  { pattern: "^[0-9a-f]{64}$", demand: "must be 64 hexadecimal digits in lower case" },
  { pattern: "^[0-9A-Fa-f]{64}$", demand: "must be 64 hexadecimal digits" },
  { pattern: "^[0-9A-Za-z]{8}$", demand: "must be 8 letters and digits" },
  {
    pattern: "^[^,/]*(,[^,/]*){0,99}$",
    demand: "must be up to 100 names with commas between, without /",
  },
  {
    pattern: "^(10|15|20|26|27|28|30|35|40|45)(,(10|15|20|26|27|28|30|35|40|45)){0,99}$",
    demand: "must be up to 100 of 10, 15, 20, 26, 27, 28, 30, 35, 40 and 45 with commas between",
  },
  { pattern: String.raw`^[^.]+\.[^.]+$`, demand: "must be two parts with a dot between" },
  {
    pattern: "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$",
    demand: "must be a language such as en or zh-CN",
  },
  { pattern: "^(cn|en)(,(cn|en))?$", demand: "must be cn, en, or both with a comma between" },
];

const DEMAND = "must match ";

/** What is said of an argument, with a pattern in it, if there is one, in words. */
export function patternInWords(message: string): string {
  for (const { pattern, demand } of WORDS) {
    const written = `${DEMAND}${pattern}`;
    if (message.includes(`${written},`)) return message.replace(written, () => demand);
  }
  return message;
}

/** What the help of an argument says of its pattern, beside the description. */
export const patternInHelp = (pattern: string): string | undefined =>
  WORDS.find((each) => each.pattern === pattern)?.help;
