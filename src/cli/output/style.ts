// How text is shown on a stream: in colours or not, and how wide.

export interface Style {
  paint(colour: Colour, text: string): string;
  /** Columns of a terminal; undefined where lines have no end. */
  readonly width: number | undefined;
}

/** The colour's number in an escape sequence. */
const COLOURS = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Colour = keyof typeof COLOURS;

interface Stream {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

export type ColourChoice = "auto" | "always" | "never";

/**
 * Colours are for terminals. FORCE_COLOR brings them elsewhere, too, and NO_COLOR takes them away;
 * where both are set, FORCE_COLOR wins, as in Node. What was chosen for this run wins over both.
 */
export function styleOf(
  { isTTY = false, columns }: Stream,
  env: NodeJS.ProcessEnv,
  choice: ColourChoice = "auto",
): Style {
  const usual = forced(env.FORCE_COLOR) ?? (isTTY && !env.NO_COLOR && env.TERM !== "dumb");
  const isColoured = choice === "auto" ? usual : choice === "always";
  return {
    paint: (colour, text) => (isColoured ? `\x1b[${COLOURS[colour]}m${text}\x1b[0m` : text),
    // A terminal of which nobody has said how wide it is has 0.
    width: isTTY ? columns || undefined : undefined,
  };
}

/** `0` and `false` are a no, anything else, such as `1` and nothing at all, a yes. */
function forced(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value !== "0" && value !== "false";
}

/** What came from outside, without what could steer a terminal or end a line. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const digits = character.codePointAt(0)?.toString(16) ?? "";
    return `\\u{${digits}}`;
  });
}

/** Several lines of it. */
export const printableLines = (text: string): string => text.split("\n").map(printable).join("\n");

/** Characters beyond ASCII that steer some terminals, or turn the direction of what they show. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON that steers no terminal. It means the same. */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(STEERING, escaped);

/** Data of several lines that steers no terminal; only for people. */
export const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what steers.
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, escaped).replace(STEERING, escaped);

/** Lines of at most so many columns, broken at blanks, each behind so many blanks. */
export function wrap(text: string, indent: number, width: number | undefined): string {
  const margin = " ".repeat(indent);
  if (width === undefined) return margin + text;
  const lines: string[] = [];
  let line = "";
  for (const word of text.trimEnd().split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent + longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => margin + each).join("\n");
}
