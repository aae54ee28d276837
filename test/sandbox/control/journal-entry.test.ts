import { appAccessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import {
  setUpDisturbances,
  useCountingRule,
  useNoRule,
  useRule,
} from "../../support/disturbances.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

const USAGE = "/koodrive/ose/v1/service/quotaUsed";
const GROUPS = "/koodrive/ose/v1/space/groupList";

describe("an entry of the journal", () => {
  it("says what arrived, from whom, and how it was answered", async () => {
    const { clientOf, state, userId, command } = setUpDisturbances();
    state.clock.set(Date.UTC(2026, 0, 1), true);
    await clientOf({ fetch: setUpDisturbances().fetch })
      .subscription.get()
      .catch(() => {});
    expect(command.getJournal()).toEqual({ entries: [], last: 0 });
    useCountingRule("updateSpace");
    state.clock.set(Date.now(), true);
    const time = new Date(state.clock.now()).toISOString();
    await clientOf().spaces.update({ ownerId: "7", type: 0, status: "1", capacity: "5" });
    expect(command.getJournal()).toEqual({
      entries: [
        {
          number: 1,
          time,
          operation: "spaces.update",
          operationId: "updateSpace",
          method: "PUT",
          path: "/koodrive/ose/v1/space/7",
          query: {},
          body: { type: 0, status: "1", capacity: "5" },
          bodySize: '{"type":0,"status":"1","capacity":"5"}'.length,
          caller: { scheme: "AccessToken", name: "Li Hua", userId },
          answer: { status: 200, code: "0" },
          answeredBy: "rule",
          duration: expect.any(Number),
        },
      ],
      last: 1,
    });
  });

  it("has the query, and the application of a signature", async () => {
    const { signerOf, userId, command } = setUpDisturbances();
    await signerOf()
      .spaces.listGroups({ offset: 20, limit: 10, keyWord: "a b" })
      .catch(() => {});
    expect(command.getJournal().entries).toMatchObject([
      {
        path: GROUPS,
        query: { offset: "20", limit: "10", keyWord: "a b" },
        caller: { scheme: "AppSignature", userId, appId: "sandbox-app" },
      },
    ]);
  });

  it("names the application where no user makes the call", async () => {
    const { fetch, createApplication, createToken, getJournal } = createSandbox();
    const { appId } = createApplication({ name: "Payroll" });
    const auth = appAccessToken(createToken({ appId }));
    const koodrive = createKooDriveClient({ endpoint: ENDPOINT, auth, fetch });
    await koodrive.permissionTemplates.list({ limit: 10, offset: 0 });
    expect(getJournal().entries).toMatchObject([
      { caller: { scheme: "AppAccessToken", name: "Payroll", appId } },
    ]);
  });

  it("tells an answer of a rule from an example, and both from the gate's", async () => {
    const { clientOf, fetch, command } = setUpDisturbances();
    useNoRule("countUnreadMessages");
    await clientOf().subscription.getUsage();
    await clientOf().messages.countUnread();
    await fetch(`${ENDPOINT}/koodrive/ose/v1/nowhere`);
    const answerers = command.getJournal().entries.map(({ answeredBy }) => answeredBy);
    expect(answerers).toEqual(["rule", "example", "gate"]);
  });

  it("says why the gate has refused: the statement, its source or reason, and the argument", async () => {
    const { clientOf, fetch, command } = setUpDisturbances();
    await clientOf()
      .spaces.listGroups({ offset: 0, limit: 101 })
      .catch(() => {});
    await fetch(ENDPOINT + USAGE, { headers: { authorization: "Bearer+0123456789" } });
    expect(command.getJournal().entries).toMatchObject([
      {
        answer: { status: 400, code: "13000102" },
        answeredBy: "gate",
        refusal: {
          statement: "gate.contract",
          says: expect.stringContaining("Arguments keep to the contract"),
          assumed: expect.any(String),
          field: "limit",
          text: expect.stringMatching(/limit must be at most 100/),
        },
      },
      {
        answer: { status: 401, code: "APIGW.0301" },
        answeredBy: "gate",
        refusal: { statement: "auth.token", source: expect.stringContaining("https://") },
      },
    ]);
    const [, second] = command.getJournal().entries;
    expect(second).not.toHaveProperty("caller");
    expect(second?.refusal).not.toHaveProperty("assumed");
  });

  it("says why a rule has refused", async () => {
    const { clientOf, command } = setUpDisturbances();
    useRule("updateSpace", {
      run: () => ({
        refused: true,
        code: "13000311",
        because: "subscription.sums",
        field: "capacity",
      }),
    });
    await clientOf()
      .spaces.update({ ownerId: "7", type: 0 })
      .catch(() => {});
    expect(command.getJournal().entries).toMatchObject([
      { answeredBy: "rule", refusal: { statement: "subscription.sums", field: "capacity" } },
    ]);
  });

  it("has the fault that happened, and what it has kept back", async () => {
    const { clientOf, command } = setUpDisturbances();
    useCountingRule("createGroupSpace");
    const create = () =>
      clientOf()
        .spaces.createGroup({ name: "Budget" })
        .catch(() => {});
    command.injectFault({ status: 503 });
    command.injectFault({ reset: true, when: "after" });
    command.injectFault({ body: "cut" });
    for (const _ of [1, 2, 3]) await create();
    const [before, after, cut] = command.getJournal().entries;
    expect(before).toMatchObject({
      operation: "spaces.createGroup",
      answer: { status: 503 },
      answeredBy: "fault",
      fault: { id: 1, when: "before", status: 503 },
    });
    expect(before).not.toHaveProperty("lost");
    expect(after).toMatchObject({ answeredBy: "fault", lost: { status: 200, code: "0" } });
    expect(after).not.toHaveProperty("answer");
    expect(cut).toMatchObject({
      answeredBy: "rule",
      answer: { status: 200 },
      fault: { body: "cut" },
    });
    expect(cut).not.toHaveProperty("lost");
  });

  it("has the quirks that happened", async () => {
    const { clientOf, command } = setUpDisturbances();
    command.setQuirks({ quirks: ["SubscriptionUsage.userCount: string", "User.id: integer"] });
    await clientOf().subscription.getUsage();
    expect(command.getJournal().entries).toMatchObject([
      { quirks: ["SubscriptionUsage.userCount: string"] },
    ]);
  });
});
