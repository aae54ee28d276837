// Sentences on a terminal, broken at blanks: of no address, path, name or command, which whoever
// copies one needs whole. What is no terminal gets lines as they are.
import { columnsOf } from "../output/width.ts";
import { REGISTRY } from "../registry.ts";

/**
 * Lines no longer than the terminal is wide, as far as there are blanks to break them at.
 *
 * @param whole Texts that are not broken, such as paths with blanks in them.
 */
export type Prose = (text: string, whole?: readonly string[]) => string;

/** @param args Of the command: what was written there is not broken where it is repeated. */
export function createProse(
  stderr: { isTTY?: boolean | undefined; columns?: number | undefined },
  args: readonly string[] = [],
): Prose {
  return (text, whole = []) => {
    const { isTTY, columns } = stderr;
    if (!isTTY || !columns) return text;
    const lines = text.split("\n");
    return lines.map((line) => breakLine(line, columns, [...args, ...whole])).join("\n");
  };
}

function breakLine(written: string, columns: number, whole: readonly string[]): string {
  if (columnsOf(written) <= columns) return written;
  // Blanks at its end would be a line of their own.
  const text = written.trimEnd();
  const [margin = ""] = /^ */.exec(text) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const part of partsOf(text.slice(margin.length), whole)) {
    const longer = line === "" ? part : `${line} ${part}`;
    if (line === "" || columnsOf(margin + longer) <= columns) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = part;
  }
  return [...lines, line].map((each) => margin + each).join("\n");
}

/** What stands between the blanks at which a text may be broken. */
function partsOf(text: string, whole: readonly string[]): string[] {
  const spans = [...placesOf(text, whole), ...matchesIn(text)].sort(
    ([one], [other]) => one - other,
  );
  const parts: string[] = [];
  let begin = 0;
  let passed = 0;
  let wholeUntil = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    for (let span = spans[passed]; span && span[0] < at; span = spans[passed]) {
      wholeUntil = Math.max(wholeUntil, span[1]);
      passed += 1;
    }
    if (at < wholeUntil) continue;
    parts.push(text.slice(begin, at));
    begin = at + 1;
  }
  return [...parts, text.slice(begin)];
}

type Span = readonly [first: number, end: number];

function placesOf(text: string, whole: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const each of whole) {
    if (!each.includes(" ")) continue;
    for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + 1)) {
      spans.push([at, at + each.length]);
    }
  }
  return spans;
}

const matchesIn = (text: string): Span[] =>
  wholes().flatMap((pattern) =>
    Array.from(
      text.matchAll(pattern),
      (match): Span => [match.index, match.index + match[0].length],
    ),
  );

let patterns: readonly RegExp[] | undefined;

/** What is not broken. Where an end is in doubt, a word more is kept together. */
function wholes(): readonly RegExp[] {
  if (patterns) return patterns;
  const paths = REGISTRY.map(({ path }) => path).sort((one, other) => other.length - one.length);
  const option = String.raw`--?[\w-]+(?:=\S+)?(?: [^\s-]\S*)?`;
  patterns = [
    new RegExp(
      String.raw`\bkoodrive(?: (?:${paths.join("|")}|help))?(?: ${option}| [A-Z]\S*)*`,
      "g",
    ),
    /\bkoodrive (?:call|help|profiles use|completion) \S+(?: --?[\w-]+(?:=\S+)?(?: [^\s-]\S*)?)*/g,
    /--[\w-]+ [A-Z][A-Z\d|@.-]*/g,
    /"[^"]*"/g,
    /\b(?:trace|request) ID \S+/g,
    // A path, whose names may have blanks, to the colon behind it; systems have none that are longer.
    /(?<=^| )(?:\.{0,2}\/|~\/|[A-Za-z]:\\)[^:]{0,4096}:(?= |$)/g,
  ];
  return patterns;
}
