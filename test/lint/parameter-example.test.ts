import { describeRule } from "./lint.ts";

const parameter = { name: "offset", in: "query", schema: { type: "integer" } };

describeRule("koodrive/parameter-example", [
  {
    title: "a parameter without an example",
    fields: () => ({ parameters: [parameter] }),
    messages: ['The parameter "offset" has no example. Write a published one, or one like it.'],
  },
  {
    title: "an example that is zero",
    fields: () => ({ parameters: [{ ...parameter, example: 0 }] }),
    messages: [],
  },
]);
