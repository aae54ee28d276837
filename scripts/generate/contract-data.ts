// generated/openapi.json → generated/contract-data.ts: of the contract, what
// koodrive-client/contract checks calls by, without descriptions, examples and the like.
import { ContractError, type Node, type Operation, readContract } from "../contract/contract.ts";
import { writeGenerated } from "./generated.ts";

/**
 * What decides whether a value is valid. The linter's `recommended-strict` sees to it that a
 * contract is a valid schema; an unknown keyword fails here.
 */
const KEPT = [
  "$ref",
  "type",
  "enum",
  "required",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
];
const LEFT_OUT = [
  "description",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "x-koodrive-unit",
  "x-koodrive-argument",
  "x-koodrive-secret",
];

const contract = readContract();
const used = new Map<string, Node>();

function slim(node: Node, name = ""): Node {
  const { properties, items, additionalProperties, ...rest } = node;
  const schema: Node = {};
  for (const [keyword, value] of Object.entries(rest)) {
    if (KEPT.includes(keyword) || keyword === "x-koodrive-wire") schema[keyword] = value;
    else if (!LEFT_OUT.includes(keyword))
      throw new ContractError(
        `${name}: scripts/contract-data.ts does not know the keyword "${keyword}"`,
      );
  }
  if (schema.$ref) schema.$ref = reference(schema.$ref);
  // ajv-formats has int64 for numbers only.
  if (schema.type === "string" && schema.format === "int64") schema.format = "int64-string";
  if (properties)
    schema.properties = Object.fromEntries(
      Object.entries<Node>(properties).map(([field, property]) => [field, slim(property, field)]),
    );
  if (additionalProperties !== undefined)
    schema.additionalProperties =
      typeof additionalProperties === "object" ? slim(additionalProperties) : additionalProperties;
  if (items) schema.items = slim(items, name);
  return schema;
}

/** A schema of the contract, or that of a shared parameter, goes into the data once. */
function reference($ref: string): string {
  const [, , kind, part] = $ref.split("/");
  const name = kind === "parameters" ? `${part}Parameter` : (part as string);
  if (!used.has(name)) {
    used.set(name, undefined);
    used.set(
      name,
      slim(contract.at(kind === "parameters" ? `${$ref.slice(1)}/schema` : $ref.slice(1)), part),
    );
  }
  return `#/schemas/${name}`;
}

function object(properties: Record<string, Node>, required: string[]): Node {
  return { type: "object", properties, ...(required.length && { required }) };
}

function requestSchema(operation: Operation): Node {
  const parameters = (operation.node.parameters ?? []).map((node: Node) => {
    const { name, in: place, required, schema } = contract.deref(node);
    return {
      name: place === "header" ? name.toLowerCase() : name,
      place,
      required,
      schema: node.$ref ? { $ref: reference(node.$ref) } : slim(schema, name),
    };
  });
  const places = [...new Set<string>(parameters.map(({ place }: Node) => place))].map((place) => {
    const there: Node[] = parameters.filter((parameter: Node) => parameter.place === place);
    const required = there.filter((parameter) => parameter.required).map(({ name }) => name);
    return [
      place,
      object(Object.fromEntries(there.map(({ name, schema }) => [name, schema])), required),
    ] as const;
  });
  const body = contract.requestSchema(operation);
  const needsBody = contract.deref(operation.node.requestBody)?.required;
  return object(
    { ...Object.fromEntries(places), ...(body && { body: slim(body) }) },
    needsBody ? ["body"] : [],
  );
}

/** All operations document the same failures, in the same forms. */
function failures(): { statuses: string[]; failures: Node[] } {
  const documented = contract.operations.map(({ node }) => {
    const { "200": _, ...responses } = node.responses;
    const schemas = Object.values<Node>(responses).map(
      (response) => contract.deref(response).content["application/json"].schema,
    );
    return {
      statuses: Object.keys(node.responses),
      failures: contract.deref(schemas[0]).oneOf,
      schemas: new Set(schemas.map((schema) => schema.$ref)),
    };
  });
  const [first] = documented;
  if (
    !first ||
    documented.some(
      ({ statuses, schemas }) => String(statuses) !== String(first.statuses) || schemas.size !== 1,
    )
  )
    throw new ContractError("the operations do not document the same failures");
  return { statuses: first.statuses, failures: first.failures.map((form: Node) => slim(form)) };
}

const header = (scheme: string): string =>
  contract.root.components.securitySchemes[scheme].name.toLowerCase();
const alternatives = contract.operations
  .flatMap((operation) => contract.security(operation))
  .filter((names) => names.length > 0);
const operations = contract.operations.map((operation) => [
  operation.id,
  {
    name: operation.node["x-koodrive-method"],
    method: operation.method,
    path: operation.path,
    security: contract.security(operation).map(([scheme = "none"]) => scheme),
    request: requestSchema(operation),
    response: slim(contract.responseSchema(operation)),
  },
]);
const { statuses, failures: forms } = failures();
const lines = (entries: Iterable<readonly [string, unknown]>) =>
  [...entries].map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`).join("");

writeGenerated(
  "contract-data.ts",
  import.meta.filename,
  `import type { ContractData } from "../src/model/contract-data.ts";

export const contractData: ContractData = {
  version: ${JSON.stringify(contract.root.info.version)},
  schemes: ${JSON.stringify(Object.fromEntries(alternatives.map((names) => [names[0], names.map(header)])))},
  statuses: ${JSON.stringify(statuses)},
  failures: ${JSON.stringify(forms)},
  operations: {
${lines(operations as [string, unknown][])}  },
  schemas: {
${lines(used)}  },
};
`,
);
