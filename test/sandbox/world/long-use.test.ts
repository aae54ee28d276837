import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../../../src/sandbox/world/rows.ts";
import { all, count, fill, find } from "../../../src/sandbox/world/table.ts";
import type { Work } from "../../../src/sandbox/world/work-rows.ts";
import { MAX_WORKS } from "../../../src/sandbox/world/works.ts";
import { setUpPeople } from "../../support/people.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { bytesOf, sendParts, setUpUploads } from "../../support/uploads.ts";

const MAX_AUDIT_LOG = 10_000;
const DAY = 24 * 60 * 60 * 1000;

/** A sandbox whose clock stands still, and its system administrator. */
function setUp() {
  const sandbox = createSandbox();
  sandbox.setClock({ stopped: true });
  return { sandbox, userId: sandbox.findUser({ role: 2 }).id };
}

/** What is issued once a minute, so many times. */
function issueEachMinute<Issued>(
  { sandbox }: ReturnType<typeof setUp>,
  { times, issue }: { times: number; issue: () => Issued },
): Issued[] {
  return Array.from({ length: times }, () => {
    sandbox.advanceClock({ minutes: 1 });
    return issue();
  });
}

describe("a world that is used for long", () => {
  it("keeps the newest 10,000 entries of the audit log", async () => {
    const { state, clientOf } = await setUpPeople();
    const entries = Array.from({ length: MAX_AUDIT_LOG }, (_, index): AuditEntry => {
      const texts = { operatorName: "", operatorId: "", operation: "", resource: "", message: "" };
      return { ...texts, id: String(index + 1), time: 0, succeeded: true };
    });
    state.world = { ...state.world, auditLog: fill(state.world.auditLog, entries) };
    await clientOf("Wang Lei").messages.updateAll({ operate: 0 });
    const { auditLog } = state.world;
    expect(count(auditLog)).toBe(MAX_AUDIT_LOG);
    expect([find(auditLog, "1"), find(auditLog, "2")]).toEqual([undefined, entries[1]]);
    expect([...all(auditLog)].at(-1)).toMatchObject({ operatorName: "Wang Lei" });
  });

  it("drops tokens that have expired, and none before", () => {
    const set = setUp();
    const { sandbox, userId } = set;
    const issue = () => sandbox.createToken({ userId });
    const tokens = issueEachMinute(set, { times: 2_000, issue });
    const valid = tokens.slice(-20);
    expect(valid.filter((token) => find(sandbox.world.tokens, token))).toEqual(valid);
    expect(count(sandbox.world.tokens)).toBeLessThan(50);
  });

  it("drops authorization codes that have expired, and none before", () => {
    const set = setUp();
    const { sandbox, userId } = set;
    const issue = () => sandbox.createAuthCode({ userId });
    const codes = issueEachMinute(set, { times: 2_000, issue });
    const valid = codes.slice(-5);
    expect(valid.filter((code) => find(sandbox.world.authCodes, code))).toEqual(valid);
    expect(count(sandbox.world.authCodes)).toBeLessThan(30);
  });

  it("keeps all tokens that are valid, however many there are", () => {
    const { sandbox, userId } = setUp();
    const before = count(sandbox.world.tokens);
    for (let index = 0; index < 2_000; index += 1) sandbox.createToken({ userId });
    expect(count(sandbox.world.tokens)).toBe(before + 2_000);
  });

  it("has dropped nothing from what it was before", () => {
    const set = setUp();
    const { sandbox, userId } = set;
    const token = sandbox.createToken({ userId });
    const { world } = sandbox;
    issueEachMinute(set, { times: 200, issue: () => sandbox.createToken({ userId }) });
    expect(find(sandbox.world.tokens, token)).toBeUndefined();
    expect(find(world.tokens, token)).toBeDefined();
  });

  it("keeps the newest 10,000 tasks, those before them that go on, and counts on", async () => {
    const { state, clientOf, idOf } = await setUpPeople("Sun Li");
    const works = Array.from({ length: MAX_WORKS }, (_, index): Work => {
      const row = { id: String(index + 1), family: "task", type: "0", userId: "" } as const;
      const plan = { name: `handover-${index + 1}` };
      const times = { createTime: 0, duration: 0, held: true };
      return { ...row, ...times, plan, items: [], done: 0, status: index === 1 ? 1 : 2 };
    });
    const pace = { duration: 0, held: true };
    state.world = { ...state.world, pace, works: fill(state.world.works, works) };
    const { tasks } = clientOf("Li Hua");
    const [srcUserId, dstUserId] = [idOf("Sun Li"), idOf("Wang Lei")];
    const begin = () => tasks.create({ taskType: 0, srcUserId, dstUserId });
    const { taskId = "" } = await begin();
    const left = () => ["1", "2", "3"].filter((id) => find(state.world.works, id));
    expect(left()).toEqual(["2", "3"]);
    expect(find(state.world.works, taskId)?.plan).toMatchObject({ name: "handover-10001" });
    await begin();
    expect([left(), count(state.world.works)]).toEqual([["2", "3"], MAX_WORKS + 1]);
    await expect(tasks.get({ taskId: "1" })).rejects.toMatchObject({ code: 13000309 });
  });

  it("gives up uploads after seven days, with what was sent of them", async () => {
    const { sandbox, clientOf, announce, send } = await setUpUploads();
    sandbox.setClock({ stopped: true });
    const { fileId = "", multiParts } = await announce(3);
    await sendParts(send, bytesOf(3), multiParts);
    sandbox.advanceClock({ milliseconds: 7 * DAY - 1 });
    expect([count(sandbox.world.uploads), count(sandbox.world.parts)]).toEqual([1, 1]);
    sandbox.advanceClock({ milliseconds: 1 });
    expect([count(sandbox.world.uploads), count(sandbox.world.parts)]).toEqual([0, 0]);
    await expect(clientOf("Li Hua").files.completeUpload({ fileId })).rejects.toMatchObject({
      code: 13000401,
    });
  });

  it("has no more rows after calls that undo each other, but for the audit log", async () => {
    const { sandbox, userId } = setUp();
    const { counts } = sandbox.getInfo();
    const auth = accessToken(sandbox.createToken({ userId }));
    const { groups } = createKooDriveClient({ endpoint: ENDPOINT, auth, fetch: sandbox.fetch });
    for (let index = 0; index < 50; index += 1) {
      const { id: groupId = "" } = await groups.create({ groupName: "Lunch", sourceType: 1 });
      await groups.delete({ groupId });
    }
    expect(sandbox.getInfo().counts).toEqual({
      ...counts,
      tokens: counts.tokens + 1,
      auditLog: counts.auditLog + 100,
    });
  });
});
