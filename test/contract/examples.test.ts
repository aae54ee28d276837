// What the contract itself gives as examples does not deviate from it, for every operation; what is
// planted into them is found.
import { ContractError, type Deviation } from "koodrive-client/contract";
import { describe, expect, it } from "vitest";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import {
  JSON_TYPE,
  type Node,
  type Operation,
  readContract,
} from "../../scripts/contract/contract.ts";
import { sample } from "../support/sample.ts";
import { respondWith } from "../support/server.ts";
import {
  exampleRequest,
  respondWithExample,
  responseExamples,
  serveMonitored,
} from "./monitored.ts";

const contract = readContract();

const operations = sample(contract.operations, 25);
describe.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s",
  (id, operation) => {
    it("has examples, of the request and of every response, that do not deviate", async () => {
      for (const status of Object.keys(operation.node.responses)) {
        for (const example of responseExamples(operation, contract, status)) {
          const { url, monitor, unchecked } = await serveMonitored(
            respondWithExample(example, operation, contract, status),
            { mode: "throw" },
          );
          const { path, init } = exampleRequest(operation, contract);
          const text = await (await monitor(url + path, init)).text();
          expect(typeof example === "string" ? text : JSON.parse(text)).toEqual(example);
          expect(unchecked).toEqual([]);
        }
      }
    });

    it("has examples of further requests that do not deviate", async () => {
      const examples = Object.values<Node>(
        contract.deref(operation.node.requestBody)?.content["application/json"].examples ?? {},
      );
      const { url, monitor, unchecked } = await serveMonitored(
        respondWithExample(responseExamples(operation, contract, "200")[0], operation, contract),
        { mode: "throw" },
      );
      const { path, init } = exampleRequest(operation, contract);
      for (const { value } of examples)
        await monitor(url + path, { ...init, body: JSON.stringify(value) });
      expect(unchecked).toEqual([]);
    });

    it("does not deviate with every optional parameter", async () => {
      const parameters = contract
        .parameters(operation)
        .filter(({ example }) => example !== undefined);
      const optional = argumentsOf(operation, contract)
        .filter(({ place }) => place !== "body")
        .map(({ name, wireName, place }) => [
          name,
          parameters.find((parameter) => parameter.name === wireName && parameter.in === place)
            ?.example,
        ]);
      const { url, monitor } = await serveMonitored(
        respondWithExample(responseExamples(operation, contract, "200")[0], operation, contract),
        { mode: "throw" },
      );
      const { path, init } = exampleRequest(
        operation,
        contract,
        Object.fromEntries(optional.filter(([, example]) => example !== undefined)),
      );
      await monitor(url + path, init);
    });

    if (contract.successType(operation) === JSON_TYPE) {
      it("is found to answer with an unknown field and another type", async () => {
        const [example] = responseExamples(operation, contract, "200");
        const [field, value] = Object.entries(example).find(([, value]) => value !== null) as [
          string,
          unknown,
        ];
        const wrong = typeof value === "object" ? true : { not: "this" };
        const isOpen =
          contract.deref(contract.responseSchema(operation)).additionalProperties === true;
        const deviations = await deviationsOf({
          ...example,
          [field]: wrong,
          surprise: "s3cret value",
        });
        expect(deviations.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(
          // Where no page showed all fields, the contract leaves the response open.
          expect.arrayContaining([
            ...(isOpen ? [] : ["/body/surprise unknown"]),
            `/body/${field} type`,
          ]),
        );
        expect(deviations[0]).toMatchObject({
          operationId: id,
          operation: operation.node["x-koodrive-method"],
          place: "response",
          status: 200,
        });
        expect(JSON.stringify(deviations)).not.toContain("s3cret");

        async function deviationsOf(body: unknown): Promise<readonly Deviation[]> {
          const { url, monitor } = await serveMonitored(respondWith(body), { mode: "throw" });
          const { path, init } = exampleRequest(operation, contract);
          const error = await monitor(url + path, init).catch((error) => error);
          expect(error).toBeInstanceOf(ContractError);
          expect(error.sent).toBe(true);
          return error.deviations;
        }
      });
    }

    it.each(required(operation))(
      "is found to be asked without the required $place field $wireName",
      async ({ name, wireName, place }) => {
        const { url, monitor, received } = await serveMonitored(
          respondWith({ code: 0, msg: "OK" }),
          {
            mode: "throw",
          },
        );
        const { path, init } = exampleRequest(operation, contract, { [name]: undefined });
        const error = await monitor(url + path, init).catch((error) => error);
        expect(error).toMatchObject({ name: "ContractError", sent: false });
        const pointer = `/${place}/${place === "header" ? wireName.toLowerCase() : wireName}`;
        expect(error.deviations).toMatchObject([
          { operationId: id, place: "request", pointer, keyword: "required", seen: "nothing" },
        ]);
        expect(received).toEqual([]);
      },
    );
  },
);

function required(operation: Operation) {
  return argumentsOf(operation, contract).filter(
    (argument) => argument.required && argument.place !== "path",
  );
}
