// All quirks that there are, by identifier. Those of types are read from the contract
// (`x-koodrive-wire`): `Space.capacity: integer` is the field `capacity` of the schema `Space`, sent
// as an integer; `UploadPart.hashCtx[]: string` are the elements of a list.
import { contractData } from "../../../generated/contract-data.ts";
import { operationsJson } from "../../../generated/operations.ts";
import type { Schema } from "../../model/contract-data.ts";
import type { OperationDescription, Pagination } from "../../model/operation.ts";
import { resolveSchema } from "../../validation/schemas.ts";

/** Pages of lists have half as many elements as were asked for. */
export const SHORT_PAGES = "short pages";
/** The fields of every object come last first. */
export const REORDERED_FIELDS = "reordered fields";
/** The addresses of parts come in another order than they were asked for. */
export const REORDERED_PARTS = "reordered parts";
const WITH_PARTS = ["files.create", "files.getUploadUrls"];
/** The store answers all bytes, whatever range was asked for. */
export const IGNORED_RANGES = "ignored ranges";

export interface Quirk {
  readonly id: string;
  /** The client's methods whose answers it can change, or `storage.get`. */
  readonly operations: readonly string[];
}

/** Another type in which a value is documented to arrive. */
export interface Variant {
  /** The identifier of the quirk. */
  readonly id: string;
  readonly type: string;
}

interface Catalogue {
  readonly quirks: readonly Quirk[];
  /** The variants of a value, by the node of the contract that describes it at its place. */
  readonly variants: ReadonlyMap<Schema, readonly Variant[]>;
  /** How to walk the lists whose pages can be short, by the client's method. */
  readonly lists: ReadonlyMap<string, Pagination>;
}

let made: Catalogue | undefined;

/** Made when it is first needed. */
export function catalogue(): Catalogue {
  made ??= createCatalogue();
  return made;
}

function createCatalogue(): Catalogue {
  const variants = new Map<Schema, readonly Variant[]>();
  const operations = new Map<string, Set<string>>();
  const answers = Object.values(contractData.operations);
  const withJson = answers.filter(({ mediaType }) => !mediaType).map(({ name }) => name);
  const add = (id: string, name: string) =>
    operations.set(id, (operations.get(id) ?? new Set()).add(name));
  const visit: Visit = (node, place, name) => {
    const found = variants.get(node) ?? variantsOf(node, place);
    if (found.length > 0) variants.set(node, found);
    for (const { id } of found) add(id, name);
  };
  for (const { name, mediaType, response } of answers) {
    if (!mediaType) visitInside(response, "", name, visit, new Set());
    for (const failure of contractData.failures) visitInside(failure, "", name, visit, new Set());
  }
  const lists = listsWithShortPages();
  for (const name of lists.keys()) add(SHORT_PAGES, name);
  for (const name of withJson) add(REORDERED_FIELDS, name);
  for (const name of WITH_PARTS) add(REORDERED_PARTS, name);
  add(IGNORED_RANGES, "storage.get");
  const quirks = Array.from(operations, ([id, names]) => ({ id, operations: [...names] }));
  return { quirks, variants, lists };
}

type Visit = (node: Schema, place: string, operation: string) => void;

/** Visits the schemas of all values inside a value, each with its place: schema and field. */
function visitInside(
  node: Schema,
  place: string,
  operation: string,
  visit: Visit,
  visited: Set<Schema>,
): void {
  if (visited.has(node)) return;
  visited.add(node);
  const inside = node.$ref?.replace("#/schemas/", "") ?? place;
  for (const [suffix, inner] of schemasInside(resolveSchema(node))) {
    visit(inner, inside + suffix, operation);
    visitInside(inner, inside + suffix, operation, visit, visited);
  }
}

function* schemasInside(schema: Schema): Generator<[string, Schema]> {
  const { properties = {}, items, additionalProperties } = schema;
  for (const [name, field] of Object.entries(properties)) yield [`.${name}`, field];
  if (items) yield ["[]", items];
  if (typeof additionalProperties === "object") yield [".*", additionalProperties];
}

function variantsOf(node: Schema, place: string): Variant[] {
  const [, ...others] = resolveSchema(node)["x-koodrive-wire"] ?? [];
  return others.map((type) => ({ id: `${place}: ${type}`, type }));
}

/** Where the number of the page says where it begins, a short one would lose elements. */
function listsWithShortPages(): Map<string, Pagination> {
  const operations = JSON.parse(operationsJson) as OperationDescription[];
  return new Map(
    operations.flatMap(({ name, pagination }) =>
      pagination && pagination.style !== "page" ? [[name, pagination] as const] : [],
    ),
  );
}
