// The quota report as charts: one of SVG, or a page of HTML that opens without a network.
import { counted } from "../output/counted.ts";
import { type Bar, barChart } from "./bar-chart.ts";
import { escaped } from "./markup.ts";
import { countOver, isOver, KINDS, type Kind, type QuotaReport, type SpaceQuota } from "./quota.ts";

export interface QuotaCharts extends QuotaReport {
  /** The kinds that were asked for; none for all. */
  readonly by: readonly Kind[];
  /** Whether spaces are listed, and not only sums of their kinds. */
  readonly listsSpaces: boolean;
  readonly threshold: number | null;
  /** Whether only spaces over the threshold are listed. */
  readonly listsOnlyOver: boolean;
  /** How many spaces of these kinds there are, listed or not. */
  readonly spacesAsked: number;
  /** How many of them are over the threshold; null without one. */
  readonly spacesOver: number | null;
  /** When it was made, in milliseconds since 1970. */
  readonly now: number;
}

/** More bars than these are one chart to look at no longer: the others are one bar. */
const MOST_BARS = 25;

const TITLES = { department: "Departments", user: "Users", group: "Groups" };

/** All in one picture: the sums of the kinds, or the spaces that are listed. */
export function quotaSvg(report: QuotaCharts): string {
  if (!report.listsSpaces) return kindChart(report);
  const names = kindsOf(report).map((kind) => TITLES[kind]);
  return spaceChart("spaces", `${names.join(", ")}: used capacity`, report.spaces, report);
}

const kindsOf = ({ by }: QuotaCharts): Kind[] =>
  KINDS.filter((kind) => by.length === 0 || by.includes(kind));

export function quotaPage(report: QuotaCharts): string {
  const time = new Date(report.now).toISOString();
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
<p>Made at <time datetime="${time}">${time.slice(0, 16).replace("T", " ")} UTC</time>.${overText(report)}</p>
${wide(kindChart(report))}
${kindsOf(report)
  .map((kind) => section(kind, report))
  .join("\n")}
</main>
</body>
</html>
`;
}

/** How many spaces have used more than the percentage that was given. */
export function overSentence({
  spacesOver,
  spacesAsked,
  threshold,
}: Pick<QuotaCharts, "spacesOver" | "spacesAsked" | "threshold">): string {
  const verb = spacesOver === 1 || spacesAsked === 1 ? "is" : "are";
  return `${spacesOver} of ${counted(spacesAsked, "space")} ${verb} over ${threshold} %.`;
}

function overText(report: QuotaCharts): string {
  const { spacesOver, listsOnlyOver } = report;
  if (spacesOver === null) return "";
  const only = listsOnlyOver && spacesOver > 0 ? " Only these are listed." : "";
  return `\n${overSentence(report)}${only}`;
}

/** A narrow screen scrolls charts and tables, lest their text become too small to read. */
const STYLE = `
:root { background: Canvas; color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; }
.wide { margin: 0; overflow-x: auto; }
.wide svg { height: auto; max-width: 100%; min-width: 40rem; }
table { border-collapse: collapse; margin-top: 1rem; width: 100%; }
caption { font-weight: 600; padding: 0.3rem 0; text-align: left; }
th, td { border-bottom: 1px solid #8886; padding: 0.2rem 0.6rem; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td { min-width: 5rem; overflow-wrap: anywhere; }
td.number { min-width: 0; }
td.over::before { content: "▲ "; content: "▲ " / "over the threshold: "; }
td.over { font-weight: 600; }
@media (max-width: 40rem) {
  th, td { padding: 0.2rem 0.3rem; }
  th.number { white-space: normal; }
}
@media print {
  :root { color-scheme: light; }
  body { margin: 0; max-width: none; padding: 0; }
  .wide { overflow: visible; }
  .wide svg { min-width: 0; }
  h2 { break-after: avoid; }
  tr, svg { break-inside: avoid; }
}`;

/** Where it scrolls, it has to be reached by keyboard as well. */
const wide = (markup: string): string => `<div class="wide" tabindex="0">\n${markup}\n</div>`;

function section(kind: Kind, report: QuotaCharts): string {
  const spaces = report.spaces.filter((space) => space.kind === kind);
  const title = TITLES[kind];
  const which = report.listsOnlyOver ? ` over ${report.threshold} %` : "";
  return [
    `<h2>${title}</h2>`,
    wide(spaceChart(kind, `${title}: used capacity`, spaces, report)),
    spaces.length > 0 ? wide(table(`${title}${which}, all ${spaces.length}`, spaces)) : "",
  ].join("\n");
}

const HEADS = ["Used, GB", "Allocated, GB", "Share, %"];

function table(caption: string, spaces: readonly SpaceQuota[]): string {
  const heads = HEADS.map((head) => `<th scope="col" class="number">${head}</th>`);
  const rows = spaces.map(({ name, used, allocated, share, over }) => {
    const cells = [gigabytes(used), gigabytes(allocated)].map(
      (text) => `<td class="number">${text}</td>`,
    );
    const last = `<td class="number${over ? " over" : ""}">${shareText(share)}</td>`;
    return `<tr><td><bdi>${escaped(name)}</bdi></td>${cells.join("")}${last}</tr>`;
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
    isOver: threshold !== null && isOver({ used, allocated }, threshold),
  }));
  const title = "All spaces by kind: used capacity";
  return barChart({ id: "kinds", title, bars, whole: "what is allocated to a kind", threshold });
}

function spaceChart(
  id: string,
  title: string,
  spaces: readonly SpaceQuota[],
  { threshold }: QuotaCharts,
): string {
  const whole = "the capacity of a space";
  return barChart({ id, title, bars: barsOf(spaces), whole, threshold });
}

function barsOf(spaces: readonly SpaceQuota[]): Bar[] {
  const shown = spaces.slice(0, MOST_BARS);
  const rest = spaces.slice(MOST_BARS);
  const bars = shown.map((space) => ({
    ...{ name: space.name, share: space.share, says: amounts(space) },
    isOver: space.over === true,
  }));
  if (rest.length === 0) return bars;
  const used = sum(rest.map((space) => space.used));
  const allocated = sum(rest.map((space) => space.allocated));
  const share = allocated > 0 ? (100 * used) / allocated : null;
  const others = { name: counted(rest.length, "other"), share, says: amounts({ used, allocated }) };
  // Of the others some may be over, though all together are not.
  return [...bars, { ...others, isOver: countOver(rest) > 0 }];
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

export const gigabytes = (value: number): string => value.toFixed(2);
export const shareText = (share: number | null): string =>
  share === null ? "–" : share.toFixed(1);

const amounts = ({ used, allocated }: { used: number; allocated: number }): string =>
  `${gigabytes(used)} of ${allocated} GB`;
