// Every list ends on a mock: a walk takes the first response example for the whole list.
import { accessToken, appAccessToken, createKooDriveClient } from "koodrive-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demandsCursor } from "../../scripts/contract/arguments.ts";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { collect, without } from "../support/pages.ts";
import { sample } from "../support/sample.ts";

const contract = readContract();
const lists = contract.operations.filter(({ node }) => node["x-koodrive-pagination"]);
let prism: PrismProcess;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.stop());

describe("a walk over the mock ends", () => {
  it.each(sample(lists, 15).map((operation) => [operation.id, operation] as const))(
    "%s",
    async (_, operation) => {
      const { style, items, limit, ...pages } = operation.node["x-koodrive-pagination"];
      const takesApplication = contract.security(operation).flat().includes("AppAccessToken");
      const koodrive = createKooDriveClient({
        endpoint: prism.url,
        auth: takesApplication ? appAccessToken("Bearer mock") : accessToken("Bearer+mock"),
      });
      const call = sampleCall(operation, contract);
      const isDemanded = demandsCursor(operation, contract);
      const args = without(isDemanded ? call.args : without(call.args, pages[style]), limit);
      const [example] = Object.values(contract.successExamples(operation));
      const whole = [items]
        .flat()
        .map((path) => field(example.value, path))
        .find(Array.isArray);
      const list: Node = methodOf(koodrive, call);
      expect(await collect(list.all(args))).toEqual(whole);
    },
  );
});

function field(body: Node, path: string): Node {
  return path.split(".").reduce((node, key) => node?.[key], body);
}
