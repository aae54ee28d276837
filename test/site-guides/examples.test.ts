// The TypeScript of the guides and of the README runs as it is written, on a sandbox: nothing is sent
// anywhere else, whichever endpoint an example has.
import * as crypto from "node:crypto";
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import * as opentelemetry from "@opentelemetry/api";
import * as client from "koodrive-client";
import * as contract from "koodrive-client/contract";
import * as errors from "koodrive-client/errors";
import * as openapi from "koodrive-client/openapi";
import * as sandboxEntry from "koodrive-client/sandbox";
import * as mswHttp from "msw/http";
import * as mswNode from "msw/node";
import * as vitest from "vitest";
import { type GuideExample, guideExamples, isProgram, runExample } from "../support/guide.ts";

const { describe, expect, it, onTestFinished, vi } = vitest;
const ENDPOINT = "https://koodrive.example.com";

/** The guides with numbers; the introduction has a test of its own. */
const guides = globSync("openapi/guide/*.md").filter((file) => /^\d/.test(basename(file)));
const examples = ["README.md", ...guides].flatMap((file) =>
  guideExamples(file)
    .filter(({ language }) => language === "ts")
    .map((example) => ({ ...example, name: `${basename(file, ".md")}: ${example.name}` })),
);
const hasTests = ({ code }: GuideExample) => code.includes('from "vitest"');

/** Modules whose fetch is that of a sandbox unless an example says otherwise. */
function modulesFor(sandbox: sandboxEntry.Sandbox) {
  const { fetch, now } = sandbox;
  const createKooDriveClient = (options: client.ClientOptions) =>
    client.createKooDriveClient({ fetch, now, ...options });
  const monitorContract = (options: contract.MonitorOptions) =>
    contract.monitorContract({ fetch, ...options });
  return {
    "koodrive-client": { ...client, createKooDriveClient },
    "koodrive-client/contract": {
      ...contract,
      monitorContract,
      recordHar: (options: contract.HarOptions = {}) => contract.recordHar({ fetch, ...options }),
    },
    "koodrive-client/errors": errors,
    "koodrive-client/openapi": openapi,
    "koodrive-client/sandbox": sandboxEntry,
    "@opentelemetry/api": opentelemetry,
    "node:crypto": crypto,
    "node:fs/promises": fs,
  };
}

// Their own tests are tests of this file.
for (const example of examples.filter(hasTests)) {
  describe(`the tests of ${example.name}`, async () => {
    const modules = { "msw/http": mswHttp, "msw/node": mswNode, vitest };
    await runExample(example, {
      modules: { ...modules, "koodrive-client": client, "koodrive-client/sandbox": sandboxEntry },
    });
  });
}

/** A directory with the files that examples send. */
function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-guides-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, "site"));
  for (const name of ["report.pdf", "site/index.html"]) {
    writeFileSync(join(directory, name), `the content of ${name}`);
  }
  return directory;
}

/** Identifiers of what the guides speak of, made by the calls that make it. */
async function makeThings(koodrive: client.KooDriveClient, containerId: string) {
  const content = new Blob(["As discussed."]);
  const { fileId } = await koodrive.files.upload(content, { containerId, fileName: "plan.txt" });
  const folder = { containerId, fileName: "Archive", fileType: "10" } as const;
  const { id: folderId = "" } = await koodrive.files.createDirectory(folder);
  const share = { containerId, fileIds: [fileId], scope: 2, validDays: 7 } as const;
  const { shareLink } = await koodrive.shares.create(share);
  const { data: jobId = "" } = await koodrive.jobs.create({
    ...{ taskType: 1, actionType: 101, dstContainerId: containerId },
    taskInfo: { srcContainerId: containerId, newFilePath: folderId, fileInfo: [{ fileId }] },
  });
  return { containerId, fileId, fileIds: [fileId], folderId, shareId: shareLink?.shareId, jobId };
}

/** What the guides use without declaring it. */
async function namesFor(sandbox: sandboxEntry.Sandbox, modules: ReturnType<typeof modulesFor>) {
  const { id: userId } = sandbox.findUser({ role: 2 });
  const token = sandbox.createToken({ userId });
  const appId = "sandbox-app";
  const { createKooDriveClient } = modules["koodrive-client"];
  const auth = client.accessToken(token);
  const koodrive = createKooDriveClient({ endpoint: ENDPOINT, auth, retry: { baseDelay: 1 } });
  const { data } = await koodrive.spaces.get({ ownerId: userId, type: 1 });
  const { list: [department] = [] } = await koodrive.departments.list();
  const things = await makeThings(koodrive, data?.containerId ?? "");
  return {
    ...{ ...modules["koodrive-client"], sandbox, expect, koodrive, ...things },
    ...{ userId, token, appId, appSecret: "sandbox-secret", ownerId: department?.id },
    ...{ deviceId: "laptop", traceId: "t".repeat(58), signal: new AbortController().signal },
    ...{ load: async () => undefined, keep: vi.fn(), add: vi.fn(), apply: vi.fn(), show: vi.fn() },
    fetchTokenFromOurServer: async () => token,
    fetchAppTokenFromOurServer: async () => sandbox.createToken({ appId }),
  };
}

/** What an example says that it prints, by a comment below the call. */
const promisedBy = ({ code }: GuideExample): string[] =>
  Array.from(code.matchAll(/^ *console\.\w+\(.*\);\n *\/\/ (.*)$/gm), ([, text = ""]) => text);

const PATHS =
  /"(report\.pdf|copy\.pdf|video\.mp4|upload\.json|openapi-3\.0\.json|calls\.har|site|copy)"/g;

/** The example with paths in a directory. One without exports is a block with its own names. */
function prepare(example: GuideExample, directory: string, token: string): GuideExample {
  const code = example.code
    .replaceAll(PATHS, (path) => JSON.stringify(join(directory, JSON.parse(path))))
    .replaceAll("Bearer+your-token", token);
  return { ...example, code: /^(im|ex)port /m.test(code) ? code : `{\n${code}}` };
}

describe("the examples run", () => {
  const parts = examples.filter((example) => !hasTests(example));

  it.each(parts.map((example) => [example.name, example] as const))("%s", async (_, example) => {
    const sandbox = sandboxEntry.createSandbox();
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    const modules = modulesFor(sandbox);
    const { token, ...names } = await namesFor(sandbox, modules);
    const log = vi.fn<(...texts: unknown[]) => void>();
    const console = { log, error: log, warn: log };
    const known = isProgram(example) ? { console } : { ...names, token, console };
    const { code, ...rest } = prepare(example, makeDirectory(), token);
    const here = { ...rest, code: code.replaceAll("http://127.0.0.1:4010", url) };
    await runExample(here, { modules, names: known });
    const printed = log.mock.calls.flat();
    // What an example catches, it prints.
    expect(printed.filter((text) => text instanceof Error)).toEqual([]);
    expect(printed).toEqual(expect.arrayContaining(promisedBy(example)));
  });

  it("and there are many", () => {
    expect(parts.flatMap(promisedBy)).not.toEqual([]);
    expect(parts.length).toBeGreaterThanOrEqual(40);
    expect(examples.filter(hasTests).length).toBeGreaterThanOrEqual(2);
  });
});
