import { describe, expect, it } from "vitest";
import { REORDERED_FIELDS, SHORT_PAGES } from "../../../src/sandbox/answer/quirk-catalogue.ts";
import { ofArray, pageOf } from "../../../src/sandbox/world/pages.ts";
import { setUpDisturbances, useRule } from "../../support/disturbances.ts";
import { collect } from "../../support/pages.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

describe("quirks of a sandbox", () => {
  const USAGE = `${ENDPOINT}/koodrive/ose/v1/service/quotaUsed`;

  it("change what is sent from then on, and nothing that the client gives", async () => {
    const { command, clientOf, fetch, token } = setUpDisturbances();
    const text = async () => (await fetch(USAGE, { headers: { authorization: token } })).text();
    const usage = () => clientOf().subscription.getUsage();
    const [plainText, plain] = [await text(), await usage()];
    command.setQuirks({ quirks: ["SubscriptionUsage.userCount: string"] });
    expect(JSON.parse(plainText).data.userCount).toBe(2);
    expect(JSON.parse(await text()).data.userCount).toBe("2");
    expect(await usage()).toEqual(plain);
    command.setQuirks({ quirks: "none" });
    expect(await text()).toBe(plainText);
  });

  it("send integers with digits that no number has", async () => {
    const { command, fetch, token, clientOf } = setUpDisturbances();
    const id = "9007199254740993";
    useRule("getUser", { run: (world) => [world, { data: { id } as never }] });
    command.setQuirks({ quirks: ["User.id: integer"] });
    const response = await fetch(`${ENDPOINT}/koodrive/ose/v1/users/1`, {
      headers: { authorization: token },
    });
    expect(await response.text()).toContain(`{"id":${id}}`);
    expect((await clientOf().users.get({ userId: "1" })).data).toEqual({ id });
  });

  it("are there from the beginning where an option says so", async () => {
    const { fetch, token } = setUpDisturbances({ quirks: [REORDERED_FIELDS] });
    const response = await fetch(USAGE, { headers: { authorization: token } });
    expect(Object.keys((await response.json()) as object)).toEqual(["msg", "code", "data"]);
  });

  it("change refusals too, which a client reads alike", async () => {
    const { command, fetch, token, clientOf } = setUpDisturbances();
    command.setQuirks({ quirks: "all" });
    const refused = await fetch(`${ENDPOINT}/koodrive/ose/v1/space/groupList?offset=0`, {
      headers: { authorization: token },
    });
    expect(await refused.json()).toMatchObject({ code: "13000102" });
    const call = clientOf().spaces.listGroups({ offset: 0, limit: 0 });
    await expect(call).rejects.toMatchObject({ status: 400, code: 13000102 });
  });

  it("happen now and then by chance, the same with the same seed", async () => {
    const texts = async (random: number) => {
      const { command, fetch, token } = setUpDisturbances();
      command.setQuirks({ quirks: { random } });
      const found: string[] = [];
      for (let call = 0; call < 5; call += 1) {
        found.push(await (await fetch(USAGE, { headers: { authorization: token } })).text());
      }
      return found;
    };
    const first = await texts(1);
    expect(new Set(first).size).toBe(5);
    expect(await texts(1)).toEqual(first);
    expect(await texts(2)).not.toEqual(first);
  });
});

