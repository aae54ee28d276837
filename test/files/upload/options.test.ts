// What uploads take, and what they refuse by its name before anything is sent.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../../support/kept.ts";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

describe("options", () => {
  it.each([
    ["containerId", { containerId: "" }],
    ["containerId", { containerId: undefined }],
    ["fileName", { fileName: undefined }],
    ["fileName", { fileName: "a/b" }],
    ["fileName", { fileName: "a".repeat(251) }],
    ["onConflict", { onConflict: "replace" }],
    ["createdTime", { createdTime: new Date(Number.NaN) }],
    ["onState", { onState: true }],
    ["partSize", { partSize: 63 }],
    ["partSize", { partSize: 0 }],
    ["concurrency", { concurrency: 1.5 }],
    ["parentId", { parentId: "root" }],
    ["minPart", { limits: { minPart: 1 } }],
    ["onConflict", { onConflict: "skip-identical", instant: false, size: 1000 }],
  ])("are refused by the name %s", async (argument, options) => {
    const { koodrive, containerId, operations } = await setUpTransfers();
    const before = operations().length;
    const all = { containerId, fileName: "a.bin", ...SMALL_PARTS, ...options };
    const upload = koodrive.files.upload(bytesOf(1000), all as never);
    await expect(upload).rejects.toMatchObject({ name: "ArgumentError", argument });
    expect(upload.state()).toBeUndefined();
    expect(operations(before)).toEqual([]);
  });

  it.each([
    ["onConflict", { onConflict: "skip-identical" }],
    ["instant", { instant: true }],
  ])("are refused for what can be read once, by the name %s", async (argument, options) => {
    const { koodrive, containerId } = await setUpTransfers();
    const all = { containerId, fileName: "a.bin", size: 300, ...SMALL_PARTS, ...options };
    await expect(
      koodrive.files.upload(new Blob([bytesOf(300)]).stream(), all as never),
    ).rejects.toMatchObject({
      ...{ name: "ArgumentError", argument },
    });
  });

  it("have the name of the path or File", async () => {
    const { koodrive, containerId } = await setUpTransfers();
    const path = join(temporaryDirectory(), "named.bin");
    writeFileSync(path, bytesOf(3));
    expect(await koodrive.files.upload(path, { containerId })).toMatchObject({
      fileName: "named.bin",
    });
    const file = new File([bytesOf(4)], "file.bin", { type: "text/x-own" });
    expect(await koodrive.files.upload(file, { containerId })).toMatchObject({
      fileName: "file.bin",
    });
  });
});
