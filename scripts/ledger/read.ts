// Reads openapi/*/published.yaml by its format, openapi/published.schema.json, as editors do.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from "yaml";
import format from "../../openapi/published.schema.json" with { type: "json" };
import { parsePointer } from "../../src/model/json-pointer.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import type { Erratum, Ledger, Place, Published, Revision } from "./model.ts";
import { errorAt } from "./report.ts";

/** A chapter as it is written, before its parts are given their places. */
interface Written {
  revisions?: Record<string, Omit<Revision, "place">>;
  errata: Omit<Erratum, "place">[];
}

const hasFormat = new Ajv2020({ allowUnionTypes: true, verbose: true }).compile<
  Record<string, Written>
>(format);

export function readLedger(directory = "openapi"): Ledger {
  const found: Record<string, Published> = {};
  for (const folder of readdirSync(directory).sort()) {
    const file = join(directory, folder, "published.yaml");
    if (!existsSync(file)) continue;
    for (const [name, chapter] of Object.entries(
      parsePublished(readFileSync(file, "utf8"), file),
    )) {
      const other = found[name]?.place;
      if (other)
        throw errorAt(
          chapter.place,
          `"${name}" has a chapter in ${other.file}:${other.line} too; put all of it into one`,
        );
      found[name] = chapter;
    }
  }
  const { platform, everywhere, ...operations } = found;
  if (!platform || !everywhere)
    throw new InvalidContractError(
      `${directory}/common/published.yaml must have the chapters platform and everywhere`,
    );
  return { operations, platform, everywhere };
}

/** The chapters of a published.yaml. An error names the file, the line and the field. */
export function parsePublished(source: string, file: string): Record<string, Published> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, merge: true });
  const placeAt = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  const [syntax] = document.errors;
  if (syntax) throw errorAt(placeAt(syntax.pos[0]), syntax.message.split("\n")[0] as string);
  const place = (path: Path) => placeAt(offsetOf(path, document));
  const written = toValue(document, file);
  if (!hasFormat(written)) throw formatError(hasFormat.errors?.[0] as ErrorObject, place);
  return mapValues(written, ({ revisions = {}, errata }, name) => ({
    place: place([name]),
    revisions: mapValues(revisions, (revision, edition) => ({
      place: place([name, "revisions", edition]),
      ...revision,
    })),
    errata: errata.map((erratum, index) => ({ place: place([name, "errata", index]), ...erratum })),
  }));
}

type Path = readonly (string | number)[];

/** Where the key or the element at the end of a path begins, or what is nearest above it. */
function offsetOf(path: Path, document: Document): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === key) : undefined;
    const begin = isSeq(node) ? node.items[Number(key)] : pair?.key;
    if (!isNode(begin) || !begin.range) break;
    offset = begin.range[0];
    node = pair ? pair.value : begin;
  }
  return offset;
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

/** An alias without its anchor is no syntax error; it shows when the document is read. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new InvalidContractError((error as Error).message, { file });
  }
}

function formatError(error: ErrorObject, place: (path: Path) => Place): InvalidContractError {
  const { instancePath, params, propertyName } = error;
  const name = params.additionalProperty ?? propertyName;
  const path = [...parsePointer(instancePath), ...(name === undefined ? [] : [name])];
  const field = path.length ? path.join(" → ") : "the file";
  const { description } = error.parentSchema as { description?: string };
  const help = description ? `\n  ${description}` : "";
  return errorAt(place(path), `${field} ${describeMistake(error)}${help}`);
}

function describeMistake({ keyword, params, data, message, parentSchema }: ErrorObject): string {
  if (keyword === "additionalProperties") {
    const known = Object.keys(parentSchema?.properties ?? {}).join(", ");
    return `is not a field of the format; known here are ${known}`;
  }
  if (data === null) return "is empty: fill it in";
  const allowed = params.allowedValues ? `: ${params.allowedValues.join(", ")}` : "";
  const seen = typeof data === "object" ? "" : `; it is ${JSON.stringify(data)}`;
  return `${message}${allowed}${seen}`;
}

function mapValues<T, U>(
  record: Record<string, T>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}
