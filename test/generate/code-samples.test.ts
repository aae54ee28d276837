import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readContract } from "../../scripts/contract/contract.ts";
import { withCodeSamples } from "../../scripts/generate/code-samples.ts";
import { samplesOf } from "../../scripts/site/samples/samples.ts";

const contract = readContract();
const yaml = readFileSync("generated/openapi.yaml", "utf8");

describe("x-codeSamples", () => {
  it.each(contract.operations)(
    "of $id are those of the site, for its first example",
    (operation) => {
      const [first] = samplesOf(operation, contract);
      expect(operation.node["x-codeSamples"]).toEqual(
        first?.calls.map(({ name, code }) => ({
          lang: name === "curl" ? "Shell" : name,
          label: name,
          source: code,
        })),
      );
    },
  );

  it("are the same in YAML and in JSON", () => {
    expect(parse(yaml)).toEqual(contract.root);
  });

  it("leave all else of the YAML as it is", () => {
    expect(withCodeSamples(yaml, contract).yaml).toBe(yaml);
  });
});
