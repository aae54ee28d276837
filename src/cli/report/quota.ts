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
}

/** All spaces of a kind. */
export interface KindQuota {
  kind: Kind;
  spaces: number;
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

export async function quotaReport({ spaces }: KooDriveClient): Promise<QuotaReport> {
  const { data: pools = [] } = await spaces.getAllocation();
  const found: SpaceQuota[] = [];
  for await (const space of spaces.listDepartments.all()) add(found, "department", space);
  for await (const space of spaces.listUsers.all()) add(found, "user", space);
  for await (const space of spaces.listGroups.all()) add(found, "group", space);
  found.sort((one, other) => (other.share ?? 0) - (one.share ?? 0) || other.used - one.used);
  const kinds = KINDS.map((kind, type) => {
    const { allocateCapacity: allocated = 0, totalCapacity: total = 0 } =
      pools.find((pool) => pool.type === type) ?? {};
    const ofKind = found.filter((space) => space.kind === kind);
    const used = round(ofKind.reduce((sum, space) => sum + space.used, 0));
    const share = percent(used, allocated);
    return { kind, spaces: ofKind.length, used, allocated, share, total };
  });
  return { kinds, spaces: found };
}

interface ListedSpace {
  name?: string;
  containerId?: string;
  spaceUsed?: string;
  capacity?: number;
}

/** The pages of the carrier edition give used space in KB; those of the main edition no unit. */
const KB_PER_GB = 1024 * 1024;

function add(found: SpaceQuota[], kind: Kind, space: ListedSpace): void {
  const { name = "", containerId, spaceUsed = "0", capacity: allocated = 0 } = space;
  // Departments and users are listed, too, that have no space.
  if (!containerId) return;
  const used = round(Number(spaceUsed) / KB_PER_GB);
  found.push({ kind, name, containerId, used, allocated, share: percent(used, allocated) });
}

const percent = (part: number, whole: number): number | null =>
  whole > 0 ? round((100 * part) / whole) : null;

/** To a KB, and without the digits that binary fractions add. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Whether more is used than so many percent, which also holds of a space without any capacity. */
export const isOver = (
  { used, allocated }: Pick<SpaceQuota, "used" | "allocated">,
  threshold: number,
): boolean => 100 * used > threshold * allocated;
