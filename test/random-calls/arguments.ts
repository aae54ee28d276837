// Random arguments of an operation, from its schemas in the contract: right ones, and ones with one
// thing wrong.
import fc from "fast-check";
import { type Argument, argumentsOf } from "../../scripts/contract/arguments.ts";
import type { Contract, Node, Operation } from "../../scripts/contract/contract.ts";

type Arguments = Record<string, unknown>;

export function rightArguments(operation: Operation, contract: Contract): fc.Arbitrary<Arguments> {
  const all = argumentsOf(operation, contract);
  return fc.record(
    Object.fromEntries(all.map((argument) => [argument.name, ofArgument(argument, contract)])),
    {
      requiredKeys: all.filter(({ required }) => required).map(({ name }) => name),
    },
  );
}

/** Right arguments that one mistake has been made in. */
export function wrongArguments(operation: Operation, contract: Contract): fc.Arbitrary<Arguments> {
  const mistakes = argumentsOf(operation, contract).flatMap(
    ({ name, place, required }): Arguments[] => [
      ...(required ? [{ [name]: undefined }, { [name]: null }] : []),
      ...MISTAKES[place].map((value) => ({ [name]: value })),
    ],
  );
  return fc
    .tuple(rightArguments(operation, contract), fc.constantFrom({ noSuchArgument: 1 }, ...mistakes))
    .map(([args, mistake]) => ({ ...args, ...mistake }));
}

const MISTAKES: Record<Argument["place"], unknown[]> = {
  path: ["", "..", "\ud800", 2 ** 53, {}],
  query: [{}, [], Number.NaN, () => 1],
  header: ["", "a\r\nb: c", "ü", 1],
  body: [() => 1, 1n, Number.NaN, Symbol("a")],
};

function ofArgument({ place, schema }: Argument, contract: Contract): fc.Arbitrary<unknown> {
  if (place === "header") return fc.stringMatching(/^[!-~]{1,30}$/);
  // Only a text that the service's paths do not have, lest it be another operation's.
  if (place === "path" && !schema.enum)
    return fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `${text}1`);
  return ofSchema(schema, contract, place === "query");
}

function ofSchema(schemaOrRef: Node, contract: Contract, inQuery = false): fc.Arbitrary<unknown> {
  const schema = contract.deref(schemaOrRef);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "array": {
      const minLength = Math.max(schema.minItems ?? 0, inQuery ? 1 : 0);
      return fc.array(ofSchema(schema.items, contract, inQuery), {
        minLength,
        maxLength: Math.min(minLength + 3, schema.maxItems ?? 100),
      });
    }
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, property]) => [
            name,
            ofSchema(property, contract),
          ]),
        ),
        {
          requiredKeys: schema.required ?? [],
        },
      );
    case "integer":
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 2 ** 31 - 1 });
    case "boolean":
      return fc.boolean();
    case "string":
      return ofText(schema);
    default:
      throw new Error(`no values for the type ${schema.type}`);
  }
}

const CENTURY = {
  min: new Date("2000-01-01"),
  max: new Date("2100-01-01"),
  noInvalidDate: true,
};

function ofText({ pattern, format, minLength = 0, maxLength = 40 }: Node): fc.Arbitrary<string> {
  if (format === "int64") return fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String);
  if (format === "uri") return fc.webUrl();
  if (format === "date-time") {
    const times = fc.date(CENTURY).map((date) => date.toISOString());
    // Some are in whole seconds, which their patterns say.
    const isWhole = pattern !== undefined && !pattern.includes(String.raw`\.`);
    return isWhole ? times.map((time) => time.replace(/\.\d+/, "")) : times;
  }
  const text = fc.string({
    unit: "grapheme",
    minLength,
    maxLength: Math.min(maxLength, minLength + 40),
  });
  if (!pattern) return text;
  // A pattern that only forbids is kept to by most texts.
  return pattern.startsWith("^(?!")
    ? text.filter((value) => new RegExp(pattern).test(value) && value.length <= maxLength)
    : fc.stringMatching(new RegExp(pattern));
}
