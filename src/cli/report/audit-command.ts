// `koodrive report audit`: the audit log of a period as JSON lines.
import { choiceOption } from "../arguments/kinds.ts";
import { defineCommand } from "../model/command.ts";
import { UsageError } from "../model/usage-error.ts";
import { auditLog } from "./audit.ts";
import { momentOption } from "./period.ts";

export const auditCommand = defineCommand({
  name: "report audit",
  summary: "Writes the audit log of a period, the oldest entry first",
  description:
    "Each entry is a line of JSON, written when its page arrives, so that a log of any length " +
    "takes no more memory. A date alone is a day of this machine's time zone, from its beginning " +
    "or to its end; a time has its zone. Entries have times in UTC. Where it broke off, go on with " +
    "--from and the operateTime of the last line: entries of that very time come again, by the " +
    "same logId. It takes a system administrator's credentials.",
  options: {
    from: { ...momentOption("the first day or time"), required: true as const },
    to: momentOption("the last day or time (default: now)"),
    output: choiceOption(["jsonl", "json", "csv", "table"], "how it is written (default jsonl)"),
  },
  examples: [
    "koodrive report audit --from 2026-03-01 --to 2026-03-31",
    "koodrive report audit --from 2026-03-01T08:00:00Z > audit.jsonl",
    "koodrive report audit --from 2026-03-01 --csv --fields operateTime,operation",
  ],
  usualOutput: "jsonl",
  fields: async () =>
    (await import("../call/answer-fields.ts")).fieldsOfOperation("auditLogs.list"),
  async run({ options: { from: first, to: last } }, context) {
    const from = first?.from ?? 0;
    const to = last?.to ?? context.now();
    if (from > to) throw new UsageError("--from is later than --to: nothing is between them.");
    return { kind: "rows", rows: auditLog(await context.createClient(), { from, to }) };
  },
});
