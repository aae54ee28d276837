// Published tables against the contract: rows that one has and the other lacks, other types, other
// flags, missing values and units.
import { escapePointerToken } from "../../src/model/json-pointer.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { type Difference, isCarrier, type Place, type Revision, type Rows } from "./model.ts";
import { errorAt } from "./report.ts";
import { CUT, headerRows, objectName, parseRows, printed, sameType } from "./rows.ts";
import { bodyPointer, describeSchema, followPointer } from "./schemas.ts";

export function* tableDifferences(
  revision: Revision,
  operation: Operation,
  contract: Contract,
): Generator<Difference> {
  if (revision.uri) yield* requestLineDifferences(revision.uri, operation);
  if (revision.headers) yield* headerDifferences(revision.headers, operation, contract);
  for (const table of tablesOf(revision, operation, contract))
    yield* rowDifferences(table, contract);
}

function* requestLineDifferences(uri: string, operation: Operation): Generator<Difference> {
  const [method = "", path = ""] = uri.split(" ");
  const { pointer } = operation;
  if (method !== operation.method)
    yield { key: "uri method", published: method, contract: operation.method, pointer };
  if (path !== operation.path)
    yield { key: "uri path", published: path, contract: operation.path, pointer };
}

function* headerDifferences(
  headers: readonly string[],
  operation: Operation,
  contract: Contract,
): Generator<Difference> {
  const declared = headersOf(operation, contract);
  const rows = headerRows(headers);
  for (const { name, mandatory } of rows) {
    const header = declared.get(name);
    const published = flag(mandatory);
    if (!header) {
      const { pointer } = operation;
      yield { key: `header.${name} listed`, published, contract: "no such header", pointer };
    } else if (mandatory !== undefined && mandatory !== header.required) {
      const { required, pointer } = header;
      yield { key: `header.${name} mandatory`, published, contract: flag(required), pointer };
    }
  }
  for (const [name, { required, pointer }] of declared) {
    if (!rows.some((row) => row.name === name))
      yield {
        key: `header.${name} absent`,
        published: "no such row",
        contract: flag(required),
        pointer,
      };
  }
}

/** The headers of an operation; one of credentials is mandatory if no other credentials do. */
function headersOf(
  operation: Operation,
  contract: Contract,
): Map<string, { required: boolean; pointer: string }> {
  const { securitySchemes } = contract.root.components;
  const alternatives = contract
    .security(operation)
    .map((schemes) => schemes.map((scheme) => ({ scheme, name: securitySchemes[scheme].name })));
  const headers = new Map<string, { required: boolean; pointer: string }>();
  for (const { scheme, name } of alternatives.flat()) {
    if (headers.has(name)) continue;
    headers.set(name, {
      required: alternatives.every((schemes) => schemes.some((other) => other.name === name)),
      pointer: `/components/securitySchemes/${scheme}`,
    });
  }
  const { byName } = parameterFields("header", operation, contract);
  return new Map([...headers, ...byName]);
}

/** The fields that the rows of a table stand for. */
interface Fields {
  /** JSON pointer of what has them. */
  pointer: string;
  byName: Map<string, Field>;
}

interface Field {
  schema: Node;
  required: boolean;
  pointer: string;
}

function parameterFields(place: string, operation: Operation, contract: Contract): Fields {
  const byName = new Map<string, Field>();
  for (const [index, parameter] of contract.parameters(operation).entries()) {
    if (parameter.in !== place) continue;
    byName.set(parameter.name, {
      schema: contract.deref(parameter.schema),
      required: Boolean(parameter.required),
      pointer: followPointer(`${operation.pointer}/parameters/${index}`, contract),
    });
  }
  return { pointer: operation.pointer, byName };
}

/** The properties of the schema at a pointer. If it has none, `otherwise` is what has no fields. */
function schemaFields(at: string, otherwise: string, contract: Contract): Fields {
  const pointer = followPointer(at, contract);
  const { properties, required } = contract.at(pointer) ?? {};
  const byName = new Map<string, Field>();
  for (const [name, property] of Object.entries<Node>(properties ?? {})) {
    byName.set(name, {
      schema: contract.deref(property),
      required: Boolean(required?.includes(name)),
      pointer: `${pointer}/properties/${escapePointerToken(name)}`,
    });
  }
  return { pointer: byName.size ? pointer : otherwise, byName };
}

