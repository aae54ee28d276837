import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../../../src/sandbox/world/rows.ts";
import { all, count, fill, find } from "../../../src/sandbox/world/table.ts";
import { setUpPeople } from "../../support/people.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

const MAX_AUDIT_LOG = 10_000;

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
