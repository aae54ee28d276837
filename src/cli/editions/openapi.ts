// `koodrive openapi`: the contract as an OpenAPI document.
import { choiceOption } from "../arguments/kinds.ts";
import { defineCommand } from "../model/command.ts";
import { outOption, writeDocument } from "./document.ts";

export const openapiCommand = defineCommand({
  name: "openapi",
  summary: "Writes the contract of all operations, an OpenAPI document in JSON",
  description:
    "Generators make clients from it, in many languages. 3.0 is for tools that do not read 3.1: " +
    "it says the same, without samples of code. Both are part of this package: nothing is sent.",
  options: {
    edition: choiceOption(["3.1", "3.0"], "the edition of OpenAPI (default 3.1)"),
    out: outOption,
  },
  examples: [
    "koodrive openapi --out openapi.json",
    "koodrive openapi --edition 3.0 --out openapi-3.0.json",
  ],
  shared: { output: false, service: false },
  surplusHint: "The edition is an option, and so is the file: --edition 3.0, --out FILE.",
  async run({ options: { edition, out } }, context) {
    return writeDocument(out, context, async () => {
      const { openApi30, openApi31 } = await import("../../openapi/index.ts");
      return edition === "3.0" ? openApi30() : openApi31();
    });
  },
});
