import { describeRule } from "./lint.ts";

const bare = (name: string) =>
  `${name} is an operation. Write it as a link: [${name}](#operation/${name}).`;
const dead = (target: string) =>
  `The link #${target} leads nowhere. ` +
  "Write #operation/<operationId> or #tag/<name>, as the contract has them.";
const says = (text: string, ...messages: string[]) => ({
  title: text,
  fields: () => ({ description: text }),
  messages,
});

describeRule(
  "koodrive/operation-link",
  [
    says("See [getSpace](#operation/getSpace), [spaces](#tag/Spaces) and [errata](#tag/Errata)."),
    says("See [the codes](#tag/Error-codes) and [elsewhere](https://example.com/#a)."),
    says("See [removeSpace](#operation/removeSpace).", dead("operation/removeSpace")),
    says("See [shares](#tag/Shares).", dead("tag/Shares")),
    says("See [spaces](#section/Spaces).", dead("section/Spaces")),
    says("Goes on where getSpace ends.", bare("getSpace")),
    says("As `getSpace` and (getSpaces) do.", bare("getSpace"), bare("getSpaces")),
    says("Parts of words: getSpaceById, forgetSpace. Other words: GetSpace, getspace."),
    {
      title: "what is not known and what was observed",
      fields: () => ({
        "x-koodrive-unknown": ["Nothing.", "What getSpace returns."],
        "x-koodrive-observation": ["See [it](#operation/it)."],
      }),
      messages: [bare("getSpace"), dead("operation/it")],
    },
    {
      title: "a property, and what stands beside a reference",
      fields: () => ({
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: {
                  properties: {
                    id: { type: "string", description: "Of getSpace.", examples: ["1"] },
                    space: { $ref: "schemas.yaml#/Space", description: "Of getSpaces." },
                  },
                },
              },
            },
          },
        },
      }),
      messages: [bare("getSpace"), bare("getSpaces")],
    },
    {
      title: "an operation whose identifier is a field's name too",
      fields: () => ({ operationId: "createUser", description: "Has `createUser`." }),
      messages: [],
    },
  ],
  {
    fields: ({ info }) => ({ info: { ...info, description: { $ref: "guide.md" } } }),
    guide: "See [users](#tag/Users).",
    messages: [dead("tag/Users")],
  },
);
