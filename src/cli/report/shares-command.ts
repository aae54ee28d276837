// `koodrive report shares`: what of the caller's shares somebody should look at.

import { durationOption } from "../arguments/times.ts";
import { showTime } from "../files/units.ts";
import { defineCommand } from "../model/command.ts";
import type { Result } from "../model/result.ts";
import { findShares } from "./shares.ts";

/** Less than a share lasts by default, which would be a finding from its first minute. */
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

export const sharesCommand = defineCommand({
  name: "report shares",
  summary: "Reports shares that are public, expired or about to expire",
  description:
    "They are those of whoever calls: the API lists nobody else's. Shares whose files are deleted " +
    "or that are not valid any longer are among them. If there are any, the exit code is 9. " +
    "Neither extract codes nor links are shown. A table has times of this machine's time zone, " +
    "JSON and CSV have them in UTC.",
  options: {
    within: durationOption("how soon counts as about to expire: 12h, 2d, 2w (default 2d)"),
    received: { says: "also shares that were received from others" },
  },
  examples: [
    "koodrive report shares",
    "koodrive report shares --within 2w --received --json",
    "koodrive report shares --csv",
  ],
  fields: ["shareId", "name", "from", "openTo", "ends", "why.0", "views"],
  async run({ options: { within = TWO_DAYS, received = false } }, context) {
    const client = await context.createClient();
    const found = await findShares(client, { within, received, now: context.now() });
    if (found.length > 0) context.endAs("finding");
    return {
      kind: "object",
      value: found,
      rows: found,
      columns: [
        { field: "name", isText: true },
        { field: "why" },
        { field: "ends", show: (value) => showTime(value ?? undefined) },
        { field: "openTo", title: "open to" },
        { field: "from", isOptional: true, isText: true },
        { field: "views", align: "right" },
        { field: "shareId" },
      ],
    } satisfies Result;
  },
});
