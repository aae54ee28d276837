import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule } from "./lint.ts";

const withSchema = (schema: Node, limits: unknown) => () => ({
  responses: {
    "200": {
      content: {
        "application/json": { schema: { ...schema, "x-koodrive-carrier-limit": limits } },
      },
    },
  },
});
const right = (title: string, schema: Node, limits: Node) => ({
  title,
  fields: withSchema(schema, limits),
  messages: [],
});
const wrong = (schema: Node, limits: unknown, ...messages: string[]) => ({
  title: `${JSON.stringify(limits)} on ${JSON.stringify(schema)}`,
  fields: withSchema(schema, limits),
  messages: messages.map((message) => `x-koodrive-carrier-limit ${message}`),
});

const KEYWORDS =
  "Write some of minimum, maximum, minLength, maxLength, pattern, minItems, maxItems, enum.";
const COUNT = "Write an integer from 0 on.";
const ENFORCED = "which is enforced. Take one of them out.";
const text = { type: "string" };
const list = { type: "array", items: text };
const integer = { type: "integer" };
const REFERENCE = { $ref: "schemas.yaml#/Identifier" };

describeRule("koodrive/carrier-limit", [
  right("lengths and a pattern of a text", text, { minLength: 0, maxLength: 9, pattern: "^a+$" }),
  right("lengths that are equal", text, { minLength: 9, maxLength: 9 }),
  right("numbers of elements", list, { minItems: 1, maxItems: 100 }),
  right("a range of an integer", integer, { minimum: -1, maximum: 1.5 }),
  right("a range of a number", { type: ["number", "null"] }, { minimum: 0.5 }),
  right("a range of a text that is a number", { ...text, format: "int64" }, { minimum: 1 }),
  right("a range of a text with a unit", { ...text, "x-koodrive-unit": "GB" }, { maximum: 9 }),
  right("values, fewer than are enforced", { ...integer, enum: [0, 1] }, { enum: [1] }),
  right("a limit beside one that is enforced", { ...integer, maximum: 100 }, { maximum: 10 }),
  right("a limit beside a reference", REFERENCE, { maxLength: 9 }),
  wrong(text, {}, `is {}. ${KEYWORDS}`),
  wrong(text, null, `is null. ${KEYWORDS}`),
  wrong(text, 9, `is 9. ${KEYWORDS}`),
  wrong(text, { format: "int64" }, `has "format". ${KEYWORDS}`),
  wrong(text, { toString: 1 }, `has "toString". ${KEYWORDS}`),
  wrong(text, { minLength: -1 }, `has the minLength -1. ${COUNT}`),
  wrong(text, { maxLength: 1.5 }, `has the maxLength 1.5. ${COUNT}`),
  wrong(
    list,
    { minItems: "1", maxItems: "2" },
    `has the minItems "1". ${COUNT}`,
    `has the maxItems "2". ${COUNT}`,
  ),
  wrong(
    integer,
    { minimum: "1", maximum: [5] },
    'has the minimum "1". Write a number.',
    "has the maximum [5]. Write a number.",
  ),
  wrong(text, { pattern: "(" }, 'has the pattern "(". Write a regular expression.'),
  wrong(text, { pattern: 5 }, "has the pattern 5. Write a regular expression."),
  wrong(text, { enum: [] }, "has the enum []. Write a list of values."),
  wrong(text, { enum: "a" }, 'has the enum "a". Write a list of values.'),
  wrong(integer, { minimum: 2, maximum: 1 }, "has a minimum above its maximum. Correct one."),
  wrong(text, { minLength: 2, maxLength: 1 }, "has a minLength above its maxLength. Correct one."),
  wrong(list, { minItems: 2, maxItems: 1 }, "has a minItems above its maxItems. Correct one."),
  ...[
    [integer, { minLength: 1 }],
    [list, { maxLength: 1 }],
    [integer, { pattern: "a" }],
    [text, { minItems: 1 }],
    [text, { maxItems: 1 }],
    [text, { minimum: 1 }],
    [list, { maximum: 1 }],
  ].map(([schema, limits]: Node[]) =>
    wrong(
      schema,
      limits,
      `has a ${Object.keys(limits)[0]}, which says nothing of a schema of type ${schema.type}. Take it out.`,
    ),
  ),
  wrong(
    REFERENCE,
    { maxItems: 9 },
    "has a maxItems, which says nothing of a schema of type string. Take it out.",
  ),
  wrong({ ...integer, minimum: 1 }, { minimum: 1 }, `has the minimum 1, ${ENFORCED}`),
  wrong({ ...text, enum: ["a"] }, { enum: ["a"] }, `has the enum ["a"], ${ENFORCED}`),
  wrong({ ...REFERENCE, maxLength: 9 }, { maxLength: 9 }, `has the maxLength 9, ${ENFORCED}`),
]);
