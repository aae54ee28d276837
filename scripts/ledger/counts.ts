// Counts in the texts of errata, such as `{newest header.Host}`: numbers of operations, computed
// from what was published. A number that someone types is wrong when a revision is added.
import { parsePointer } from "../../src/model/json-pointer.ts";
import { jsonTypeOf } from "../../src/model/json-type.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { type Message, parseExample } from "./examples.ts";
import type { Erratum, Ledger, Revision } from "./model.ts";
import { createMemory } from "./remember.ts";
import { errorAt } from "./report.ts";
import { headerRows, parseRows, type Row } from "./rows.ts";

/**
 * A count, however it is written: braces that begin with one of its words, or with another word and
 * a space. Templates such as `/files/{fileId}`, and JSON, do not. What stands in code is no count.
 */
const NOTATION = /`[^`]*`|\{\s*(?:newest|examples|contract)(?![a-z])[^{}]*\}?|\{[a-z]+ [^{}]+\}/gi;

const HINT = `Write one of these forms (CONTRIBUTING.md, "Counts"):
    {newest header}, {newest header.X-Date}, {newest header.X-Date mandatory}
    {newest response.code}, {newest response.code String}
    {examples request header.Host}, {examples response /code}, {examples response /code "0"}
    {contract operations}, {contract header.X-Traceid}, {contract security.AppSignature}`;

/** An entry whose texts have the numbers in place of the notation. */
export function withCounts(erratum: Erratum, ledger: Ledger, contract: Contract): Erratum {
  const { id, place, published, decision, reason } = erratum;
  const count = (written: string): string => {
    if (isCode(written)) return written;
    const [, notation = ""] = /^\{(.*)\}$/s.exec(written) ?? [];
    const isCounted =
      newestTables(notation, ledger) ??
      examples(notation, ledger) ??
      inContract(notation, contract);
    if (!isCounted) throw errorAt(place, `${id}: ${written} is not understood`, HINT);
    const { length } = contract.operations.filter(isCounted);
    // Nothing else would tell a misspelt name.
    const hint = "Correct the names in it, or say in words that there is none.";
    if (!length) throw errorAt(place, `${id}: ${written} counts no operation`, hint);
    return String(length);
  };
  return {
    ...erratum,
    published: published.replace(NOTATION, count),
    decision: decision.replace(NOTATION, count),
    reason: reason.replace(NOTATION, count),
  };
}

const isCode = (written: string) => written.startsWith("`");

/** `all the`, `most of the`, `every one of the`, and the adjective behind. */
const QUANTIFIED =
  "(?:all|every|most|many|few|nearly|almost|majority)(?: one)?(?: of)?(?: the)?(?: \\w+)?";
/**
 * `77`, `12 of the`, `three sibling`. Years are none, nor is a number before a preposition: "two on
 * the pages" are not two pages.
 */
const NUMBER =
  "(?:(?<![\\w.-])(?!20\\d\\d\\b)\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)" +
  "(?: of)?(?: the)?(?: (?!(?:at|for|in|on|to)\\b)[^\\s.,:;()]+){0,2}";
const COUNT = (nouns: string) =>
  new RegExp(`\\b(?:${QUANTIFIED} (?:${nouns})s?|${NUMBER} (?:${nouns})s)\\b`, "i");
const COUNT_OF_PAGES = COUNT("page|operation");
const COUNT_IN_COMMON = COUNT("page|operation|table|example");

/** By the pattern and the entry. */
const remember = createMemory<RegExp, Erratum, string | undefined>();

/**
 * A count that is typed, such as `most pages`, in a text that has no computed one. "All tables" are
 * those of the page in the chapter of an operation: there its revisions show whether that is so.
 */
export function typedCount(erratum: Erratum, chapter: string): string | undefined {
  const isCommon = chapter === "platform" || chapter === "everywhere";
  const pattern = isCommon ? COUNT_IN_COMMON : COUNT_OF_PAGES;
  return remember(pattern, erratum, () => countIn(erratum, pattern));
}

function countIn(erratum: Erratum, pattern: RegExp): string | undefined {
  const { published, decision, reason } = erratum;
  const found = [published, decision, reason]
    .filter((text) => (text.match(NOTATION) ?? []).every(isCode))
    .map((text) => pattern.exec(text.replace(/\s+/g, " ")));
  return found.find((match) => match !== null)?.[0];
}

