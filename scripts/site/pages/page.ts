// A page of the site, as Markdown.
import { oneLine, withoutMarks } from "../../generate/comments.ts";

/**
 * Whether the Markdown is for the site, which has addresses and tabs in it; for the site's pages in
 * the package, where no calls can be tried; or for programs: as a page, or as a part of the file
 * with all pages, which has samples in fewer languages.
 */
export type Format = "site" | "packed" | "plain" | "part";

/** Whether it has HTML in it, for browsers. */
export const isForBrowsers = (format: Format): boolean => ["site", "packed"].includes(format);

/** The languages of the site: its interface, and the titles of operations. The prose is English. */
export const LOCALES = ["en", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];

export interface Page {
  /** The path of the page, such as `operations/searchFiles`; the start has none. */
  readonly path: string;
  readonly title: string;
  /** A sentence for search engines. */
  readonly description: string;
  markdown(format: Format, locale: Locale): string;
  /** Whether it has a table that needs all of the width. Default false. */
  readonly isWide?: boolean;
  /** Whether the site alone has it, to which links of the package then lead. Default false. */
  readonly isOfSiteAlone?: boolean;
  /** The title in Chinese, where the source has one. */
  readonly chineseTitle?: string | undefined;
}

export const titleOf = ({ title, chineseTitle }: Page, locale: Locale): string =>
  (locale === "zh-CN" && chineseTitle) || title;

/** The address of a page in a language. */
export function addressOf(path: string, locale: Locale = "en"): string {
  const prefix = locale === "en" ? "/" : "/zh-cn/";
  return path === "" ? prefix : `${prefix}${path}/`;
}

/** A place of a page that links lead to. Programs have no use for it. */
export const anchor = (format: Format, id: string): string =>
  isForBrowsers(format) ? `<a id="${escapeHtml(id)}"></a>` : "";

export function escapeHtml(text: string | number): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return String(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A text without its links and marks, in one line. */
export const plainText = (markdown: string): string =>
  oneLine(withoutMarks(markdown.replace(/\[(.*?)\]\(.*?\)/g, "$1")));

/** A list of Markdown, whose items may have several paragraphs. */
export const listItem = (text: string, level = 0): string =>
  `${"  ".repeat(level)}- ${indent(text.trim(), level + 1)}\n`;

const indent = (text: string, level: number): string =>
  text.replaceAll("\n", `\n${"  ".repeat(level)}`).replace(/^ +$/gm, "");

/** A table of Markdown. Cells are Markdown in one line. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |\n`;
  return `${line(heads)}${line(heads.map(() => "---"))}${rows.map(line).join("")}`;
}

/**
 * A table above which the site has a field for any text of a row, and choices for the columns with
 * these numbers.
 */
export function filteredTable(
  format: Format,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  choices: readonly number[],
): string {
  const plain = table(heads, rows);
  if (!isForBrowsers(format)) return plain;
  return `<div class="filtered" data-choices="${choices.join(" ")}">\n\n${plain}\n</div>`;
}

/** A `|` ends a cell, also within code. */
const cell = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
