import { describe, expect, it } from "vitest";
import { createRetryBudget } from "../../src/transport/retry-budget.ts";

/** The retries that can be taken until there are none. */
function spendAll(budget: ReturnType<typeof createRetryBudget>): number {
  let spent = 0;
  while (budget.spend()) spent += 1;
  return spent;
}

function earn(budget: ReturnType<typeof createRetryBudget>, calls: number): void {
  for (let call = 0; call < calls; call++) budget.earn();
}

describe("a retry budget", () => {
  it.each([0, 1, 20])("of %i starts full", (size) => {
    expect(spendAll(createRetryBudget(size))).toBe(size);
  });

  it("gives a retry back for ten successful calls, not for nine", () => {
    const budget = createRetryBudget(2);
    spendAll(budget);
    earn(budget, 9);
    expect(budget.spend()).toBe(false);
    budget.earn();
    expect(budget.spend()).toBe(true);
    expect(budget.spend()).toBe(false);
  });

  it("holds no more than its size, however many calls succeed", () => {
    const budget = createRetryBudget(2);
    earn(budget, 100);
    expect(spendAll(budget)).toBe(2);
    earn(budget, 100);
    expect(spendAll(budget)).toBe(2);
  });
});
