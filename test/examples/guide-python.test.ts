// The programs in Python that guides show, run with a sandbox that listens.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { guideExamples } from "../support/guide.ts";

const [program] = guideExamples("openapi/guide/07-files.md").filter(
  ({ language }) => language === "python",
);

const [errorsProgram] = guideExamples("openapi/guide/05-errors.md").filter(
  ({ language }) => language === "python",
);

async function runPython(code: string, variables: Record<string, string>): Promise<string> {
  const { PATH } = process.env;
  const { stdout } = await promisify(execFile)("python3", ["-c", code], {
    env: { ...(PATH && { PATH }), ...variables },
    timeout: 15_000,
  });
  return stdout.trim();
}

async function setUp() {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  const directory = mkdtempSync(join(tmpdir(), "koodrive-python-"));
  onTestFinished(async () => {
    rmSync(directory, { recursive: true });
    await close();
  });
  const { id: userId, containerIds } = sandbox.findUser({ name: "Wang Lei" });
  const [containerId = ""] = containerIds;
  const upload = async (size: number) => {
    const bytes = Buffer.alloc(size, "KooDrive");
    const path = join(directory, `${size}.bin`);
    writeFileSync(path, bytes);
    const code = `${program?.code}\nprint(upload(${JSON.stringify(path)}, "${containerId}"))\n`;
    const variables = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: sandbox.createToken({ userId }) };
    const fileId = await runPython(code, variables);
    return { fileId, sha256: createHash("sha256").update(bytes).digest("hex") };
  };
  return { sandbox, upload };
}

describe("the program that uploads", () => {
  // One part, none that is full, and three of which the last is not.
  it.each([1, 0, 10 * 1024 * 1024, 21_000_000])("uploads %i bytes", async (size) => {
    const { sandbox, upload } = await setUp();
    const { fileId, sha256 } = await upload(size);
    expect(
      await sandbox.readFile({ fileId }).catch(() => sandbox.findFile({ name: `${size}.bin` })),
    ).toMatchObject(size > 16 * 1024 * 1024 ? { id: fileId, size } : { sha256 });
  });

  it("says what KooDrive refuses", async () => {
    const { upload } = await setUp();
    await upload(9);
    await expect(upload(9)).rejects.toThrow("13000405");
  });
});

describe("the function that recognizes failures", () => {
  const PATH = "/koodrive/ose/v1/session/auth";

  async function callOnce(prepare: (sandbox: ReturnType<typeof createSandbox>) => string) {
    const sandbox = createSandbox();
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    const token = prepare(sandbox);
    const program = `${errorsProgram?.code}
import os
address = os.environ["KOODRIVE_ENDPOINT"] + "${PATH}"
request = urllib.request.Request(address, headers={"Authorization": os.environ["KOODRIVE_TOKEN"]})
try:
    print(call(request)["code"])
except CallFailed as error:
    print(error)
`;
    return runPython(program, { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: token });
  }
  const tokenOf = (sandbox: ReturnType<typeof createSandbox>) =>
    sandbox.createToken({ userId: sandbox.findUser({ name: "Wang Lei" }).id });

  it("returns a success", async () => {
    expect(await callOnce(tokenOf)).toBe("0");
  });

  it("raises KooDrive's failure, also with HTTP status 200", async () => {
    const answer = callOnce((sandbox) => {
      sandbox.injectFault({ code: 13000201, status: 200 });
      return tokenOf(sandbox);
    });
    expect(await answer).toMatch(/^HTTP 200, 13000201: /);
  });

  it("raises the gateway's failure", async () => {
    const answer = callOnce((sandbox) => {
      sandbox.injectFault({ code: "APIGW.0308" });
      return tokenOf(sandbox);
    });
    expect(await answer).toMatch(/^HTTP 429, APIGW\.0308: /);
  });
});
