import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule } from "./lint.ts";

const EXAMPLE = { summary: "A space", value: { id: "1" } };
const named = (...names: string[]) =>
  Object.fromEntries(names.map((name): [string, Node] => [name, EXAMPLE]));
const content = (...names: string[]) => ({
  content: { "application/json": { examples: named(...names) } },
});
const message = (name: string) =>
  `The example is named "${name}". Write \`published\` if a page gives it, ` +
  "else `ours`, with a word behind it if there are several: oursEmpty.";

describeRule("koodrive/example-name", [
  {
    title: "names in a request",
    fields: () => ({ requestBody: content("published", "publishedV1", "ours", "oursEmpty") }),
    messages: [],
  },
  {
    title: "another name in a request",
    fields: () => ({ requestBody: content("ours", "empty") }),
    messages: [message("empty")],
  },
  {
    title: "other names in a response",
    fields: () => ({ responses: { "200": content("Published", "oursome", "ours-empty") } }),
    messages: [message("Published"), message("oursome"), message("ours-empty")],
  },
  {
    title: "another name in a failure",
    fields: () => ({ responses: { "400": content("wrongParameter") } }),
    messages: [message("wrongParameter")],
  },
]);
