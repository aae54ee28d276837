// What the contract demands of the arguments of each operation, with values that just keep to it
// and values that just do not.
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import type { Contract, Node, Operation } from "../../scripts/contract/contract.ts";
import { sampleCall } from "../../scripts/contract/samples.ts";

/** One keyword of one argument, or of a field inside it. */
export interface Constraint {
  /** As a caller writes it: `pageInfo.pageSize`, `ids[0].type`. */
  argument: string;
  keyword: string;
  /** Arguments of the operation that differ in this field alone. */
  inside: object[];
  outside: object[];
}

/** Makes a value of a field the value of the argument that the field is in. */
type Wrap = (value: unknown) => unknown;

export function constraintsOf(operation: Operation, contract: Contract): Constraint[] {
  const { args } = sampleCall(operation, contract);
  return argumentsOf(operation, contract).flatMap(({ name, schema, pointer }) => {
    // A parameter has its example beside its schema.
    const { example } = contract.deref(contract.at(pointer));
    const found = inSchema(name, { examples: [example], ...schema }, (value) => value, contract);
    const callWith = (value: unknown) => ({ ...args, [name]: value });
    return Array.from(found, ({ inside, outside, ...constraint }) => ({
      ...constraint,
      inside: inside.map(callWith),
      outside: outside.map(callWith),
    }));
  });
}

type Found = Omit<Constraint, "inside" | "outside"> & { inside: unknown[]; outside: unknown[] };

function* inSchema(
  argument: string,
  reference: Node,
  wrap: Wrap,
  contract: Contract,
): Generator<Found> {
  const schema = contract.deref(reference);
  for (const [keyword, limit] of Object.entries<Node>(schema)) {
    const values = BOUNDARIES[keyword]?.(limit, schema, contract);
    if (!values) continue;
    const [inside, outside] = values.map((list) => list.map(wrap)) as [unknown[], unknown[]];
    yield { argument, keyword, inside, outside };
  }
  if (schema.type === "array") {
    const [, ...others] = elements(schema.minItems ?? 1, schema, contract);
    const wrapElement: Wrap = (value) => wrap([value, ...others]);
    yield* inSchema(`${argument}[0]`, schema.items, wrapElement, contract);
  }
  for (const [name, field] of Object.entries<Node>(schema.properties ?? {})) {
    const { [name]: _, ...others } = valid(schema, contract) as Record<string, unknown>;
    const inner = `${argument}.${name}`;
    if (schema.required?.includes(name)) {
      yield { argument: inner, keyword: "required", inside: [], outside: [wrap(others)] };
    }
    yield* inSchema(inner, field, (value) => wrap({ ...others, [name]: value }), contract);
  }
}

/** By keyword, values that just keep to it, and values that just break it. */
type Boundary = (limit: Node, schema: Node, contract: Contract) => [unknown[], unknown[]];

const BOUNDARIES: Record<string, Boundary> = {
  type: (type) => [[], [type === "boolean" ? "x" : true]],
  minimum: (limit) => [[limit], [limit - 1]],
  maximum: (limit) => [[limit], [limit + 1]],
  enum: (values) => [values, [typeof values[0] === "number" ? Math.max(...values) + 1 : "neither"]],
  minLength: (limit, schema) => [[textOf(limit, schema)], [textOf(limit - 1, schema)]],
  maxLength: (limit, schema) => [[textOf(limit, schema)], [textOf(limit + 1, schema)]],
  pattern: (pattern, schema) => [[schema.examples[0]], [textAgainst(pattern)]],
  minItems: (limit, schema, contract) => [
    [elements(limit, schema, contract)],
    [elements(limit - 1, schema, contract)],
  ],
  maxItems: (limit, schema, contract) => [
    [elements(limit, schema, contract)],
    [elements(limit + 1, schema, contract)],
  ],
  uniqueItems: (_, schema, contract) => {
    const [first, second] = elements(2, schema, contract);
    return [[[first, second]], [[first, first]]];
  },
};

/** A text of this length that keeps to the pattern, if there is one. */
function textOf(length: number, { pattern = "" }: Node): string {
  const texts = ["1", "a"].map((character) => character.repeat(length));
  return texts.find((text) => new RegExp(pattern, "u").test(text)) ?? (texts[0] as string);
}

function textAgainst(pattern: string): string {
  const texts = ["a/b", "-", "2026"];
  const found = texts.find((text) => !new RegExp(pattern, "u").test(text));
  if (!found) throw new Error(`no text breaks ${pattern}`);
  return found;
}

function elements(count: number, { items, uniqueItems }: Node, contract: Contract): unknown[] {
  const element = valid(items, contract) as Record<string, unknown>;
  if (!uniqueItems) return Array(count).fill(element);
  const name = Object.keys(element).find((name) => typeof element[name] === "string") as string;
  return Array.from({ length: count }, (_, index) => ({ ...element, [name]: `${index}` }));
}

/** A value that keeps to a schema: its example, or one of its required fields. */
function valid(reference: Node, contract: Contract): unknown {
  const schema = contract.deref(reference);
  if (schema.type === "array") return elements(schema.minItems ?? 1, schema, contract);
  if (schema.type !== "object") return schema.examples?.[0] ?? schema.enum?.[0] ?? "1";
  const required = (schema.required ?? []).map((name: string) => [
    name,
    valid(schema.properties[name], contract),
  ]);
  return Object.fromEntries(required);
}
