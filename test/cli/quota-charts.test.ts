// The charts of the quota report: what no sandbox has, such as ten thousand users.
import { describe, expect, it } from "vitest";
import { barChart } from "../../src/cli/report/bar-chart.ts";
import { isOver, type SpaceQuota } from "../../src/cli/report/quota.ts";
import { quotaPage, quotaSvg } from "../../src/cli/report/quota-charts.ts";
import { chartsOf } from "../support/koodrive-report.ts";

const NOW = Date.UTC(2026, 2, 1);

const user = (name: string, used: number, allocated: number): SpaceQuota => ({
  ...{ kind: "user", name, containerId: "C", used, allocated },
  share: allocated ? (100 * used) / allocated : null,
  over: null,
});

const chart = (spaces: SpaceQuota[], threshold?: number) =>
  quotaSvg(chartsOf({ kinds: [], spaces, by: ["user"], threshold, now: NOW }));

/** Each bar: its whole name and text, and its length. */
const barsIn = (svg: string) =>
  Array.from(
    svg.matchAll(/<g><title>&#x2068;(.*?)<\/title>.*?class="bar( over)?" .*?width="([\d.]+)"/g),
    ([, text = "", over, length]) => [
      ...[text.replace("&#x2069;", ""), Number(length), over !== undefined],
    ],
  );

describe("a bar", () => {
  it("has its length by the share, none for nothing, and an end beyond 100 percent", () => {
    const spaces = [user("a", 35, 10), user("b", 5, 10), user("c", 0, 10), user("d", 0, 0)];
    expect(barsIn(chart(spaces, 90))).toEqual([
      ["a: ▲ 350.0 %, 35.00 of 10 GB", 330, true],
      ["b: 50.0 %, 5.00 of 10 GB", 150, false],
      ["c: 0.0 %, 0.00 of 10 GB", 0, false],
      ["d: no capacity, 0.00 of 0 GB", 0, false],
    ]);
  });

  it("shortens a long name, of which a Chinese character takes two columns", () => {
    const svg = chart([user("设计".repeat(20), 1, 10), user("n".repeat(60), 1, 10)]);
    expect(svg).toContain(`>${"设计".repeat(6)}设…</text>`);
    expect(svg).toContain(`>${"n".repeat(27)}…</text>`);
    expect(svg).toContain(`<title>&#x2068;${"设计".repeat(20)}&#x2069;: `);
  });

  it("has a name that is a text, whatever characters it has", () => {
    const svg = chart([user(`<b onload="x">&'\u0000\uD800]]></b>`, 1, 10)]);
    const text = "&#60;b onload=&#34;x&#34;&#62;&#38;&#39;\uFFFD\uFFFD]]&#62;&#60;/b&#62;";
    expect(svg).toContain(`<title>&#x2068;${text}&#x2069;: `);
    expect(svg).not.toMatch(/<b |\0|\]\]>/);
  });

  it("has a name that turns the direction of no other text", () => {
    const name = "\u202Etxt.\u2066محمد\u200F";
    const spaces = [user(name, 1, 10)];
    const page = quotaPage(chartsOf({ kinds: [], spaces, by: ["user"], now: NOW }));
    for (const text of [chart(spaces), page]) {
      expect(text).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
      expect(text).toContain("<title>&#x2068;\uFFFDtxt.\uFFFDمحمد\uFFFD&#x2069;: 10.0 %");
    }
    expect(page).toContain("<td><bdi>\uFFFDtxt.\uFFFDمحمد\uFFFD</bdi></td>");
  });

  it("has room for the figures of the largest capacity", () => {
    const widthOf = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]);
    const usual = widthOf(chart([user("a", 1, 10)]));
    const large = widthOf(chart([user("a", 123_456_789_012.25, 2_147_483_647_000)]));
    expect(large - usual).toBeGreaterThan(100);
  });
});

describe("a chart", () => {
  it("has 25 bars at most, and one for all others", () => {
    const spaces = Array.from({ length: 10_000 }, (_, index) => user(`user ${index}`, 1, 10));
    spaces[9_999] = user("last", 10, 10);
    const bars = barsIn(chart(spaces, 90));
    expect(bars).toHaveLength(26);
    // Some of the others are over, though all together are not.
    expect(bars[25]).toEqual(["9975 others: ▲ 10.0 %, 9984.00 of 99750 GB", 30, true]);
    const page = quotaPage(chartsOf({ kinds: [], spaces, by: [], threshold: 90, now: NOW }));
    expect(page.match(/<tr><td>/g)).toHaveLength(10_000);
    expect(page).toContain("1 of 10000 spaces is over 90 %.");
  });

  it("says in words what it shows, and that there is nothing", () => {
    const svg = chart([user("a", 95, 100)], 90);
    expect(svg).toContain('role="img"');
    expect(svg).toMatch(/aria-labelledby="spaces-title" aria-describedby="spaces-description"/);
    expect(svg).toContain(
      '<desc id="spaces-description">&#x2068;a&#x2069;: 95.0 percent, 95.00 of 100 GB, over the ' +
        "threshold.</desc>",
    );
    for (const tick of [0, 25, 50, 75, 100]) expect(svg).toContain(`>${tick} %</text>`);
    expect(svg).toContain(
      "100 % is the capacity of a space. Dashed line: the threshold of 90 %. ▲: over it.",
    );
    expect(chart([user("a", 95, 100)])).not.toContain("Dashed line");
    expect(svg).toContain('<line class="limit" x1="490.0"');
    const empty = barChart({ id: "x", title: "Nobody", whole: "all", bars: [], threshold: 90 });
    expect(empty).toContain("There are none.");
    expect(empty).not.toContain("<line");
    const page = quotaPage({
      ...chartsOf({ kinds: [], spaces: [user("a", 1, 10)], by: [], threshold: 90, now: NOW }),
      ...{ spaces: [], listsOnlyOver: true },
    });
    expect(page).toContain("0 of 1 space is over 90 %.</p>");
  });
});

it.each([
  [0, 0, 90, false],
  [0.1, 0, 90, true],
  [9, 10, 90, false],
  [9.1, 10, 90, true],
  [0.1, 10, 0, true],
  // 100 times 1.1 is 110.00000000000001 in binary fractions.
  [1.1, 1, 110, false],
])("%d of %d GB over %d percent: %s", (used, allocated, threshold, expected) => {
  expect(isOver({ used, allocated }, threshold)).toBe(expected);
});
