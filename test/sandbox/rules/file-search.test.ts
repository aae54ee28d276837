import type { KooDriveClient } from "koodrive-client";
import { beforeAll, describe, expect, it } from "vitest";
import { find } from "../../../src/sandbox/world/table.ts";
import { setUpFiles } from "../../support/files.ts";
import { collect } from "../../support/pages.ts";
import { expectRefusal, NOT_YOURS, WRONG } from "../../support/refusals.ts";

type SearchQuery = Partial<Parameters<KooDriveClient["files"]["search"]>[0]>;

/** Files of the three spaces, and in Wang Lei's own two invoices, one in a folder. */
async function setUpSearch() {
  const set = await setUpFiles();
  const { add, koodrive, own, team, group } = set;
  const first = add("Invoice 1.pdf", { size: 5, createdTime: 9000 });
  const second = add("Paid/invoice 2.PNG", { size: 9, createdTime: 8000, fileType: "15" });
  add("letter.txt", { size: 7, createdTime: 7000 });
  add("of team invoice", { containerId: team, owner: "Sun Yi" });
  add("of group invoice", { containerId: group });
  const request = { searchType: "personal", pageInfo: { pageSize: 100, pageCursor: "" } } as const;
  const search = (query: SearchQuery = {}) => koodrive.files.search({ ...request, ...query });
  const namesOf = async (query: SearchQuery) =>
    (await search(query)).files?.map(({ fileName }) => fileName);
  const all = { recursived: true } as const;
  return { ...set, first, second, own, request, search, namesOf, all };
}

