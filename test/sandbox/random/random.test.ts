// Random requests in random order: whatever is asked for, the world keeps its invariants.
import fc from "fast-check";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { readContract } from "../../../scripts/contract/contract.ts";
import { rules } from "../../../src/sandbox/rules/rules.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { steps } from "./steps.ts";
import { type Send, walk } from "./walk.ts";

const contract = readContract();
const LENGTH = 100;
const RUNS = ALL_CASES ? 100 : 5;

describe("random requests that keep to the contract", () => {
  it("leave a world that keeps its invariants, refused ones the world that was", async () => {
    const succeeded = new Set<string>();
    let successes = 0;
    const property = fc.asyncProperty(
      fc.array(steps(contract), { minLength: LENGTH, maxLength: LENGTH }),
      async (made) => {
        const sandbox = createSandbox();
        const send: Send = ({ target, headers, method, body }) =>
          sandbox.fetch(ENDPOINT + target, { method, headers, ...(body && { body }) });
        for (const { id, code } of await walk(sandbox, made, contract, send)) {
          if (code !== "0") continue;
          succeeded.add(id);
          successes += 1;
        }
      },
    );
    await fc.assert(property, { numRuns: RUNS });
    // They are worth something only if many of them are not refused.
    expect(successes).toBeGreaterThan((RUNS * LENGTH) / 4);
    if (ALL_CASES) expect(Object.keys(rules).filter((id) => !succeeded.has(id))).toEqual([]);
  }, 120_000);
});
