// Looks after the shares of a user: those that end soon are prolonged, and of those that nobody can
// open any longer, and of those that ended, there is a report.
//
//   node share-expiry.ts --within-days 7 --valid-days 30 --dry-run
//
// It needs the credentials of the user whose shares they are, in the variables of environment.ts.
// With `--dry-run` it says what it would do, and changes nothing. A share that cannot be prolonged
// does not stop it; the exit code is 3 then. What was prolonged is left alone the next time.
import { parseArgs } from "node:util";
import { ApiError, type KooDriveClient } from "koodrive-client";
import type { ShareByMeLink } from "koodrive-client/types";
import { connect, EXIT, inPlainWords, runProgram, wholeNumber } from "./environment.ts";

const DAY = 24 * 60 * 60 * 1000;

export interface ShareExpiry {
  /** Shares that end within so many days are prolonged. */
  withinDays: number;
  /** For so many days from now, 1 to 365. */
  validDays: number;
  /** Whether nothing is changed. Default false. */
  dryRun?: boolean;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number;
}

export interface ShareReport {
  /** `endsNow` is missing in a dry run. */
  prolonged: { name: string; endedBefore: string; endsNow?: string | undefined }[];
  /** What has to be looked after by people. */
  left: { name: string; end: string; reason: string }[];
  /** What the service has refused to prolong. */
  failed: { name: string; end: string; reason: string }[];
}

/** What the service says of shares that cannot be opened. */
const REASONS: Record<number, string> = {
  1: "its files are deleted",
  2: "it is not valid any longer",
};

export async function lookAfterShares(
  { shares }: KooDriveClient,
  { withinDays, validDays, dryRun = false, now = Date.now }: ShareExpiry,
): Promise<ShareReport> {
  const time = now();
  const report: ShareReport = { prolonged: [], left: [], failed: [] };
  // The whole list first: what is prolonged may come to another page of it.
  const all: ShareByMeLink[] = [];
  for await (const share of shares.list.all()) all.push(share);
  for (const { shareId = "", displayName: name = "", expireTime: end = "", status = 0 } of all) {
    const left = Date.parse(end) - time;
    if (left > withinDays * DAY) continue;
    const reason = left <= 0 ? "it has ended" : REASONS[status];
    if (reason) {
      report.left.push({ name, end, reason });
      continue;
    }
    try {
      const endsNow = dryRun
        ? undefined
        : (await shares.update({ shareId, validDays })).shareLink?.expireTime;
      report.prolonged.push({ name, endedBefore: end, endsNow });
    } catch (error) {
      if (!isOfThisShare(error)) throw error;
      report.failed.push({ name, end, reason: inPlainWords(error) });
    }
  }
  return report;
}

/** Whether the others may fare better: wrong credentials and lost connections concern all. */
const isOfThisShare = (error: unknown): boolean =>
  error instanceof ApiError && error.status !== 401 && error.status !== 429;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      "within-days": { type: "string", default: "7" },
      "valid-days": { type: "string", default: "30" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const dryRun = values["dry-run"];
  const report = await lookAfterShares(connect(), {
    withinDays: wholeNumber("within-days", values["within-days"], 1, 365),
    validDays: wholeNumber("valid-days", values["valid-days"], 1, 365),
    dryRun,
  });
  for (const { name, endedBefore, endsNow } of report.prolonged) {
    const change = dryRun ? "is to be prolonged" : `ends ${endsNow} now`;
    console.log(`${name}: would have ended ${endedBefore}, ${change}`);
  }
  for (const { name, end, reason } of report.left) console.log(`${name}: ${reason} (${end})`);
  for (const { name, end, reason } of report.failed) {
    console.error(`${name}: not prolonged, ends ${end}: ${reason}`);
  }
  return report.failed.length > 0 ? EXIT.attention : EXIT.done;
}

if (import.meta.main) await runProgram(main);
