// The organization's subscription: what was purchased, and how much of it is used.
import { count } from "../world/table.ts";
import { kilobytes } from "../world/units.ts";
import type { Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const subscriptionStatements = {
  "subscription.sums": {
    says: "What is allocated and used is the sum over all spaces, by type and in all.",
    source: apiReference("GetQuotaUsed"),
  },
  "subscription.root-department": {
    says: "rootDeptCode is the identifier of the root department in KooDrive.",
    assumed: "The page has a code that OrgID makes; its example has the form of this identifier.",
  },
  "subscription.used-unit": {
    says: "Used capacity is in KB, rounded up.",
    assumed:
      "No page gives the unit; KB fits all published values, and is that of the carrier edition.",
  },
} as const satisfies Statements;

export const subscriptionRules: Rules<"getSubscription" | "getSubscriptionUsage"> = {
  getSubscription: {
    run(world) {
      const { organization } = world;
      const data = {
        status: organization.frozen ? 1 : 0,
        spaceCapacity: organization.purchasedCapacity,
        userCount: organization.userLimit,
        groupSpaceSize: organization.groupSpaceSize,
        personalSpaceSize: organization.personalSpaceSize,
        departmentSpaceSize: organization.departmentSpaceSize,
        organizationName: organization.name,
        organizationId: organization.orgId,
        rootDeptCode: organization.rootDepartmentId,
        tenantId: organization.tenantId,
        aiAvailable: organization.aiAvailable,
        wpsAvailable: organization.wpsAvailable,
        productType: organization.productType,
        manualAuditOpen: organization.manualAuditOpen,
        publicShareFlag: organization.publicShareFlag,
        aiFlag: organization.aiFlag,
        telcomFlag: organization.telcomFlag,
      } as const;
      return [world, { data }];
    },
  },

  getSubscriptionUsage: {
    run(world) {
      const { organization } = world;
      const [department, individual, group] = world.pools;
      const data = {
        spaceQuotaUsed: department.allocated + individual.allocated + group.allocated,
        userCount: count(world.users),
        spaceCapacity: organization.purchasedCapacity,
        userMaxCount: organization.userLimit,
        spaceUsed: kilobytes(department.used + individual.used + group.used),
        deptSpaceQuota: department.total,
        personalSpaceQuota: individual.total,
        groupSpaceQuota: group.total,
        reservedSpaceQuota: organization.reservedCapacity,
        deptSpaceUsed: kilobytes(department.used),
        deptSpaceQuotaUsed: department.allocated,
        personalSpaceUsed: kilobytes(individual.used),
        personalSpaceQuotaUsed: individual.allocated,
        groupSpaceUsed: kilobytes(group.used),
        groupSpaceQuotaUsed: group.allocated,
        packageDownloadExpires: organization.packageDownloadExpiry,
        productType: organization.productType,
      };
      return [world, { data }];
    },
  },
};
