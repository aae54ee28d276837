import { describeRule } from "./lint.ts";

const parameter = { name: "offset", in: "query", schema: { type: "integer" } };

describeRule("koodrive/parameter-example", [
  {
    title: "a parameter without an example",
    fields: () => ({ parameters: [parameter] }),
    messages: ['The parameter "offset" has no example. Write a published one, or one like it.'],
  },
  {
    title: "a parameter that methods cannot take",
    fields: () => ({ parameters: [{ ...parameter, in: "cookie", example: 0 }] }),
    messages: ['The parameter "offset" is in cookie. Methods take path, query and header.'],
  },
  {
    title: "a parameter without a schema",
    fields: () => ({
      parameters: [
        { name: "a", in: "query", example: 0, content: { "text/plain": { schema: {} } } },
      ],
    }),
    messages: ['The parameter "a" has no schema. Write one instead of `content`.'],
  },
  {
    title: "an example that is zero",
    fields: () => ({ parameters: [{ ...parameter, example: 0 }] }),
    messages: [],
  },
]);
