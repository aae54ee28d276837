import { describe, expect, it } from "vitest";
import { setUpPeople } from "../../support/people.ts";

async function setUpSettings() {
  const set = await setUpPeople();
  const { settings, subscription } = set.clientOf("Li Hua");
  const daysOf = async () => (await subscription.getUsage()).data?.packageDownloadExpires;
  return { ...set, settings, daysOf };
}

describe("the days that packed archives are kept", () => {
  it("are 7 until they are changed, and shown by the usage of the subscription", async () => {
    const { settings, daysOf, state } = await setUpSettings();
    expect(await daysOf()).toBe(7);
    await settings.setPackageDownloadExpiry({ packageDownloadExpires: 1 });
    expect(await daysOf()).toBe(1);
    const { tenantId } = state.world.organization;
    await settings.setPackageDownloadExpiry({ tenantId, packageDownloadExpires: 30 });
    expect(await daysOf()).toBe(30);
  });

  it("are not changed for another tenant", async () => {
    const { settings, daysOf } = await setUpSettings();
    await expect(
      settings.setPackageDownloadExpiry({ tenantId: "1", packageDownloadExpires: 3 }),
    ).rejects.toMatchObject({
      status: 400,
      code: 13000410,
      msg: expect.stringContaining("tenantId"),
    });
    expect(await daysOf()).toBe(7);
  });

  it("are not changed by who is no system administrator", async () => {
    const { clientOf, daysOf } = await setUpSettings();
    const { settings } = clientOf("Wang Lei");
    await expect(
      settings.setPackageDownloadExpiry({ packageDownloadExpires: 3 }),
    ).rejects.toMatchObject({ status: 403, code: "APIGW.0302" });
    expect(await daysOf()).toBe(7);
  });
});
