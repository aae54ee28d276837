// How much of its capacity is used: by each department, user and group, and by all of a kind.
import type { KooDriveClient } from "../../index.ts";

export const KINDS = ["department", "user", "group"] as const;

export type Kind = (typeof KINDS)[number];

/** The space of a department, user or group. Capacities are in GB. */
export interface SpaceQuota {
  kind: Kind;
  name: string;
  containerId: string;
  used: number;
  allocated: number;
  /** Percent of what is allocated that is used; null where nothing is allocated. */
  share: number | null;
  /** Whether more than the threshold is used; null without a threshold. */
  over: boolean | null;
}

/** All spaces of a kind. */
export interface KindQuota {
  kind: Kind;
  spaces: number;
  /** How many of them are over the threshold; null without a threshold. */
  spacesOver: number | null;
  used: number;
  allocated: number;
  share: number | null;
  /** What the organization has for spaces of this kind. */
  total: number;
}

export interface QuotaReport {
  kinds: KindQuota[];
  /** Those first that have used the largest share. */
  spaces: SpaceQuota[];
}

/** @param threshold Percent; a space that has used more is over it. */
export async function quotaReport(
  { spaces }: KooDriveClient,
  threshold?: number,
): Promise<QuotaReport> {
  const { data: pools = [] } = await spaces.getAllocation();
  const found = new Map<string, SpaceQuota>();
  const add = (kind: Kind, space: ListedSpace) => {
    const quota = quotaOf(kind, space, threshold);
    // Departments and users are listed, too, that have no space. One that comes twice is there
    // once: pages move where a space is added meanwhile.
    if (quota.containerId) found.set(quota.containerId, quota);
  };
  // Some pages are fetched ahead, so that up to four calls are under way at once.
  const ahead = { prefetch: true };
  for await (const space of spaces.listDepartments.all({}, ahead)) add("department", space);
  for await (const space of spaces.listUsers.all({}, ahead)) add("user", space);
  for await (const space of spaces.listGroups.all({}, ahead)) add("group", space);
  const all = [...found.values()];
  all.sort((one, other) => rank(other) - rank(one) || other.used - one.used);
  const kinds = KINDS.map((kind, type) => {
    const { allocateCapacity: allocated = 0, totalCapacity: total = 0 } =
      pools.find((pool) => pool.type === type) ?? {};
    const ofKind = all.filter((space) => space.kind === kind);
    const used = round(ofKind.reduce((sum, space) => sum + space.used, 0));
    const spacesOver = threshold === undefined ? null : countOver(ofKind);
    const share = percent(used, allocated);
    return { kind, spaces: ofKind.length, spacesOver, used, allocated, share, total };
  });
  return { kinds, spaces: all };
}

/** The share for comparisons: what is used without any capacity is more than any share of one. */
const rank = ({ used, allocated }: Pick<SpaceQuota, "used" | "allocated">): number =>
  percent(used, allocated) ?? (used > 0 ? Number.MAX_VALUE : 0);

export const countOver = (spaces: readonly SpaceQuota[]): number =>
  spaces.filter(({ over }) => over).length;

interface ListedSpace {
  name?: string;
  containerId?: string;
  spaceUsed?: string;
  capacity?: number;
}

/** The pages of the carrier edition give used space in KB; those of the main edition no unit. */
const KB_PER_GB = 1024 * 1024;

function quotaOf(kind: Kind, space: ListedSpace, threshold: number | undefined): SpaceQuota {
  const { name = "", containerId = "", spaceUsed = "0", capacity: allocated = 0 } = space;
  const used = round(Number(spaceUsed) / KB_PER_GB);
  const over = threshold === undefined ? null : isOver({ used, allocated }, threshold);
  return { kind, name, containerId, used, allocated, share: percent(used, allocated), over };
}

const percent = (part: number, whole: number): number | null =>
  whole > 0 ? round((100 * part) / whole) : null;

/** To a KB, and without the digits that binary fractions add. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Whether more is used than so many percent, which also holds of a space without any capacity. */
export const isOver = (space: Pick<SpaceQuota, "used" | "allocated">, threshold: number): boolean =>
  rank(space) > threshold;
