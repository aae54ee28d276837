// The Postman collection as it is published, run by newman: each of its requests succeeds.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { startPrism } from "../../scripts/prism.ts";
import { postmanCollection } from "../../src/openapi/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { guideExamples } from "../support/guide.ts";
import { problemsOf, runCollection } from "./postman-runs.ts";
import { inGroups, makeWorld, serveWorlds, type World } from "./postman-worlds.ts";

const contract = readContract();
const collection = postmanCollection();
const items: Node[] = collection.item.flatMap(({ item }: Node) => item);

it("succeeds with every request at Prism, whose answers know no things", async () => {
  const prism = await startPrism();
  onTestFinished(prism.stop);
  const credentials = { token: "Bearer+********", appToken: "Bearer ********" };
  const secrets = { code: "********", kdstoken: "********", sessionId: "********" };
  const variables = { ...credentials, ...secrets, extractCode: "Ab3dEf7h", baseUrl: prism.url };
  const run = await runCollection(collection, variables);
  expect(problemsOf(run)).toEqual([]);
  expect(run.executions.map(({ item }) => item.id).sort()).toEqual(
    contract.operations.map(({ id }) => id).sort(),
  );
});

describe("with sandboxes, whose things the variables name", () => {
  let worlds: World[];
  beforeAll(async () => {
    const start = Date.now();
    worlds = await Promise.all(items.map((item) => makeWorld(item, contract, start)));
  });

  /** All requests, each at a sandbox of its own. */
  async function runAll(credential: "token" | "signature") {
    const server = await serveWorlds(worlds);
    onTestFinished(server.close);
    const executions = [];
    for (const { variables, ids } of inGroups(worlds)) {
      const environment = { ...variables, baseUrl: server.url, credential };
      const run = await runCollection(collection, environment, ids);
      expect(problemsOf(run)).toEqual([]);
      executions.push(...run.executions);
    }
    expect(executions).toHaveLength(contract.operations.length);
    return executions;
  }

  it("succeeds with every request by token", async () => {
    await runAll("token");
  });

  it("succeeds by signature, which all requests have that take one, and no other", async () => {
    const executions = await runAll("signature");
    const signed = executions.filter(({ request }) =>
      request?.headers.get("Authorization")?.startsWith("HMAC-SHA256 "),
    );
    const expected = contract.operations.filter((operation) =>
      contract.security(operation).flat().includes("AppSignature"),
    );
    expect(signed.map(({ item }) => item.id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });
});

it("runs by the commands of the guide", async () => {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-postman-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const { id: userId } = sandbox.findUser({ role: 2 });
  const blocks = guideExamples("openapi/guide/16-other-languages.md").filter(({ code }) =>
    /newman run|koodrive-client postman/.test(code),
  );
  expect(blocks).toHaveLength(2);
  const program = (file: string) => `"${process.execPath}" "${resolve(file)}"`;
  const commands = blocks
    .map(({ code }) => code)
    .join("")
    .replaceAll("npx koodrive-client", program("src/cli/main.ts"))
    .replace("npx newman", program("test/generators/node_modules/newman/bin/newman.js"))
    .trimEnd();
  // Its exit code would tell of a failure.
  await promisify(execFile)("sh", ["-ec", `${commands} --env-var baseUrl=${url}`], {
    cwd: directory,
    env: { KOODRIVE_TOKEN: sandbox.createToken({ userId }) },
    timeout: 30_000,
  });
  expect(sandbox.getJournal().entries).toMatchObject([
    { operationId: "getSpaceAllocation", answer: { status: 200 } },
  ]);
});
