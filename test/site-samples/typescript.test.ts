import * as client from "koodrive-client";
import { describe, expect, it, vi } from "vitest";
import { sampleCall } from "../../scripts/contract/samples.ts";
import { callsOf } from "../../scripts/site/samples/samples.ts";
import { sample } from "../support/sample.ts";
import { CASES, contract } from "./cases.ts";
import { aboutThings, testLanguage } from "./language.ts";
import { openStage, type Stage } from "./stage.ts";

const IMPORT = /^import \{ (.*) \} from "koodrive-client";\n/;
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Runs code that has no types, as a function of what it takes from its surroundings. */
async function run(code: string, environment: Stage["environment"]): Promise<unknown[]> {
  const [, imported = ""] = IMPORT.exec(code) ?? [];
  const printed: unknown[] = [];
  const surroundings = {
    process: { env: environment },
    console: { log: (value: unknown) => printed.push(value) },
    ...Object.fromEntries(imported.split(", ").map((name) => [name, Reflect.get(client, name)])),
  };
  const program = AsyncFunction(...Object.keys(surroundings), code.replace(IMPORT, ""));
  await program(...Object.values(surroundings));
  return printed;
}

/** fetch sends no body with GET: the sample calls another operation. */
const callable = CASES.filter(
  ({ call: { operation } }) => !(operation.method === "GET" && operation.node.requestBody),
);

const runAndRead = async (code: string, environment: Stage["environment"]) => {
  const answers = watchAnswers();
  const printed = await run(code, environment).catch((error: unknown) => {
    if (!(error instanceof client.ApiError)) throw error;
    return undefined;
  });
  const [text = ""] = await answers();
  if (printed) expect(printed).toEqual([text.startsWith("{") ? JSON.parse(text) : text]);
  return text;
};

testLanguage("TypeScript", runAndRead, callable);

it("in place of an operation that fetch cannot send, another is called", async () => {
  const { environment, watch } = await openStage();
  const arrived = watch();
  const call = sampleCall(contract.operation("batchGetSpaces"), contract);
  const [sample] = callsOf(call, contract, false);
  expect(sample?.code).toContain("koodrive.spaces.get() returns the same");
  await runAndRead(sample?.code ?? "", environment);
  expect(arrived()).toMatchObject([{ operationId: "getSpace" }]);
});

/** Begins to keep what fetch receives. */
function watchAnswers(): () => Promise<string[]> {
  const { fetch } = globalThis;
  const answers: Promise<string>[] = [];
  vi.stubGlobal("fetch", async (...request: Parameters<typeof fetch>) => {
    const response = await fetch(...request);
    answers.push(response.clone().text());
    return response;
  });
  return () => {
    vi.unstubAllGlobals();
    return Promise.all(answers);
  };
}

describe("the TypeScript samples of lists", () => {
  const lists = CASES.filter(
    ({ call, isFirst }) => isFirst && call.operation.node["x-koodrive-pagination"],
  );

  it.each(sample(lists, 10))("$call.method: print a page, and all elements", async ({ call }) => {
    const stage = await openStage();
    const samples = callsOf(await aboutThings(call, stage), contract, true);
    const code = samples.find(({ name }) => name === "TypeScript")?.code ?? "";
    const arrived = stage.watch();
    const [page, ...elements] = await run(code, stage.environment);
    expect(arrived().map(({ operationId }) => operationId)).toContain(call.operation.id);
    const [items] = [call.operation.node["x-koodrive-pagination"].items].flat();
    const first = (page as Record<string, unknown[]>)[items] ?? [];
    expect(elements.slice(0, first.length)).toEqual(first);
  });
});
