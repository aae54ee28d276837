import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule } from "./lint.ts";

const withSchema = (schema: Node) => () => ({
  responses: { "200": { content: { "application/json": { schema } } } },
});
const wrong = (title: string, type: string, wire: unknown) => ({
  title,
  fields: withSchema({ type, "x-koodrive-wire": wire }),
  messages: [
    `x-koodrive-wire is ${JSON.stringify(wire)} on a schema of type ${type}. Write that type, one of array, boolean, integer, string, then the others that are documented.`,
  ],
});

describeRule("koodrive/wire-variants", [
  {
    title: "an integer that also comes as a string",
    fields: withSchema({ type: "integer", "x-koodrive-wire": ["integer", "string"] }),
    messages: [],
  },
  {
    title: "an array that also comes as an object or a number",
    fields: withSchema({ type: "array", "x-koodrive-wire": ["array", "object", "number"] }),
    messages: [],
  },
  wrong("a list that begins with another type", "integer", ["string", "integer"]),
  wrong("a list of one", "integer", ["integer"]),
  wrong("the same type twice", "integer", ["integer", "integer"]),
  wrong("a type that is none", "integer", ["integer", "text"]),
  wrong("no list", "integer", "integer, string"),
  wrong("a type that nothing is turned into", "object", ["object", "array"]),
]);
