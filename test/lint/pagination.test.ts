import { expect } from "vitest";
import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule } from "./lint.ts";

/** A list with arguments in the query and in the body, and a response behind references. */
const list = (pagination: Node) => (right: Node) => ({
  "x-koodrive-pagination": pagination,
  parameters: [...right.parameters, { $ref: "../common/parameters.yaml#/Cursor" }],
  requestBody: {
    content: {
      "application/json": {
        schema: {
          type: "object",
          properties: {
            page: {
              "x-koodrive-argument": "pageInfo",
              properties: { number: { type: "integer" } },
            },
          },
        },
      },
    },
  },
  responses: {
    "200": {
      content: {
        "application/json": {
          schema: {
            properties: {
              page: { $ref: "schemas.yaml#/Page" },
              total: { type: "integer" },
            },
          },
        },
      },
    },
  },
});

const cursor = {
  style: "cursor",
  cursor: "cursor",
  limit: "limit",
  next: "page.next",
  items: "page.list",
};

describeRule("koodrive/pagination", [
  { title: "a list by cursor", fields: list(cursor), messages: [] },
  {
    title: "a list by page, with a nested argument and a total",
    fields: list({
      style: "page",
      page: "pageInfo.number",
      limit: "limit",
      items: "page.list",
      total: "total",
    }),
    messages: [],
  },
  {
    title: "a cursor that is a field of the last element",
    fields: list({ ...cursor, next: "page.last.id" }),
    messages: [],
  },
  {
    title: "a list by offset, whose sources disagree on the field",
    fields: list({
      style: "offset",
      offset: "pageInfo.number",
      limit: "limit",
      items: ["page.list", "page"],
      total: "total",
    }),
    messages: [],
  },
  {
    title: "an empty one",
    fields: list(null),
    messages: ["x-koodrive-pagination has the style undefined. Write one of offset, page, cursor."],
  },
  {
    title: "an operation with a reference that leads nowhere",
    fields: () => ({
      "x-koodrive-pagination": { ...cursor, style: "page" },
      parameters: [{ $ref: "../common/parameters.yaml#/Nothing" }],
    }),
    messages: expect.arrayContaining([
      'x-koodrive-pagination has no "page". The style page needs page, limit, items.',
    ]),
  },
  {
    title: "a style that nobody knows",
    fields: list({ ...cursor, style: "pages" }),
    messages: ['x-koodrive-pagination has the style "pages". Write one of offset, page, cursor.'],
  },
  {
    title: "a missing key",
    fields: list({ ...cursor, next: undefined }),
    messages: [
      'x-koodrive-pagination has no "next". The style cursor needs cursor, limit, next, items.',
    ],
  },
  {
    title: "a key of another style",
    fields: list({ ...cursor, total: "total" }),
    messages: [
      'x-koodrive-pagination has "total". The style cursor knows cursor, limit, next, items, first, more.',
    ],
  },
  {
    title: "an argument that is only a name on the wire",
    fields: list({ ...cursor, cursor: "x-cursor" }),
    messages: [
      'x-koodrive-pagination names "x-cursor" as "cursor", which the request does not have. Correct the name.',
    ],
  },
  {
    title: "an argument that is a field of the response",
    fields: list({ ...cursor, limit: "total" }),
    messages: [
      'x-koodrive-pagination names "total" as "limit", which the request does not have. Correct the name.',
    ],
  },
  {
    title: "fields that the response does not have",
    fields: list({ ...cursor, next: "page.after", items: ["page.list", "page.items"] }),
    messages: [
      'x-koodrive-pagination names "page.after" as "next", which the success response does not have. Correct the name.',
      'x-koodrive-pagination names "page.items" as "items", which the success response does not have. Correct the name.',
    ],
  },
  {
    title: "a position that is the page size",
    fields: list({ ...cursor, cursor: "limit" }),
    messages: ['x-koodrive-pagination has "limit" as "cursor" and as "limit". Name two arguments.'],
  },
  {
    title: "an empty list of fields",
    fields: list({ ...cursor, items: [] }),
    messages: ['x-koodrive-pagination has an empty list for "items". Name a field.'],
  },
]);
