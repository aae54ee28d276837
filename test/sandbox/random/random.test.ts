// Random requests in random order: whatever is asked for, the world keeps its invariants.
import fc from "fast-check";
import { createSandbox } from "koodrive-client/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../../scripts/contract/contract.ts";
import { rules } from "../../../src/sandbox/rules/rules.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { furnish } from "./furnish.ts";
import { steps } from "./steps.ts";
import { type Send, walk } from "./walk.ts";

const contract = readContract();
const LENGTH = 250;
const RUNS = ALL_CASES ? 40 : 2;

const furnished = createSandbox();
beforeAll(() => furnish(furnished));

describe("random requests that keep to the contract", () => {
  it("leave a world that keeps its invariants, refused ones the world that was", async () => {
    const succeeded = new Set<string>();
    let successes = 0;
    const property = fc.asyncProperty(
      fc.array(steps(contract), { minLength: LENGTH, maxLength: LENGTH }),
      async (made) => {
        const sandbox = furnished.fork();
        const send: Send = ({ target, headers, method, body }) =>
          sandbox.fetch(ENDPOINT + target, { method, headers, ...(body && { body }) });
        for (const { id, code } of await walk(sandbox, made, contract, send)) {
          if (code !== "0") continue;
          succeeded.add(id);
          successes += 1;
        }
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    // They are worth something only if many of them are not refused.
    expect(successes).toBeGreaterThan((RUNS * LENGTH) / 4);
    if (!ALL_CASES) return;
    // Of so many steps, chance may leave out an operation or two.
    const missed = Object.keys(rules).filter((id) => !succeeded.has(id));
    expect(missed.length, missed.join()).toBeLessThan(4);
  }, 120_000);
});
