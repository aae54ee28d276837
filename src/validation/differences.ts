// Where a value differs from a schema of the contract, documented wire variants aside.
import type { Schema } from "../model/contract-data.ts";
import { isObject } from "../model/exact-json.ts";
import { escapePointerToken } from "../model/json-pointer.ts";
import { coerceVariant, fieldSchema, type ResolveSchema } from "../model/shape.ts";
import { brokenKeywords } from "./violations.ts";

/**
 * A keyword of the schema that the value breaks; `unknown` for a field that the schema does not
 * have; `x-koodrive-wire` for a documented variant.
 */
export interface Difference {
  /** JSON pointer into the document. A missing field is where it would be. Long names are cut. */
  pointer: string;
  keyword: string;
  /** The value of the keyword in the schema. */
  limit: unknown;
  /** What is there; undefined for a missing field. */
  value: unknown;
}

/** So many are told, and so much of a name: the document may be of any size. */
const MAX_DIFFERENCES = 1000;
const MAX_NAME_LENGTH = 300;

/** A place in the document, one for all elements of a list, and the keywords that it breaks. */
interface Place {
  broken: string[];
  inside?: Map<string, Place>;
}

/** The search through a document. */
interface Search {
  resolve: ResolveSchema;
  wireVariants: boolean;
  /** Where it is. */
  path: (string | number)[];
  unknown: Difference[];
  others: Difference[];
}

/**
 * The differences, those that several elements of a list have once. Documented variants are among
 * them if `wireVariants` is true. The time grows with the document alone, however much of it
 * differs: nothing is made of a difference that was found before.
 */
export function findDifferences(
  document: unknown,
  schema: Schema,
  resolve: ResolveSchema,
  wireVariants = false,
): Difference[] {
  const search: Search = { resolve, wireVariants, path: [], unknown: [], others: [] };
  compare(search, { broken: [] }, document, schema);
  return [...search.unknown, ...search.others];
}

function compare(search: Search, place: Place, arrived: unknown, reference: Schema): void {
  const schema = search.resolve(reference);
  const value = coerceVariant(arrived, schema);
  const isVariant = value !== arrived;
  if (isVariant && search.wireVariants) add(search, place, "x-koodrive-wire", arrived);
  for (const keyword of brokenKeywords(value, schema)) {
    add(search, place, keyword, arrived, schema[keyword]);
  }
  if (isObject(value)) compareFields(search, place, value, schema);
  else if (Array.isArray(value) && schema.items) {
    // An element that arrived without the array around it is where the array would be.
    if (isVariant) compare(search, place, arrived, schema.items);
    else compareElements(search, placeInside(place, "*"), value, schema.items);
  }
}

function compareElements(search: Search, place: Place, elements: unknown[], items: Schema): void {
  elements.forEach((element, index) => {
    search.path.push(index);
    compare(search, place, element, items);
    search.path.pop();
  });
}

function compareFields(
  search: Search,
  place: Place,
  fields: Record<string, unknown>,
  schema: Schema,
): void {
  const { path } = search;
  const { required = [] } = schema;
  for (const name of required) {
    if (Object.hasOwn(fields, name)) continue;
    path.push(name);
    add(search, placeInside(place, name), "required", undefined, required);
    path.pop();
  }
  for (const name of Object.keys(fields)) {
    const field = fieldSchema(schema, name);
    if (field === true || (field === false && isFull(search))) continue;
    path.push(name);
    if (field) compare(search, placeInside(place, name), fields[name], field);
    else add(search, placeInside(place, name), "unknown", fields[name]);
    path.pop();
  }
}

function add(search: Search, place: Place, keyword: string, value: unknown, limit?: unknown): void {
  if (place.broken.includes(keyword) || isFull(search)) return;
  place.broken.push(keyword);
  const differences = keyword === "unknown" ? search.unknown : search.others;
  differences.push({ pointer: toPointer(search.path), keyword, limit, value });
}

function isFull({ unknown, others }: Search): boolean {
  return unknown.length + others.length === MAX_DIFFERENCES;
}

/** Fields whose names are numbers are one place, as elements are. */
function placeInside(place: Place, name: string): Place {
  place.inside ??= new Map();
  const known = place.inside.get(name);
  if (known) return known;
  const isIndex = /^\d+$/.test(name);
  const inside = isIndex ? placeInside(place, "*") : { broken: [] };
  place.inside.set(name, inside);
  return inside;
}

function toPointer(path: readonly (string | number)[]): string {
  const tokens = path.map((name) => escapePointerToken(String(name).slice(0, MAX_NAME_LENGTH)));
  return tokens.map((token) => `/${token}`).join("");
}
