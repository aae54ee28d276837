import { describe, expect, it } from "vitest";
import { setUpFiles } from "../../support/files.ts";
import { expectRefusal, NOT_YOURS, WRONG } from "../../support/refusals.ts";

/** In Projects a picture, a text and a folder with a hidden sound and a folder. */
async function setUpStatistics() {
  const set = await setUpFiles();
  const { add, fileOf, koodrive, own } = set;
  const picture = add("Projects/photo.JPG", { size: 1, fileType: "45" });
  const text = add("Projects/notes.txt", { size: 10, fileType: "26" });
  const sound = add("Projects/Deep/sound.mp3", { size: 100, fileType: "30", hidden: true });
  add("Projects/Deep/Empty/");
  const [projects = "", deep = ""] = [fileOf(picture)?.parentId, fileOf(sound)?.parentId];
  type Query = Partial<Parameters<typeof koodrive.files.getStatistics>[0]>;
  const statistics = async (query: Query = {}) =>
    (await koodrive.files.getStatistics({ fileId: projects, containerId: own, ...query })).data;
  return { ...set, picture, text, projects, deep, statistics };
}

const figures = (subDirCount: string, subFileCount: string, totalSize: string) => ({
  ...{ subDirCount, subFileCount, totalSize },
});

describe("the statistics of a folder", () => {
  it.each([
    ["at all levels", {}, figures("2", "3", "111")],
    ["directly in it", { recursive: false }, figures("1", "2", "11")],
    ["of files", { type: 1 }, figures("0", "3", "111")],
    ["of folders", { type: 2 }, figures("2", "0", "0")],
    ["by extension, in any case", { extensions: "jpg, MP3" }, figures("2", "2", "101")],
    ["by no extension", { extensions: "" }, figures("2", "3", "111")],
    ["by the type of the extension", { categorys: "15" }, figures("2", "1", "1")],
    ["by the type of the upload", { categorys: "30,26" }, figures("2", "2", "110")],
    ["of what is hidden", { hidden: true }, figures("0", "1", "100")],
    ["of what is not hidden", { hidden: false }, figures("2", "2", "11")],
    ["in the recycle bin, in which it is not", { isRecycled: true }, figures("0", "0", "0")],
    ["without files", { includeFileCount: false }, { subDirCount: "2", totalSize: "111" }],
    [
      "of the size alone",
      { includeDirCount: false, includeFileCount: false },
      { totalSize: "111" },
    ],
    ["without the size", { includeTotalSize: false }, { subDirCount: "2", subFileCount: "3" }],
  ] as const)("count %s", async (_what, query, expected) => {
    const { statistics } = await setUpStatistics();
    expect(await statistics(query)).toEqual(expected);
  });

  it("count what went into the recycle bin with it, and not what went before", async () => {
    const { statistics, recycle, text, projects } = await setUpStatistics();
    recycle(text);
    expect(await statistics()).toEqual(figures("2", "2", "101"));
    recycle(projects);
    expect(await statistics()).toEqual(figures("2", "2", "101"));
    expect(await statistics({ isRecycled: false })).toEqual(figures("0", "0", "0"));
    expect(await statistics({ fileId: "root" })).toEqual(figures("0", "0", "0"));
    expect(await statistics({ fileId: "root", isRecycled: true })).toEqual(
      figures("3", "3", "111"),
    );
  });

  it("are refused for a file, for the first level of the recycle bin, and without rights", async () => {
    const { koodrive, statistics, text, team, allow, state } = await setUpStatistics();
    await expectRefusal(state, () => statistics({ fileId: text }), WRONG, "fileId");
    const bin = { fileId: "root", isRecycled: true, recursive: false };
    await expectRefusal(state, () => statistics(bin), WRONG, "recursive");
    allow("Wang Lei", team, { viewPermission: true });
    const ofTeam = () => koodrive.files.getStatistics({ fileId: "root", containerId: team });
    await expectRefusal(state, ofTeam, NOT_YOURS, "fileId");
  });
});
