// Every operation of the contract at the gate: its sample passes, and what breaks a rule of an
// argument is refused by the argument's name.
import { describe, expect, it } from "vitest";
import { argumentsOf } from "../../../scripts/contract/arguments.ts";
import { type Operation, readContract } from "../../../scripts/contract/contract.ts";
import { plainRequest } from "../../../scripts/contract/plain-request.ts";
import { sampleCall } from "../../../scripts/contract/samples.ts";
import { arrive, worldWithTokens } from "../../support/arrive.ts";
import { type Constraint, constraintsOf } from "../../support/constraints.ts";
import { sample } from "../../support/sample.ts";

const contract = readContract();
const { world, userToken, appToken } = worldWithTokens();
const sampled = sample(contract.operations, 25).map(
  (operation) => [operation.id, operation] as const,
);

/** What the gate says to a call by somebody who may do everything. */
function call(operation: Operation, args: Record<string, unknown>, change: Change = {}) {
  const { method, target, headers, body } = plainRequest(operation, args, contract);
  const takesApplications = contract.security(operation).flat().includes("AppAccessToken");
  const authorization = takesApplications ? appToken : userToken;
  const {
    answer,
    refusal,
    world: next,
  } = arrive(world, method, target + (change.query ?? ""), {
    headers: { authorization, ...headers, ...change.headers },
    ...(body !== undefined && { body: { ...JSON.parse(body), ...change.body } }),
  });
  const isAtGate = /^(gate|auth)\./.test(refusal?.because ?? "");
  return {
    because: isAtGate ? refusal?.because : undefined,
    refused: [answer.status, answer.code, refusal?.field],
    isUnchanged: next.auditLog === world.auditLog,
  };
}

interface Change {
  query?: string;
  headers?: Record<string, string>;
  body?: object;
}

/** The name on the wire of what a constraint is about. Those of headers are in small letters. */
function wireNameOf({ argument }: Constraint, operation: Operation): string {
  const [, first = "", rest = ""] = /^(\w+)(.*)$/.exec(argument) ?? [];
  const { wireName, place } = placeOf(first, operation);
  return (place === "header" ? wireName.toLowerCase() : wireName) + rest;
}

function placeOf(name: string, operation: Operation) {
  const argument = argumentsOf(operation, contract).find((argument) => argument.name === name);
  if (!argument) throw new Error(`${operation.id} has no argument ${name}`);
  return argument;
}

/**
 * Outside of a body all is text: a text is of no wrong type, an empty list is no list, and a path
 * with an empty text is another one.
 */
function canBeSent({ argument, keyword }: Constraint, operation: Operation): boolean {
  const { place, schema } = placeOf(argument.replace(/\W.*/, ""), operation);
  if (place === "body") return true;
  const { type } = argument.endsWith("]") ? contract.deref(schema.items) : schema;
  if (keyword === "type") return type !== "string" && type !== "array";
  return keyword !== "minItems" && !(keyword === "minLength" && place === "path");
}

const codeOf = (field: string, operation: Operation) =>
  operation.id === "searchFiles" && field === "searchType"
    ? expect.stringMatching(/^1300041[34]$/)
    : "13000102";

describe.each(sampled)("%s", (_, operation) => {
  const { args } = sampleCall(operation, contract);

  it("lets its sample pass", () => {
    expect(call(operation, args).because).toBeUndefined();
  });

  it("lets pass what just keeps to each rule, and refuses by name what just breaks it", () => {
    for (const constraint of constraintsOf(operation, contract)) {
      if (!canBeSent(constraint, operation)) continue;
      const { keyword, inside, outside } = constraint;
      const field = wireNameOf(constraint, operation);
      for (const within of inside) {
        const { because } = call(operation, { ...within });
        expect([field, keyword, within, because]).toEqual([field, keyword, within, undefined]);
      }
      for (const beyond of outside) {
        const { refused, isUnchanged } = call(operation, { ...beyond });
        const expected = [400, codeOf(field, operation), field];
        expect([keyword, beyond, ...refused]).toEqual([keyword, beyond, ...expected]);
        expect(isUnchanged).toBe(true);
      }
    }
  });

  it("asks for each required argument", () => {
    for (const { name, wireName, place, required } of argumentsOf(operation, contract)) {
      if (!required || place === "path") continue;
      const { refused } = call(operation, { ...args, [name]: undefined });
      expect(refused).toEqual([400, codeOf(wireName, operation), wireName]);
    }
  });

  it("refuses what it does not know by name, but for headers", () => {
    const { target, body } = plainRequest(operation, args, contract);
    const query = `${target.includes("?") ? "&" : "?"}noSuchParameter=1`;
    expect(call(operation, args, { query }).refused).toEqual([400, "13000102", "noSuchParameter"]);
    if (body !== undefined) {
      const { refused } = call(operation, args, { body: { noSuchField: null } });
      expect(refused).toEqual([400, "13000102", "noSuchField"]);
    }
    const headers = { "X-No-Such-Header": "1", "No-Such-Header": "2" };
    expect(call(operation, args, { headers }).because).toBeUndefined();
  });
});
