// The examples of the README, the guides and the doc comments compile, and make no claim that the types do
// not keep.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guideExamples, isProgram } from "../support/guide.ts";
import { compile } from "./compile.ts";

const PRELUDE = `import { accessToken, ApiError, appAccessToken, appSignature, createKooDriveClient, KooDriveError, NetworkError, ResponseError, TimeoutError, type KooDriveClient } from "koodrive-client";
declare const token: string, appId: string, appSecret: string, userId: string, shareId: string, ownerId: string, traceId: string;
declare const signal: AbortSignal;
declare const container: string, fileId: string, deviceId: string, syncDirId: string;
declare const containerId: string, folderId: string, fileIds: string[], jobId: string, taskId: string;
declare const leaverId: string, recipientId: string, saved: string;
declare const use: (bytes: Uint8Array) => void, show: (share: number) => void;
declare const load: () => Promise<string | undefined>;
declare const add: (file: object) => void, apply: typeof add, keep: (cursor: string) => Promise<void>;
declare const fetchTokenFromOurServer: () => Promise<string>;
declare const fetchAppTokenFromOurServer: typeof fetchTokenFromOurServer;
void [accessToken, ApiError, appAccessToken, appSignature, createKooDriveClient, KooDriveError, NetworkError, ResponseError, TimeoutError, fetchTokenFromOurServer, fetchAppTokenFromOurServer];
`;

/** What the guides of the site speak of, beside that. */
const GUIDE_PRELUDE = `import { WorkError } from "koodrive-client";
import type { Sandbox } from "koodrive-client/sandbox";
import { expect } from "vitest";
declare const sandbox: Sandbox;
void [expect, WorkError];
`;

/** What SANDBOX.md says of examples that import nothing. */
const SANDBOX_PRELUDE = `import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { connectSandbox, createSandbox, openSandbox, rowsOf, type Sandbox } from "koodrive-client/sandbox";
import { expect } from "vitest";
declare const sandbox: Sandbox;
void [accessToken, appSignature, createKooDriveClient, connectSandbox, createSandbox, expect, openSandbox, rowsOf];
`;

/** What FILES.md speaks of, beside what its examples declare themselves. */
const FILES_PRELUDE = `import type { SyncDirectoryChange } from "koodrive-client/types";
declare const stream: ReadableStream<Uint8Array>;
declare const containerId: string, fileId: string, fileIds: string[], folderId: string, userId: string;
declare const shareId: string, kdstoken: string, syncDirId: string, deviceId: string;
declare const load: () => Promise<string | undefined>, put: (file: object) => Promise<void>;
declare const apply: (change: SyncDirectoryChange) => Promise<void>, keep: (cursor: string) => Promise<void>;
`;

const readme = codeBlocks("README.md");
const guides = globSync("openapi/guide/*.md").flatMap((file) =>
  codeBlocks(file).map((code, index) => ({
    name: `${file}, example ${index + 1}`,
    code: isProgram({ code }) ? code : PRELUDE + GUIDE_PRELUDE + inBlock(code),
  })),
);
const comments = globSync("src/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/@example\n([\s\S]*?)\n +\*\//g)].map(
    ([, code = ""]) => ({ name: file, code: inBlock(`${code.replace(/^ +\* ?/gm, "")}\n`) }),
  ),
);

/** In a block, an example may declare what others are given. */
function inBlock(code: string): string {
  return /^(im|ex)port /m.test(code) ? code : `{\n${code}}`;
}

function codeBlocks(file: string): string[] {
  const blocks = readFileSync(file, "utf8").matchAll(/```ts\n([\s\S]*?)```/g);
  return [...blocks].map(([, code]) => code as string);
}

const sandbox = guideExamples("SANDBOX.md")
  .filter(({ language }) => language === "ts")
  .map((example) => ({
    name: `SANDBOX, ${example.name}`,
    code: isProgram(example) ? example.code : SANDBOX_PRELUDE + example.code,
  }));

const files = guideExamples("FILES.md")
  .filter(({ language }) => language === "ts")
  .map(({ name, code }) => ({
    name: `FILES, ${name}`,
    code: isProgram({ code }) ? code : FILES_PRELUDE + inBlock(code),
  }));

/** An example that makes no client of its own uses the one of the examples before it. */
function complete(code: string): string {
  const own = code.includes("import ") ? code : PRELUDE + code;
  return /\bkoodrive =/.test(code)
    ? own
    : `${own}\ndeclare const koodrive: import("koodrive-client").KooDriveClient;\nexport {};`;
}

const examples = [
  ...readme.map((code, index) => ({ name: `README, example ${index + 1}`, code: inBlock(code) })),
  ...files,
  ...guides,
  ...sandbox,
  ...comments,
];
const WRONG = "koodrive.spaces.update({ ownerId: 7, type: 0 });";
const complaints = compile([...examples.map(({ code }) => code), WRONG].map(complete));

describe("examples compile", () => {
  it("there are some", () => {
    expect(readme.length).toBeGreaterThanOrEqual(2);
    expect(guides.length).toBeGreaterThanOrEqual(40);
    expect(files.length).toBeGreaterThanOrEqual(10);
    expect(sandbox.length).toBeGreaterThanOrEqual(10);
    expect(comments.length).toBeGreaterThanOrEqual(20);
  });

  it.each(examples.map(({ name }, index) => [name, index] as const))("%s", (_, index) => {
    expect(complaints[index]).toEqual([]);
  });

  it("and this check bites", () => {
    expect(complaints.at(-1)?.[0]?.message).toContain(
      "'number' is not assignable to type 'string'",
    );
  });
});
