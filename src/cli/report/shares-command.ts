// `koodrive report shares`: what of the caller's shares somebody should look at.
import { defineCommand } from "../model/command.ts";
import type { Result } from "../model/result.ts";
import { durationOption } from "./period.ts";
import { findShares } from "./shares.ts";

const WEEK = 7 * 24 * 60 * 60 * 1000;

export const sharesCommand = defineCommand({
  name: "report shares",
  summary: "Reports shares that are public, expired or about to expire",
  description:
    "They are those of whoever calls: the API lists nobody else's. Shares whose files are deleted " +
    "or that are not valid any longer are among them. Neither extract codes nor links are shown.",
  options: {
    within: durationOption("what ends so soon is about to expire (default 7d)"),
    received: { says: "also shares that were received from others" },
  },
  examples: [
    "koodrive report shares",
    "koodrive report shares --within 2w --received --json",
    "koodrive report shares --csv",
  ],
  fields: ["shareId", "name", "from", "openTo", "ends", "why.0", "views"],
  async run({ options: { within = WEEK, received = false } }, context) {
    const client = await context.createClient();
    const found = await findShares(client, { within, received, now: context.now() });
    return {
      kind: "object",
      value: found,
      rows: found,
      columns: [
        { field: "name", isText: true },
        { field: "why", show: (value) => (value as string[]).join(", ") },
        { field: "ends" },
        { field: "openTo", title: "open to" },
        { field: "from", isOptional: true, isText: true },
        { field: "views", align: "right" },
        { field: "shareId" },
      ],
    } satisfies Result;
  },
});
