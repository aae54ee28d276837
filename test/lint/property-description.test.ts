import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule } from "./lint.ts";

const message = 'The property "owner" has no description. Say in our own words what it is.';
const withOwner = (owner: Node) => () => ({
  responses: { "200": { content: { "application/json": { schema: { properties: { owner } } } } } },
});

describeRule("koodrive/property-description", [
  { title: "a property without a description", fields: withOwner({}), messages: [message] },
  {
    title: "a property with an empty one",
    fields: withOwner({ description: " \n" }),
    messages: [message],
  },
  {
    title: "a property that refers to a schema without one",
    fields: withOwner({ $ref: "schemas.yaml#/Space" }),
    messages: [message],
  },
  {
    title: "one beside the reference",
    fields: withOwner({ $ref: "schemas.yaml#/Space", description: "Who owns it." }),
    messages: [],
  },
  {
    title: "one behind the reference",
    fields: withOwner({ $ref: "schemas.yaml#/Space/properties/id" }),
    messages: [],
  },
]);
