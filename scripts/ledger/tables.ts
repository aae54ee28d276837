// Published tables against the contract: rows that one has and the other lacks, other types, other
// flags, missing values and units.
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import type { Revision, Rows } from "./ledger.ts";

/**
 * `String`, `Array of strings`, `Array of X objects`, `X object`, each with optional facets:
 * `Integer [0..365, days]`.
 */
interface Row {
  name: string;
  mandatory: boolean | undefined;
  type: string;
  facets: string[];
}

export function* tableDisagreements(
  revision: Revision,
  operation: Operation,
  contract: Contract,
): Generator<string> {
  if (revision.uri) {
    const [method, path] = revision.uri.split(" ");
    if (method !== operation.method) yield "uri method";
    if (path !== operation.path) yield "uri path";
  }
  if (revision.headers) yield* headerDisagreements(revision.headers, operation, contract);
  if (revision.query) yield* parameterDisagreements("query", revision.query, operation, contract);
  if (revision.path) yield* parameterDisagreements("path", revision.path, operation, contract);

  const objects = new Map(Object.entries(revision.objects ?? {}));
  const pending: [label: string, rows: Rows, schema: Node, flags: boolean][] = [];
  if (revision.body) pending.push(["body", revision.body, contract.requestSchema(operation), true]);
  if (revision.response)
    pending.push(["response", revision.response, contract.responseSchema(operation), false]);
  for (let table = pending.shift(); table; table = pending.shift()) {
    const [label, rows, schema, flags] = table;
    yield* schemaDisagreements(label, rows, schema, flags, contract);
    // Objects are compared where a row first refers to them.
    for (const row of parseRows(rows)) {
      const name = objectName(row.type);
      const object = name && objects.get(name);
      if (!name || !object) continue;
      objects.delete(name);
      const node = contract.deref(properties(schema, contract)[row.name]);
      pending.push([
        name,
        object,
        contract.deref(node?.type === "array" ? node.items : node),
        flags,
      ]);
    }
  }
  for (const name of objects.keys())
    throw new InvalidContractError(
      `${operation.id}: no row of the revision refers to the object ${name}`,
    );
}

function* headerDisagreements(
  headers: string[],
  operation: Operation,
  contract: Contract,
): Generator<string> {
  const declared = new Map<string, boolean | undefined>();
  const security = contract
    .security(operation)
    .map((names) =>
      names.map((name) => contract.root.components.securitySchemes[name].name as string),
    );
  for (const name of new Set(security.flat()))
    declared.set(
      name,
      security.every((alternative) => alternative.includes(name)),
    );
  for (const { in: place, name, required } of contract.parameters(operation)) {
    if (place === "header") declared.set(name, Boolean(required));
  }
  const published = parseRows(Object.fromEntries(headers.map((name) => [name, "String"])));
  for (const { name, mandatory } of published) {
    if (!declared.has(name)) yield `header.${name} listed`;
    else if (mandatory !== undefined && mandatory !== declared.get(name))
      yield `header.${name} mandatory`;
  }
  for (const name of declared.keys()) {
    if (!published.some((row) => row.name === name)) yield `header.${name} absent`;
  }
}

function* parameterDisagreements(
  place: "path" | "query",
  rows: Rows,
  operation: Operation,
  contract: Contract,
): Generator<string> {
  const parameters = contract.parameters(operation).filter((parameter) => parameter.in === place);
  const schema = {
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
  yield* schemaDisagreements(place, rows, schema, true, contract);
}

function* schemaDisagreements(
  label: string,
  rows: Rows,
  schemaOrRef: Node,
  flags: boolean,
  contract: Contract,
): Generator<string> {
  const schema = contract.deref(schemaOrRef) ?? {};
  const declared = properties(schema, contract);
  const seen = parseRows(rows);
  for (const row of seen) {
    const key = `${label}.${row.name}`;
    const node = contract.deref(declared[row.name]);
    if (!node) {
      yield `${key} listed`;
      continue;
    }
    if (!sameType(row.type, node, contract)) yield `${key} type`;
    if (
      flags &&
      row.mandatory !== undefined &&
      row.mandatory !== Boolean(schema.required?.includes(row.name))
    )
      yield `${key} mandatory`;
    yield* facetDisagreements(key, row.facets, node);
  }
  if (CUT in rows) return;
  for (const name of Object.keys(declared)) {
    if (!seen.some((row) => row.name === name)) yield `${label}.${name} absent`;
  }
}

/**
 * Values, range and unit that the contract knows and the table does not give, or gives otherwise.
 */
function* facetDisagreements(key: string, facets: string[], node: Node): Generator<string> {
  const unit = node["x-koodrive-unit"];
  if (unit && !facets.includes(unit)) yield `${key} unit`;
  const range =
    node.maximum === undefined || node.minimum === undefined
      ? undefined
      : `${node.minimum}..${node.maximum}`;
  if (range && !facets.includes(range)) yield `${key} range`;
  const values = facets.filter((facet) => facet !== unit && !facet.includes(".."));
  if (node.enum && String(values) !== String(node.enum)) yield `${key} values`;
  if (!node.enum && values.length) yield `${key} values`;
  if (!range && facets.some((facet) => facet.includes(".."))) yield `${key} range`;
}

function properties(schema: Node, contract: Contract): Record<string, Node> {
  const resolved = contract.deref(schema) ?? {};
  return Object.assign(
    {},
    ...(resolved.allOf ?? []).map((part: Node) => properties(part, contract)),
    resolved.properties,
  );
}

/**
 * The row that stands for all that a stored copy has lost: what is not listed before it may have
 * been on the page.
 */
const CUT = "...";

function parseRows(rows: Rows): Row[] {
  const seen = Object.entries(rows).filter(([key]) => key !== CUT);
  return seen.map(([key, published]) => {
    const [, type = published, facets] = /^(.*?)(?: \[(.*)\])?$/.exec(published) ?? [];
    return {
      name: key.replace(/[*?]$/, ""),
      mandatory: key.endsWith("?") ? undefined : key.endsWith("*"),
      type,
      facets: facets?.split(", ") ?? [],
    };
  });
}

function objectName(type: string): string | undefined {
  return /^(?:Array of )?(\S+) objects?$/.exec(type)?.[1];
}

function sameType(published: string, node: Node, contract: Contract): boolean {
  const element = /^Array of (.+)$/.exec(published)?.[1];
  if (element)
    return (
      node.type === "array" &&
      sameType(singular(element), contract.deref(node.items) ?? {}, contract)
    );
  if (/ objects?$/.test(published) || published === "Object" || published.startsWith("Map"))
    return node.type === "object";
  switch (published) {
    case "Long":
      return node.type === "integer" || (node.type === "string" && node.format === "int64");
    case "Float":
    case "Double":
    case "Number":
      return node.type === "number";
    case "String":
    case "Integer":
    case "Boolean":
      return node.type === published.toLowerCase();
    default:
      throw new InvalidContractError(`the published type "${published}" is not understood`);
  }
}

function singular(element: string): string {
  return element.endsWith(" objects")
    ? element
    : element.charAt(0).toUpperCase() + element.slice(1).replace(/s$/, "");
}
