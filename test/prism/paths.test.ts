// Paths of the service that lie inside others resolve rightly, in the client and in Prism, and
// values that would lead to a sibling are refused.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { serve } from "../support/server.ts";

const contract = readContract();
/**
 * Path values with which an operation's path would be that of a sibling that has the value for a
 * literal.
 */
const ambiguous = contract.operations.flatMap((operation) => {
  const own = operation.path.split("/");
  const siblings = contract.operations
    .filter((other) => other !== operation && other.method === operation.method)
    .map((other) => other.path.split("/"))
    .filter(
      (other) =>
        other.length === own.length &&
        other.every((part, index) => part === own[index] || `${part}${own[index]}`.includes("{")),
    );
  const values = siblings.map((other) =>
    other.flatMap((part, index) =>
      own[index]?.startsWith("{") && !part.startsWith("{") ? [[own[index].slice(1, -1), part]] : [],
    ),
  );
  return values
    .filter(({ length }) => length)
    .map((values) => ({ name: String(operation.node["x-koodrive-method"]), operation, values }));
});

describe.each(ambiguous)("$name with $values", ({ name, operation, values }) => {
  it("is refused before anything is sent, by method and by path", async () => {
    const { url, received } = await serve();
    const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken("t") });
    const reserved = Object.fromEntries(values);
    const sample = sampleCall(operation, contract);
    const { args } = sample;
    const call = methodOf(koodrive, sample)({ ...args, ...reserved });
    const [argument] = Object.keys(reserved);
    await expect(call).rejects.toMatchObject({ name: "ArgumentError", argument, operation: name });
    const path = Object.fromEntries(
      contract
        .parameters(operation)
        .filter((parameter) => parameter.in === "path")
        .map((parameter) => [parameter.name, args[parameter.name]]),
    );
    const byPath = () =>
      (koodrive.http as Node)[operation.method](operation.path, {
        params: { path: { ...path, ...reserved } },
      });
    await expect(byPath()).rejects.toMatchObject({ name: "ArgumentError", argument });
    expect(received).toEqual([]);
  });
});

it("there are some", () => expect(ambiguous.length).toBeGreaterThan(20));

describe("the paths that the reference itself makes ambiguous", () => {
  let prism: PrismProcess;
  beforeAll(async () => {
    prism = await startPrism();
  });
  afterAll(() => prism.stop());

  it.each([
    "getJob",
    "listJobs",
    "getTask",
    "getTaskResult",
    "listTasks",
    "listPersonalFiles",
    "createFile",
    "getFile",
    "renameFile",
    "getShare",
    "visitShare",
  ])("%s is answered by Prism as itself", async (id) => {
    const operation = contract.operation(id);
    const [example] = Object.values(contract.successExamples(operation));
    const koodrive = createKooDriveClient({ endpoint: prism.url, auth: accessToken("t") });
    const sample = sampleCall(operation, contract);
    expect(await methodOf(koodrive, sample)(sample.args)).toEqual(example.value);
  });
});

describe("every operation's sample", () => {
  it("resolves to a path that is no sibling's", () => {
    for (const operation of contract.operations) {
      const { args } = sampleCall(operation, contract);
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
        encodeURIComponent(String(args[name])),
      );
      const fitting = contract.operations.filter(
        ({ method, path: template }) => method === operation.method && fits(path, template),
      );
      const literals = (template: string) =>
        template.split("/").filter((part) => !part.startsWith("{")).length;
      const [best] = fitting.sort((a, b) => literals(b.path) - literals(a.path));
      expect(best?.id).toBe(operation.id);
    }
  });
});

function fits(path: string, template: string): boolean {
  const parts = template.split("/");
  const segments = path.split("/");
  return (
    parts.length === segments.length &&
    parts.every((part, index) => part.startsWith("{") || part === segments[index])
  );
}
