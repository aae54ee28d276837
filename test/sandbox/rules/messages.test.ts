import { describe, expect, it } from "vitest";
import { sendMessage } from "../../../src/sandbox/world/messages.ts";
import type { MessageType } from "../../../src/sandbox/world/rows.ts";
import { count } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { setUpPeople } from "../../support/people.ts";

/** Wang Lei's messages, the oldest first, and one of Li Hua's. */
async function setUpMessages(...types: MessageType[]) {
  const set = await setUpPeople();
  const { clock, clientOf, idOf, state } = set;
  const send = (name: string, type: MessageType, text: string) => {
    clock.advance(1000);
    const message = { userId: idOf(name), sender: "Li Hua", type, text };
    state.world = sendMessage({ ...state.world, now: clock.now() }, message);
  };
  for (const [index, type] of types.entries()) send("Wang Lei", type, `text ${index}`);
  send("Li Hua", "003", "another's");
  const { messages } = clientOf("Wang Lei");
  const textsOf = async (query: Parameters<typeof messages.list>[0] = {}) =>
    (await messages.list(query)).messages?.map(({ context }) => context);
  const idsOf = async () => (await messages.list()).messages?.map(({ id = "" }) => id) ?? [];
  return { ...set, messages, send, textsOf, idsOf };
}

describe("the list of messages", () => {
  it("has the caller's, the newest first", async () => {
    const { messages } = await setUpMessages("000", "001");
    const page = await messages.list();
    expect(page.messages).toEqual([
      {
        ...{ id: expect.stringMatching(/^\d+$/), sender: "Li Hua", type: "001", state: 0 },
        ...{ context: "text 1", createTime: "2025-06-01T08:30:02.000Z" },
      },
      {
        ...{ id: expect.stringMatching(/^\d+$/), sender: "Li Hua", type: "000", state: 0 },
        ...{ context: "text 0", createTime: "2025-06-01T08:30:01.000Z" },
      },
    ]);
    expect(page).not.toHaveProperty("nextCursor");
  });

  it("is narrowed by type and by state", async () => {
    const { messages, textsOf, idsOf } = await setUpMessages("000", "001", "000", "003");
    const [newest = ""] = await idsOf();
    await messages.markRead({ ids: [newest] });
    expect(await textsOf({ filterType: "000" })).toEqual(["text 2", "text 0"]);
    expect(await textsOf({ filterType: "002" })).toEqual([]);
    expect(await textsOf({ state: 0 })).toEqual(["text 2", "text 1", "text 0"]);
    expect(await textsOf({ state: 1 })).toEqual(["text 3"]);
    expect(await textsOf({ state: 1, filterType: "000" })).toEqual([]);
    expect(await textsOf({ state: 0, filterType: "001" })).toEqual(["text 1"]);
  });

  it.each([{}, { state: 0 }, { filterType: "000" }] as const)(
    "is walked by pages of one, filtered by %j",
    async (filter) => {
      const { messages } = await setUpMessages("000", "000", "000");
      const walk = messages.list.all({ ...filter, pageSize: 1 });
      const texts = (await collect(walk)).map(({ context }) => context);
      expect(texts).toEqual(["text 2", "text 1", "text 0"]);
    },
  );

  it("neither repeats nor skips a message when others come or are read during a walk", async () => {
    const { messages, send } = await setUpMessages("000", "000", "000");
    const texts: unknown[] = [];
    for await (const { id = "", context } of messages.list.all({ state: 0, pageSize: 1 })) {
      texts.push(context);
      send("Wang Lei", "000", "meanwhile");
      await messages.markRead({ ids: [id] });
    }
    expect(texts).toEqual(["text 2", "text 1", "text 0"]);
  });

  it("refuses a cursor that it has not given, and a page of no size", async () => {
    const { messages } = await setUpMessages("000", "000");
    await expect(messages.list({ pageCursor: "50" })).rejects.toMatchObject({
      ...{ status: 400, code: 13000102, msg: expect.stringContaining("pageCursor") },
    });
    await expect(messages.list({ pageSize: 0 })).rejects.toMatchObject({
      ...{ status: 400, code: 13000102, msg: expect.stringContaining("pageSize") },
    });
    const fromStart = await messages.list({ pageCursor: "0", pageSize: 1 });
    expect(fromStart.messages).toMatchObject([{ context: "text 1" }]);
  });
});

describe("marking messages as read", () => {
  it("changes the caller's unread ones alone, each once", async () => {
    const { messages, idsOf, state, clientOf } = await setUpMessages("000", "001");
    const [second = "", first = ""] = await idsOf();
    const others = (await clientOf("Li Hua").messages.list()).messages?.[0]?.id ?? "";
    expect(await messages.markRead({ ids: [second, second, others, "1"] })).toEqual({
      messages: [
        { id: second, changed: true },
        { id: second, changed: false },
        { id: others, changed: false },
        { id: "1", changed: false },
      ],
    });
    expect(await messages.countUnread()).toMatchObject({ count: 1 });
    expect(await clientOf("Li Hua").messages.countUnread()).toMatchObject({ count: 1 });
    await messages.markRead({ ids: [first] });
    expect(await messages.countUnread()).toMatchObject({ count: 0 });
    expect(count(state.world.messages)).toBe(3);
  });
});

describe("deleting messages", () => {
  it("deletes the caller's, read or not, and nobody else's", async () => {
    const { messages, idsOf, textsOf, state, clientOf } = await setUpMessages("000", "001", "002");
    const [third = "", second = ""] = await idsOf();
    const others = (await clientOf("Li Hua").messages.list()).messages?.[0]?.id ?? "";
    await messages.markRead({ ids: [third] });
    expect(await messages.delete({ ids: [third, second, others, third] })).toEqual({
      messages: [
        { id: third, changed: true },
        { id: second, changed: true },
        { id: others, changed: false },
        { id: third, changed: false },
      ],
    });
    expect(await textsOf()).toEqual(["text 0"]);
    expect(count(state.world.messages)).toBe(2);
  });
});

describe("the change of all messages", () => {
  it("marks all of the caller's as read", async () => {
    const { messages, clientOf, textsOf } = await setUpMessages("000", "001");
    await messages.updateAll({ operate: 0 });
    expect(await messages.countUnread()).toMatchObject({ count: 0 });
    expect(await textsOf({ state: 1 })).toEqual(["text 1", "text 0"]);
    expect(await clientOf("Li Hua").messages.countUnread()).toMatchObject({ count: 1 });
  });

  it("deletes all of the caller's", async () => {
    const { messages, idsOf, state, textsOf } = await setUpMessages("000", "001");
    await messages.markRead({ ids: (await idsOf()).slice(1) });
    await messages.updateAll({ operate: 1 });
    expect(await textsOf()).toEqual([]);
    expect(count(state.world.messages)).toBe(1);
  });
});
