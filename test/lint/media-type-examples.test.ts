import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule } from "./lint.ts";

const message = "The body has no examples. Add one under examples, `published` or else `ours`.";
const json = (media: Node) => ({ content: { "application/json": media } });

describeRule("koodrive/media-type-examples", [
  {
    title: "a request without an example",
    fields: () => ({ requestBody: json({ schema: {} }) }),
    messages: [message],
  },
  {
    title: "a response without an example",
    fields: () => ({ responses: { "200": json({ examples: {} }) } }),
    messages: [message],
  },
]);
