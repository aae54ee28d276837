// The examples of the README, the guide and the doc comments compile, and make no claim that the types do
// not keep.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

const PRELUDE = `import { accessToken, ApiError, appAccessToken, appSignature, createKooDriveClient, KooDriveError, NetworkError, ResponseError, TimeoutError, type KooDriveClient } from "koodrive-client";
declare const token: string, appId: string, appSecret: string, userId: string, shareId: string, ownerId: string, traceId: string;
declare const signal: AbortSignal;
declare const container: string, fileId: string, deviceId: string;
declare const add: (file: object) => void, apply: typeof add, keep: (cursor: string) => Promise<void>;
declare const fetchTokenFromOurServer: () => Promise<string>;
declare const fetchAppTokenFromOurServer: typeof fetchTokenFromOurServer;
void [accessToken, ApiError, appAccessToken, appSignature, createKooDriveClient, KooDriveError, NetworkError, ResponseError, TimeoutError, fetchTokenFromOurServer, fetchAppTokenFromOurServer];
`;

const readme = codeBlocks("README.md");
const guide = globSync("openapi/guide/*.md").flatMap(codeBlocks);
const comments = globSync("src/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/@example\n([\s\S]*?)\n \*\//g)].map(([, code = ""]) => ({
    name: file,
    code: code.replace(/^ \* ?/gm, ""),
  })),
);

function codeBlocks(file: string): string[] {
  const blocks = readFileSync(file, "utf8").matchAll(/```ts\n([\s\S]*?)```/g);
  return [...blocks].map(([, code]) => code as string);
}

/** An example that makes no client of its own uses the one of the examples before it. */
function complete(code: string): string {
  const own = code.includes("import ") ? code : PRELUDE + code;
  return /\bkoodrive =/.test(code)
    ? own
    : `${own}\ndeclare const koodrive: import("koodrive-client").KooDriveClient;\nexport {};`;
}

const examples = [
  ...readme.map((code, index) => ({ name: `README, example ${index + 1}`, code })),
  ...guide.map((code, index) => ({ name: `guide, example ${index + 1}`, code })),
  ...comments,
];
const WRONG = "koodrive.spaces.update({ ownerId: 7, type: 0 });";
const complaints = compile([...examples.map(({ code }) => code), WRONG].map(complete));

describe("examples compile", () => {
  it("there are some", () => {
    expect(readme.length).toBeGreaterThanOrEqual(3);
    expect(guide.length).toBeGreaterThanOrEqual(1);
    expect(comments.length).toBeGreaterThanOrEqual(3);
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
