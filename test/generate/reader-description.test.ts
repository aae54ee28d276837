import { describe, expect, it } from "vitest";
import { Contract, type Node } from "../../scripts/contract/contract.ts";
import { readerDescription } from "../../scripts/generate/reader-description.ts";

const contract = new Contract({
  paths: {},
  components: {
    schemas: {
      Name: {
        description: "A name.\n",
        "x-koodrive-carrier-limit": { maxLength: 64 },
        "x-koodrive-observation": ["It has two parts.\n", "The second is a number."],
      },
    },
    parameters: {
      Name: { description: "Whose.", schema: { $ref: "#/components/schemas/Name" } },
    },
  },
});
const described = (node: Node) => readerDescription(node, contract);
const LIMIT = "The carrier edition allows at most 64 characters.";
const OBSERVED = "Observed in published values: It has two parts. The second is a number.";

describe("the description of", () => {
  it.each<[string, Node, string[]]>([
    ["a schema with nothing to add", { description: "A name.\n" }, ["A name."]],
    ["a schema without any", { type: "object" }, []],
    ["a reference", { $ref: "#/components/schemas/Name" }, ["A name.", LIMIT, OBSERVED]],
    [
      "a reference with its own description",
      { $ref: "#/components/schemas/Name", description: "Another name." },
      ["Another name.", LIMIT, OBSERVED],
    ],
    [
      "a reference with its own limit",
      {
        $ref: "#/components/schemas/Name",
        "x-koodrive-carrier-limit": { minLength: 1, maxLength: 9 },
      },
      ["A name.", "The carrier edition allows 1 to 9 characters.", OBSERVED],
    ],
    ["a parameter", { $ref: "#/components/parameters/Name" }, ["Whose.", LIMIT, OBSERVED]],
    [
      "a parameter that only its schema describes",
      { schema: { $ref: "#/components/schemas/Name" } },
      ["A name.", LIMIT, OBSERVED],
    ],
  ])("%s", (_, node, paragraphs) => {
    expect(described(node)).toBe(paragraphs.join("\n\n"));
  });
});

describe("limits in words", () => {
  it.each<[Node, string]>([
    [{ minimum: 0 }, "values from 0"],
    [{ maximum: 100 }, "values up to 100"],
    [{ minimum: 1, maximum: 100 }, "values from 1 to 100"],
    [{ minLength: 1 }, "at least 1 character"],
    [{ minItems: 1 }, "at least 1 element"],
    [{ maxItems: 100 }, "at most 100 elements"],
    [{ minItems: 1, maxItems: 100 }, "1 to 100 elements"],
    [{ pattern: "^a+$" }, "only what matches `^a+$`"],
    [{ enum: [1] }, "only `1`"],
    [{ enum: ["a", "b", "c"] }, 'only `"a"`, `"b"`, and `"c"`'],
    [{ maxLength: 64, pattern: "^a+$" }, "at most 64 characters and only what matches `^a+$`"],
  ])("%j", (limits, words) => {
    expect(described({ "x-koodrive-carrier-limit": limits })).toBe(
      `The carrier edition allows ${words}.`,
    );
  });
});
