import { createSandbox, type Sandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { setUpSandbox } from "../../support/sandbox.ts";

const capacitiesOf = ({ world: { organization, pools } }: Sandbox) => ({
  purchased: organization.purchasedCapacity,
  reserved: organization.reservedCapacity,
  pools: pools.map(({ total }) => total),
});

describe("updateOrganization", () => {
  it("shares what is purchased 6:2:2 among the pools, and takes it back in the same way", () => {
    const sandbox = createSandbox();
    const { purchased, reserved, pools } = capacitiesOf(sandbox);
    const [departments = 0, individuals = 0, groups = 0] = pools;
    sandbox.updateOrganization({ purchasedCapacity: purchased + 101 });
    expect(capacitiesOf(sandbox)).toEqual({
      purchased: purchased + 101,
      reserved,
      pools: [departments + 61, individuals + 20, groups + 20],
    });
    sandbox.updateOrganization({ purchasedCapacity: purchased });
    expect(capacitiesOf(sandbox)).toEqual({ purchased, reserved, pools });
  });

  it("leaves each pool what its spaces have", () => {
    const sandbox = createSandbox({
      world: { organization: { purchasedCapacity: 100 }, users: [{ name: "Chen Yu", space: 11 }] },
    });
    const before = sandbox.world;
    const shrink = () => sandbox.updateOrganization({ purchasedCapacity: 50, frozen: true });
    expect(shrink).toThrow(
      "purchasedCapacity must leave the pool of type 1 11, which spaces have, leaves 10",
    );
    expect(sandbox.world).toBe(before);
    sandbox.updateOrganization({ purchasedCapacity: 55 });
    expect(capacitiesOf(sandbox).pools).toEqual([33, 11, 11]);
  });

  it("changes what is given and nothing else", async () => {
    const { sandbox, clientOf } = await setUpSandbox();
    const before = sandbox.world.organization;
    const changes = {
      name: "Other",
      userLimit: 0,
      groupLimit: 2,
      departmentSpaceSize: 3,
      personalSpaceSize: 0,
      groupSpaceSize: 5,
      packageDownloadExpiry: 30,
      aiAvailable: true,
      wpsAvailable: true,
      productType: "2",
      manualAuditOpen: "1",
      publicShareFlag: "1",
      aiFlag: "1",
      telcomFlag: "1",
    };
    expect(sandbox.updateOrganization(changes)).toEqual({ ...before, ...changes });
    expect(sandbox.world.organization).toEqual({ ...before, ...changes });
    const { data } = await clientOf("Wang Lei").subscription.get();
    expect(data).toMatchObject({ organizationName: "Other", userCount: 0, groupSpaceSize: 5 });
    expect(sandbox.updateOrganization({ name: undefined })).toEqual({ ...before, ...changes });
  });

  it("takes the organization out of service, and into it again", async () => {
    const { sandbox, clientOf } = await setUpSandbox();
    const { subscription } = clientOf("Wang Lei");
    sandbox.updateOrganization({ frozen: true });
    expect((await subscription.get()).data?.status).toBe(1);
    await expect(subscription.getUsage()).rejects.toMatchObject({ status: 403 });
    sandbox.updateOrganization({ frozen: false });
    expect((await subscription.getUsage()).code).toBe(0);
  });

  it.each([
    [{ purchasedCapacity: -1 }, "purchasedCapacity must be a whole number from 0"],
    [{ userLimit: 1.5 }, "userLimit must be a whole number from 0"],
    [{ groupLimit: 2 ** 31 }, "groupLimit must be a whole number from 0 to 2147483647"],
    [{ packageDownloadExpiry: 31 }, "packageDownloadExpiry must be a whole number from 1 to 30"],
    [{ packageDownloadExpiry: 0 }, "packageDownloadExpiry must be a whole number from 1 to 30"],
    [{ frozen: 1 }, "frozen must be true or false"],
    [{ aiFlag: 1 }, "aiFlag must be a non-empty string"],
    [{ tenantId: "1" }, /^tenantId is no argument here/],
    [{ reservedCapacity: 1 }, /^reservedCapacity is no argument here/],
  ])("refuses %j, and the world stays", (changes, message) => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    expect(() => sandbox.updateOrganization({ name: "Other", ...changes } as never)).toThrow(
      message,
    );
    expect(sandbox.world).toBe(world);
  });
});
