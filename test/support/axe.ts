// What axe-core finds on a page, by whose rules people cannot use it.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** What is collected: nothing of what passes, and no selectors, which nobody reads. */
const COLLECTED = { resultTypes: ["violations"], selectors: false };

export interface Violation {
  rule: string;
  impact: string;
  /** The elements that break the rule, as HTML. */
  elements: string[];
}

/** All that axe finds, by all of its rules or by those that are named. */
async function run(page: Page, rules?: string[]): Promise<Violation[]> {
  // The policy of a page may forbid other scripts; axe comes by the debugger, once for each page.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`${AXE}; undefined`);
  const options = { ...COLLECTED, ...(rules && { runOnly: rules }) };
  return page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => (
      { rule: id, impact, elements: nodes.map(({ html }) => html) }
    )))`);
}

const withElements = ({ rule, elements }: Violation): string =>
  `${rule}: ${elements.slice(0, 3).join(" ")}`;

/** What is critical or serious: the rule, and the first elements that break it. */
export async function violationsOn(page: Page): Promise<string[]> {
  const found = await run(page);
  return found
    .filter(({ impact }) => impact === "critical" || impact === "serious")
    .map(withElements);
}

/** What breaks a rule, however slight: the rule, and the first elements that break it. */
export async function allViolationsOn(page: Page, rules?: string[]): Promise<string[]> {
  return (await run(page, rules)).map(withElements);
}
