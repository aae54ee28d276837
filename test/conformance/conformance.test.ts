// The behaviour cases of this folder, each against a server that fails as the case says. This file
// knows none of them.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { readTopics, runs, SCHEMA } from "./case.ts";
import { runCases } from "./run.ts";

const contract = readContract();
const topics = readTopics();

describe("the cases", () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

  it.each(topics)("of $topic are as their schema says, each with a name of its own", (topic) => {
    validate(topic);
    expect(validate.errors).toBeNull();
    const names = topic.cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});

describe.concurrent.each(topics)("$topic", (topic) => {
  for (const test of topic.cases) {
    const each = runs(topic, test, contract);
    it(
      test.operations ? `${test.operations} operation ${test.name} (${each.length})` : test.name,
      async () => {
        expect(await runCases(each)).toEqual([]);
      },
    );
  }
});
