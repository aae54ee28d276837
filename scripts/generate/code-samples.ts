// `x-codeSamples` of generated/openapi.yaml and openapi.json: the call of each operation with its
// first request example, as the reference site shows it.
import { type Document, parseDocument } from "yaml";
import { parsePointer } from "../../src/model/json-pointer.ts";
import type { Contract } from "../contract/contract.ts";
import { sampleCall } from "../contract/samples.ts";
import { callsOf } from "../site/samples/samples.ts";

/** Names that pages of other tools know a language by, where ours is another. */
const LANGUAGES: Readonly<Record<string, string>> = { curl: "Shell" };

/** The contract with samples, as YAML and as JSON. What else is in the YAML stays as it is. */
export function withCodeSamples(yaml: string, contract: Contract): { yaml: string; json: string } {
  const document: Document = parseDocument(yaml);
  for (const operation of contract.operations) {
    const samples = callsOf(sampleCall(operation, contract), contract, true).map(
      ({ name, code }) => ({ lang: LANGUAGES[name] ?? name, label: name, source: code }),
    );
    const place = [...parsePointer(operation.pointer), "x-codeSamples"];
    document.setIn(place, document.createNode(samples));
  }
  return {
    yaml: document.toString({ lineWidth: 0 }),
    json: JSON.stringify(document.toJS(), null, 2),
  };
}
