// What people are told of a mistake in the error catalogue.
import { describe, expect, it } from "vitest";
import type { Node } from "../../scripts/contract/contract.ts";
import { describeMistake } from "../../scripts/contract/report.ts";
import { errorCatalogue } from "../../scripts/generate/error-catalogue.ts";
import { changedContract } from "./changed-contract.ts";
import { expectTold, mistakeOf } from "./mistakes.ts";

const HINT = "Write entries with code, statuses, message, meaning, measure, action, retryable;";

const CODE = "is none of eight digits, nor of APIGW and four";
const STATUSES = "has no list of statuses from 100 to 599, each once";
const MESSAGE = "has no message, a text or null";
const MEASURE = "has no measure, a text or null";
const MEANING = "has no meaning or action";

describe("an entry of the error catalogue is refused, with its line,", () => {
  it.each<[title: string, fields: Node, problem: string]>([
    ["with a field that nothing reads", { retriable: true }, 'has the unknown field "retriable"'],
    ["without a code", { code: undefined }, CODE],
    ["with a code of seven digits", { code: 1300010 }, CODE],
    ["with digits that are text", { code: "13000102" }, CODE],
    ["with a code of another gateway", { code: "GW.0303" }, CODE],
    ["with a code of the gateway that is too long", { code: "APIGW.03031" }, CODE],
    ["without statuses", { statuses: undefined }, STATUSES],
    ["with a status that is text", { statuses: ["400"] }, STATUSES],
    ["with a status below 100", { statuses: [99] }, STATUSES],
    ["with a status above 599", { statuses: [600] }, STATUSES],
    ["with a status that is no integer", { statuses: [400.5] }, STATUSES],
    ["with one status twice", { statuses: [400, 400] }, STATUSES],
    ["without a message", { message: undefined }, MESSAGE],
    ["with an empty message", { message: "" }, MESSAGE],
    ["with a message that is no text", { message: 400 }, MESSAGE],
    ["without a measure", { measure: undefined }, MEASURE],
    ["with an empty measure", { measure: " " }, MEASURE],
    ["with an empty meaning", { meaning: "" }, MEANING],
    ["with an action that is no text", { action: null }, MEANING],
    ["without whether it is retryable", { retryable: "yes" }, "has no retryable, true or false"],
  ])("%s", (_, fields, problem) => {
    expectTold({
      change: ({ root }) => Object.assign(root.info["x-koodrive-error-catalogue"][1], fields),
      generate: errorCatalogue,
      place: ["openapi/common/error-catalogue.yaml", "- code: 13000102"],
      message: problem,
      hint: HINT,
    });
  });
});

describe("the error catalogue is refused", () => {
  const entry = {
    code: 13000101,
    statuses: [400],
    message: null,
    meaning: "m",
    measure: null,
    action: "a",
    retryable: true,
  };

  it.each<[message: string, catalogue: unknown]>([
    ["the error catalogue is no list", { 13000101: entry }],
    ["the entry of the code undefined is none", [null]],
    ["the code 13000101 stands there twice with the status 400", [entry, entry]],
    [
      "the code 13000101 stands there twice, once without a status",
      [entry, { ...entry, statuses: [] }],
    ],
    [
      "the code 13000101 is retryable or not, and its statuses do not tell which",
      [
        { ...entry, statuses: [404] },
        { ...entry, retryable: false },
      ],
    ],
  ])("%s", (message, catalogue) => {
    const contract = changedContract(({ root }) => {
      root.info["x-koodrive-error-catalogue"] = catalogue;
    });
    const told = describeMistake(mistakeOf(() => errorCatalogue(contract)));
    expect(told).toMatch(/^openapi\/common\/error-catalogue\.yaml:\d+: /);
    expect(told).toContain(message);
  });
});
