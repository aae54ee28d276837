// The examples of the README and of the doc comments compile, and make no claim that the types do
// not keep.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

const PRELUDE = `import { accessToken, ApiError, appSignature, createKooDriveClient, KooDriveError, NetworkError, ResponseError, TimeoutError, type KooDriveClient } from "koodrive-client";
declare const token: string, appId: string, appSecret: string, userId: string, shareId: string, ownerId: string, traceId: string;
declare const signal: AbortSignal;
declare const fetchTokenFromOurServer: () => Promise<string>;
void [accessToken, ApiError, appSignature, createKooDriveClient, KooDriveError, NetworkError, ResponseError, TimeoutError, fetchTokenFromOurServer];
`;

const readme = [...readFileSync("README.md", "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code]) => code as string,
);
const comments = globSync("src/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/@example\n([\s\S]*?)\n \*\//g)].map(([, code = ""]) => ({
    file,
    code: code.replace(/^ \* ?/gm, ""),
  })),
);

/** An example that makes no client of its own uses the one of the examples before it. */
function complete(code: string): string {
  const own = code.includes("import ") ? code : PRELUDE + code;
  return /\bkoodrive =/.test(code)
    ? own
    : `${own}\ndeclare const koodrive: import("koodrive-client").KooDriveClient;\nexport {};`;
}

describe("examples compile", () => {
  it("there are some", () => {
    expect(readme.length).toBeGreaterThanOrEqual(3);
    expect(comments.length).toBeGreaterThanOrEqual(3);
  });

  it.each(readme.map((code, index) => [index + 1, code] as const))(
    "README, example %i",
    (_, code) => {
      expect(compile(complete(code)).errors).toEqual([]);
    },
  );

  it.each(comments.map(({ file, code }) => [file, code] as const))("%s", (_, code) => {
    expect(compile(complete(code)).errors).toEqual([]);
  });

  it("and this check bites", () => {
    expect(
      compile(complete("koodrive.spaces.update({ ownerId: 7, type: 0 });")).errors[0]?.message,
    ).toContain("'number' is not assignable to type 'string'");
  });
});
