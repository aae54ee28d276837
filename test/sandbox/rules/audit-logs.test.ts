import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../../../src/sandbox/world/rows.ts";
import { all, fill } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { setUpPeople } from "../../support/people.ts";

/**
 * Wang Lei creates a group, fails to create another one a minute later, and deletes the first a
 * minute after that; Li Hua reads, and sets the days of archives at last.
 */
async function setUpLog() {
  const set = await setUpPeople();
  const { clock, clientOf } = set;
  const { groups } = clientOf("Wang Lei");
  const group = { groupName: "Design review", sourceType: 1 } as const;
  const { id: groupId = "" } = await groups.create(group);
  clock.advance(60_000);
  await groups.create(group).catch(() => {});
  clock.advance(60_000);
  await groups.delete({ groupId });
  const { auditLogs, settings, subscription } = clientOf("Li Hua");
  await subscription.get();
  await settings.setPackageDownloadExpiry({ packageDownloadExpires: 6 });
  const operationsOf = async (request: Parameters<typeof auditLogs.list>[0]) =>
    (await auditLogs.list(request)).logInfoList?.map(({ operation }) => operation);
  return { ...set, auditLogs, groupId, operationsOf };
}

const SETTING = ["SetPackageDownloadExpires"];
const OLDER = ["DeleteUserGroup", "CreateUserGroup", "CreateUserGroup"];

describe("the audit log", () => {
  it("has what was changed or was to be, by whom, on what and when, the newest first", async () => {
    const { auditLogs, groupId, idOf, state } = await setUpLog();
    const { total, logInfoList = [] } = await auditLogs.list({});
    const { tenantId } = state.world.organization;
    expect(total).toBe(4);
    expect(logInfoList).toEqual([
      {
        ...{ operatorName: "Li Hua", operatorId: idOf("Li Hua"), tenantId, resource: tenantId },
        ...{ logId: expect.stringMatching(/^\d+$/), operateResult: 0, message: "" },
        ...{ operation: "SetPackageDownloadExpires", operateTime: "2025-06-01T08:32:00.000Z" },
      },
      expect.objectContaining({ operation: "DeleteUserGroup", resource: groupId }),
      {
        ...{ operatorName: "Wang Lei", operatorId: idOf("Wang Lei"), tenantId, resource: tenantId },
        ...{ logId: expect.stringMatching(/^\d+$/), operateResult: 1 },
        message: expect.stringContaining("groupName"),
        ...{ operation: "CreateUserGroup", operateTime: "2025-06-01T08:31:00.000Z" },
      },
      expect.objectContaining({ operation: "CreateUserGroup", operateResult: 0 }),
    ]);
  });

  it("keeps the newest 100,000 entries", async () => {
    const { auditLogs, clientOf, state } = await setUpLog();
    const [first, ...later] = all(state.world.auditLog);
    const older = Array.from({ length: 10_000 - later.length }, (_, index) => ({
      ...(first as AuditEntry),
      id: String(index + 1),
    }));
    state.world = { ...state.world, auditLog: fill(state.world.auditLog, [...older, ...later]) };
    await clientOf("Li Hua").settings.setPackageDownloadExpiry({ packageDownloadExpires: 7 });
    expect((await auditLogs.list({})).total).toBe(10_000);
    const ascending = {
      sortInfo: { sortDirection: 1 },
      pageInfo: { pageSize: 1, pageNum: 0 },
    } as const;
    expect((await auditLogs.list(ascending)).logInfoList).toMatchObject([{ logId: "2" }]);
  });

  it("is for system administrators", async () => {
    const { clientOf } = await setUpLog();
    await expect(clientOf("Wang Lei").auditLogs.list({})).rejects.toMatchObject({
      ...{ status: 403, code: "APIGW.0302" },
    });
  });

  it.each([
    ["a time", { operTimeFrom: "2025-06-01T08:31:00.000Z" }, 3],
    ["a time that is after", { operTimeFrom: "2025-06-01T08:31:00.001Z" }, 2],
    ["a time up to which", { operTimeTo: "2025-06-01T08:31:00.000Z" }, 2],
    ["a name", { operatorName: "Wang Lei" }, 3],
    ["a part of a name", { operatorName: "Wang" }, 0],
    ["a success", { operateResult: "0" }, 3],
    ["a failure", { operateResult: "1" }, 1],
    ["a result that there is not", { operateResult: "2" }, 0],
    ["operations", { operations: ["DeleteUserGroup", "CreateUserGroup"] }, 3],
    ["operations that are left out", { excludedOperations: ["CreateUserGroup"] }, 2],
    ["an address", { operatorIP: "192.0.2.10" }, 0],
    ["several conditions", { operatorName: "Wang Lei", operateResult: "1" }, 1],
    [
      "empty conditions",
      {
        ...{ operatorName: "", operateResult: "", operatorIP: "" },
        ...{ operations: [], excludedOperations: [] },
      },
      4,
    ],
  ])("is searched by %s", async (_what, conditions, total) => {
    const { auditLogs } = await setUpLog();
    const page = await auditLogs.list(conditions);
    expect(page.total).toBe(total);
    expect(page.logInfoList).toHaveLength(total);
  });

  it("is in the order asked for, with conditions and without", async () => {
    const { operationsOf } = await setUpLog();
    const ascending = { sortInfo: { sortType: 1, sortDirection: 1 } } as const;
    const conditions = { operatorName: "Wang Lei" };
    expect(await operationsOf({ ...ascending, ...conditions })).toEqual([...OLDER].reverse());
    expect(await operationsOf(conditions)).toEqual(OLDER);
    expect(await operationsOf(ascending)).toEqual([...OLDER].reverse().concat(SETTING));
    expect(await operationsOf({ sortInfo: {} })).toEqual([...SETTING, ...OLDER]);
  });

  it("has pages from 0 on, and nothing before the first and behind the last", async () => {
    const { operationsOf } = await setUpLog();
    const page = (pageNum: number) => operationsOf({ pageInfo: { pageSize: 3, pageNum } });
    expect(await page(0)).toEqual([...SETTING, ...OLDER].slice(0, 3));
    expect(await page(1)).toEqual([...SETTING, ...OLDER].slice(3));
    expect(await page(2)).toEqual([]);
    expect(await page(-1)).toEqual([]);
  });

  it("is walked whole, also where the sandbox gives smaller pages than asked for", async () => {
    const { auditLogs, state } = await setUpLog();
    for (const pageSize of [Number.POSITIVE_INFINITY, 1]) {
      state.world = { ...state.world, pageSize };
      const walk = auditLogs.list.all({ pageInfo: { pageSize: 2, pageNum: 0 } });
      const operations = (await collect(walk)).map(({ operation }) => operation);
      expect(operations).toEqual([...SETTING, ...OLDER]);
    }
  });

  it("has 10 entries on a page that is not asked for", async () => {
    const { auditLogs, clientOf } = await setUpLog();
    const { messages } = clientOf("Wang Lei");
    for (let index = 0; index < 8; index += 1) await messages.updateAll({ operate: 0 });
    const page = await auditLogs.list({});
    expect(page.total).toBe(12);
    expect(page.logInfoList).toHaveLength(10);
  });
});
