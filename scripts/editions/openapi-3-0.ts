// The contract as OpenAPI 3.0, for tools that do not read 3.1, by @apiture/openapi-down-convert. That
// deletes the summary of the API and the licence's identifier, which 3.0 has other places for, and
// says nothing of what else it deletes: that this is nothing in our contract, a test tells.
import { Converter } from "@apiture/openapi-down-convert";
import type { Contract, Node } from "../contract/contract.ts";

/** Without the samples of code, which are a third of the document and for pages alone. */
export function openApi30({ root, operations }: Contract): Node {
  const converter = new Converter(root, { allOfTransform: true });
  // The converter leaves marks on lists, which JSON does not have.
  const converted = JSON.parse(JSON.stringify(converter.convert()));
  for (const { path, method } of operations)
    delete converted.paths[path][method.toLowerCase()]["x-codeSamples"];
  return { ...converted, info: informationOf(root.info) };
}

function informationOf({ summary, description, license, ...info }: Node): Node {
  const { name, identifier } = license;
  return {
    ...info,
    description: `${summary}\n\n${description}`,
    license: { name, url: `https://spdx.org/licenses/${identifier}.html` },
  };
}
