// The quota report as charts: one of SVG, or a page of HTML that opens without a network.
import { type Bar, barChart } from "./bar-chart.ts";
import { escaped } from "./markup.ts";
import { isOver, KINDS, type Kind, type QuotaReport, type SpaceQuota } from "./quota.ts";

export interface QuotaCharts extends QuotaReport {
  /** The kinds whose spaces these are; none if only sums were asked for, and all are there. */
  readonly by: readonly Kind[];
  readonly threshold: number | undefined;
  /** When it was made, in milliseconds since 1970. */
  readonly now: number;
}

/** More bars than these are one chart to look at no longer: the others are one bar. */
const MOST_BARS = 25;

const TITLES = { department: "Departments", user: "Users", group: "Groups" };

/** All in one picture: the sums of the kinds, or the spaces of those that were asked for. */
export function quotaSvg(report: QuotaCharts): string {
  const { by, spaces } = report;
  if (by.length === 0) return kindChart(report);
  const names = by.map((kind) => TITLES[kind]).join(", ");
  return spaceChart("spaces", `${names}: used capacity`, spaces, report);
}

export function quotaPage(report: QuotaCharts): string {
  const { spaces, now, threshold } = report;
  const time = new Date(now).toISOString();
  const over = threshold === undefined ? [] : spaces.filter((each) => isOver(each, threshold));
  const sections = KINDS.filter((kind) => report.by.length === 0 || report.by.includes(kind)).map(
    (kind) => section(kind, report),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>KooDrive: used capacity, ${time.slice(0, 10)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Used capacity</h1>
<p>Made at <time datetime="${time}">${time}</time>.
${threshold === undefined ? "" : `${over.length} of ${spaces.length} spaces are over ${threshold} %, the dashed line.`}</p>
${kindChart(report)}
${sections.join("\n")}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 48rem; padding: 0 1rem; }
svg { height: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: 0.2rem 0.6rem; text-align: left; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td { overflow-wrap: anywhere; }
@media print { body { margin: 0; } h2 { break-after: avoid; } tr, svg { break-inside: avoid; } }`;

function section(kind: Kind, report: QuotaCharts): string {
  const spaces = report.spaces.filter((space) => space.kind === kind);
  const title = TITLES[kind];
  return [
    `<h2>${title}</h2>`,
    spaceChart(kind, `${title}: used capacity`, spaces, report),
    spaces.length > 0 ? table(`${title}, all ${spaces.length}`, spaces) : "",
  ].join("\n");
}

const HEADS = ["Used, GB", "Allocated, GB", "Share, %"];

function table(caption: string, spaces: readonly SpaceQuota[]): string {
  const heads = HEADS.map((head) => `<th scope="col" class="number">${head}</th>`);
  const rows = spaces.map(({ name, used, allocated, share }) => {
    const numbers = [gigabytes(used), gigabytes(allocated), shareText(share)];
    const cells = numbers.map((text) => `<td class="number">${text}</td>`);
    return `<tr><td>${escaped(name)}</td>${cells.join("")}</tr>`;
  });
  return `<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Name</th>${heads.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function kindChart({ kinds, threshold }: QuotaCharts): string {
  const bars = kinds.map(({ kind, spaces, used, allocated, share }) => ({
    ...{ name: `${TITLES[kind]} (${spaces})`, share, says: amounts({ used, allocated }) },
    isOver: threshold !== undefined && isOver({ used, allocated }, threshold),
  }));
  const title = "All spaces by kind: used capacity";
  return barChart({ id: "kinds", title, description: describe(bars), bars, threshold });
}

function spaceChart(
  id: string,
  title: string,
  spaces: readonly SpaceQuota[],
  { threshold }: QuotaCharts,
): string {
  const bars = barsOf(spaces, threshold);
  return barChart({ id, title, description: describe(bars), bars, threshold });
}

function barsOf(spaces: readonly SpaceQuota[], threshold: number | undefined): Bar[] {
  const shown = spaces.slice(0, MOST_BARS);
  const rest = spaces.slice(MOST_BARS);
  const bars = shown.map((space) => ({
    ...{ name: space.name, share: space.share, says: amounts(space) },
    isOver: threshold !== undefined && isOver(space, threshold),
  }));
  if (rest.length === 0) return bars;
  const used = sum(rest.map((space) => space.used));
  const allocated = sum(rest.map((space) => space.allocated));
  const share = allocated > 0 ? (100 * used) / allocated : null;
  // Of the others some may be over, though all together are not.
  const over = rest.some((space) => threshold !== undefined && isOver(space, threshold));
  const others = { name: `${rest.length} others`, share, says: amounts({ used, allocated }) };
  return [...bars, { ...others, isOver: over }];
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

export const gigabytes = (value: number): string => value.toFixed(2);
export const shareText = (share: number | null): string =>
  share === null ? "–" : share.toFixed(1);

const amounts = ({ used, allocated }: { used: number; allocated: number }): string =>
  `${gigabytes(used)} of ${allocated} GB`;

/** What the bars show, for those who do not see them. */
function describe(bars: readonly Bar[]): string {
  const texts = bars.map(({ name, share, says, isOver }) => {
    const percentage = share === null ? "no capacity" : `${share.toFixed(1)} percent`;
    return `${name}: ${percentage}, ${says}${isOver ? ", over the threshold" : ""}`;
  });
  return `${texts.join("; ") || "There are none"}.`;
}