describe("short pages", () => {
  const names = Array.from({ length: 11 }, (_, index) => `Group ${index}`);
  /** How many elements each page had. */
  let lengths: number[] = [];

  /** Rules of the test's own for a list by offset, and for one by cursor. */
  function setUpLists() {
    lengths = [];
    useRule("listGroupSpaces", {
      run(world, _, { query: { offset, limit } }) {
        const page = pageOf(world, ofArray(names), { offset, limit });
        lengths.push(page.length);
        return [world, { total: names.length, groups: page.map((groupName) => ({ groupName })) }];
      },
    });
    useRule("listFavorites", {
      run(world, _, { query: { pageCursor = "0", pageSize = 100 } }) {
        const offset = Number(pageCursor);
        const page = pageOf(world, ofArray(names), { offset, limit: pageSize });
        lengths.push(page.length);
        const next = offset + page.length;
        const nextCursor = next < names.length ? String(next) : "";
        return [world, { starFiles: page.map((fileName) => ({ fileName })), nextCursor }];
      },
    });
    return setUpDisturbances();
  }

  it("lose no element of a walk by offset", async () => {
    const { command, clientOf } = setUpLists();
    command.setQuirks({ quirks: [SHORT_PAGES] });
    const found = await collect(clientOf().spaces.listGroups.all({ limit: 5 }));
    expect(found.map(({ groupName }) => groupName)).toEqual(names);
    expect(lengths).toEqual([2, 2, 2, 2, 2, 1]);
  });

  it("lose no element of a walk by cursor", async () => {
    const { command, clientOf } = setUpLists();
    command.setQuirks({ quirks: [SHORT_PAGES] });
    const found = await collect(clientOf().favorites.list.all({ pageSize: 8 }));
    expect(found.map(({ fileName }) => fileName)).toEqual(names);
    expect(lengths).toEqual([4, 4, 3]);
  });

  it("come by chance, without loss", async () => {
    const { command, clientOf } = setUpLists();
    command.setQuirks({ quirks: { random: 1 } });
    const found = await collect(clientOf().spaces.listGroups.all({ limit: 4 }));
    expect(found.map(({ groupName }) => groupName)).toEqual(names);
    expect(new Set(lengths.slice(0, -1))).toEqual(new Set([2, 4]));
  });

  it("leave the world's own size of a page as it was, and never make larger ones", async () => {
    const { command, clientOf, state } = setUpLists();
    state.world = { ...state.world, pageSize: 3 };
    command.setQuirks({ quirks: [SHORT_PAGES] });
    const koodrive = clientOf();
    await koodrive.spaces.listGroups({ offset: 0, limit: 10 });
    await koodrive.spaces.listGroups({ offset: 0, limit: 4 });
    await koodrive.spaces.listGroups({ offset: 0, limit: 1 });
    expect(lengths).toEqual([3, 2, 1]);
    expect(state.world.pageSize).toBe(3);
  });
});

describe("setQuirks", () => {
  it("tells what is set, and listQuirks too", () => {
    const { command } = setUpDisturbances();
    const id = "Space.capacity: integer";
    expect(command.setQuirks({ quirks: [id] })).toEqual({ setting: [id] });
    const { setting, quirks } = command.listQuirks();
    expect(setting).toEqual([id]);
    expect(quirks.filter(({ isSet }) => isSet).map((quirk) => quirk.id)).toEqual([id]);
    expect(command.setQuirks({ quirks: { random: 7 } })).toEqual({ setting: { random: 7 } });
    expect(command.setQuirks({ quirks: [] })).toEqual({ setting: "none" });
  });

  it.each([
    ["quirks", {}],
    ["quirks", { quirks: "some" }],
    ["quirks", { quirks: {} }],
    ["quirks", { quirks: null }],
    ["quirks[1]", { quirks: [REORDERED_FIELDS, "Space.capacity"] }],
    ["quirks[0]", { quirks: [7] }],
    ["quirks", { quirks: { random: "7" } }],
    ["quirks", { quirks: { random: undefined } }],
    ["quirks", { quirks: { random: 7, seed: 7 } }],
    ["quirk", { quirks: "all", quirk: "all" }],
  ])("refuses an argument by its name and leaves what is set: %s", (argument, args) => {
    const { command } = setUpDisturbances({ quirks: "all" });
    expect(() => command.setQuirks(args as never)).toThrow(
      expect.objectContaining({ name: "ArgumentError", argument }),
    );
    expect(command.listQuirks().setting).toBe("all");
  });
});
