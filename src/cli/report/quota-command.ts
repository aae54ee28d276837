// `koodrive report quota`: used and allocated capacity, as a table, CSV, JSON, SVG or HTML.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import { WrongValue } from "../model/option.ts";
import type { Column, Result } from "../model/result.ts";
import { isOver, KINDS, type Kind, quotaReport, type SpaceQuota } from "./quota.ts";
import { gigabytes, type QuotaCharts, quotaPage, quotaSvg, shareText } from "./quota-charts.ts";

const FILE = "the path of a file";

const OPTIONS = {
  by: {
    value: KINDS.join("|"),
    values: KINDS,
    repeatable: true as const,
    says: "lists each space of this kind (default: the sums of the three kinds)",
    read(text: string): Kind {
      const kind = KINDS.find((each) => each === text);
      if (kind === undefined) throw new WrongValue(`is one of ${KINDS.join(", ")}`);
      return kind;
    },
  },
  threshold: {
    value: "PERCENT",
    says: "exits with code 9 if any space has used more of its capacity",
    read(text: string): number {
      const percent = Number(text);
      if (!/^\d+(\.\d+)?$/.test(text) || percent > 1000) {
        throw new WrongValue("is a percentage from 0 to 1000");
      }
      return percent;
    },
  },
  svg: textOption("FILE", "also writes a chart, as SVG", FILE),
  html: textOption("FILE", "also writes a page with charts that opens without a network", FILE),
};

const NUMBERS: readonly Column[] = [
  { field: "used", title: "used GB", show: (value) => gigabytes(Number(value)), align: "right" },
  { field: "allocated", title: "allocated GB", align: "right" },
  {
    field: "share",
    title: "share %",
    show: (value) => shareText(value as number | null),
    align: "right",
  },
];
const KIND_COLUMNS: readonly Column[] = [
  { field: "kind" },
  { field: "spaces", align: "right" },
  ...NUMBERS,
  { field: "total", title: "total GB", align: "right" },
];
const SPACE_COLUMNS: readonly Column[] = [
  { field: "kind" },
  { field: "name", isText: true },
  ...NUMBERS,
  { field: "containerId", isMinor: true },
];

export const quotaCommand = defineCommand({
  name: "report quota",
  summary: "Reports used and allocated capacity by department, user and group",
  description:
    "The largest share comes first. Capacities are in GB; that the service gives used space in KB " +
    "is known of its carrier edition alone. It takes an administrator's credentials. JSON has the " +
    "sums (kinds) and each space (spaces), a table and CSV what --by chooses.",
  options: OPTIONS,
  examples: [
    "koodrive report quota",
    "koodrive report quota --by user --threshold 90",
    "koodrive report quota --by department --by group --csv",
    "koodrive report quota --html quota.html",
  ],
  fields: [...new Set([...KIND_COLUMNS, ...SPACE_COLUMNS].map(({ field }) => field))],
  async run({ options: { by = [], threshold, svg, html } }, context) {
    const report = await quotaReport(await context.createClient());
    const spaces = report.spaces.filter(({ kind }) => by.length === 0 || by.includes(kind));
    const { kinds } = report;
    const charts = { kinds, spaces, by, threshold, now: context.now() };
    await write(svg, quotaSvg, charts, context);
    await write(html, quotaPage, charts, context);
    if (threshold !== undefined) tellOver(spaces, threshold, context);
    return {
      kind: "object",
      value: { kinds, spaces },
      rows: by.length === 0 ? kinds : spaces,
      columns: by.length === 0 ? KIND_COLUMNS : SPACE_COLUMNS,
    } satisfies Result;
  },
});

async function write(
  file: string | undefined,
  draw: (charts: QuotaCharts) => string,
  charts: QuotaCharts,
  { cwd, notice }: Context,
): Promise<void> {
  if (file === undefined) return;
  await writeFile(resolve(cwd, file), draw(charts));
  notice(`Written: ${file}`);
}

function tellOver(
  spaces: readonly SpaceQuota[],
  threshold: number,
  { notice, endAs }: Context,
): void {
  const over = spaces.filter((space) => isOver(space, threshold));
  if (over.length === 0) return;
  endAs("finding");
  notice(`${over.length} of ${spaces.length} spaces are over ${threshold} %.`);
}
