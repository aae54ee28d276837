// A chart of horizontal bars as SVG, which needs no script and nothing from elsewhere.
import { columnsOf, fit } from "../output/width.ts";
import { escaped, isolated } from "./markup.ts";

export interface Bar {
  readonly name: string;
  /** Percent; null where there is none. */
  readonly share: number | null;
  /** What is said beside the percentage, such as `4 of 20 GB`. */
  readonly says: string;
  /** Drawn in the colour of a warning, and told by a sign as well. */
  readonly isOver: boolean;
}

export interface BarChart {
  /** Distinguishes the charts of one page. */
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What a bar of 100 percent is. */
  readonly whole: string;
  /** Where a line is drawn, in percent. */
  readonly threshold: number | null;
}

const ROW = 26;
/** Where the bars begin, and the length of one of 100 percent. */
const LEFT = 220;
const FULL = 300;
/** Longer bars would make all others short. */
const LONGEST = FULL * 1.1;
/** Where the text behind the bars begins. */
const RIGHT = LEFT + LONGEST + 10;
const NARROWEST = 770;
/** Of a column of text, a little more than digits of system fonts have. */
const COLUMN = 7.6;
/** Columns of a name, of which a Chinese character takes two. */
const NAME_COLUMNS = 28;
/** What of a name is shown: capitals of the Latin alphabet are wider than others. */
const NAME_WIDTH = LEFT - 8;
/** Around the chart where it stands alone. */
const MARGIN = 8;
/** Lines of text above the bars. */
const TITLE = 18;
const LEGEND = 40;
const AXIS = 62;
const TOP = 72;

const STYLE = `
svg.bars { background: Canvas; color-scheme: light dark; font: 13px system-ui, sans-serif; }
.bars text { fill: #1a1a1a; }
.bars .axis { fill: #5a5f66; text-anchor: middle; }
.bars .tick { stroke: #9aa0a8; }
.bars .bar { fill: #3168b8; }
.bars .over { fill: #b3261e; }
.bars .track { fill: #e4e7ec; }
.bars .limit { stroke: #1a1a1a; stroke-width: 1.5; stroke-dasharray: 4 3; }
.bars .name { font-weight: 600; }
@media screen and (prefers-color-scheme: dark) {
  .bars text { fill: #ececec; }
  .bars .axis { fill: #b4bac2; }
  .bars .tick { stroke: #7b828b; }
  .bars .bar { fill: #79a8ee; }
  .bars .over { fill: #ff8a80; }
  .bars .track { fill: #3a3f47; }
  .bars .limit { stroke: #ececec; }
}
@media print {
  svg.bars { color-scheme: light; }
  .bars rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

export function barChart(chart: BarChart): string {
  const { id, title, bars, threshold } = chart;
  const height = bars.length === 0 ? AXIS : TOP + bars.length * ROW + 8;
  const longest = Math.max(0, ...bars.map((bar) => columnsOf(textOf(bar))));
  const width = Math.max(NARROWEST, Math.ceil(RIGHT + longest * COLUMN) + 2 * MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="bars" role="img" width="${width}" ` +
      `height="${height}" viewBox="-${MARGIN} 0 ${width} ${height}" ` +
      `aria-labelledby="${id}-title" aria-describedby="${id}-description">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-description">${describe(bars)}</desc>`,
    `<style>${STYLE}</style>`,
    `<text class="name" x="0" y="${TITLE}">${escaped(title)}</text>`,
    ...(bars.length === 0 ? [`<text x="0" y="${LEGEND}">There are none.</text>`] : drawAxis(chart)),
    ...bars.map((bar, index) => drawBar(bar, TOP + index * ROW)),
    bars.length > 0 && threshold !== null ? drawLimit(threshold, height) : "",
    "</svg>",
  ].join("\n");
}

/** What the bars show, for those who do not see them. */
function describe(bars: readonly Bar[]): string {
  const texts = bars.map(({ name, share, says, isOver }) => {
    const percentage = share === null ? "no capacity" : `${share.toFixed(1)} percent`;
    return `${isolated(name)}: ${percentage}, ${says}${isOver ? ", over the threshold" : ""}`;
  });
  return `${texts.join("; ") || "There are none"}.`;
}

function drawAxis({ whole, threshold }: BarChart): string[] {
  const limit =
    threshold === null ? "" : ` Dashed line: the threshold of ${threshold} %. ▲: over it.`;
  const ticks = [0, 25, 50, 75, 100].map((percent) => {
    const x = LEFT + (percent * FULL) / 100;
    return (
      `<text class="axis" x="${x}" y="${AXIS}">${percent} %</text>` +
      `<line class="tick" x1="${x}" x2="${x}" y1="${AXIS + 4}" y2="${TOP}"/>`
    );
  });
  return [`<text x="0" y="${LEGEND}">${escaped(`100 % is ${whole}.${limit}`)}</text>`, ...ticks];
}

function textOf({ share, says, isOver }: Bar): string {
  const percentage = share === null ? "no capacity" : `${share.toFixed(1)} %`;
  return `${isOver ? "▲ " : ""}${percentage}, ${says}`;
}

function drawBar(bar: Bar, top: number): string {
  const { name, share, isOver } = bar;
  const length = Math.min(((share ?? 0) * FULL) / 100, LONGEST).toFixed(1);
  const text = escaped(textOf(bar));
  return (
    `<g><title>${isolated(name)}: ${text}</title>` +
    `<svg y="${top}" width="${NAME_WIDTH}" height="20">` +
    `<text x="0" y="15">${escaped(fit(name, NAME_COLUMNS).trimEnd())}</text></svg>` +
    `<rect class="track" x="${LEFT}" y="${top}" width="${FULL}" height="20"/>` +
    `<rect class="${isOver ? "bar over" : "bar"}" x="${LEFT}" y="${top}" width="${length}" ` +
    `height="20"/>` +
    `<text x="${RIGHT}" y="${top + 15}">${text}</text></g>`
  );
}

function drawLimit(threshold: number, height: number): string {
  const x = (LEFT + Math.min((threshold * FULL) / 100, LONGEST)).toFixed(1);
  return `<line class="limit" x1="${x}" x2="${x}" y1="${TOP - 4}" y2="${height - 4}"/>`;
}
