// The entry koodrive-client/openapi. test/editions says what is in the documents, and
// test/package/editions.test.ts what the built module makes.
import { expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { editions } from "../../scripts/editions/editions.ts";
import {
  openApi30,
  openApi31,
  postmanCollection,
  postmanEnvironments,
} from "../../src/openapi/index.ts";

const texts = editions(readContract());

it("gives the contract as it is", () => {
  expect(JSON.stringify(openApi31())).toBe(JSON.stringify(readContract().root));
});

it("makes the documents that the site has, to the byte", () => {
  const { sandbox, intl, cn } = postmanEnvironments();
  const made = {
    "openapi-3.0.json": openApi30(),
    "postman/collection.json": postmanCollection(),
    "postman/sandbox.environment.json": sandbox,
    "postman/intl.environment.json": intl,
    "postman/cn.environment.json": cn,
  };
  expect(Object.keys(made)).toEqual(Object.keys(texts));
  for (const [file, document] of Object.entries(made)) {
    expect(`${JSON.stringify(document)}\n` === texts[file], file).toBe(true);
  }
});

it.each([
  ["openApi31", openApi31],
  ["openApi30", openApi30],
  ["postmanCollection", postmanCollection],
  ["postmanEnvironments", postmanEnvironments],
])("%s makes a document for each call, which its caller can change", (_, make) => {
  const before = JSON.stringify(make());
  for (const part of Object.values(make())) {
    if (typeof part !== "object") continue;
    for (const name of Object.keys(part)) delete part[name];
  }
  expect(JSON.stringify(make()) === before).toBe(true);
});
