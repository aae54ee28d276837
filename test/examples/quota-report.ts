// A nightly report for whoever pays: how much of each pool of capacity is allocated to spaces, and
// how full the space of each department, user and group is, the fullest first.
//
//   node quota-report.ts --threshold 90 --format csv > report.csv
//
// It changes nothing. It needs the credentials of a system administrator, in the variables of
// environment.ts. Its exit code is 3 if a pool or a space is at the threshold (default 90 %) or
// above: cron then sends a mail with their names, which go to stderr. `--format json` writes JSON.
import { parseArgs } from "node:util";
import type { KooDriveClient } from "koodrive-client";
import { connect, EXIT, runProgram, UsageError, wholeNumber } from "./environment.ts";

export interface QuotaRow {
  /** What it is about. Of a pool, `used` is what is allocated to spaces. */
  kind: "pool" | "department" | "user" | "group";
  name: string;
  /** The department of a user, the owner of a group. */
  belongsTo: string;
  /** GB. */
  capacity: number;
  /** GB. */
  used: number;
  percent: number;
}

const POOLS = ["departments", "individuals", "groups"];
/** Figures of use are in KB: no page names the unit, but that of the carrier edition. */
const KB_OF_A_GB = 1024 * 1024;
const COLUMNS = ["kind", "name", "belongsTo", "capacity", "used", "percent"] as const;

export async function quotaReport({ spaces }: KooDriveClient): Promise<QuotaRow[]> {
  const { data = [] } = await spaces.getAllocation();
  const rows = data.map(({ type = 0, allocateCapacity, totalCapacity }) =>
    rowOf("pool", { name: POOLS[type], capacity: totalCapacity }, allocateCapacity),
  );
  const ofSpaces: QuotaRow[] = [];
  const add = (kind: QuotaRow["kind"], space: SpaceOfList, belongsTo = "") => {
    // Departments and users without a space are listed, too.
    if (!space.containerId) return;
    const used = Number(space.spaceUsed ?? 0) / KB_OF_A_GB;
    ofSpaces.push({ ...rowOf(kind, space, used), belongsTo });
  };
  for await (const space of spaces.listDepartments.all()) add("department", space);
  for await (const space of spaces.listUsers.all()) add("user", space, space.deptName);
  for await (const space of spaces.listGroups.all()) add("group", space, space.ownerName);
  return [...rows, ...ofSpaces.sort((one, other) => other.percent - one.percent)];
}

interface SpaceOfList {
  name?: string | undefined;
  containerId?: string | undefined;
  capacity?: number | undefined;
  spaceUsed?: string | undefined;
}

function rowOf(
  kind: QuotaRow["kind"],
  { name = "", capacity = 0 }: SpaceOfList,
  used = 0,
): QuotaRow {
  const percent = capacity > 0 ? Math.round((1000 * used) / capacity) / 10 : 0;
  return { kind, name, belongsTo: "", capacity, used: Math.round(used * 1000) / 1000, percent };
}

export function toCsv(rows: readonly QuotaRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(","));
  return [COLUMNS.join(","), ...lines, ""].join("\r\n");
}

/** RFC 4180. A name that a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: "string", default: "csv" },
      threshold: { type: "string", default: "90" },
    },
  });
  if (!["csv", "json"].includes(values.format)) {
    throw new UsageError(`--format must be csv or json, is "${values.format}".`);
  }
  const threshold = wholeNumber("threshold", values.threshold, 1, 100);
  const rows = await quotaReport(connect());
  process.stdout.write(
    values.format === "csv" ? toCsv(rows) : `${JSON.stringify(rows, undefined, 2)}\n`,
  );
  const full = rows.filter(({ percent }) => percent >= threshold);
  for (const { kind, name, percent, capacity } of full) {
    console.error(`The ${kind} ${name} is ${percent} % full, of ${capacity} GB.`);
  }
  return full.length > 0 ? EXIT.attention : EXIT.done;
}

if (import.meta.main) await runProgram(main);
