import { describe, expect, it } from "vitest";
import { MANAGE } from "../../../src/sandbox/world/capabilities.ts";
import { purgeFile } from "../../../src/sandbox/world/files.ts";
import { rootFolderOf, safeFolderOf } from "../../../src/sandbox/world/ids.ts";
import { find } from "../../../src/sandbox/world/table.ts";
import { setUpFiles } from "../../support/files.ts";
import { expectRefusal, NOT_YOURS, UNKNOWN } from "../../support/refusals.ts";

describe("the details of a file", () => {
  it("are all that a file has", async () => {
    const { koodrive, own, add, fileOf, state, idOf } = await setUpFiles();
    const fileId = add("Projects/plan.TXT", { size: 2048, fileType: "26" });
    const time = "2025-06-01T08:30:01.000Z";
    const answer = await koodrive.files.get({ fileId, containerId: own });
    const { owners: [owner] = [], attachments: [attachment] = [], ...rest } = answer;
    expect(rest).toMatchObject({
      ...{ category: "drive#file", id: fileId, fileName: "plan.TXT", fileType: "26" },
      ...{ mimeType: "application/octet-stream", description: "", fileSuffix: "TXT" },
      ...{ recycled: false, parentFolder: [fileOf(fileId)?.parentId], containers: [own] },
      ...{ createdTime: time, editedTime: time, lastEditor: owner },
      ...{ size: "2048", sha256: "5e", hidden: false, favorite: false },
      userCapabilities: MANAGE,
    });
    const { userId = "", ...user } = owner ?? {};
    expect(user).toEqual({ category: "drive#user", displayName: "Wang Lei", me: true });
    const { accountId } = find(state.world.users, idOf("Wang Lei")) ?? {};
    expect(atob(userId)).toBe(`${accountId}-${state.world.organization.tenantId}`);
    expect(attachment).toMatchObject({
      ...{ usage: "content", sha256: "5e" },
      asset: {
        ...{ version: "1", state: 0, keepPolicy: 0, mimeType: "application/octet-stream" },
        ...{ createdTime: time, resource: { length: "2048", sha256: "5e" } },
      },
    });
    const { id, versionId } = attachment?.asset ?? {};
    expect(fileOf(fileId)?.versionId).toBe(`${id}.${versionId}`);
  });

  it("are those of a folder without a content", async () => {
    const { koodrive, own, add } = await setUpFiles();
    const answer = await koodrive.files.get({ fileId: add("v1.2/"), containerId: own });
    expect(answer).toMatchObject({ fileType: "10", fileSuffix: "" });
    for (const name of ["size", "sha256", "attachments"]) expect(answer).not.toHaveProperty(name);
  });

  it("tell who has deleted a file, when, and whether with a folder", async () => {
    const { koodrive, clientOf, team, add, recycle } = await setUpFiles();
    const fileId = add("Old/plan.txt", { containerId: team, owner: "Sun Yi" });
    const { parentFolder: [folderId = ""] = [] } = await koodrive.files.get({
      ...{ fileId, containerId: team },
    });
    recycle(folderId);
    for (const [id, directlyRecycled] of [
      [fileId, false],
      [folderId, true],
    ] as const) {
      const sunYi = clientOf("Sun Yi").files;
      expect(await sunYi.get({ fileId: id, containerId: team })).toMatchObject({
        ...{ recycled: true, directlyRecycled, recycledTime: "2025-06-01T08:30:02.000Z" },
        recyclingUser: { displayName: "Wang Lei", me: false },
        owners: [{ displayName: "Sun Yi", me: true }],
      });
    }
  });

  it("keep the identifier of an owner who is no user any more", async () => {
    const { koodrive, clientOf, team, add, idOf } = await setUpFiles();
    const fileId = add("plan.txt", { containerId: team, owner: "Sun Yi" });
    await clientOf("Li Hua").users.delete({ userId: idOf("Sun Yi") });
    const { owners } = await koodrive.files.get({ fileId, containerId: team });
    expect(owners).toEqual([
      { category: "drive#user", userId: expect.stringMatching(/^\w+$/), me: false },
    ]);
  });

  it("are refused for what is elsewhere, unknown or in a space of others", async () => {
    const { koodrive, clientOf, own, group, add, state } = await setUpFiles();
    const fileId = add("plan.txt");
    const get = (id: string, containerId: string) => () =>
      koodrive.files.get({ fileId: id, containerId });
    await expectRefusal(state, get(fileId, group), 13000302, "fileId");
    await expectRefusal(state, get("Fnowhere", own), UNKNOWN, "fileId");
    await expectRefusal(state, get(fileId, "IAADnowhere"), 13000301, "containerId");
    const others = () => clientOf("Sun Yi").files.get({ fileId, containerId: group });
    await expectRefusal(state, others, NOT_YOURS, "containerId");
  });
});

describe("the path of a file", () => {
  it("leads from the top folder down to it", async () => {
    const { koodrive, own, add, fileOf } = await setUpFiles();
    const fileId = add("007/001/plan.txt");
    const folderId = fileOf(fileId)?.parentId ?? "";
    const [root, upper] = [rootFolderOf(own), fileOf(folderId)?.parentId];
    expect(await koodrive.files.getFullPath({ fileId, containerId: own })).toMatchObject({
      fileIdPath: `/${root}/${upper}/${folderId}/${fileId}`,
      namePath: `/root${own}/007/001/plan.txt`,
    });
  });

  it.each(["root", "sbox"] as const)("begins with the name of the top folder %s", async (top) => {
    const { koodrive, own, add } = await setUpFiles();
    const topId = top === "root" ? rootFolderOf(own) : safeFolderOf(own);
    const pathOf = async (fileId: string) =>
      (await koodrive.files.getFullPath({ fileId, containerId: own })).namePath;
    expect(await pathOf(add("plan.txt", { top: topId }))).toBe(`/${top}${own}/plan.txt`);
    expect(await pathOf(top)).toBe(`/${top}${own}`);
  });

  it("is the former one in the recycle bin, whatever has become of the folders", async () => {
    const { koodrive, own, add, fileOf, recycle, change } = await setUpFiles();
    const fileId = add("Projects/Old/plan.txt");
    const folderId = fileOf(fileId)?.parentId ?? "";
    const upper = fileOf(fileOf(folderId)?.parentId ?? "");
    if (!upper) throw new Error("no folder");
    recycle(folderId);
    change((world) => purgeFile(world, upper));
    expect(await koodrive.files.getFullPath({ fileId, containerId: own })).toMatchObject({
      fileIdPath: `/${rootFolderOf(own)}/${upper.id}/${folderId}/${fileId}`,
      namePath: `/root${own}/Projects/Old/plan.txt`,
    });
  });

  it("needs the right to list", async () => {
    const { koodrive, team, add, allow, state } = await setUpFiles();
    const fileId = add("plan.txt", { containerId: team });
    allow("Wang Lei", team, { viewPermission: true });
    const call = () => koodrive.files.getFullPath({ fileId, containerId: team });
    await expectRefusal(state, call, NOT_YOURS, "fileId");
  });
});
