import { describeRule } from "./lint.ts";

const parameter = { name: "offset", in: "query", schema: { type: "integer" } };

describeRule("koodrive/parameter-example", [
  {
    title: "a parameter without an example",
    fields: () => ({ parameters: [parameter] }),
    messages: [
      'The parameter "offset" has no example. Write a value that a page shows, or one like it, as `example`.',
    ],
  },
  {
    title: "an example that is zero",
    fields: () => ({ parameters: [{ ...parameter, example: 0 }] }),
    messages: [],
  },
]);
