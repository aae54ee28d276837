import type { KooDriveClient } from "koodrive-client";
import { beforeAll, describe, expect, it } from "vitest";
import { rootFolderOf, safeFolderOf } from "../../../src/sandbox/world/ids.ts";
import { setUpFiles } from "../../support/files.ts";
import { collect } from "../../support/pages.ts";
import { expectRefusal, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";

type PersonalQuery = Partial<Parameters<KooDriveClient["files"]["listPersonal"]>[0]>;

/** Wang Lei's space, in whose root are, the oldest first: b.txt, A.png, Docs (with in.txt), c. */
async function setUpLists() {
  const set = await setUpFiles();
  const { add, fileOf, koodrive, own } = set;
  const text = add("b.txt", { size: 20, createdTime: 3000 });
  const picture = add("A.png", { size: 10, createdTime: 1000, fileType: "15" });
  const inside = add("Docs/in.txt", { createdTime: 2000 });
  const folder = fileOf(inside)?.parentId ?? "";
  const plain = add("c", { size: 30, createdTime: 4000, hidden: true });
  const request = { type: "0", containerId: own, parentFileId: "root" } as const;
  const namesOf = async (query: PersonalQuery = {}) =>
    (await koodrive.files.listPersonal({ ...request, ...query })).files?.map(
      ({ fileName }) => fileName,
    );
  const walk = async (query: PersonalQuery = {}) =>
    (
      await collect(
        koodrive.files.listPersonal.all({ ...request, ...query, pageInfo: { pageSize: 1 } }),
      )
    ).map(({ fileName }) => fileName);
  return { ...set, text, picture, inside, folder, plain, request, namesOf, walk };
}

const SORTED = [
  ["by default", {}, ["c", "Docs", "A.png", "b.txt"]],
  ["by name", { sortType: 1 }, ["A.png", "Docs", "b.txt", "c"]],
  ["by name, down", { sortType: 1, sortDirection: 2 }, ["c", "b.txt", "Docs", "A.png"]],
  ["by size", { sortType: 2 }, ["c", "b.txt", "A.png", "Docs"]],
  ["by creation, up", { sortType: 3, sortDirection: 1 }, ["A.png", "b.txt", "c", "Docs"]],
  ["by edition", { sortType: 4 }, ["c", "Docs", "A.png", "b.txt"]],
  ["by edition, up", { sortType: 4, sortDirection: 1 }, ["b.txt", "A.png", "Docs", "c"]],
] as const;

describe("the list of a folder", () => {
  let set: Awaited<ReturnType<typeof setUpLists>>;
  beforeAll(async () => {
    set = await setUpLists();
  });

  it.each(SORTED)("is sorted %s, also by pages of one", async (_how, sortInfo, names) => {
    expect(await set.namesOf({ sortInfo })).toEqual(names);
    expect(await set.walk({ sortInfo })).toEqual(names);
  });

  it("is sorted by format, those without one first", async () => {
    const names = await set.namesOf({ sortInfo: { sortType: 6 } });
    expect(names?.slice(0, 2).sort()).toEqual(["Docs", "c"]);
    expect(names?.slice(2)).toEqual(["A.png", "b.txt"]);
  });

  it("has files and folders as their details show them, and an empty cursor at the end", async () => {
    const { koodrive, own, request, picture } = set;
    const page = await koodrive.files.listPersonal({ ...request, fileType: "15" });
    const { code, msg, ...detail } = await koodrive.files.get({
      fileId: picture,
      containerId: own,
    });
    expect(page).toMatchObject({ category: "drive#fileList", nextCursor: "", files: [detail] });
  });

  it.each([
    ["10", ["Docs"]],
    ["15", ["A.png"]],
    ["45", ["c", "b.txt"]],
    ["20", []],
  ] as const)("is narrowed to the type %s, also by pages of one", async (fileType, names) => {
    expect(await set.namesOf({ fileType })).toEqual(names);
    expect(await set.walk({ fileType })).toEqual(names);
  });

  it("is of any folder, by its identifier or the alias of a top folder", async () => {
    const { own, folder, namesOf } = set;
    expect(await namesOf({ parentFileId: folder })).toEqual(["in.txt"]);
    expect(await namesOf({ parentFileId: rootFolderOf(own) })).toEqual(await namesOf());
    expect(await namesOf({ parentFileId: "sbox" })).toEqual([]);
    expect(await namesOf({ parentFileId: safeFolderOf(own) })).toEqual([]);
  });

  it.each([
    [{ parentFileId: "Fnowhere" }, UNKNOWN, "parentFileId"],
    [{ sortInfo: { sortType: 5 } }, WRONG, "sortInfo.sortType"],
    [{ pageInfo: { pageCursor: "50" } }, WRONG, "pageInfo.pageCursor"],
    [{ containerId: "IAADnowhere" }, 13000301, "containerId"],
  ] as const)("refuses %j", async (query, code, field) => {
    await expectRefusal(set.state, () => set.namesOf(query), code, field);
  });

  it("refuses files, folders in the recycle bin, and spaces that are not the caller's", async () => {
    const { add, recycle, text, team, clientOf, request, namesOf, state } = set;
    const refuses = (parentFileId: string, code: number) =>
      expectRefusal(state, () => namesOf({ parentFileId }), code, "parentFileId");
    const recycled = add("Old/");
    recycle(recycled);
    await refuses(text, 13000304);
    await refuses(recycled, 13000305);
    await refuses(add("Team/", { containerId: team }), 13000302);
    const teams = () => namesOf({ containerId: team });
    await expectRefusal(state, teams, NOT_YOURS, "containerId");
    const others = () => clientOf("Li Hua").files.listPersonal(request);
    await expectRefusal(state, others, NOT_YOURS, "containerId");
  });
});

it.each([
  [1, ["A.png", "Docs", "b.txt", "c", "last"]],
  [4, ["b.txt", "A.png", "Docs", "c", "last"]],
] as const)(
  "a walk by sort type %i neither repeats nor skips a file when others come and go",
  async (sortType, expected) => {
    const { koodrive, request, add, recycle } = await setUpLists();
    const names: unknown[] = [];
    const sortInfo = { sortType, sortDirection: 1 } as const;
    const pages = { ...request, sortInfo, pageInfo: { pageSize: 1 } };
    for await (const { id, fileName } of koodrive.files.listPersonal.all(pages)) {
      names.push(fileName);
      if (names.length === 1) recycle(id ?? "");
      if (names.length === 2) add("last");
    }
    expect(names).toEqual(expected);
  },
);

describe("the list of the recycle bin", () => {
  it("has what was deleted itself, what was deleted last first, also by pages of one", async () => {
    const { namesOf, walk, recycle, folder, inside, text, picture } = await setUpLists();
    for (const id of [text, inside, folder, picture]) recycle(id);
    const names = ["A.png", "Docs", "in.txt", "b.txt"];
    expect(await namesOf({ type: "1" })).toEqual(names);
    expect(await walk({ type: "1" })).toEqual(names);
    expect(await namesOf({ type: "1", parentFileId: "sbox" })).toEqual(names);
    expect(await namesOf()).toEqual(["c"]);
    const up = { sortType: 5, sortDirection: 1 } as const;
    expect(await walk({ type: "1", sortInfo: up })).toEqual(names.reverse());
    const byName = { sortType: 1 } as const;
    expect(await walk({ type: "1", sortInfo: byName })).toEqual([
      "A.png",
      "Docs",
      "b.txt",
      "in.txt",
    ]);
  });

  it("has what went with a folder in that folder", async () => {
    const { namesOf, recycle, folder, state, text } = await setUpLists();
    const inFolder = { type: "1", parentFileId: folder } as const;
    await expectRefusal(state, () => namesOf(inFolder), 13000303, "parentFileId");
    const inFile = { type: "1", parentFileId: text } as const;
    await expectRefusal(state, () => namesOf(inFile), 13000304, "parentFileId");
    recycle(folder);
    expect(await namesOf(inFolder)).toEqual(["in.txt"]);
    expect(await namesOf({ ...inFolder, sortInfo: { sortType: 5 } })).toEqual(["in.txt"]);
  });
});

describe("the list of a team's files", () => {
  it("is that of its department's or its group's space, for who belongs to it", async () => {
    const { clientOf, add, team, group, departmentId, groupId } = await setUpFiles();
    add("of team.txt", { containerId: team });
    add("of group.txt", { containerId: group });
    const list = { type: "0", parentFileId: "root" } as const;
    const ofTeam = { ...list, groupId: departmentId, containerId: team };
    const { files } = clientOf("Zhao Min");
    expect(await files.listTeam(ofTeam)).toMatchObject({ files: [{ fileName: "of team.txt" }] });
    const ofGroup = { ...list, groupId, team_type: 2, containerId: group } as const;
    expect(await files.listTeam(ofGroup)).toMatchObject({ files: [{ fileName: "of group.txt" }] });
    const administrators = await clientOf("Li Hua").files.listTeam(ofGroup);
    expect(administrators.files).toHaveLength(1);
  });

  it("is refused for another team, to outsiders, and without the right to list", async () => {
    const { koodrive, clientOf, team, group, departmentId, groupId, allow, state } =
      await setUpFiles();
    const list = { type: "0", parentFileId: "root" } as const;
    const wrong = () => koodrive.files.listTeam({ ...list, groupId, containerId: group });
    await expectRefusal(state, wrong, 13000302, "containerId");
    const ofGroup = { ...list, groupId, team_type: 2, containerId: group } as const;
    const outside = () => clientOf("Sun Yi").files.listTeam(ofGroup);
    await expectRefusal(state, outside, NOT_YOURS, "containerId");
    allow("Wang Lei", team, { viewPermission: true });
    const ofTeam = { ...list, groupId: departmentId, containerId: team };
    const noRight = () => koodrive.files.listTeam(ofTeam);
    await expectRefusal(state, noRight, NOT_YOURS, "parentFileId");
  });

  it("leaves out hidden files if the request says so", async () => {
    const { koodrive, add, team, departmentId } = await setUpFiles();
    add("shown", { containerId: team });
    add("hidden", { containerId: team, hidden: true });
    const list = { type: "0", parentFileId: "root", groupId: departmentId } as const;
    const lengthOf = async (more: { hidden?: boolean }) =>
      (await koodrive.files.listTeam({ ...list, containerId: team, ...more })).files?.length;
    expect([await lengthOf({}), await lengthOf({ hidden: true })]).toEqual([2, 2]);
    expect(await lengthOf({ hidden: false })).toBe(1);
  });
});

describe("the list of all below a folder", () => {
  const walkOf = async (
    { koodrive, own }: Awaited<ReturnType<typeof setUpLists>>,
    query: Partial<Parameters<KooDriveClient["files"]["listDescendants"]>[0]> = {},
  ) =>
    (
      await collect(
        koodrive.files.listDescendants.all({
          ...{ containerId: own, parentFileId: "root", pageInfo: { pageSize: 1 }, ...query },
        }),
      )
    ).map(({ fileName }) => fileName);

  it("has all levels, without what is hidden and what is deleted", async () => {
    const set = await setUpLists();
    set.recycle(set.picture);
    expect((await walkOf(set)).sort()).toEqual(["Docs", "b.txt", "in.txt"]);
    expect((await walkOf(set, { includeHidden: true })).length).toBe(4);
    expect(await walkOf(set, { parentFileId: set.folder })).toEqual(["in.txt"]);
    expect(await walkOf(set, { type: "10" })).toEqual(["Docs"]);
    const byName = { sortInfo: { sortType: 1 } } as const;
    expect(await walkOf(set, byName)).toEqual(["Docs", "b.txt", "in.txt"]);
  });

  it("is not sorted by format, nor of a folder in the recycle bin", async () => {
    const set = await setUpLists();
    const byFormat = () => walkOf(set, { sortInfo: { sortType: 6 } });
    await expectRefusal(set.state, byFormat, WRONG, "sortInfo.sortType");
    set.recycle(set.folder);
    const recycled = () => walkOf(set, { parentFileId: set.folder });
    await expectRefusal(set.state, recycled, 13000305, "parentFileId");
  });
});
