// `koodrive report audit`: the audit log of a period as JSON lines.
import { choiceOption } from "../arguments/kinds.ts";
import { type Moment, momentOption } from "../arguments/times.ts";
import { showTime } from "../files/units.ts";
import { defineCommand } from "../model/command.ts";
import type { Column } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { auditLog, type Period } from "./audit.ts";

/** Free texts, which a table may cut. */
const TEXTS = new Set(["operatorName", "operation", "resource", "message"]);

/** All fields that are documented, so that a table or CSV of an empty period has them, too. */
const COLUMNS: readonly Column[] = [
  ...["operateTime", "operatorName", "operation", "operateResult", "resource", "operatorIP"],
  ...["message", "operatorId", "tenantId", "logId"],
].map((field) => ({
  field,
  ...(TEXTS.has(field) && { isText: true }),
  ...(field === "operateTime" && { show: showTime }),
}));

export const auditCommand = defineCommand({
  name: "report audit",
  summary: "Writes the audit log of a period, the oldest entry first",
  description:
    "Each entry is a line of JSON, written when its page arrives, so that a log of any length " +
    "takes no more memory. A day is one of this machine's time zone, from its beginning or to its " +
    "end; a time has its zone; 7d is that long before now. Entries have times in UTC; a table has " +
    "them in this machine's time zone. Where it broke off, go on with --from and the operateTime of the last line: entries of that very time " +
    "come again, by the same logId. It takes a system administrator's credentials.",
  options: {
    from: {
      ...momentOption("the first day or time: 2026-03-01, yesterday, 7d, 2026-03-01T08:00Z"),
      required: true as const,
    },
    to: momentOption("the last day or time (default: now)"),
    output: choiceOption(["jsonl", "json", "csv", "table"], "how it is written (default jsonl)"),
  },
  examples: [
    "koodrive report audit --from yesterday --to yesterday",
    "koodrive report audit --from 2026-03-01T08:00:00Z > audit.jsonl",
    "koodrive report audit --from 7d --csv --fields operateTime,operation",
  ],
  usualOutput: "jsonl",
  fields: async () =>
    (await import("../call/answer-fields.ts")).fieldsOfOperation("auditLogs.list"),
  async run({ options: { from, to } }, context) {
    const period = periodOf(from, to, context.now());
    return {
      kind: "rows",
      rows: auditLog(await context.createClient(), period),
      columns: COLUMNS,
      isLookup: true,
    };
  },
});

/** It ends now at the latest: entries that come meanwhile would move its end. */
function periodOf(first: Moment | undefined, last: Moment | undefined, now: number): Period {
  const from = first?.(now).from ?? 0;
  const to = last?.(now).to ?? now;
  if (from > now) throw new UsageError("--from is in the future: nothing has been logged then.");
  if (from > to) throw new UsageError("--from is later than --to: nothing is between them.");
  return { from, to: Math.min(to, now) };
}
