// The contract of the last release as the comparison needs it, without what is for readers.
import type { Node } from "../contract/contract.ts";

export const BASELINE = "generated/released/openapi.json";

const FOR_READERS =
  /^(summary|description|example|examples|x-codeSamples|x-koodrive-(title|source|unknown|observation|operation)|x-tagGroups|x-displayName)$/;

/** The names of fields, which may be those of annotations, stay. */
const NAMED = new Set(["properties", "schemas", "responses", "parameters", "securitySchemes"]);

export function withoutTexts(node: Node, isNamed = false): Node {
  if (Array.isArray(node)) return node.map((each) => withoutTexts(each));
  if (typeof node !== "object" || node === null) return node;
  const fields = Object.entries(node).filter(([name]) => isNamed || !FOR_READERS.test(name));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, withoutTexts(value, !isNamed && NAMED.has(name))]),
  );
}

export const baselineText = (contract: Node): string =>
  `${JSON.stringify(withoutTexts(contract), undefined, 1)}\n`;
