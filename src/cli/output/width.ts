// Texts in columns of a terminal, where a Chinese character takes two.
import { eastAsianWidth } from "get-east-asian-width";

const ELLIPSIS = "…";

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for characters, such as a letter with its accents. */
function charactersOf(text: string): Intl.Segments {
  // Making it takes as long as half a start of Node.
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Columns that a text takes, which has no control characters. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  let columns = 0;
  for (const { segment } of charactersOf(text)) columns += widthOf(segment);
  return columns;
}

/** Emoji that take two columns for their variation selector are pictures, too. */
function widthOf(character: string): number {
  if (/^\p{M}+$/u.test(character)) return 0;
  if (/^\p{Emoji}\uFE0F/u.test(character)) return 2;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** What is kept of a text that is cut; of `both` ends the same. */
export type Part = "beginning" | "end" | "both";

interface Fitting {
  readonly align?: "left" | "right";
  /** What is left of a text that is too long. */
  readonly keeps?: Part;
}

/** The text in just as many columns: blanks are added, or an ellipsis is in the place of a part. */
export function fit(
  text: string,
  columns: number,
  { align = "left", keeps = "beginning" }: Fitting = {},
): string {
  const width = columnsOf(text);
  const shown = width > columns ? cut(text, columns, keeps) : text;
  const blanks = " ".repeat(Math.max(0, columns - (shown === text ? width : columnsOf(shown))));
  return align === "right" ? blanks + shown : shown + blanks;
}

function cut(text: string, columns: number, keeps: Part): string {
  const room = columns - 1;
  if (keeps === "end") return ELLIPSIS + endOf(text, room);
  const behind = keeps === "both" ? Math.floor(room / 2) : 0;
  return beginningOf(text, room - behind) + ELLIPSIS + endOf(text, behind);
}

/** As much of a text as so many columns have room for. */
function beginningOf(text: string, columns: number): string {
  if (isPlain(text)) return text.slice(0, Math.max(0, columns));
  let end = 0;
  let room = columns;
  for (const { segment, index } of charactersOf(text)) {
    room -= widthOf(segment);
    if (room < 0) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** As much of the end of a text as so many columns have room for. */
function endOf(text: string, columns: number): string {
  if (isPlain(text)) return text.slice(text.length - Math.max(0, columns));
  let start = text.length;
  let room = columns;
  for (const { segment, index } of [...charactersOf(text)].reverse()) {
    room -= widthOf(segment);
    if (room < 0) break;
    start = index;
  }
  return text.slice(start);
}
