// What `npm start` shows of the sandbox.
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { callEverything } from "../../scripts/call-everything.ts";
import { readContract } from "../../scripts/contract/contract.ts";
import { takeFirstSteps } from "../../scripts/first-steps.ts";
import { startSandbox } from "../../scripts/sandbox.ts";
import { sample } from "../support/sample.ts";

let printed: string[];
beforeEach(() => {
  printed = [];
  for (const method of ["log", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((text) => void printed.push(String(text)));
  }
});
afterEach(() => vi.restoreAllMocks());

describe("the first steps", () => {
  it("are calls about spaces and a file, and what they tell", async () => {
    const running = await startSandbox();
    onTestFinished(running.close);
    expect(await takeFirstSteps(running)).toBe(0);
    expect(printed.filter((line) => line.startsWith("\nkoodrive."))).toEqual([
      "\nkoodrive.spaces.getAllocation()",
      expect.stringContaining("spaces.transferUnallocated({ originType: 1, target: ["),
      '\nkoodrive.spaces.createGroup({ name: "API Demo", capacity: 20 })',
      expect.stringMatching(/spaces\.update\(\{ ownerId: "\d+", type: 1, capacity: "30" \}\)$/),
      '\nkoodrive.files.create({ fileName: "API Demo.txt", length: 29 })',
      expect.stringMatching(/files\.completeUpload\(\{ fileId: "F\w+" \}\)$/),
      expect.stringMatching(/shares\.create\(\{ scope: 2, .*, validDays: 1 \}\)$/),
      expect.stringMatching(/shares\.update\(\{ shareId: "\d+", validDays: 9 \}\)$/),
      expect.stringMatching(/shareLinks\.getDownloadLink\(\{ shareId: "\d+", fileId: "F\w+" \}\)$/),
    ]);
    expect(printed).toContain("  Wang Lei reads: Stand 12 in hall 3, at nine.");
    expect(printed.join("\n")).not.toContain("Signature");
    expect(printed).toContainEqual(expect.stringMatching(/^ {2}departments: \d+ of \d+ GB/));
    expect(printed).toContainEqual(expect.stringMatching(/^ {2}its space: \w+/));
  });

  it("are counted where they fail, each with why", async () => {
    const running = await startSandbox();
    onTestFinished(running.close);
    const credentials = { ...running.credentials, token: "Bearer+of-nobody" };
    expect(await takeFirstSteps({ ...running, credentials })).toBe(9);
    expect(printed.filter((line) => line.includes("ApiError: "))).toHaveLength(9);
  });
});

describe("the sample calls", () => {
  const contract = readContract();

  it("end as they should, with each scheme", async () => {
    expect(await callEverything(contract, sample(contract.operations, 20))).toBe(0);
    for (const scheme of ["AccessToken", "AppAccessToken", "AppSignature"]) {
      expect(printed).toContainEqual(
        expect.stringMatching(new RegExp(` ${scheme} +200 +\\S+ +\\d`)),
      );
    }
  });

  it("are counted where they fail, each with why", async () => {
    const operation = contract.operation("getSpaceAllocation");
    const strange = { ...operation, node: { ...operation.node, "x-koodrive-success-code": 77 } };
    expect(await callEverything(contract, [strange])).toBe(2);
    expect(printed.filter((line) => line === "  The code is not 77.")).toHaveLength(2);
  });
});
