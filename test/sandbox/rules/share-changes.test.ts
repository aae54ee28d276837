import { describe, expect, it } from "vitest";
import { expectRefusal, NOBODY, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";
import { CODE, DAY, setUpShares } from "../../support/shares.ts";

const iso = (time: number) => new Date(time).toISOString();

describe("a change of a share", () => {
  it("counts the days anew, and 0 days leave the end as it is", async () => {
    const { sharer, share, clock } = await setUpShares();
    const { shareId } = await share();
    clock.advance(DAY / 100);
    const { shareLink } = await sharer.shares.update({ shareId, validDays: 30, comment: "New" });
    const expireTime = iso(clock.now() + 30 * DAY);
    expect(shareLink).toMatchObject({
      ...{ shareId, scope: 2, displayName: "budget.xlsx", status: 0, expireTime },
      ...{ updateTime: iso(clock.now()), createTime: iso(clock.now() - DAY / 100) },
    });
    const ignored = { expireTime: iso(clock.now() + DAY) };
    const kept = await sharer.shares.update({ shareId, validDays: 0, ...ignored });
    expect(kept.shareLink?.expireTime).toBe(expireTime);
    expect(await sharer.shares.get({ shareId })).toMatchObject({ shareLink: { comment: "New" } });
  });

  it("shows one that has expired as such, and prolongs it", async () => {
    const { clientOf, share, clock } = await setUpShares();
    const { shareId } = await share();
    clock.advance(8 * DAY);
    const { shares } = clientOf("Wang Lei");
    const expired = await shares.update({ shareId, validDays: 0 });
    expect(expired).toMatchObject({ shareLink: { status: 3 } });
    const prolonged = await shares.update({ shareId, validDays: 1 });
    expect(prolonged).toMatchObject({ shareLink: { status: 0 } });
  });

  it("replaces the lists that it has, and tells those who are new", async () => {
    const { sharer, share, idOf, state, clientOf, visitor } = await setUpShares();
    const root = state.world.organization.rootDepartmentId;
    const { shareId } = await share({ scope: 3, userIds: [idOf("Zhao Min")], deptIds: [root] });
    const userIds = [idOf("Chen Jie"), idOf("Zhao Min")];
    await sharer.shares.update({ shareId, validDays: 0, deptIds: [], userIds });
    const { shareLink } = await sharer.shares.get({ shareId });
    expect(shareLink).toMatchObject({ depts: [], users: expect.objectContaining({ length: 2 }) });
    expect(await visitor.messages.countUnread()).toMatchObject({ count: 1 });
    expect(await clientOf("Chen Jie").messages.countUnread()).toMatchObject({ count: 1 });
    await sharer.shares.update({ shareId, validDays: 0, userIds: [idOf("Chen Jie")] });
    expect((await visitor.sharedWithMe.list()).shareLinks).toEqual([]);
  });

  it("to another extract code ends the tokens of the former one", async () => {
    const { sharer, share, visitor } = await setUpShares();
    const { shareId, shortUrl } = await share({ extractCode: CODE });
    const { kdstoken } = await visitor.shareLinks.verifyExtractCode({
      shortUrl,
      extractCode: CODE,
    });
    const list = () => visitor.shareLinks.listFiles({ shortUrl, kdstoken: kdstoken ?? "" });
    await sharer.shares.update({ shareId, validDays: 0, extractCode: CODE });
    expect(await list()).toHaveProperty("files");
    await sharer.shares.update({ shareId, validDays: 0, extractCode: "Zy9xWv8u" });
    await expect(list()).rejects.toMatchObject({ code: NOT_YOURS });
  });

  it("is refused where a new share would be", async () => {
    const { sharer, share, state, idOf } = await setUpShares();
    const { shareId } = await share({ scope: 3, userIds: [idOf("Zhao Min")] });
    const update = (changes: object) => () =>
      sharer.shares.update({ shareId, validDays: 1, ...changes });
    await expectRefusal(state, update({ userIds: [] }), WRONG, "userIds");
    await expectRefusal(state, update({ userIds: [NOBODY] }), UNKNOWN, "userIds\\[0\\]");
    const expireTime = "2025-01-01T00:00:00.000Z";
    await expectRefusal(state, update({ expireTime }), WRONG, "expireTime");
  });

  it("without lists is possible when those whom the share names have gone", async () => {
    const { sharer, share, idOf, clientOf } = await setUpShares();
    const { shareId } = await share({ scope: 3, userIds: [idOf("Chen Jie")] });
    await clientOf("Li Hua").users.delete({ userId: idOf("Chen Jie") });
    const { shareLink } = await sharer.shares.update({ shareId, validDays: 1 });
    expect(shareLink).toMatchObject({ shareId, status: 0 });
  });

  it("is the sharer's alone, as is the share in detail", async () => {
    const { share, state, clientOf } = await setUpShares();
    const { shareId } = await share();
    const { shares } = clientOf("Li Hua");
    await expectRefusal(state, () => shares.get({ shareId }), UNKNOWN, "shareId");
    const update = () => shares.update({ shareId, validDays: 1 });
    await expectRefusal(state, update, UNKNOWN, "shareId");
  });
});

describe("cancelling shares", () => {
  it("ends the caller's own, each once, and says so for each", async () => {
    const { sharer, share, clientOf, visitor } = await setUpShares();
    const { shareId, shortUrl } = await share();
    const others = await clientOf("Li Hua").shares.cancel({ shareIds: [shareId] });
    expect(others.subResponseList).toMatchObject([{ shareId, code: UNKNOWN }]);
    const { subResponseList } = await sharer.shares.cancel({ shareIds: [shareId, shareId] });
    expect(subResponseList).toEqual([
      { shareId, code: 0, msg: "success" },
      { shareId, code: UNKNOWN, msg: expect.stringContaining("shareId is no share of yours") },
    ]);
    expect((await sharer.shares.list()).shareLinks).toEqual([]);
    await expect(sharer.shares.get({ shareId })).rejects.toMatchObject({ code: UNKNOWN });
    await expect(visitor.shareLinks.visit({ shortUrl })).rejects.toMatchObject({ code: UNKNOWN });
    expect(await visitor.shareLinks.getInfo({ shortUrl })).toMatchObject({ link: { status: 2 } });
  });
});
