import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { wireVariants } from "../../scripts/generate/wire-variants.ts";
import { coerce, LETTERS, normalise, readWire } from "../../src/transport/normalise.ts";

const contract = readContract();

describe("coerce", () => {
  it.each([
    ["0", "i", 0],
    ["-12", "i", -12],
    ["9007199254740993", "i", "9007199254740993"],
    ["012", "i", "012"],
    ["1.5", "i", "1.5"],
    ["", "i", ""],
    ["one", "i", "one"],
    [7, "i", 7],
    [12, "s", "12"],
    [true, "s", "true"],
    [null, "s", null],
    ["true", "b", true],
    [0, "b", false],
    ["yes", "b", "yes"],
    [{ a: 1 }, "w", [{ a: 1 }]],
    [[1], "w", [1]],
    [["1", "2"], "i", [1, 2]],
  ] as const)("turns %j into %s as %j", (value, type, expected) => {
    expect(coerce(value, type)).toEqual(expected);
  });
});

describe("normalise", () => {
  it("leaves null, missing fields and values of unforeseen types alone", () => {
    const wire = readWire("i:a,c,e;w:b");
    expect(normalise({ a: null, d: "text" }, wire)).toEqual({ a: null, d: "text" });
    expect(normalise({ a: {}, b: null, d: [], f: "1" }, wire)).toEqual({
      a: {},
      b: null,
      d: [],
      f: "1",
    });
  });

  it("wraps a single element, and looks into it", () => {
    expect(normalise({ b: { c: "1", d: 2 } }, readWire("w:b;i:c;s:d"))).toEqual({
      b: [{ c: 1, d: "2" }],
    });
    expect(normalise({ b: [{ c: "1" }] }, readWire("i:c"))).toEqual({ b: [{ c: 1 }] });
  });

  it("reads every operation's own code, beside another that is none", () => {
    expect(normalise({ code: "0", list: [{ code: 7 }] }, readWire("s:code"))).toEqual({
      code: 0,
      list: [{ code: "7" }],
    });
    expect(normalise({ code: "0" }, undefined)).toEqual({ code: 0 });
  });
});

describe.each(contract.operations.map((operation) => [operation.id, operation] as const))(
  "the response of %s",
  (_, operation) => {
    it("comes out the same whatever combination of documented shapes it arrives in", () => {
      const schema = contract.responseSchema(operation);
      fc.assert(
        fc.property(typedValue(schema), fc.infiniteStream(fc.nat(7)), (typed, choices) => {
          const arrived = onTheWire(structuredClone(typed), schema, choices);
          const wire = Object.entries(wireVariants(operation, contract)).map(
            ([name, type]) => [name, LETTERS[type]] as const,
          );
          expect(normalise(arrived as object, new Map(wire))).toEqual(typed);
        }),
        { numRuns: 300 },
      );
    });
  },
);

/** Any value of the schema, as the types promise it. */
function typedValue(schemaOrRef: Node): fc.Arbitrary<unknown> {
  const schema = contract.deref(schemaOrRef);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "array":
      return fc.array(typedValue(schema.items), { maxLength: 3 });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, property]) => [
            name,
            typedValue(property),
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
