// With `validate: true`, every rule that the contract has of an argument: what just breaks it is
// refused by name and not sent, what just keeps to it is sent.
import { ArgumentError, accessToken, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import { type Node, type Operation, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { constraintsOf } from "../support/constraints.ts";

const contract = readContract();
// fetch cannot send the one operation with a body on GET.
const operations = contract.operations
  .filter(({ id }) => id !== "batchGetSpaces")
  .map((operation): [string, Operation] => [operation.id, operation]);

function setUp(operation: Operation) {
  let sent = 0;
  const koodrive = createKooDriveClient({
    endpoint: "https://drive.example.com",
    auth: accessToken("Bearer+t0ken"),
    validate: true,
    fetch: async () => {
      sent += 1;
      return Response.json({ code: 0, msg: "OK" });
    },
  });
  const call = methodOf(koodrive, sampleCall(operation, contract));
  /** How many requests were sent, and the argument that was refused. */
  return async (args: object) => {
    sent = 0;
    const error = await call(args).catch((error) => error);
    const refused = error instanceof ArgumentError ? error.argument : undefined;
    return [sent, refused];
  };
}

describe.each(operations)("%s", (_, operation) => {
  it("takes what just keeps to each rule, and refuses by name what just breaks it", async () => {
    const call = setUp(operation);
    for (const { argument, keyword, inside, outside } of constraintsOf(operation, contract)) {
      for (const args of inside) {
        expect([keyword, args, ...(await call(args))]).toEqual([keyword, args, 1, undefined]);
      }
      for (const args of outside) {
        expect([keyword, args, ...(await call(args))]).toEqual([keyword, args, 0, argument]);
      }
    }
  });

  it("takes its examples", async () => {
    const call = setUp(operation);
    const { args } = sampleCall(operation, contract);
    const fields = argumentsOf(operation, contract).filter(({ place }) => place === "body");
    const examples = contract.deref(operation.node.requestBody)?.content["application/json"]
      .examples;
    for (const { value } of Object.values<Node>(examples ?? { none: { value: {} } })) {
      const body = fields.map(({ name, wireName }) => [name, value[wireName]]);
      expect(await call({ ...args, ...Object.fromEntries(body) })).toEqual([1, undefined]);
    }
  });
});

it("has cases of every keyword, and many", () => {
  const all = operations.flatMap(([, operation]) => constraintsOf(operation, contract));
  expect(all.length).toBeGreaterThan(900);
  expect(new Set(all.map(({ keyword }) => keyword))).toEqual(
    new Set([
      "type",
      "required",
      "minimum",
      "maximum",
      "enum",
      "pattern",
      "minLength",
      "maxLength",
      "minItems",
      "maxItems",
      "uniqueItems",
    ]),
  );
});
