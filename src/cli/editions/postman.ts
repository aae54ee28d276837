// `koodrive postman`: the contract as a collection for Postman, and environments for it.
import { choiceOption } from "../arguments/kinds.ts";
import { defineCommand } from "../model/command.ts";
import { outOption, writeDocument } from "./document.ts";

export const postmanCommand = defineCommand({
  name: "postman",
  summary: "Writes a Postman collection of all operations, or an environment for it",
  description:
    "Import the collection and an environment into Postman, choose the environment, and fill in " +
    "your token there, or application and secret. An environment is that of a sandbox at " +
    "http://127.0.0.1:4010, of the international edition (intl), or of the edition for the " +
    "Chinese mainland (cn).",
  options: {
    environment: choiceOption(
      ["sandbox", "intl", "cn"],
      "writes this environment (default: the collection)",
    ),
    out: outOption,
  },
  examples: [
    "koodrive postman --out collection.json",
    "koodrive postman --environment sandbox --out environment.json",
  ],
  shared: { output: false, service: false },
  surplusHint:
    "The environment is an option, and so is the file: --environment sandbox, --out FILE.",
  async run({ options: { environment, out } }, context) {
    return writeDocument(out, context, async () => {
      const { postmanCollection, postmanEnvironments } = await import("../../openapi/index.ts");
      return environment === undefined ? postmanCollection() : postmanEnvironments()[environment];
    });
  },
});