describe("the search for files", () => {
  let set: Awaited<ReturnType<typeof setUpSearch>>;
  beforeAll(async () => {
    set = await setUpSearch();
  });

  it("finds a part of a name in any case, and tells where it is", async () => {
    const { search, second, fileOf, own, all } = set;
    const found = await search({ ...all, filter: { keyWord: "INVOICE 2" } });
    const folderId = fileOf(second)?.parentId;
    expect(found).toEqual({
      ...{ code: 0, msg: "success", total: 1, nextPageCursor: "" },
      files: [
        {
          ...{ id: second, fileName: "invoice 2.PNG", fileSuffix: "PNG", fileType: "15" },
          ...{ size: "9", updateTime: "2025-06-01T08:30:02.000Z", favorite: false },
          ...{ containerId: own, containerType: "1" },
          ...{ namePath: "/Paid/invoice 2.PNG", idPath: `/${folderId}/${second}` },
        },
      ],
    });
  });

  it("tells the team and the owner of what it finds in team spaces", async () => {
    const { search, team, departmentId } = set;
    const found = await search({ searchType: "team", filter: { keyWord: "of team" } });
    expect(found.files).toMatchObject([
      {
        ...{ containerId: team, containerType: "0", teamName: "Sandbox", teamId: departmentId },
        owner: "Sun Yi",
      },
    ]);
  });

  it.each([
    ["all", {}, ["letter.txt", "Paid", "invoice 2.PNG", "Invoice 1.pdf"]],
    ["the top level alone", { recursived: false }, ["letter.txt", "Paid", "Invoice 1.pdf"]],
    ["a type", { filter: { fileType: "15" } }, ["invoice 2.PNG"]],
    ["nothing deleted", { recycled: true }, []],
    [
      "a period from its first to its last millisecond",
      { filter: { updateTimeRange: "2025-06-01T08:30:01.000Z,2025-06-01T08:30:01.000Z" } },
      ["Invoice 1.pdf"],
    ],
    [
      "a period without an end",
      { filter: { updateTimeRange: "2025-06-01T16:30:03+08:00," } },
      ["letter.txt"],
    ],
    [
      "a period without bounds",
      { filter: { updateTimeRange: ",", keyWord: "let" } },
      ["letter.txt"],
    ],
  ] as const)("finds %s", async (_what, query, names) => {
    const { namesOf, all } = set;
    expect((await namesOf({ ...all, ...query }))?.sort()).toEqual([...names].sort());
  });

  it("finds the files of an owner by both identifiers", async () => {
    const { namesOf, idOf, state } = set;
    const { id, accountId } = find(state.world.users, idOf("Sun Yi")) ?? {};
    for (const ownerId of [id, accountId]) {
      const ofOwner = { searchType: "team", filter: { ownerId: ownerId ?? "" } } as const;
      expect(await namesOf(ofOwner)).toEqual(["of team invoice"]);
    }
    expect(await namesOf({ searchType: "team", filter: { ownerId: "12" } })).toEqual([]);
  });

  it.each([
    [undefined, ["letter.txt", "Paid", "Invoice 1.pdf"]],
    [{ sortType: "updateTime", sortDirection: 1 }, ["Invoice 1.pdf", "Paid", "letter.txt"]],
    [{ sortType: "fileName" }, ["Invoice 1.pdf", "Paid", "letter.txt"]],
    [{ sortType: "fileName", sortDirection: "2" }, ["letter.txt", "Paid", "Invoice 1.pdf"]],
    [{ sortType: "size" }, ["letter.txt", "Invoice 1.pdf", "Paid"]],
    [{ sortType: "type" }, ["Paid", "Invoice 1.pdf", "letter.txt"]],
    [{ sortType: "createTime", sortDirection: 1 }, ["letter.txt", "Invoice 1.pdf", "Paid"]],
  ])("sorts by %j, also by pages of one", async (sortInfo, names) => {
    const { namesOf, koodrive, request } = set;
    const sorted = sortInfo ? { sortInfo } : {};
    expect(await namesOf(sorted)).toEqual(names);
    const pageInfo = { pageSize: 1, pageCursor: "" };
    const walked = await collect(koodrive.files.search.all({ ...request, ...sorted, pageInfo }));
    expect(walked.map(({ fileName }) => fileName)).toEqual(names);
  });

  it.each([
    [{ filter: { parentFolder: "root" } }, "filter.containerId"],
    [{ filter: { updateTimeRange: "2025-06-01T08:30:01.000Z" } }, "filter.updateTimeRange"],
    [{ filter: { updateTimeRange: "2025-06-01T08:30:01,2025" } }, "filter.updateTimeRange"],
    [{ sortInfo: { sortType: "colour" } }, "sortInfo.sortType"],
    [{ sortInfo: { sortType: "size", sortDirection: "up" } }, "sortInfo.sortDirection"],
    [{ pageInfo: { pageSize: 1, pageCursor: "50" } }, "pageInfo.pageCursor"],
  ])("refuses %j", async (query, field) => {
    await expectRefusal(set.state, () => set.search(query), WRONG, field);
  });

  it("is narrowed to a space and a folder of the kind that is searched", async () => {
    const { namesOf, search, own, team, fileOf, second, state, clientOf, request } = set;
    const parentFolder = fileOf(second)?.parentId ?? "";
    expect(await namesOf({ filter: { containerId: own, parentFolder } })).toEqual([
      "invoice 2.PNG",
    ]);
    expect(await namesOf({ filter: { containerId: own } })).toHaveLength(3);
    const ofTeam = () => search({ filter: { containerId: team } });
    await expectRefusal(state, ofTeam, WRONG, "filter.containerId");
    const { files } = clientOf("Li Hua");
    const others = () => files.search({ ...request, filter: { containerId: own } });
    await expectRefusal(state, others, NOT_YOURS, "filter.containerId");
  });

  it("goes through the team spaces in reach of the caller alone", async () => {
    const { clientOf, request } = set;
    const foundBy = async (user: string) =>
      (await clientOf(user).files.search({ ...request, searchType: "team" })).files
        ?.map(({ fileName }) => fileName)
        .sort();
    const both = ["of group invoice", "of team invoice"];
    expect(await foundBy("Wang Lei")).toEqual(both);
    expect(await foundBy("Zhao Min")).toEqual(both);
    expect(await foundBy("Li Hua")).toEqual(both);
    expect(await foundBy("Sun Yi")).toEqual(["of team invoice"]);
  });

  it("finds in team spaces what the caller may list", async () => {
    const { namesOf, add, allow, team } = await setUpSearch();
    const secret = add("secret invoice", { containerId: team });
    allow("Wang Lei", team, { viewPermission: true }, secret);
    const inTeams = { searchType: "team", filter: { containerId: team } } as const;
    expect(await namesOf(inTeams)).toEqual(["of team invoice"]);
  });

  it("finds in the recycle bin what was deleted itself, and with folders if asked", async () => {
    const { namesOf, recycle, first, second, fileOf, own } = await setUpSearch();
    const parentFolder = fileOf(second)?.parentId ?? "";
    recycle(first);
    recycle(parentFolder);
    const deleted = { recycled: true } as const;
    expect((await namesOf(deleted))?.sort()).toEqual(["Invoice 1.pdf", "Paid"]);
    expect(await namesOf({ ...deleted, recursived: true })).toHaveLength(3);
    const inFolder = { filter: { containerId: own, parentFolder } };
    expect(await namesOf({ ...deleted, ...inFolder })).toEqual(["invoice 2.PNG"]);
    expect(await namesOf({ recursived: true })).toEqual(["letter.txt"]);
  });
});
