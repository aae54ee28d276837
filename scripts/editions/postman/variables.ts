// What is a variable in the collection: identifiers of things, which are others for each tenant,
// cursors, which come from the answer before, and secrets. All else is as the examples have it.
import { type Contract, JSON_TYPE, type Node, type Operation } from "../../contract/contract.ts";
import { requestExamples } from "../../contract/samples.ts";

const NAMES_SOMETHING = /(Id|[Cc]ursor|[Ss]hortUrl|parentFolder|newFilePath)$/;

export interface Substitution {
  contract: Contract;
  /** The first example of each variable, by its name. Secrets have none. */
  examples: Map<string, string>;
  /** What the variables of this request stand for, by their names. */
  places: Map<string, string>;
}

/** The example of a parameter, or a variable. */
export function parameterValue(parameter: Node, substitution: Substitution): Node {
  const { name, example, schema, "x-koodrive-argument": argument = name } = parameter;
  const value = Array.isArray(example) ? example : String(example);
  return substitute(value, schema, [argument], substitution);
}

/**
 * The first request example, with variables. What is not asked for is left out if it is a secret, or
 * a moment at which something ends, which has passed.
 */
export function bodyValue(operation: Operation, substitution: Substitution): Node {
  const [example] = Object.values(requestExamples(operation));
  const { schema } = operation.node.requestBody.content[JSON_TYPE];
  return substitute(example.value, schema, [], substitution);
}

/** The value with variables in it, or a variable in its place. */
function substitute(value: Node, schema: Node, path: string[], substitution: Substitution): Node {
  const { contract } = substitution;
  const node = contract.deref(schema) ?? {};
  const name = path.at(-1) ?? "";
  if (Array.isArray(value)) {
    const singular = [...path.slice(0, -1), name.replace(/s$/, "")];
    return withoutRepetition(
      value.map((element) => substitute(element, node.items, singular, substitution)),
    );
  }
  if (typeof value === "object" && value !== null) {
    const { properties = {}, required = [] } = node;
    const isLeftOut = (key: string) =>
      !required.includes(key) &&
      (isSecret(contract.deref(properties[key])) || key.startsWith("expire"));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !isLeftOut(key))
        .map(([key, inner]) => [
          key,
          substitute(inner, properties[key], [...path, key], substitution),
        ]),
    );
  }
  if (isSecret(node)) return variable(path, "", substitution);
  const namesSomething = NAMES_SOMETHING.test(name) || NAMES_SOMETHING.test(schema?.$ref);
  return namesSomething && typeof value === "string" ? variable(path, value, substitution) : value;
}

const isSecret = (node: Node): boolean => node?.["x-koodrive-secret"] === true;

/** Of two things in a request that have one name, the second is called by the names that lead to it. */
function variable(path: string[], example: string, { examples, places }: Substitution): string {
  const place = path.join(".");
  const short = path.at(-1) ?? "";
  const name = (places.get(short) ?? place) === place ? short : place;
  places.set(name, place);
  if (!examples.has(name)) examples.set(name, example);
  return `{{${name}}}`;
}

/** Things of a list may have become the same, and many lists refuse that. */
const withoutRepetition = (elements: readonly Node[]): Node[] => [
  ...new Map(elements.map((element) => [JSON.stringify(element), element])).values(),
];
