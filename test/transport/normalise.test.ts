import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { wireVariants } from "../../scripts/generate/wire-variants.ts";
import type { JsonType } from "../../src/model/json-type.ts";
import { normalise } from "../../src/transport/normalise.ts";
import { sample } from "../support/sample.ts";

const contract = readContract();

const variants = (fields: Record<string, JsonType>) => new Map(Object.entries(fields));

describe("normalise", () => {
  it("leaves null, missing fields and values of unforeseen types alone", () => {
    const known = variants({ a: "integer", c: "integer", e: "integer", b: "array" });
    expect(normalise({ a: null, d: "text" }, known)).toEqual({ a: null, d: "text" });
    expect(normalise({ a: {}, b: null, d: [], f: "1" }, known)).toEqual({
      a: {},
      b: null,
      d: [],
      f: "1",
    });
  });

  it("wraps a single element, and looks into it", () => {
    expect(
      normalise({ b: { c: "1", d: 2 } }, variants({ b: "array", c: "integer", d: "string" })),
    ).toEqual({
      b: [{ c: 1, d: "2" }],
    });
    expect(normalise({ b: [{ c: "1" }] }, variants({ c: "integer" }))).toEqual({ b: [{ c: 1 }] });
  });

  it("reads every operation's own code, beside another that is none", () => {
    expect(normalise({ code: "0", list: [{ code: 7 }] }, variants({ code: "string" }))).toEqual({
      code: 0,
      list: [{ code: "7" }],
    });
    expect(normalise({ code: "0" }, undefined)).toEqual({ code: 0 });
  });
});

const operations = sample(contract.operations, 40);
describe.each(operations.map((operation) => [operation.id, operation] as const))(
  "the response of %s",
  (_, operation) => {
    it("comes out the same whatever combination of documented shapes it arrives in", () => {
      const schema = contract.responseSchema(operation);
      fc.assert(
        fc.property(typedValue(schema), fc.infiniteStream(fc.nat(7)), (typed, choices) => {
          const arrived = onTheWire(structuredClone(typed), schema, choices);
          const known = variants(wireVariants(operation, contract));
          expect(normalise(arrived as Record<string, unknown>, known)).toEqual(typed);
        }),
        { numRuns: 300 },
      );
    });
  },
);

/** A schema can be within itself, such as an outline of outlines. */
const DEEPEST = 10;

/** Any value of the schema, as the types promise it. */
function typedValue(schemaOrRef: Node, depth = 0): fc.Arbitrary<unknown> {
  const schema = contract.deref(schemaOrRef);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "array":
      return depth > DEEPEST
        ? fc.constant([])
        : fc.array(typedValue(schema.items, depth + 1), { maxLength: 3 });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, property]) => [
            name,
            typedValue(property, depth + 1),
          ]),
        ),
        {
          requiredKeys: schema.required ?? [],
        },
      );
    case "integer":
      return fc.maxSafeInteger();
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    default:
      return schema["x-koodrive-wire"] ? fc.maxSafeInteger().map(String) : fc.string();
  }
}

/** The value in one of the shapes that the contract documents for each place. */
function onTheWire(value: Node, schemaOrRef: Node, choices: fc.Stream<number>): unknown {
  const schema = contract.deref(schemaOrRef);
  const variants: string[] = schema["x-koodrive-wire"] ?? [schema.type];
  const variant = variants[choices.next().value % variants.length];
  if (Array.isArray(value)) {
    const list = value.map((element) => onTheWire(element, schema.items, choices));
    return variant !== "array" && list.length === 1 ? list[0] : list;
  }
  if (typeof value === "object" && value !== null) {
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (name in value) value[name] = onTheWire(value[name], property, choices);
    return value;
  }
  if (variant === "string") return String(value);
  return variant === "integer" || variant === "number" ? Number(value) : value;
}
