// Prism with random responses (`--dynamic`), several seeds: what it makes of each operation's
// schema is valid by the contract, and the client reads it.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JSON_TYPE, type Node, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { bodyPointer } from "../../scripts/ledger/schemas.ts";
import { validator } from "../../scripts/ledger/validation.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { sample } from "../support/sample.ts";

const contract = readContract();
const callable = sample(
  contract.operations.filter(({ method, node }) => !(method === "GET" && node.requestBody)),
  40,
);

describe.each(sample(["one", "two", "three"], 1))("seed %s", (seed) => {
  let prism: PrismProcess;
  beforeAll(async () => {
    prism = await startPrism({ args: ["--dynamic", "--seed", seed] });
  });
  afterAll(() => prism.stop());

  it.each(callable.map((operation) => [operation.id, operation] as const))(
    "%s",
    async (_, operation) => {
      const validate = validator(contract, bodyPointer(operation, "response", contract));
      let arrived: Node;
      const koodrive = createKooDriveClient({
        endpoint: prism.url,
        auth: accessToken("Bearer+mock"),
        fetch: async (...args) => {
          const response = await fetch(...args);
          expect(response.status).toBe(200);
          arrived = await response.text();
          if (contract.successType(operation) !== JSON_TYPE) return new Response(arrived);
          arrived = JSON.parse(arrived);
          // A random code is one of a failure; what is to be read here is the rest.
          return Response.json("code" in arrived ? { ...arrived, code: 0 } : arrived);
        },
      });
      const sample = sampleCall(operation, contract);
      const result = await methodOf(koodrive, sample)(sample.args);
      expect(validate(arrived), JSON.stringify(validate.errors)).toBe(true);
      expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    },
  );
});
