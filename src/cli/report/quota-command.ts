// `koodrive report quota`: used and allocated capacity, as a table, CSV, JSON, SVG or HTML.
import { textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import { type OptionTable, type OptionValues, WrongValue } from "../model/option.ts";
import type { Column, Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { type OutputFile, openOutputFile } from "../output-file.ts";
import { countOver, KINDS, type Kind, quotaReport } from "./quota.ts";
import {
  gigabytes,
  overSentence,
  type QuotaCharts,
  quotaPage,
  quotaSvg,
  shareText,
} from "./quota-charts.ts";

const percentOption = (says: string) => ({
  value: "PERCENT",
  says,
  read(text: string): number {
    const [, number] = /^(\d+(?:\.\d+)?)%?$/.exec(text) ?? [];
    const percent = Number(number);
    if (number === undefined || percent > 1000) {
      throw new WrongValue("is a percentage from 0 to 1000");
    }
    return percent;
  },
});

const fileOption = (says: string) => textOption("FILE", says, "the path of a file");

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
  over: percentOption(
    "lists only spaces that have used more of their capacity, and exits with code 9 if there are " +
      "any",
  ),
  threshold: percentOption("lists all spaces, and exits with code 9 if any has used more"),
  svg: fileOption("also writes a chart, as SVG"),
  html: fileOption("also writes a page with charts that opens without a network"),
} satisfies OptionTable;

type Values = OptionValues<typeof OPTIONS>;

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
  { field: "spacesOver", title: "over", align: "right", isOptional: true },
  ...NUMBERS,
  { field: "total", title: "total GB", align: "right" },
];
const SPACE_COLUMNS: readonly Column[] = [
  { field: "kind" },
  { field: "name", isText: true },
  ...NUMBERS,
  { field: "over", show: (value) => (value ? "over" : ""), isOptional: true },
  { field: "containerId", isMinor: true },
];

export const quotaCommand = defineCommand({
  name: "report quota",
  summary: "Reports used and allocated capacity by department, user and group",
  description:
    "The largest share comes first. Capacities are in GB; that the service gives used space in KB " +
    "is known of its carrier edition alone. It takes an administrator's credentials. JSON has the " +
    "sums (kinds) and each space (spaces), a table and CSV what --by or --over chooses. The files " +
    "of --svg and --html replace those of the run before, each when it is whole.",
  options: OPTIONS,
  examples: [
    "koodrive report quota",
    "koodrive report quota --over 90",
    "koodrive report quota --by user --threshold 90 --html quota.html",
    "koodrive report quota --by department --by group --csv",
  ],
  fields: [...new Set([...KIND_COLUMNS, ...SPACE_COLUMNS].map(({ field }) => field))],
  async run({ options }, context) {
    const { by = [], over, threshold = over } = options;
    if (over !== undefined && options.threshold !== undefined) {
      throw new UsageError("Give --over or --threshold, not both.");
    }
    const client = await context.createClient();
    const files = await openFiles(options, context);
    try {
      const { kinds, spaces } = await quotaReport(client, threshold);
      const asked = spaces.filter(({ kind }) => by.length === 0 || by.includes(kind));
      const report: QuotaCharts = {
        ...{ kinds, by, threshold: threshold ?? null, now: context.now() },
        spacesOver: threshold === undefined ? null : countOver(asked),
        spacesAsked: asked.length,
        spaces: over === undefined ? asked : asked.filter((space) => space.over),
        listsSpaces: by.length > 0 || over !== undefined,
        listsOnlyOver: over !== undefined,
      };
      for (const { file, draw } of files) {
        await file.finish(draw(report));
        context.notice(`Written: ${file.name}`);
      }
      return resultOf(report, context);
    } finally {
      for (const { file } of files) await file.discard();
    }
  },
});

interface Drawn {
  readonly file: OutputFile;
  draw(report: QuotaCharts): string;
}

/** @throws {@link UsageError} for what cannot be written, or is one file for both. */
async function openFiles({ svg, html }: Values, { cwd }: Context): Promise<Drawn[]> {
  const opened: Drawn[] = [];
  try {
    if (svg) opened.push({ file: await openOutputFile("svg", svg, cwd), draw: quotaSvg });
    if (html) opened.push({ file: await openOutputFile("html", html, cwd), draw: quotaPage });
    if (opened[0]?.file.path === opened[1]?.file.path && opened.length > 1) {
      throw new UsageError("--svg and --html are the same file: give two.");
    }
    return opened;
  } catch (error) {
    for (const { file } of opened) await file.discard();
    throw error;
  }
}

function resultOf(report: QuotaCharts, { notice, endAs }: Context): Result {
  const { threshold, spacesOver, kinds, spaces, listsSpaces } = report;
  if (spacesOver) {
    endAs("finding");
    notice(overSentence(report));
  }
  return {
    kind: "object",
    value: { threshold, spacesOver, kinds, spaces },
    rows: listsSpaces ? spaces : kinds,
    columns: listsSpaces ? SPACE_COLUMNS : KIND_COLUMNS,
  };
}
