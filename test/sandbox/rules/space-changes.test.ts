import { describe, expect, it } from "vitest";
import { count, find } from "../../../src/sandbox/world/table.ts";
import {
  fillSpace,
  setUpOrganization,
  spaceOf,
  userOf,
} from "../../support/sandbox-organization.ts";

const GB = 1024 ** 3;

describe("creating a space", () => {
  const CAPACITY = "3";

  it("takes its capacity from the pool, and answers it with figures as numbers", async () => {
    const organization = await setUpOrganization();
    const { clientOf, departmentOf, idOf } = organization;
    const ownerId = departmentOf("Design");
    const { data } = await clientOf("Zhao Min").spaces.create({
      ...{ ownerId, type: 0, capacity: CAPACITY },
    });
    expect(data).toMatchObject({
      ...{ type: 0, status: 0, ownerId, capacity: 3, spaceUsed: "0" },
      ...{ creator: idOf("Zhao Min"), operatorId: idOf("Zhao Min") },
    });
    expect(find(organization.world.spaces, data?.containerId ?? "")).toBeDefined();
    expect(organization.world.pools[0]).toMatchObject({ allocated: 3, total: 6144 });
  });

  it("takes its permissions as the initial ones of the department", async () => {
    const organization = await setUpOrganization();
    const capabilities = {
      addChildNodePermission: true,
      copyPermission: false,
      deletePermission: false,
      downloadPermission: true,
      editPermission: false,
      listChildNodePermission: true,
      removeChildNodePermission: false,
      renameFilePermission: false,
      shareFilePermission: false,
      uploadPermission: true,
      viewPermission: true,
    };
    const ownerId = organization.departmentOf("Design");
    const space = { ownerId, type: 0, capacity: CAPACITY, capabilities } as const;
    await organization.clientOf("Li Hua").spaces.create(space);
    const row = find(organization.world.initialPermissions, ownerId);
    expect(row).toMatchObject({ template: "-1", capabilities });
  });

  it("takes the last GB of the pool, and no more", async () => {
    const { clientOf, expectRefusal, departmentOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const space = { ownerId: departmentOf("Design"), type: 0 } as const;
    const tooMuch = spaces.create({ ...space, capacity: "6145" });
    await expectRefusal(tooMuch, 13000311, /capacity must be at most 6144, is 6145/);
    await spaces.create({ ...space, capacity: "6144" });
    const another = spaces.create({ ...space, ownerId: departmentOf("Print"), capacity: "1" });
    await expectRefusal(another, 13000311, /at most 0/);
  });

  it("is for a department or a user that exists and has none", async () => {
    const { clientOf, expectRefusal, departmentOf, idOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const create = (type: 0 | 1 | 2, ownerId: string) =>
      spaces.create({ ownerId, type, capacity: CAPACITY });
    await expectRefusal(create(0, "1"), 13000309, /ownerId/);
    await expectRefusal(create(1, "1"), 13000309, /ownerId/);
    await expectRefusal(create(0, idOf("Wang Lei")), 13000309, /ownerId/);
    await expectRefusal(create(1, departmentOf("Design")), 13000309, /ownerId/);
    await expectRefusal(create(1, idOf("Wang Lei")), 13000102, /ownerId has a space already/);
    await create(0, departmentOf("Design"));
    await expectRefusal(create(0, departmentOf("Design")), 13000102, /ownerId/);
  });

  it("is not for groups", async () => {
    const { clientOf, expectRefusal, idOf } = await setUpOrganization();
    const space = { ownerId: idOf("Li Hua"), type: 2, capacity: CAPACITY } as const;
    await expectRefusal(clientOf("Li Hua").spaces.create(space), 13000102, /type must be 0 or 1/);
  });

  it("is for the departments that the caller administers", async () => {
    const { clientOf, expectRefusal, departmentOf } = await setUpOrganization();
    const create = (user: string, department: string) =>
      clientOf(user).spaces.create({
        ...{ ownerId: departmentOf(department), type: 0, capacity: CAPACITY },
      });
    await create("Zhao Min", "Print");
    await expectRefusal(create("Zhao Min", "Research"), 13000410, /ownerId/);
    await expectRefusal(create("Zhao Min", "Sandbox"), 13000410, /ownerId/);
    await expectRefusal(create("Chen Jie", "Design"), "APIGW.0302", /authorized/);
  });

  it("takes either identifier of a user", async () => {
    const organization = await setUpOrganization();
    const { clientOf, idOf } = organization;
    const { spaces } = clientOf("Li Hua");
    const ownerId = idOf("Wang Lei");
    await spaces.delete({ ownerId, type: 1 });
    const { accountId } = userOf(organization.world, "Wang Lei");
    const { data } = await spaces.create({ ownerId: accountId, type: 1, capacity: CAPACITY });
    expect(data?.ownerId).toBe(ownerId);
  });
});

describe("changing a space", () => {
  it("moves the difference from or to the pool", async () => {
    const organization = await setUpOrganization();
    const { clientOf, idOf } = organization;
    const { spaces } = clientOf("Li Hua");
    const owner = { ownerId: idOf("Wang Lei"), type: 1 } as const;
    await spaces.update({ ...owner, capacity: "30" });
    expect(organization.world.pools[1].allocated).toBe(130);
    await spaces.update({ ...owner, capacity: "1" });
    expect(organization.world.pools[1].allocated).toBe(101);
    const { data } = await spaces.get(owner);
    expect(data).toMatchObject({ capacity: "1", modifier: idOf("Li Hua") });
    expect(data?.updateTime).not.toBe(data?.createTime);
  });

  it("grows by what the pool has left, and not by one more", async () => {
    const { clientOf, expectRefusal, idOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const owner = { ownerId: idOf("Wang Lei"), type: 1 } as const;
    const tooMuch = spaces.update({ ...owner, capacity: "1949" });
    await expectRefusal(tooMuch, 13000311, /capacity must be at most 1948, is 1949/);
    await spaces.update({ ...owner, capacity: "1948" });
  });

  it("shrinks to what is in use, and not below", async () => {
    const organization = await setUpOrganization();
    const { clientOf, expectRefusal, idOf } = organization;
    const space = spaceOf(organization, "Wang Lei");
    organization.change((world) => fillSpace(world, space, 3 * GB));
    const { spaces } = clientOf("Li Hua");
    const owner = { ownerId: idOf("Wang Lei"), type: 1 } as const;
    const tooLittle = spaces.update({ ...owner, capacity: "2" });
    await expectRefusal(tooLittle, 13000311, /capacity must be at least 3, which is in use, is 2/);
    await spaces.update({ ...owner, capacity: "3" });
  });

  it("disables it and enables it again, and leaves the rest as it was", async () => {
    const { clientOf, idOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const owner = { ownerId: idOf("Wang Lei"), type: 1 } as const;
    await spaces.update({ ...owner, status: "1" });
    expect((await spaces.get(owner)).data).toMatchObject({ status: "1", capacity: "20" });
    await spaces.update({ ...owner, capacity: "21" });
    expect((await spaces.get(owner)).data).toMatchObject({ status: "1", capacity: "21" });
    await spaces.update({ ...owner, status: "0" });
    expect((await spaces.get(owner)).data).toMatchObject({ status: "0", capacity: "21" });
  });

  it("is refused where there is none, and where the caller does not administer it", async () => {
    const { clientOf, expectRefusal, departmentOf, idOf } = await setUpOrganization();
    const disable = (user: string, ownerId: string, type: 0 | 1 = 1) =>
      clientOf(user).spaces.update({ ownerId, type, status: "1" });
    await expectRefusal(disable("Li Hua", departmentOf("Print"), 0), 13000301, /ownerId/);
    await expectRefusal(disable("Zhao Min", idOf("Zhou Yan")), 13000410, /ownerId/);
    await expectRefusal(disable("Zhao Min", idOf("Li Hua")), 13000410, /ownerId/);
    await expectRefusal(disable("Wang Lei", idOf("Wang Lei")), "APIGW.0302", /authorized/);
    await disable("Zhao Min", idOf("Sun Li"));
  });
});

describe("deleting a space", () => {
  it("gives its capacity back, and what it used", async () => {
    const organization = await setUpOrganization();
    const { clientOf, idOf } = organization;
    const space = spaceOf(organization, "Wang Lei");
    organization.change((world) => fillSpace(world, space, GB));
    const before = count(organization.world.spaces);
    await clientOf("Li Hua").spaces.delete({ ownerId: idOf("Wang Lei"), type: 1 });
    expect(organization.world.pools[1]).toMatchObject({ allocated: 100, used: 0 });
    expect(count(organization.world.spaces)).toBe(before - 1);
  });

  it("is refused the second time", async () => {
    const { clientOf, expectRefusal, idOf } = await setUpOrganization();
    const { spaces } = clientOf("Li Hua");
    const owner = { ownerId: idOf("Wang Lei"), type: 1 } as const;
    await spaces.delete(owner);
    await expectRefusal(spaces.delete(owner), 13000301, /ownerId/);
  });

  it("is for spaces that the caller administers", async () => {
    const { clientOf, expectRefusal, idOf } = await setUpOrganization();
    const call = clientOf("Zhao Min").spaces.delete({ ownerId: idOf("Zhou Yan"), type: 1 });
    await expectRefusal(call, 13000410, /ownerId/);
    await clientOf("Zhao Min").spaces.delete({ ownerId: idOf("Sun Li"), type: 1 });
  });

  it("is in the audit log, whether or not it succeeds", async () => {
    const organization = await setUpOrganization();
    const { spaces } = organization.clientOf("Li Hua");
    const before = count(organization.world.auditLog);
    await spaces.delete({ ownerId: organization.idOf("Wang Lei"), type: 1 });
    await spaces.delete({ ownerId: "1", type: 1 }).catch(() => undefined);
    await spaces.get({ ownerId: organization.idOf("Sun Li"), type: 1 });
    expect(count(organization.world.auditLog)).toBe(before + 2);
  });
});
