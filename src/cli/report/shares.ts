// The shares that somebody should look at: open to anyone, ended or about to end, or broken.
import type { KooDriveClient } from "../../index.ts";

export type Reason = "public" | "expired" | "expires soon" | "files deleted" | "invalid";

export interface ShareFinding {
  shareId: string;
  name: string;
  /** Who shared it, of shares that were received. */
  from: string | null;
  openTo: string;
  /** In ISO 8601, UTC; null if the service does not say. */
  ends: string | null;
  why: Reason[];
  views: number;
}

export interface ShareQuestion {
  /** Shares that end within so many milliseconds are about to end. */
  within: number;
  /** The time in milliseconds since 1970. */
  now: number;
  /** Whether shares that the caller has received are looked at, too. */
  received?: boolean;
}

/** By their end, the first to end first, and those behind it of which no end is known. */
export async function findShares(
  { shares, sharedWithMe }: KooDriveClient,
  question: ShareQuestion,
): Promise<ShareFinding[]> {
  const found: ShareFinding[] = [];
  for await (const share of shares.list.all()) found.push(toFinding(share, null, question));
  if (question.received) {
    for await (const share of sharedWithMe.list.all()) {
      found.push(toFinding(share, share.ownerName ?? "", question));
    }
  }
  const asked = found.filter(({ why }) => why.length > 0);
  return asked.sort((one, other) => endOf(one) - endOf(other));
}

const endOf = ({ ends }: ShareFinding): number => {
  const time = Date.parse(ends ?? "");
  return Number.isNaN(time) ? Number.MAX_VALUE : time;
};

interface ListedShare {
  shareId?: string;
  displayName?: string;
  scope?: number;
  expireTime?: string;
  status?: number;
  viewCnt?: number;
}

/** By `scope`. */
const OPEN_TO: Record<number, string> = { 1: "anyone", 2: "enterprise", 3: "named people" };

/** By `status`, of which 0 also stands for a share that has ended. */
const BROKEN: Record<number, Reason> = { 1: "files deleted", 2: "invalid" };

function toFinding(
  share: ListedShare,
  from: string | null,
  { within, now }: ShareQuestion,
): ShareFinding {
  const { shareId = "", displayName = "", scope = 0, expireTime = "", status = 0 } = share;
  const left = Date.parse(expireTime) - now;
  const why: Reason[] = [];
  if (scope === 1) why.push("public");
  if (left <= 0) why.push("expired");
  else if (left <= within) why.push("expires soon");
  const broken = BROKEN[status];
  if (broken) why.push(broken);
  return {
    ...{ shareId, name: displayName, from, openTo: OPEN_TO[scope] ?? "unknown" },
    ends: expireTime || null,
    why,
    views: share.viewCnt ?? 0,
  };
}
