import { describe, expect, it } from "vitest";
import { allocateSpace } from "../../../src/sandbox/world/spaces.ts";
import {
  fillSpace,
  setUpOrganization,
  spaceOf,
  userOf,
} from "../../support/sandbox-organization.ts";

type Organization = Awaited<ReturnType<typeof setUpOrganization>>;

/** Gives a user a second space, which only an integration of another product can do. */
function addSpace(organization: Organization, user: string): void {
  const ownerId = organization.idOf(user);
  organization.change((world) => {
    const made = allocateSpace(world, { type: 1, ownerId, capacity: 5, creator: ownerId });
    return made ? made[0] : world;
  });
}

describe("the capacity by type of space", () => {
  it("is what was purchased and what is allocated", async () => {
    const { clientOf } = await setUpOrganization();
    const { data } = await clientOf("Zhao Min").spaces.getAllocation();
    expect(data).toEqual([
      { type: 0, allocateCapacity: 0, totalCapacity: 6144 },
      { type: 1, allocateCapacity: 120, totalCapacity: 2048 },
      { type: 2, allocateCapacity: 0, totalCapacity: 2048 },
    ]);
  });

  it("is for administrators only", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    await expectRefusal(clientOf("Wang Lei").spaces.getAllocation(), "APIGW.0302", /authorized/);
  });

  it("moves between types, in all as much as before", async () => {
    const { clientOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    await spaces.transferUnallocated({
      originType: 1,
      target: [
        { type: 0, expandCapacity: 200 },
        { type: 2, expandCapacity: 107 },
      ],
    });
    const { data = [] } = await spaces.getAllocation();
    expect(data.map(({ totalCapacity }) => totalCapacity)).toEqual([6344, 1741, 2155]);
  });

  it("moves down to what is allocated, and not by one more", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const move = (expandCapacity: number) =>
      spaces.transferUnallocated({ originType: 1, target: [{ type: 0, expandCapacity }] });
    await expectRefusal(
      move(1929),
      13000311,
      /target must add up to at most 1928, adds up to 1929/,
    );
    await move(1928);
    await expectRefusal(move(1), 13000311, /at most 0/);
  });

  it("moves to all targets or to none", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    const target = [
      { type: 0, expandCapacity: 1000 },
      { type: 2, expandCapacity: 1000 },
    ] as const;
    const call = clientOf("Li Hua").spaces.transferUnallocated({ originType: 1, target });
    await expectRefusal(call, 13000311, /target/);
  });

  it("stays as it is when a type gives to itself", async () => {
    const organization = await setUpOrganization();
    await organization.clientOf("Li Hua").spaces.transferUnallocated({
      originType: 1,
      target: [{ type: 1, expandCapacity: 1000 }],
    });
    expect(organization.world.pools[1]).toMatchObject({ total: 2048, allocated: 120 });
  });

  it("is not moved by administrators of departments", async () => {
    const { clientOf, expectRefusal } = await setUpOrganization();
    const target = [{ type: 0, expandCapacity: 10 }] as const;
    const call = clientOf("Zhao Min").spaces.transferUnallocated({ originType: 1, target });
    await expectRefusal(call, "APIGW.0302", /authorized/);
  });
});

