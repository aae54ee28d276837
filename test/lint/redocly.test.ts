// Redocly's own rules that the contract counts on, and its score.
import { describe, expect, it } from "vitest";
import type { Node } from "../../scripts/contract/contract.ts";
import { describeRule, redocly } from "./lint.ts";

const success = (media: Node) => () => ({
  responses: { "200": { content: { "application/json": media } } },
});
const description = "Identifier.";

describeRule(
  "no-unused-components",
  [
    {
      title: "a reference that does not resolve",
      rule: "no-unresolved-refs",
      fields: success({ schema: { $ref: "schemas.yaml#/Nothing" } }),
      messages: [expect.stringContaining("Can't resolve $ref")],
    },
    {
      title: "an example that breaks its schema",
      rule: "no-invalid-media-type-examples",
      fields: success({ schema: { enum: [1] }, examples: { ours: { value: 2 } } }),
      messages: [expect.stringContaining("allowed values")],
    },
    {
      title: "an example of a parameter that breaks its schema",
      rule: "no-invalid-parameter-examples",
      fields: () => ({
        parameters: [{ name: "id", in: "query", schema: { type: "string" }, example: 1 }],
      }),
      messages: [expect.stringContaining("must be string")],
    },
    {
      title: "a scalar without an example",
      rule: "scalar-property-missing-example",
      fields: success({ schema: { properties: { id: { type: "string", description } } } }),
      messages: [expect.stringContaining("example")],
    },
    {
      title: "an operation without a description",
      rule: "operation-description",
      fields: () => ({ description: undefined }),
      messages: [expect.stringContaining("description")],
    },
    {
      title: "an operation with two tags",
      rule: "operation-singular-tag",
      fields: () => ({ tags: ["Spaces", "FileVersions"] }),
      messages: [expect.stringContaining("one tag")],
    },
  ],
  {
    fields: ({ components }) => ({
      components: { ...components, schemas: { Unused: { type: "string" } } },
    }),
    messages: [expect.stringContaining('"Unused" is never used')],
  },
);

describe("redocly score of the bundle", () => {
  it("is above the best public description, and lacks nothing in its parts", async () => {
    const output = await redocly(".", "score", "generated/openapi.json", "--format=json");
    const { agentReadiness, subscores } = JSON.parse(output.slice(output.indexOf("{")));
    expect(agentReadiness).toBeGreaterThanOrEqual(87);
    expect(subscores).toMatchObject({
      documentationQuality: 1,
      exampleCoverage: 1,
      errorClarity: 1,
      identifierClarity: 1,
    });
  });
});