/** A published table beside the fields that it is about. */
export interface Table {
  /** The beginning of its keys: `body`, or the printed name of an object. */
  label: string;
  rows: Rows;
  fields: Fields;
  /** Whether it says which fields are mandatory: that of a request does. */
  flags: boolean;
  /** Whether it is of the carrier edition. */
  carrier: boolean;
  place: Place;
}

/** The tables of a revision; that of an object is about the field whose row first refers to it. */
export function tablesOf(revision: Revision, operation: Operation, contract: Contract): Table[] {
  const { query, path, body, response, objects = {}, place } = revision;
  const carrier = isCarrier(revision);
  const tables: Table[] = [];
  const add = (label: string, rows: Rows | undefined, fields: Fields, flags = true) => {
    if (rows) tables.push({ label, rows, fields, flags, carrier, place });
  };
  const bodyFields = (kind: "request" | "response") =>
    schemaFields(bodyPointer(operation, kind, contract), operation.pointer, contract);
  add("query", query, parameterFields("query", operation, contract));
  add("path", path, parameterFields("path", operation, contract));
  add("body", body, bodyFields("request"));
  add("response", response, bodyFields("response"), false);
  const pending = new Map(Object.entries(objects));
  // The loop also visits the tables that it adds.
  for (const { rows, fields, flags } of tables) {
    for (const { type, name } of parseRows(rows)) {
      const label = objectName(type);
      if (label === undefined || !pending.has(label)) continue;
      add(label, pending.get(label), elementFields(fields, name, contract), flags);
      pending.delete(label);
    }
  }
  for (const label of pending.keys())
    throw errorAt(
      place,
      `${operation.id}: no row of the revision refers to "${label}"`,
      `Correct it, or write a row of type "${label} object" or "Array of ${label} objects".`,
    );
  return tables;
}

/** The fields of the object in a field, or of those in its array. */
function elementFields({ pointer, byName }: Fields, name: string, contract: Contract): Fields {
  const field = byName.get(name);
  if (!field) return { pointer, byName: new Map() };
  const at = field.schema.type === "array" ? `${field.pointer}/items` : field.pointer;
  return schemaFields(at, pointer, contract);
}

function* rowDifferences(table: Table, contract: Contract): Generator<Difference> {
  const { label, fields, flags, carrier, place } = table;
  const rows = parseRows(table.rows);
  for (const row of rows) {
    const key = `${label}.${row.name}`;
    const field = fields.byName.get(row.name);
    if (!field) {
      const { pointer } = fields;
      yield { key: `${key} listed`, published: row.text, contract: "no such field", pointer };
      continue;
    }
    const { schema, required, pointer } = field;
    const inContract = describeSchema(schema, contract);
    if (!sameType(row.type, schema, contract, place))
      yield { key: `${key} type`, published: row.text, contract: inContract, pointer };
    if (flags && row.mandatory !== undefined && row.mandatory !== required) {
      const published = flag(row.mandatory);
      yield { key: `${key} mandatory`, published, contract: flag(required), pointer };
    }
    const limits = carrier && schema["x-koodrive-carrier-limit"];
    for (const facet of differentFacets(row.facets, { ...schema, ...limits }))
      yield { key: `${key} ${facet}`, published: row.text, contract: inContract, pointer };
  }
  if (CUT in table.rows) return;
  for (const [name, { schema, pointer }] of fields.byName) {
    if (rows.some((row) => row.name === name)) continue;
    const contractSays = describeSchema(schema, contract);
    const key = `${label}.${name} absent`;
    yield { key, published: "no such row", contract: contractSays, pointer };
  }
}

/**
 * Values, range and unit that the contract knows and the table does not give, or gives otherwise.
 */
function* differentFacets(facets: string[], schema: Node): Generator<string> {
  const unit = schema["x-koodrive-unit"];
  if (unit && !facets.includes(unit)) yield "unit";
  const range =
    schema.maximum === undefined || schema.minimum === undefined
      ? undefined
      : `${schema.minimum}..${schema.maximum}`;
  if (range && !facets.includes(range)) yield "range";
  const { values, range: published } = printed(facets, unit);
  if (String(values) !== String(schema.enum ?? [])) yield "values";
  if (!range && published) yield "range";
}

function flag(mandatory: boolean | undefined): string {
  if (mandatory === undefined) return "flag not visible";
  return mandatory ? "mandatory" : "optional";
}
