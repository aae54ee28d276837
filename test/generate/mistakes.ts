// Mistakes planted into the contract, and what people are told of them.
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Contract } from "../../scripts/contract/contract.ts";
import { InvalidContractError } from "../../scripts/contract/invalid-contract-error.ts";
import { describeMistake } from "../../scripts/contract/report.ts";
import { changedContract } from "./changed-contract.ts";

export interface Mistake {
  change(contract: Contract): void;
  generate(contract: Contract): string;
  /** Where the mistake is: the file, and text of the line. */
  place: [file: string, text: string];
  message: string;
  hint: string;
}

export function mistakeOf(work: () => unknown): InvalidContractError {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidContractError) return error;
    throw error;
  }
  throw new Error("there was no mistake");
}

export function expectTold({ change, generate, place, message, hint }: Mistake): void {
  const contract = changedContract(change);
  const [described = "", advice = "", ...more] = describeMistake(
    mistakeOf(() => generate(contract)),
  ).split("\n");
  const [, file = "", line = "", text] = /^([^:]+):(\d+): (.*)$/.exec(described) ?? [];
  expect(file).toBe(place[0]);
  expect(readFileSync(file, "utf8").split("\n")[Number(line) - 1]).toContain(place[1]);
  expect(text).toContain(message);
  expect(advice).toMatch(/^ {2}\S/);
  expect(advice).toContain(hint);
  expect(more).toEqual([]);
}