describe("a space", () => {
  it("is shown with its figures as text, and used capacity in KB", async () => {
    const organization = await setUpOrganization();
    const space = spaceOf(organization, "Wang Lei");
    organization.change((world) => fillSpace(world, space, 2049));
    const ownerId = organization.idOf("Wang Lei");
    const { data } = await organization.clientOf("Wang Lei").spaces.get({ ownerId, type: 1 });
    expect(data).toEqual({
      type: "1",
      status: "0",
      ownerId,
      containerId: space.containerId,
      bizRootFileId: `DEUI7pa0C24Aroot${space.containerId}`,
      bizSboxFileId: `DEUI7pa0C24Asbox${space.containerId}`,
      rootFileId: space.rootFileId,
      capacity: "20",
      spaceUsed: "3",
      tenantId: "40086000004871666",
      creator: organization.idOf("Li Hua"),
      modifier: organization.idOf("Li Hua"),
      createTime: "2025-01-01T00:00:00.000Z",
      updateTime: "2025-01-01T00:00:00.000Z",
    });
  });

  it("is the same by its owner in either form, by its identifier, and in a list", async () => {
    const organization = await setUpOrganization();
    const { world, clientOf, signing } = organization;
    const { id, accountId } = userOf(world, "Wang Lei");
    const { spaces } = clientOf("Wang Lei");
    const { data: one } = await spaces.get({ ownerId: id, type: 1 });
    const { containerId } = spaceOf(organization, "Wang Lei");
    expect((await spaces.get({ ownerId: accountId, type: 1 })).data).toEqual(one);
    expect((await spaces.get({ ownerId: id, type: 1, containerId })).data).toEqual(one);
    expect((await spaces.getById({ containerId })).data).toEqual(one);
    const { createTime: _, updateTime: __, ...rest } = one ?? {};
    expect((await signing("Wang Lei").spaces.listByOwner({ ownerId: id })).data).toEqual([rest]);
  });

  it("is refused where there is none", async () => {
    const { clientOf, expectRefusal, idOf, departmentOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const ownerId = idOf("Wang Lei");
    await expectRefusal(spaces.get({ ownerId, type: 0 }), 13000301, /ownerId/);
    await expectRefusal(spaces.get({ ownerId: "1", type: 1 }), 13000301, /ownerId/);
    const department = { ownerId: departmentOf("Design"), type: 0 } as const;
    await expectRefusal(spaces.get(department), 13000301, /ownerId/);
    const containerId = "IAADfsBFCO6WtAtuA0";
    await expectRefusal(spaces.get({ ownerId, type: 1, containerId }), 13000301, /containerId/);
    await expectRefusal(spaces.getById({ containerId }), 13000301, /containerId/);
  });

  it("of somebody else is not found by its identifier under another owner", async () => {
    const organization = await setUpOrganization();
    const { containerId } = spaceOf(organization, "Chen Jie");
    const ownerId = organization.idOf("Wang Lei");
    const call = organization.clientOf("Li Hua").spaces.get({ ownerId, type: 1, containerId });
    await organization.expectRefusal(call, 13000301, /containerId/);
  });

  it("is shown to its user and to administrators of the department and above", async () => {
    const organization = await setUpOrganization();
    const { containerId } = spaceOf(organization, "Sun Li");
    for (const reader of ["Sun Li", "Zhao Min", "Li Hua"]) {
      const { data } = await organization.clientOf(reader).spaces.getById({ containerId });
      expect(data?.ownerId).toBe(organization.idOf("Sun Li"));
    }
  });

  it("is shown to nobody else", async () => {
    const organization = await setUpOrganization();
    const { clientOf, signing, expectRefusal, idOf } = organization;
    const { containerId } = spaceOf(organization, "Zhou Yan");
    const ownerId = idOf("Zhou Yan");
    for (const reader of ["Wang Lei", "Zhao Min"]) {
      const { spaces } = clientOf(reader);
      await expectRefusal(spaces.getById({ containerId }), 13000410, /containerId/);
      await expectRefusal(spaces.get({ ownerId, type: 1 }), 13000410, /ownerId/);
      await expectRefusal(signing(reader).spaces.listByOwner({ ownerId }), 13000410, /ownerId/);
    }
  });

  it("of a department is shown to its users", async () => {
    const { clientOf, expectRefusal, departmentOf } = await setUpOrganization();
    const owner = { ownerId: departmentOf("Print"), type: 0 } as const;
    await clientOf("Li Hua").spaces.create({ ...owner, capacity: "3" });
    const { data } = await clientOf("Sun Li").spaces.get(owner);
    expect(data).toMatchObject({ type: "0", ownerId: owner.ownerId, capacity: "3" });
    await expectRefusal(clientOf("Chen Jie").spaces.get(owner), 13000410, /ownerId/);
  });

  it("must be named where a user has several", async () => {
    const organization = await setUpOrganization();
    addSpace(organization, "Wang Lei");
    const { clientOf, expectRefusal, idOf } = organization;
    const { spaces } = clientOf("Li Hua");
    const owner = { ownerId: idOf("Wang Lei"), type: 1 } as const;
    const { containerId } = spaceOf(organization, "Wang Lei");
    await expectRefusal(spaces.get(owner), 13000102, /containerId is required/);
    await expectRefusal(spaces.update({ ...owner, status: "1" }), 13000102, /containerId/);
    await expectRefusal(spaces.delete(owner), 13000102, /containerId/);
    await spaces.delete({ ...owner, containerId });
    const { data } = await spaces.get(owner);
    expect(data?.containerId).not.toBe(containerId);
  });
});

describe("the spaces of an owner", () => {
  const PATH = "/koodrive/ose/v1/space/batchGetSpace";

  it("are all listed for an application by itself", async () => {
    const organization = await setUpOrganization();
    addSpace(organization, "Wang Lei");
    const { spaces } = organization.application();
    const ownerId = organization.idOf("Wang Lei");
    const { data = [] } = await spaces.listByOwner({ ownerId });
    expect(data.map(({ capacity }) => capacity).sort()).toEqual(["20", "5"]);
    expect((await spaces.listByOwner({ ownerId, type: 1 })).data).toEqual(data);
    expect((await spaces.listByOwner({ ownerId, type: 0 })).data).toEqual([]);
  });

  it("are none for an owner who does not exist", async () => {
    const { application } = await setUpOrganization();
    expect((await application().spaces.listByOwner({ ownerId: "1" })).data).toEqual([]);
  });

  it("come from a GET with a body, all of one type or the one that is named", async () => {
    const organization = await setUpOrganization();
    addSpace(organization, "Wang Lei");
    const ownerId = organization.idOf("Wang Lei");
    const get = async (body: object) =>
      (await organization.getWithBody(PATH, body, "Wang Lei")).json();
    const { code, data } = await get({ ownerId, type: "1" });
    expect(code).toBe(0);
    expect(data).toHaveLength(2);
    const { containerId } = spaceOf(organization, "Wang Lei");
    const one = await get({ ownerId, type: 1, containerId });
    expect(one.data).toMatchObject([{ type: "1", ownerId, containerId, spaceUsed: "0" }]);
  });

  it("are refused by a GET with a body as one is", async () => {
    const organization = await setUpOrganization();
    const ownerId = organization.idOf("Wang Lei");
    const get = async (body: object, user: string) => {
      const response = await organization.getWithBody(PATH, body, user);
      return { status: response.status, ...(await response.json()) };
    };
    expect(await get({ ownerId, type: "2" }, "Li Hua")).toMatchObject({
      status: 400,
      code: 13000301,
    });
    expect(await get({ ownerId, type: "1", containerId: "none" }, "Li Hua")).toMatchObject({
      code: 13000301,
    });
    expect(await get({ ownerId, type: "1" }, "Chen Jie")).toMatchObject({ code: 13000410 });
  });
});
