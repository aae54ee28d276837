// What holds for the texts and examples of the whole contract.
import { describe, expect, it } from "vitest";
import { secretNames } from "../../generated/secrets.ts";
import { type Node, readContract } from "../../scripts/contract/contract.ts";

const contract = readContract();

/** Asterisks would break the pattern of these, so that they have samples. */
const WITH_PATTERN = ["extractCode", "ExtractCode", "proofCode"];

function secretSamples(): [name: string, sample: string][] {
  const samples: [string, string][] = [];
  JSON.stringify(contract.root, (name, value: Node) => {
    if (typeof value === "string" && secretNames.includes(name)) samples.push([name, value]);
    if (value?.["x-koodrive-secret"])
      for (const sample of value.examples ?? []) samples.push([name, sample]);
    return value;
  });
  return samples.filter(([name]) => !WITH_PATTERN.includes(name));
}

describe("the contract", () => {
  it("masks secrets in all examples", () => {
    expect(secretSamples()).not.toHaveLength(0);
    expect(secretSamples().filter(([, sample]) => !sample.includes("********"))).toEqual([]);
  });

  it("has no presigned address", () => {
    expect(JSON.stringify(contract.root)).not.toMatch(/https?:[^\s"]*X-Amz-/);
  });

  const complete = contract.operations.filter(({ node }) => !node["x-koodrive-unknown"]);

  it.each(complete)("admits nothing unpublished of $id, which is called complete", ({ node }) => {
    const { description, parameters, requestBody, responses } = node;
    const parts = [description, parameters, requestBody, responses["200"]];
    const text = JSON.stringify(parts, (_, value) => contract.deref(value));
    expect(text.replaceAll("\\n", " ").match(/[^.]* not (been )?(published|documented)\b/)).toBe(
      null,
    );
  });
});
