// What changes of operations mean for programs.
import { describe, expect, it } from "vitest";
import type { Node } from "../../scripts/contract/contract.ts";
import { changesOf } from "./changes.ts";
import { smallContract } from "./contract.ts";

/** A change of the operation, and what is said of it; a change the other way round. */
type Case = [change: (operation: Node, root: Node) => void, there: string, back: string];

const PUT = "/things/{thingId}";
const moved = (from: string, to: string) => (_: Node, root: Node) => {
  root.paths[to] = root.paths[from];
  delete root.paths[from];
};

const CASES: Record<string, Case> = {
  "one more": [
    (operation, root) => {
      root.paths["/things"] = { get: { ...operation, operationId: "listThings" } };
    },
    "minor listThings: operation added",
    "major listThings: operation removed",
  ],
  "another name": [
    (operation) => {
      operation.operationId = "changeThing";
    },
    'major updateThing: operationId changed, "updateThing" → "changeThing"',
    'major changeThing: operationId changed, "changeThing" → "updateThing"',
  ],
  "another method of the client": [
    (operation) => {
      operation["x-koodrive-method"] = "things.change";
    },
    'major updateThing: method renamed, "things.update" → "things.change"',
    'major updateThing: method renamed, "things.change" → "things.update"',
  ],
  "another path": [
    moved(PUT, "/v2/things/{thingId}"),
    'major updateThing: request line changed, "PUT /things/{thingId}" → "PUT /v2/things/{thingId}"',
    'major updateThing: request line changed, "PUT /v2/things/{thingId}" → "PUT /things/{thingId}"',
  ],
  "fewer credentials": [
    (operation) => {
      operation.security.pop();
    },
    'major updateThing: credentials no longer taken, "Signature"',
    'minor updateThing: credentials taken in addition, "Signature"',
  ],
  "not idempotent": [
    (operation) => {
      operation["x-koodrive-idempotent"] = false;
    },
    "major updateThing: no longer idempotent",
    "minor updateThing: idempotent now",
  ],
  "no list": [
    (operation) => {
      delete operation["x-koodrive-pagination"];
    },
    'major updateThing: pages changed, {"style":"offset"} → none',
    'minor updateThing: pages described, none → {"style":"offset"}',
  ],
  "another code of a success": [
    (operation) => {
      operation["x-koodrive-success-code"] = 7;
    },
    "minor updateThing: success code changed, none → 7",
    "minor updateThing: success code changed, 7 → none",
  ],
  "for some alone": [
    (operation) => {
      operation["x-koodrive-availability"] = "whitelisted";
    },
    'patch updateThing: availability changed, none → "whitelisted"',
    'patch updateThing: availability changed, "whitelisted" → none',
  ],
  deprecated: [
    (operation) => {
      operation.deprecated = true;
    },
    "minor updateThing: deprecated",
    "minor updateThing: no longer deprecated",
  ],
  "one more argument": [
    (operation) => {
      operation.parameters.push({ name: "all", in: "query", schema: {} });
    },
    "minor updateThing query all: argument added",
    "major updateThing query all: argument removed",
  ],
  "one more argument that is required": [
    (operation) => {
      operation.parameters.push({ name: "all", in: "query", required: true, schema: {} });
    },
    "major updateThing query all: required argument added",
    "major updateThing query all: argument removed",
  ],
  "an argument that is required now": [
    (operation) => {
      operation.parameters[1].required = true;
    },
    "major updateThing query sort: argument required",
    "minor updateThing query sort: argument optional",
  ],
  "an argument by another name": [
    (operation) => {
      operation.parameters[1]["x-koodrive-argument"] = "sorting";
    },
    'major updateThing query sort: argument renamed, "order" → "sorting"',
    'major updateThing query sort: argument renamed, "sorting" → "order"',
  ],
  "no body": [
    (operation, { components: { schemas } }) => {
      delete operation.requestBody;
      // Nothing else of the contract is to change by it.
      schemas.Got.properties.sent = { $ref: "#/components/schemas/Sent" };
    },
    "major updateThing request: body removed | minor Got /sent: field added",
    "major updateThing request: required argument added | major Got /sent: field removed",
  ],
  "another media type of the body": [
    (operation) => {
      operation.requestBody.content["text/plain"] = { schema: { type: "string" } };
    },
    'minor updateThing request: media type added, "text/plain"',
    'major updateThing request: media type removed, "text/plain"',
  ],
  "another answer": [
    (operation) => {
      operation.responses["404"] = { content: {} };
    },
    'minor updateThing: answer added, "404"',
    'minor updateThing: answer removed, "404"',
  ],
  "another scheme": [
    (_, { components }) => {
      components.securitySchemes.Key = { type: "apiKey", in: "header", name: "Key" };
    },
    'minor : security scheme added, "Key"',
    'major : security scheme removed, "Key"',
  ],
  "a scheme with another header": [
    (_, { components }) => {
      components.securitySchemes.Token.name = "Token";
    },
    'major : security scheme changed, "apiKey header Authorization" → "apiKey header Token"',
    'major : security scheme changed, "apiKey header Token" → "apiKey header Authorization"',
  ],
  "one code of errors less": [
    (_, { info }) => {
      info["x-koodrive-error-catalogue"].pop();
    },
    'minor : error code removed, "2 500"',
    'minor : error code added, "2 500"',
  ],
  "an error that may be retried": [
    (_, { info }) => {
      info["x-koodrive-error-catalogue"][0].retryable = true;
    },
    "patch 1 400: error code changed, retryable is true",
    "patch 1 400: error code changed, retryable is false",
  ],
};

describe("a change of an operation", () => {
  it.each(Object.entries(CASES))("%s", (_, [change, there, back]) => {
    const changed = smallContract();
    change(changed.paths[PUT].put, changed);
    expect(changesOf(smallContract(), changed)).toBe(there);
    expect(changesOf(changed, smallContract())).toBe(back);
  });

  it("texts and examples are none", () => {
    const changed = smallContract();
    changed.paths[PUT].put.description = "Another.";
    changed.components.schemas.Got.properties.id.example = "b";
    expect(changesOf(smallContract(), changed)).toBe("");
  });
});
