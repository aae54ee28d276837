import { describe, expect, it } from "vitest";
import { purgeFile } from "../../../src/sandbox/world/files.ts";
import { count } from "../../../src/sandbox/world/table.ts";
import { setUpFiles } from "../../support/files.ts";
import { collect } from "../../support/pages.ts";

/** Wang Lei's favorites a.txt, b.png and the folder Docs, marked a second after one another. */
async function setUpFavorites() {
  const set = await setUpFiles();
  const { add, clock, koodrive, own, change, fileOf } = set;
  const [text, picture, folder] = [add("a.txt"), add("b.png", { fileType: "15" }), add("Docs/")];
  const mark = async (fileId: string, starred = true, containerId = own) => {
    clock.advance(1000);
    const { status, subResponseList: [result] = [] } = await koodrive.favorites.update({
      ...{ starred, subRequestList: [{ containerId, fileId }] },
    });
    return { status, code: result?.code };
  };
  for (const id of [text, picture, folder]) await mark(id);
  const namesOf = async (query: Parameters<typeof koodrive.favorites.list>[0] = {}) =>
    (await collect(koodrive.favorites.list.all({ pageSize: 1, ...query }))).map(
      ({ fileName }) => fileName,
    );
  const purge = (fileId: string) =>
    change((world) => {
      const file = fileOf(fileId);
      return file ? purgeFile(world, file) : world;
    });
  return { ...set, text, picture, folder, mark, namesOf, purge };
}

describe("marking favorites", () => {
  it("has a result for each file, and one for all of them", async () => {
    const { koodrive, own, team, add, folder, recycle } = await setUpFavorites();
    const [good, deleted] = [add("good"), add("deleted")];
    recycle(deleted);
    const ofTeam = add("of team", { containerId: team });
    const target = (fileId: string, containerId = own) => ({ fileId, containerId });
    const update = (...subRequestList: ReturnType<typeof target>[]) =>
      koodrive.favorites.update({ starred: true, subRequestList });
    expect(await update(target(good), target(folder), target(ofTeam, team))).toMatchObject({
      status: 0,
      subResponseList: [good, folder, ofTeam].map((fileId) => ({
        ...{ fileId, code: 0, message: "success" },
      })),
    });
    const wrong = [
      target("Fnowhere"),
      target(ofTeam),
      target(deleted),
      target(good, "IAADnowhere"),
    ];
    const codes = [13000309, 13000302, 13000306, 13000301];
    const partly = await update(target(good), ...wrong);
    expect(partly.status).toBe(1);
    expect(partly.subResponseList?.map(({ code }) => code)).toEqual([0, ...codes]);
    expect(await update(...wrong)).toMatchObject({ status: 2 });
  });

  it("is the caller's alone, and shows in details and lists", async () => {
    const { koodrive, clientOf, team, add, mark } = await setUpFavorites();
    const fileId = add("of team", { containerId: team });
    await mark(fileId, true, team);
    const detail = { fileId, containerId: team };
    expect(await koodrive.files.get(detail)).toMatchObject({ favorite: true });
    expect(await clientOf("Sun Yi").files.get(detail)).toMatchObject({ favorite: false });
    expect(await clientOf("Sun Yi").favorites.list()).toMatchObject({ starFiles: [] });
  });

  it("changes nothing the second time, and not the place in the list", async () => {
    const { mark, text, namesOf } = await setUpFavorites();
    expect(await mark(text)).toEqual({ status: 0, code: 0 });
    expect(await namesOf()).toEqual(["Docs", "b.png", "a.txt"]);
    expect(await mark(text, false)).toEqual({ status: 0, code: 0 });
    expect(await mark(text, false)).toEqual({ status: 0, code: 0 });
    expect(await namesOf()).toEqual(["Docs", "b.png"]);
  });

  it("is taken back whatever has become of the file, but not of one that never was", async () => {
    const { mark, text, picture, recycle, purge, namesOf } = await setUpFavorites();
    recycle(text);
    purge(picture);
    expect(await mark(text, false)).toMatchObject({ status: 0 });
    expect(await mark(picture, false)).toMatchObject({ status: 0 });
    expect(await mark(picture, false)).toEqual({ status: 2, code: 13000309 });
    expect(await namesOf()).toEqual(["Docs"]);
  });

  it("fails for files of groups, and for those that the caller may not use", async () => {
    const { koodrive, clientOf, group, team, own, allow, add, mark, text } = await setUpFavorites();
    const refused = { status: 2, code: 13000410 };
    expect(await mark(add("of group", { containerId: group }), true, group)).toEqual(refused);
    const secret = add("secret", { containerId: team });
    allow("Wang Lei", team, {}, secret);
    expect(await mark(secret, true, team)).toEqual(refused);
    const request = { starred: true, subRequestList: [{ containerId: own, fileId: text }] };
    const others = await clientOf("Li Hua").favorites.update(request);
    expect(others.subResponseList).toMatchObject([{ code: 13000410 }]);
    await expect(koodrive.favorites.list()).resolves.toMatchObject({ autoDeleted: 0 });
  });
});

describe("the list of favorites", () => {
  it("begins with the newest, or with the oldest, by pages of one", async () => {
    const { namesOf } = await setUpFavorites();
    expect(await namesOf()).toEqual(["Docs", "b.png", "a.txt"]);
    expect(await namesOf({ sortDirection: 1 })).toEqual(["a.txt", "b.png", "Docs"]);
    expect(await namesOf({ fileType: "45" })).toEqual(["a.txt"]);
    expect(await namesOf({ fileType: "10", sortDirection: 1 })).toEqual(["Docs"]);
  });

  it("keeps what is in the recycle bin", async () => {
    const { koodrive, recycle, folder } = await setUpFavorites();
    recycle(folder);
    const { starFiles } = await koodrive.favorites.list({ pageSize: 1 });
    expect(starFiles).toMatchObject([{ fileName: "Docs", recycled: true, favorite: true }]);
  });

  it("removes those whose files are gone when it comes to them, and counts them", async () => {
    const { koodrive, purge, folder, text, state } = await setUpFavorites();
    purge(folder);
    purge(text);
    const first = await koodrive.favorites.list({ pageSize: 2 });
    expect(first).toMatchObject({ autoDeleted: 1, starFiles: [{ fileName: "b.png" }] });
    const pageCursor = first.nextCursor ?? "";
    const last = await koodrive.favorites.list({ pageSize: 2, pageCursor });
    expect(last).toMatchObject({ autoDeleted: 1, starFiles: [] });
    expect(last).not.toHaveProperty("nextCursor");
    expect(count(state.world.favorites)).toBe(1);
  });

  it("does not show files that the caller may not use any more", async () => {
    const { koodrive, team, add, allow, mark } = await setUpFavorites();
    const fileId = add("of team", { containerId: team });
    await mark(fileId, true, team);
    allow("Wang Lei", team, {});
    const { starFiles, autoDeleted } = await koodrive.favorites.list();
    expect(starFiles).toHaveLength(3);
    expect(autoDeleted).toBe(0);
  });
});
