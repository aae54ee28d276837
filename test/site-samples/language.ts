// What holds for the samples of a language that can be run here: each sends what the contract
// allows, and does what the operation does.
import { monitorContract } from "koodrive-client/contract";
import { describe, expect, it } from "vitest";
import type { SampleCall } from "../../scripts/contract/samples.ts";
import { withThings } from "../../scripts/sandbox-things.ts";
import { APP_TOKEN, ENDPOINT, requestOf, USER_TOKEN } from "../../scripts/site/samples/request.ts";
import { callsOf } from "../../scripts/site/samples/samples.ts";
import { sample } from "../support/sample.ts";
import { serve } from "../support/server.ts";
import { CASES, contract, hostileCall } from "./cases.ts";
import { openStage, type Stage } from "./stage.ts";

/** Runs code to its end. Resolves to the body of the answer as the code has printed it. */
export type RunCode = (code: string, environment: Stage["environment"]) => Promise<string>;

/** @param cases Those that the language can send. */
export function testLanguage(language: string, run: RunCode, cases = CASES): void {
  const codeOf = (call: SampleCall): string =>
    callsOf(call, contract, false).find(({ name }) => name === language)?.code ?? "";

  const runIn = async (call: SampleCall, { environment, watch }: Stage) => {
    const arrived = watch();
    const text = await run(codeOf(call), environment);
    const [entry, ...more] = arrived();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ operationId: call.operation.id });
    await compare(call, entry?.answer?.status ?? 0, text);
    return entry;
  };

  describe(`the ${language} samples`, () => {
    it.each(sample(cases, 20))("$title: arrives as itself, at a rule", async ({ call }) => {
      const entry = await runIn(call, await openStage());
      expect([entry?.answeredBy, entry?.refusal]).not.toEqual(["gate", expect.anything()]);
    });

    it("send texts as they are", async () => {
      const { url, received } = await serve();
      const environment = {
        [ENDPOINT]: url,
        [USER_TOKEN]: "Bearer+'\"$t",
        [APP_TOKEN]: "Bearer '\"$t",
      };
      await run(codeOf(hostileCall), environment);
      expect(received).toHaveLength(1);
      expect(JSON.parse(received[0]?.body ?? "")).toEqual(hostileCall.args);
      expect(received[0]?.headers).toMatchObject({
        authorization: environment[APP_TOKEN],
        "content-type": "application/json",
      });
    });

    const first = cases.filter(({ isFirst }) => isFirst);
    it.each(sample(first, 20))(
      "$call.method: succeeds about things that are there",
      async (test) => {
        const stage = await openStage();
        const entry = await runIn(await aboutThings(test.call, stage), stage);
        expect(entry).toMatchObject({ answer: { status: 200 } });
        expect(entry?.refusal).toBeUndefined();
      },
    );
  });
}

/** The call, about things that are there. An argument that it then has not is left out. */
export async function aboutThings(call: SampleCall, { things }: Stage): Promise<SampleCall> {
  const args = Object.entries(await withThings(call, things));
  return { ...call, args: Object.fromEntries(args.filter(([, value]) => value !== undefined)) };
}

/** Compares the request of a sample and the answer that it has printed with the contract. */
async function compare(call: SampleCall, status: number, text: string): Promise<void> {
  const { method, target, headers, body } = requestOf(call, contract);
  const answered = async () =>
    new Response(text, {
      status,
      headers: { "content-type": contract.successType(call.operation) },
    });
  const monitor = await monitorContract({ fetch: answered, mode: "throw", wireVariants: true });
  await monitor(`https://koodrive.example.com${target}`, {
    method,
    headers: { authorization: "********", ...Object.fromEntries(headers) },
    body: body ? JSON.stringify(body) : null,
  });
}
