import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { all } from "../../../src/sandbox/world/table.ts";
import { sendCommand } from "../../support/control.ts";

const sha256 = "AB".repeat(32);
// So that rows have a time that is known.
const NOW = Date.UTC(2026, 10, 26);
const verdict = { level: 99, result: 2 } as const;

describe("moderate", () => {
  it("gives a verdict of any level on a content, in place of the one before", () => {
    const sandbox = createSandbox({ now: () => NOW });
    sandbox.moderate({ sha256, size: 5, level: 20, result: 3, detail: "a reason" });
    const row = { sha256: sha256.toLowerCase(), size: 5, ...verdict, time: sandbox.world.now };
    expect(sandbox.moderate({ sha256, size: 5, ...verdict })).toMatchObject(row);
    expect([...all(sandbox.world.moderation)]).toMatchObject([row]);
  });

  it("is a command over HTTP, too", async () => {
    const sandbox = createSandbox();
    const response = await sendCommand(sandbox, "moderate", {
      body: { sha256, size: 5, ...verdict },
    });
    expect(await response.json()).toMatchObject({ size: 5, ...verdict });
  });

  it.each([
    [{ ...verdict }, "fileId must be given, or else sha256 and size"],
    [{ ...verdict, sha256 }, "fileId must be given, or else sha256 and size"],
    [{ ...verdict, fileId: "F7", size: 5 }, "fileId must not stand beside sha256 and size"],
    [{ ...verdict, fileId: "F7" }, "fileId must be that of a file; F7 is none"],
    [{ ...verdict, sha256: "ab", size: 5 }, "sha256 must be a string of 64 hexadecimal digits"],
    [{ sha256, size: 5, level: 40, result: 1 }, "level must be one of 10, 20, 30, 99"],
    [{ sha256, size: 5, level: 10, result: 0 }, "result must be one of 1, 2, 3"],
  ])("is refused with %j", (wrong, message) => {
    const sandbox = createSandbox();
    expect(() => sandbox.moderate(wrong as typeof verdict)).toThrow(message);
    expect([...all(sandbox.world.moderation)]).toEqual([]);
  });
});
