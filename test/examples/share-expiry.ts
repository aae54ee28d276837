// Looks after the shares of whoever calls: those that end soon are prolonged, and of those that
// nobody can open any longer, and of those that ended, there is a report.
import type { KooDriveClient } from "koodrive-client";

const DAY = 24 * 60 * 60 * 1000;

export interface ShareExpiry {
  /** Shares that end within so many days are prolonged. */
  withinDays: number;
  /** For so many days from now, 1 to 365. */
  validDays: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number;
}

export interface ShareReport {
  prolonged: { name: string; endedBefore: string; endsNow: string }[];
  /** What has to be looked after by people. */
  left: { name: string; end: string; reason: string }[];
}

/** What the service says of shares that cannot be opened. */
const REASONS: Record<number, string> = {
  1: "its files are deleted",
  2: "it is not valid any longer",
};

export async function lookAfterShares(
  { shares }: KooDriveClient,
  { withinDays, validDays, now = Date.now }: ShareExpiry,
): Promise<ShareReport> {
  const time = now();
  const report: ShareReport = { prolonged: [], left: [] };
  for await (const share of shares.list.all()) {
    const { shareId = "", displayName: name = "", expireTime: end = "", status = 0 } = share;
    const left = Date.parse(end) - time;
    if (left > withinDays * DAY) continue;
    const reason = left <= 0 ? "it has ended" : REASONS[status];
    if (reason) {
      report.left.push({ name, end, reason });
      continue;
    }
    const { shareLink } = await shares.update({ shareId, validDays });
    report.prolonged.push({ name, endedBefore: end, endsNow: shareLink?.expireTime ?? "" });
  }
  return report;
}
