// What axe-core finds on a page, by whose rules people cannot use it.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** What is critical or serious: the rule, and the first elements that break it. */
export const violationsOn = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    ${AXE}
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === "critical" || impact === "serious")
      .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" "));
  })()`);
