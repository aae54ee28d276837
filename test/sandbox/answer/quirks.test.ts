import { accessToken, createKooDriveClient } from "koodrive-client";
import { type ContractError, monitorContract } from "koodrive-client/contract";
import { describe, expect, it } from "vitest";
import { type Operation, readContract } from "../../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../../scripts/contract/samples.ts";
import { stringifyExact } from "../../../src/model/exact-json.ts";
import { exampleAnswer } from "../../../src/sandbox/answer/example.ts";
import {
  catalogue,
  IGNORED_RANGES,
  REORDERED_FIELDS,
  REORDERED_PARTS,
  SHORT_PAGES,
} from "../../../src/sandbox/answer/quirk-catalogue.ts";
import {
  changeAnswer,
  createQuirks,
  type QuirkSetting,
  type Quirky,
} from "../../../src/sandbox/answer/quirks.ts";
import { findRoute } from "../../../src/sandbox/gate/route.ts";
import type { OperationId } from "../../../src/sandbox/rules/rule.ts";
import { setUpDisturbances } from "../../support/disturbances.ts";
import { fullValue } from "../../support/full-value.ts";
import { sample } from "../../support/sample.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { smallWorld } from "../../support/small-world.ts";

const contract = readContract();
const world = smallWorld();
const methodName = ({ node }: Operation): string => node["x-koodrive-method"];

/** The answers of an operation that the contract shows, and one with every field. */
function documentsOf(operation: Operation): unknown[] {
  const { body } = exampleAnswer(operation.id as OperationId);
  const full = fullValue(contract.responseSchema(operation), contract) as Record<string, unknown>;
  return [body, "code" in full ? { ...full, code: 0 } : full];
}

/** A body as it is sent, and the quirks that have happened to it. */
function send({ method, path }: Operation, body: unknown, setting: QuirkSetting) {
  const route = findRoute(method, path.replace(/\{.*?\}/g, "1"));
  const quirks = createQuirks(setting);
  const handled = { world, route, answer: { status: 200, code: "0", body } };
  const [{ answer }, applied]: Quirky = quirks ? changeAnswer(quirks, handled) : [handled, []];
  return { text: stringifyExact(answer.body), applied };
}

/** What a client makes of a body; rejects where a monitor finds a deviation from the contract. */
async function receive(operation: Operation, text: string, wireVariants = false): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const sent = async () => new Response(text, { headers });
  const fetch = await monitorContract({ fetch: sent, mode: "throw", wireVariants });
  const koodrive = createKooDriveClient({ endpoint: ENDPOINT, auth: accessToken("t"), fetch });
  const sample = sampleCall(operation, contract);
  return methodOf(koodrive, sample)(sample.args);
}

/** The keywords that a monitor finds broken which takes no variants. */
function keywordsOf(operation: Operation, text: string): Promise<string[]> {
  return receive(operation, text, true).then(
    () => [],
    ({ deviations }: ContractError) => deviations.map(({ keyword }) => keyword),
  );
}

/** The client cannot make one call: fetch sends no body with GET. */
const operations = contract.operations.filter(
  (operation) =>
    operation.id !== "batchGetSpaces" && !exampleAnswer(operation.id as OperationId).mediaType,
);

describe.each(sample(operations, 30).map((operation) => [operation.id, operation] as const))(
  "the answer of %s",
  (_, operation) => {
    it("says the same to a client, whichever quirks it has", async () => {
      const own = catalogue().quirks.filter((quirk) =>
        quirk.operations.includes(methodName(operation)),
      );
      const settings: QuirkSetting[] = own.map(({ id }) => [id]);
      settings.push("all", { random: 1 }, { random: 2 });
      for (const body of documentsOf(operation)) {
        const plain = JSON.stringify(body);
        const expected = await receive(operation, plain);
        expect(await keywordsOf(operation, plain)).toEqual([]);
        for (const setting of settings) {
          const { text, applied } = send(operation, body, setting);
          const name = JSON.stringify(setting);
          expect(await receive(operation, text), name).toEqual(expected);
          // What is said to have happened has happened, and nothing else.
          const isVariant = applied.some((id) => id !== REORDERED_FIELDS);
          const keywords = new Set(await keywordsOf(operation, text));
          expect([...keywords], name).toEqual(isVariant ? ["x-koodrive-wire"] : []);
          expect(text === plain, name).toBe(applied.length === 0);
        }
      }
    });
  },
);

describe("every quirk", () => {
  it("can happen alone to an answer of each operation that it names", () => {
    const never: string[] = [];
    for (const { id, operations } of catalogue().quirks) {
      const named = contract.operations.filter((one) => operations.includes(methodName(one)));
      const happens = (operation: Operation) =>
        documentsOf(operation).some((body) => send(operation, body, [id]).applied.includes(id));
      if (named.length === 0 || !named.every(happens)) never.push(id);
    }
    expect(never).toEqual([
      // These happen to refusals. No code of the gateway is a number.
      "ServiceError.code: string",
      "GatewayError.error_code: integer",
      // These need a rule.
      SHORT_PAGES,
      REORDERED_PARTS,
      // This happens to the store.
      IGNORED_RANGES,
    ]);
  });

  it("has a name that says where it is and what it does", () => {
    const { quirks } = setUpDisturbances().command.listQuirks();
    expect(quirks).toContainEqual({
      id: "Space.capacity: integer",
      operations: ["spaces.batchGet", "spaces.getById", "spaces.get"],
      isSet: false,
    });
    expect(quirks.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "ListMessagesResponse.messages: object",
        "UploadPart.hashCtx[]: string",
        "MediaMatch.score: number",
        "ServiceStatus.aiAvailable: string",
      ]),
    );
  });
});

describe("a value", () => {
  const user = contract.operation("getUser");
  const withUser = (data: object) => ({ code: 0, msg: "Success", data });

  it("becomes an integer of as many digits as it has", () => {
    const body = withUser({ id: "9007199254740993", name: "9007199254740993" });
    expect(send(user, body, ["User.id: integer"]).text).toBe(
      '{"code":0,"msg":"Success","data":{"id":9007199254740993,"name":"9007199254740993"}}',
    );
  });

  it.each(["007", "-0", "1.0", "", "all", "1e3", " 1"])("stays %j, which no integer is", (id) => {
    expect(send(user, withUser({ id }), "all").text).toContain(JSON.stringify({ id }));
  });

  it.each([[[]], [[{ id: "1" }, { id: "2" }]]])(
    "stays a list of none or several: %j",
    (messages) => {
      const list = contract.operation("listMessages");
      const { applied } = send(list, { code: 0, messages }, [
        "ListMessagesResponse.messages: object",
      ]);
      expect(applied).toEqual([]);
    },
  );

  it("stays null", () => {
    expect(send(user, withUser({ id: null }), ["User.id: integer"]).applied).toEqual([]);
  });

  it("that is whole stays a text where a fraction is documented", () => {
    const search = contract.operation("searchMedia");
    const full = JSON.stringify(fullValue(contract.responseSchema(search), contract));
    const textOf = (score: string) =>
      send(search, JSON.parse(full.replace(/"score":"[^"]*"/, `"score":"${score}"`)), [
        "MediaMatch.score: number",
      ]).text;
    expect(textOf("1")).toContain('"score":"1"');
    expect(textOf("0.5")).toContain('"score":0.5');
  });
});
