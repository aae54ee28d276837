// A report for whoever pays: how much of each pool is allocated, and which people have the largest
// individual spaces.
import type { KooDriveClient } from "koodrive-client";

const KINDS = ["departments", "individuals", "groups"];

export interface QuotaReport {
  pools: { kind: string; allocated: number; total: number; percent: number }[];
  /** The largest first. Capacities are in GB. */
  people: { name: string; department: string; capacity: number }[];
}

export async function quotaReport(koodrive: KooDriveClient): Promise<QuotaReport> {
  const { data = [] } = await koodrive.spaces.getAllocation();
  const pools = data.map(({ type = 0, allocateCapacity = 0, totalCapacity = 0 }) => ({
    kind: KINDS[type] ?? "others",
    allocated: allocateCapacity,
    total: totalCapacity,
    percent: totalCapacity ? Math.round((100 * allocateCapacity) / totalCapacity) : 0,
  }));
  const people: QuotaReport["people"] = [];
  for await (const user of koodrive.spaces.listUsers.all()) {
    const { name = "", deptName = "", capacity, containerId } = user;
    if (containerId) people.push({ name, department: deptName, capacity: capacity ?? 0 });
  }
  people.sort((one, other) => other.capacity - one.capacity);
  return { pools, people };
}
