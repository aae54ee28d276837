import { describe, expect, it } from "vitest";
import { rootFolderOf, safeFolderOf } from "../../../src/sandbox/world/ids.ts";
import { setUpFiles } from "../../support/files.ts";
import { expectRefusal, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";

const TAKEN = 13000405;
const FOLDER = { fileType: "10" } as const;

describe("creating a folder", () => {
  it("makes one in the root of the space, which the caller owns", async () => {
    const { koodrive, own, fileOf, idOf } = await setUpFiles();
    const { id = "", ...rest } = await koodrive.files.createDirectory({
      ...{ ...FOLDER, containerId: own, fileName: "Second floor", hidden: true },
      ...{ createdTime: "2024-02-29T09:17:25.529Z", description: "Drawings" },
    });
    expect(id).toMatch(/^F[0-9a-f]{32}$/);
    expect(rest).toMatchObject({
      ...{ fileName: "Second floor", mimeType: "application/vnd.huawei-apps.folder" },
    });
    expect(fileOf(id)).toMatchObject({
      ...{ parentId: rootFolderOf(own), ownerId: idOf("Wang Lei"), hidden: true },
      ...{ description: "Drawings", createdTime: Date.UTC(2024, 1, 29, 9, 17, 25, 529) },
      editedTime: Date.UTC(2025, 5, 1, 8, 30),
    });
  });

  it.each(["root", "sbox"])(
    "makes one in the top folder %s, also by its identifier",
    async (top) => {
      const { koodrive, own, fileOf } = await setUpFiles();
      const parentId = top === "root" ? rootFolderOf(own) : safeFolderOf(own);
      for (const [index, parent] of [top, parentId].entries()) {
        const folder = { ...FOLDER, containerId: own, fileName: `Folder ${index}` };
        const { id = "" } = await koodrive.files.createDirectory({
          ...folder,
          parentFolder: [parent],
        });
        expect(fileOf(id)?.parentId).toBe(parentId);
      }
    },
  );

  it.each([
    ["without a mode", undefined],
    ["with mode 2", 2],
  ] as const)("adds a timestamp to a taken name %s", async (_how, renameMode) => {
    const { koodrive, own, add } = await setUpFiles();
    add("v1.2/");
    const { fileName } = await koodrive.files.createDirectory({
      ...{ ...FOLDER, containerId: own, fileName: "v1.2", ...(renameMode && { renameMode }) },
    });
    expect(fileName).toBe("v1.2_20250601_163001");
  });

  it("refuses a taken name with mode 3", async () => {
    const { koodrive, own, add, state } = await setUpFiles();
    add("Taken/");
    const folder = { ...FOLDER, containerId: own, fileName: "Taken", renameMode: 3 } as const;
    await expectRefusal(state, () => koodrive.files.createDirectory(folder), TAKEN, "fileName");
    await koodrive.files.createDirectory({ ...folder, fileName: "taken" });
  });

  it("goes 30 levels deep, and no deeper", async () => {
    const { koodrive, own, add, state } = await setUpFiles();
    const deep = add(`${"d/".repeat(28)}level 29/`);
    const folder = { ...FOLDER, containerId: own, fileName: "level 30" };
    const { id = "" } = await koodrive.files.createDirectory({ ...folder, parentFolder: [deep] });
    const below = { ...folder, parentFolder: [id] };
    const call = () => koodrive.files.createDirectory(below);
    await expectRefusal(state, call, 13000310, "parentFolder");
  });

  it("refuses parents that cannot take it, and names with a backslash", async () => {
    const { koodrive, own, team, add, recycle, state } = await setUpFiles();
    const recycled = add("Old/");
    recycle(recycled);
    for (const [parent, code] of [
      ["Fnowhere", UNKNOWN],
      [add("plan.txt"), 13000304],
      [recycled, 13000305],
      [add("Team/", { containerId: team }), 13000302],
    ] as const) {
      const folder = { ...FOLDER, containerId: own, fileName: "New", parentFolder: [parent] };
      const call = () => koodrive.files.createDirectory(folder);
      await expectRefusal(state, call, code, "parentFolder");
    }
    const wrong = { ...FOLDER, containerId: own, fileName: "a\\b" };
    await expectRefusal(state, () => koodrive.files.createDirectory(wrong), WRONG, "fileName");
  });

  it("needs a space, and the right to add to it or to the folder", async () => {
    const { koodrive, clientOf, own, team, allow, add, state } = await setUpFiles();
    const create =
      (containerId: string, more = {}) =>
      () =>
        koodrive.files.createDirectory({ ...FOLDER, containerId, fileName: "New", ...more });
    await expectRefusal(state, create("IAADnowhere"), 13000301, "containerId");
    const others = () =>
      clientOf("Li Hua").files.createDirectory({ ...FOLDER, containerId: own, fileName: "New" });
    await expectRefusal(state, others, NOT_YOURS, "containerId");
    allow("Wang Lei", team, { viewPermission: true });
    await expectRefusal(state, create(team), NOT_YOURS, "parentFolder");
    const open = add("Open/", { containerId: team });
    allow("Wang Lei", team, { addChildNodePermission: true }, open);
    await create(team, { parentFolder: [open] })();
  });
});

describe("renaming", () => {
  it("gives a file another name and extension, and another time of edition", async () => {
    const { koodrive, own, add, fileOf, clock } = await setUpFiles();
    const fileId = add("plan.txt");
    const before = fileOf(fileId);
    clock.advance(5000);
    await koodrive.files.rename({ fileId, containerId: own, name: "plan.md", renameMode: 3 });
    const editedTime = clock.now();
    expect(fileOf(fileId)).toEqual({ ...before, name: "plan.md", editedTime });
    const detail = await koodrive.files.get({ fileId, containerId: own });
    expect(detail).toMatchObject({ fileName: "plan.md", fileSuffix: "md" });
  });

  it("keeps a file as it is that has the name already, also with mode 3", async () => {
    const { koodrive, own, add, fileOf, clock } = await setUpFiles();
    const fileId = add("plan.txt");
    const before = fileOf(fileId);
    clock.advance(5000);
    await koodrive.files.rename({ fileId, containerId: own, name: "plan.txt", renameMode: 3 });
    expect(fileOf(fileId)).toBe(before);
  });

  it("adds a timestamp to a taken name or refuses it, as the mode says", async () => {
    const { koodrive, own, add, fileOf, state } = await setUpFiles();
    add("plan.txt");
    const fileId = add("draft.txt");
    const renaming = { fileId, containerId: own, name: "plan.txt" };
    const call = () => koodrive.files.rename({ ...renaming, renameMode: 3 });
    await expectRefusal(state, call, TAKEN, "name");
    await koodrive.files.rename({ ...renaming, renameMode: 2 });
    expect(fileOf(fileId)?.name).toBe("plan_20250601_163002.txt");
  });

  it("refuses top folders, deleted files, and those without the right", async () => {
    const { koodrive, own, team, add, recycle, allow, state } = await setUpFiles();
    const rename =
      (fileId: string, containerId = own) =>
      () =>
        koodrive.files.rename({ fileId, containerId, name: "New", renameMode: 2 });
    const recycled = add("old.txt");
    recycle(recycled);
    await expectRefusal(state, rename("root"), 13000406, "fileId");
    await expectRefusal(state, rename(safeFolderOf(own)), 13000406, "fileId");
    await expectRefusal(state, rename(recycled), 13000306, "fileId");
    await expectRefusal(state, rename("Fnowhere"), UNKNOWN, "fileId");
    const ofTeam = add("team.txt", { containerId: team });
    await expectRefusal(state, rename(ofTeam), 13000302, "fileId");
    allow("Wang Lei", team, { viewPermission: true });
    await expectRefusal(state, rename(ofTeam, team), NOT_YOURS, "fileId");
  });
});
