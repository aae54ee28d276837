import { describe, expect, it } from "vitest";
import { setUpSandbox } from "../../support/sandbox.ts";
import { SMALL_SEED } from "../../support/small-world.ts";

describe("the subscription", () => {
  it("splits what was purchased 6:2:2, and tells what is allocated", async () => {
    const { clientOf } = await setUpSandbox({ world: SMALL_SEED });
    const { data } = await clientOf("Li Hua").subscription.getUsage();
    expect(data).toMatchObject({
      spaceCapacity: 10240,
      deptSpaceQuota: 6144,
      personalSpaceQuota: 2048,
      groupSpaceQuota: 2048,
      personalSpaceQuotaUsed: 40,
      spaceQuotaUsed: 40,
      userCount: 2,
    });
  });

  it("has the same organization, tenant and root department everywhere", async () => {
    const { sandbox, clientOf } = await setUpSandbox({ world: SMALL_SEED });
    const { data } = await clientOf("Wang Lei").subscription.get();
    const { tenantId, orgId, rootDepartmentId } = sandbox.world.organization;
    expect(data).toMatchObject({
      tenantId,
      organizationId: orgId,
      rootDeptCode: rootDepartmentId,
      status: 0,
    });
  });
});
