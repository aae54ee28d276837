// A chart of horizontal bars as SVG, which needs no script and nothing from elsewhere.
import { fit } from "../output/width.ts";
import { escaped } from "./markup.ts";

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
  readonly description: string;
  readonly bars: readonly Bar[];
  /** Where a line is drawn, in percent. */
  readonly threshold?: number | undefined;
}

const WIDTH = 760;
const ROW = 26;
/** Where the bars begin, and the length of one of 100 percent. */
const LEFT = 220;
const FULL = 300;
/** Longer bars would make all others short. */
const LONGEST = FULL * 1.1;
/** Columns of a name, of which a Chinese character takes two. */
const NAME_COLUMNS = 28;
const TOP = 34;

const STYLE = `
svg.bars { background: Canvas; color-scheme: light dark; font: 13px system-ui, sans-serif; max-width: 100%; }
.bars text { fill: #1a1a1a; }
.bars .bar { fill: #3168b8; }
.bars .over { fill: #b3261e; }
.bars .track { fill: #e4e7ec; }
.bars .limit { stroke: #1a1a1a; stroke-dasharray: 4 3; }
.bars .name { font-weight: 600; }
@media (prefers-color-scheme: dark) {
  .bars text { fill: #ececec; }
  .bars .bar { fill: #79a8ee; }
  .bars .over { fill: #ff8a80; }
  .bars .track { fill: #3a3f47; }
  .bars .limit { stroke: #ececec; }
}
@media print { .bars rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }`;

export function barChart({ id, title, description, bars, threshold }: BarChart): string {
  const height = TOP + Math.max(1, bars.length) * ROW + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="bars" role="img" width="${WIDTH}" ` +
      `height="${height}" viewBox="0 0 ${WIDTH} ${height}" ` +
      `aria-labelledby="${id}-title" aria-describedby="${id}-description">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-description">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<text class="name" x="0" y="18">${escaped(title)}</text>`,
    ...bars.map((bar, index) => drawBar(bar, TOP + index * ROW)),
    bars.length === 0 ? `<text x="0" y="${TOP + 16}">There are none.</text>` : "",
    bars.length > 0 && threshold !== undefined ? drawLimit(threshold, height) : "",
    "</svg>",
  ].join("\n");
}

function drawBar({ name, share, says, isOver }: Bar, top: number): string {
  const length = Math.min(((share ?? 0) * FULL) / 100, LONGEST).toFixed(1);
  const percentage = share === null ? "no capacity" : `${share.toFixed(1)} %`;
  const text = `${isOver ? "▲ " : ""}${percentage}, ${says}`;
  return (
    `<g><title>${escaped(`${name}: ${text}`)}</title>` +
    `<text x="0" y="${top + 15}">${escaped(fit(name, NAME_COLUMNS).trimEnd())}</text>` +
    `<rect class="track" x="${LEFT}" y="${top}" width="${FULL}" height="20"/>` +
    `<rect class="${isOver ? "bar over" : "bar"}" x="${LEFT}" y="${top}" width="${length}" ` +
    `height="20"/>` +
    `<text x="${LEFT + LONGEST + 8}" y="${top + 15}">${escaped(text)}</text></g>`
  );
}

function drawLimit(threshold: number, height: number): string {
  const x = (LEFT + Math.min((threshold * FULL) / 100, LONGEST)).toFixed(1);
  return `<line class="limit" x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${height - 4}"/>`;
}
