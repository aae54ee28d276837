// The program in Python that the guide to files shows, run with a sandbox that listens.
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
    const { PATH } = process.env;
    const variables = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: sandbox.createToken({ userId }) };
    const { stdout } = await promisify(execFile)("python3", ["-c", code], {
      env: { ...(PATH && { PATH }), ...variables },
      timeout: 15_000,
    });
    return { fileId: stdout.trim(), sha256: createHash("sha256").update(bytes).digest("hex") };
  };
  return { sandbox, upload };
}

describe("the program in Python", () => {
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