/** Whether an operation is counted. */
type Criterion = (operation: Operation) => boolean;

/** `newest response`, `newest response.code`, `newest response.code String`. */
function newestTables(notation: string, ledger: Ledger): Criterion | undefined {
  const form = /^newest (header|path|query|body|response)(?:\.(\S+)(?: (.+))?)?$/;
  const [, table, name, says] = form.exec(notation) ?? [];
  if (!table) return undefined;
  return (operation) => {
    const rows = newestTable(table, operation, ledger);
    if (name === undefined) return rows !== undefined;
    const row = rows?.find((other) => other.name === name);
    return row !== undefined && (says === undefined || sayings(row).includes(says));
  };
}

function sayings({ type, mandatory }: Row): string[] {
  return mandatory === undefined ? [type] : [type, mandatory ? "mandatory" : "optional"];
}

/** The table in the newest revision that shows it: of revisions without a date, in the first. */
function newestTable(table: string, operation: Operation, ledger: Ledger): Row[] | undefined {
  const tables = Object.entries(mainRevisions(operation, ledger)).flatMap(([name, revision]) => {
    const rows = rowsOf(table, revision);
    return rows ? [{ date: dateOf(name), rows }] : [];
  });
  const dates = tables.map(({ date }) => date).sort();
  return tables.find(({ date }) => date === dates.at(-1))?.rows;
}

function rowsOf(table: string, revision: Revision): Row[] | undefined {
  if (table === "header") return revision.headers && headerRows(revision.headers);
  const rows = revision[table as "path" | "query" | "body" | "response"];
  return rows && parseRows(rows);
}

/** The revisions of the operation's own page in the main edition, from its .md copy too. */
function mainRevisions({ id, node }: Operation, ledger: Ledger): Record<string, Revision> {
  const { page } = node["x-koodrive-source"];
  const isMain = ([, revision]: [string, Revision]) =>
    page.startsWith("api-koodrive/") && [page, `${page}.md`].includes(revision.page);
  const { revisions = {} } = ledger.operations[id] ?? {};
  return Object.fromEntries(Object.entries(revisions).filter(isMain));
}

/** The last date in the name of a revision, `2025`, `2025-12` or `2025-12-12`; else nothing. */
function dateOf(name: string): string {
  const dates = name.match(/\b20\d\d(-\d\d){0,2}\b/g) ?? [];
  return dates.sort().at(-1) ?? "";
}

/** `examples request header.Host`, `examples response /code`, `examples response /code string`. */
function examples(notation: string, ledger: Ledger): Criterion | undefined {
  const form = /^examples (request|response) (?:header\.(\S+)|(\/\S+)(?: (.+))?)$/;
  const [, kind, header, pointer = "", value] = form.exec(notation) ?? [];
  if (!kind) return undefined;
  const shows = ({ headers, body }: Message) => {
    if (header) return header.toLowerCase() in headers;
    const found = parsePointer(pointer).reduce((node: Node, key) => node?.[key], body);
    return found !== undefined && (value === undefined || isValue(found, value));
  };
  return (operation) =>
    Object.values(mainRevisions(operation, ledger))
      .flatMap(({ examples: texts = {} }) => Object.entries(texts))
      .some(([name, text]) => name.startsWith(kind) && shows(parseExample(text)));
}

/** Whether a value has a JSON type, `string`, or is a JSON value, `"0"`. */
function isValue(found: unknown, expected: string): boolean {
  return jsonTypeOf(found) === expected || JSON.stringify(found) === expected;
}

/** `contract operations`, `contract header.X-Traceid`, `contract security.AppSignature`. */
function inContract(notation: string, contract: Contract): Criterion | undefined {
  if (notation === "contract operations") return () => true;
  const form = /^contract (header|path|query|security)\.(\S+)$/;
  const [, place, name = ""] = form.exec(notation) ?? [];
  if (!place) return undefined;
  return (operation) =>
    place === "security"
      ? contract.security(operation).flat().includes(name)
      : contract.parameters(operation).some((one) => one.in === place && one.name === name);
}
