import { expect } from "vitest";
import { describeRule } from "./lint.ts";

const parameter = (name: string, place = "path") => ({
  name,
  in: place,
  schema: { type: "string" },
});
const noVerb = (operationId: string) =>
  expect.stringMatching(
    new RegExp(
      `^The operationId "${operationId}" does not begin with add, .*, get, .*\\. Use one of these verbs, or add a new one to scripts/lint/names\\.js\\.$`,
    ),
  );

describeRule(
  "koodrive/names",
  [
    {
      title: "a published name as operationId",
      fields: () => ({ operationId: "GetSpace" }),
      messages: ['The operationId is "GetSpace". Write it in lowerCamelCase.'],
    },
    {
      title: "an operationId without a verb",
      fields: () => ({ operationId: "spaceDetails" }),
      messages: [noVerb("spaceDetails")],
    },
    {
      title: "a verb that runs on",
      fields: () => ({ operationId: "getaway" }),
      messages: [noVerb("getaway")],
    },
    {
      title: "a verb for many at once",
      fields: () => ({ operationId: "batchGetSpaces" }),
      messages: [],
    },
    {
      title: "many at once without a verb",
      fields: () => ({ operationId: "batchSpaces" }),
      messages: [noVerb("batchSpaces")],
    },
    {
      title: "a path parameter in snake case",
      fields: () => ({ parameters: [parameter("owner_id")] }),
      messages: [
        'The path parameter is named "owner_id". Write it in lowerCamelCase, here and in the path.',
      ],
    },
    {
      title: "a query parameter as the service names it",
      fields: () => ({ parameters: [parameter("owner_id", "query")] }),
      messages: [],
    },
  ],
  {
    fields: ({ components }) => ({
      components: { ...components, schemas: { space_type: {}, Space_Type: {}, SpaceType: {} } },
    }),
    messages: [
      'The schema is named "space_type". Write it in PascalCase.',
      'The schema is named "Space_Type". Write it in PascalCase.',
    ],
  },
);
