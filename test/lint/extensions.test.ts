import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule } from "./lint.ts";

const schema = (node: Node) => () => ({
  responses: { "200": { content: { "application/json": { schema: node } } } },
});
const parameter = (extensions: object) => () => ({
  parameters: [{ name: "id", in: "query", schema: {}, ...extensions }],
});
const without = (name: string, message: string) => ({
  title: `an operation without ${name}`,
  fields: () => ({ [name]: undefined }),
  messages: [`${name} is missing: it says ${message}`],
});
const value = (name: string, wrong: unknown, message: string) => ({
  title: `${name}: ${JSON.stringify(wrong)}`,
  fields: () => ({ [name]: wrong }),
  messages: [`${name} is ${JSON.stringify(wrong)}; it says ${message}`],
});

const IDEMPOTENT =
  "whether sending the request twice has the effect of sending it once. Write true or false, in doubt false.";
const OPERATION =
  "the name of the published page, misspellings included. Write a name such as UpdateSpace.";
const SOURCE =
  "the page and the revision that the operation is described from. Write { page, revision }, both text.";
const UNKNOWN = "what no source shows. Write a list of sentences, or leave it out.";
const TITLE =
  "the title of the published page or of the family of operations in other languages. Write { zh-CN }, a text in Chinese, or leave it out.";
const SECRET = "that the value must never be shown or recorded. Write true, or leave it out.";
const FAILURES =
  "which elements of a list in an answer name what has failed of a call that succeeded. Write elements, all of them, or codes, those whose code is not 0.";
const UNIT = "the unit of a number. Write a unit such as GB.";

describeRule(
  "koodrive/extensions",
  [
    without("x-koodrive-idempotent", IDEMPOTENT),
    without("x-koodrive-operation", OPERATION),
    without("x-koodrive-source", SOURCE),
    without(
      "x-koodrive-method",
      "the method of the client. Write resource.method, such as spaces.update.",
    ),
    value("x-koodrive-idempotent", "yes", IDEMPOTENT),
    value("x-koodrive-operation", " ", OPERATION),
    value("x-koodrive-source", { page: "api-koodrive/GetSpace" }, SOURCE),
    value("x-koodrive-source", { revision: "en-us 2025" }, SOURCE),
    value("x-koodrive-source", { page: "a", revision: "b", date: "c" }, SOURCE),
    value("x-koodrive-unknown", [], UNKNOWN),
    value("x-koodrive-unknown", "The response.", UNKNOWN),
    value("x-koodrive-unknown", ["The response.", ""], UNKNOWN),
    value(
      "x-koodrive-availability",
      "everyone",
      "who can call the operation, where not everyone can. Write whitelisted.",
    ),
    value("x-koodrive-title", "查询空间信息", TITLE),
    value("x-koodrive-title", { "zh-CN": "" }, TITLE),
    value("x-koodrive-title", { "zh-CN": "GetSpace" }, TITLE),
    value("x-koodrive-title", { "zh-CN": "查询空间信息", "en-US": "Get a space" }, TITLE),
    {
      title: "what is right on operations, parameters and schemas",
      fields: () => ({
        "x-koodrive-title": { "zh-CN": "查询空间信息" },
        "x-koodrive-unknown": ["The response."],
        "x-koodrive-availability": "whitelisted",
        ...parameter({
          "x-koodrive-argument": "sessionId",
          "x-koodrive-option": "traceId",
          "x-koodrive-secret": true,
        })(),
        ...schema({
          "x-koodrive-secret": true,
          "x-koodrive-unit": "GB",
          "x-koodrive-failures": "elements",
          "x-koodrive-argument": "x",
          "x-koodrive-wire": ["string", "integer"],
        })(),
      }),
      messages: [],
    },
    {
      title: "the other option of calls",
      fields: parameter({ "x-koodrive-option": "language" }),
      messages: [],
    },
    {
      title: "failures that are told neither by elements nor by codes",
      fields: schema({ "x-koodrive-failures": true }),
      messages: [`x-koodrive-failures is true; it says ${FAILURES}`],
    },
    {
      title: "failures by codes",
      fields: schema({ "x-koodrive-failures": "codes" }),
      messages: [],
    },
    {
      title: "an extension that is none",
      fields: schema({ "x-koodrive-units": "GB" }),
      messages: [
        "x-koodrive-units is not listed in scripts/lint/extensions.js. Correct the name, or list it.",
      ],
    },
    {
      title: "one beside a reference",
      fields: schema({ $ref: "schemas.yaml#/Space", "x-koodrive-unit": 5 }),
      messages: [`x-koodrive-unit is 5; it says ${UNIT}`],
    },
    {
      title: "one where it does not belong",
      fields: parameter({ "x-koodrive-unit": "GB" }),
      messages: [
        "x-koodrive-unit stands on Parameter; it says the unit of a number and belongs on Schema.",
      ],
    },
    {
      title: "a secret that is none",
      fields: schema({ "x-koodrive-secret": false }),
      messages: [`x-koodrive-secret is false; it says ${SECRET}`],
    },
    {
      title: "an argument that no program could write",
      fields: parameter({ "x-koodrive-argument": "session-id" }),
      messages: [
        'x-koodrive-argument is "session-id"; it says the name of the method\'s argument, where the name on the wire clashes or is unreadable. Write a name such as shareFolderId.',
      ],
    },
    {
      title: "an option that the client does not have",
      fields: parameter({ "x-koodrive-option": "trace" }),
      messages: [
        'x-koodrive-option is "trace"; it says the call option that sets the header. Write traceId or language.',
      ],
    },
  ],
  {
    fields: ({ info, tags: [spaces, versions], components: { securitySchemes } }) => ({
      tags: [
        { ...spaces, "x-koodrive-title": { "zh-CN": "空间管理" } },
        { ...versions, "x-koodrive-title": { "zh-CN": "File versions" } },
      ],
      info: { ...info, "x-koodrive-error-catalogue": [], "x-koodrive-unit": "GB" },
      components: {
        securitySchemes: {
          AccessToken: { ...securitySchemes.AccessToken, "x-koodrive-secret": "yes" },
        },
      },
    }),
    messages: [
      "x-koodrive-unit stands on Info; it says the unit of a number and belongs on Schema.",
      `x-koodrive-title is {"zh-CN":"File versions"}; it says ${TITLE}`,
      `x-koodrive-secret is "yes"; it says ${SECRET}`,
    ],
  },
);
