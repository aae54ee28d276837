import { expect, it } from "vitest";
import type { File } from "../../../src/sandbox/world/file-rows.ts";
import { recycleFile } from "../../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../../src/sandbox/world/ids.ts";
import { makeFolder } from "../../../src/sandbox/world/new-files.ts";
import { find } from "../../../src/sandbox/world/table.ts";
import { smallWorld } from "../../support/small-world.ts";
import { announcement, bytesOf, upload } from "../../support/uploads.ts";
import { setUpWorld } from "../../support/world.ts";

/** Li Hua's files of every kind, by what they are. */
async function setUpFiles() {
  const { state, clientOf, userOf, fetch } = await setUpWorld(smallWorld());
  const koodrive = clientOf("Li Hua");
  const spaceOf = async (name: string) => {
    const { data } = await clientOf(name).spaces.get({ ownerId: userOf(name).id, type: 1 });
    return data?.containerId ?? "";
  };
  const containerId = await spaceOf("Li Hua");
  const other = await spaceOf("Wang Lei");
  const live = await upload(koodrive, fetch, bytesOf(1), { containerId });
  const recycled = await upload(koodrive, fetch, bytesOf(1), { containerId });
  const userId = userOf("Li Hua").id;
  state.world = recycleFile(state.world, find(state.world.files, recycled) as File, userId);
  const parentId = rootFolderOf(containerId);
  const [world, folder] = makeFolder(state.world, { containerId, parentId, name: "a", userId });
  state.world = world;
  const pending = (await koodrive.files.create(announcement(containerId, 1))).fileId ?? "";
  const elsewhere = await upload(clientOf("Wang Lei"), fetch, bytesOf(1), { containerId: other });
  const get = (fileIds: string[]) => koodrive.files.getDownloadUrls({ containerId, fileIds });
  const files = { live, recycled, folder: folder.id, pending, elsewhere, unknown: "F1" };
  return { get, files, clientOf, containerId, other, koodrive };
}

it("each file has a result, in the order in which they are asked for", async () => {
  const { get, files } = await setUpFiles();
  const fileIds = Object.values(files);
  const { downloads, batchCode, code } = await get([...fileIds, files.live]);
  expect([code, batchCode]).toEqual([0, 0]);
  expect(downloads?.map(({ fileId }) => fileId)).toEqual([...fileIds, files.live]);
  const codes = downloads?.map((download) => download.code);
  expect(codes).toEqual([0, 13000306, 13000406, 13000407, 13000302, 13000309, 0]);
  expect(downloads?.[0]).toMatchObject({ fileName: "test.bin", msg: "success" });
  expect(downloads?.[1]?.msg).toMatch(/recycle bin/i);
  expect(downloads?.[1]).not.toHaveProperty("url");
});

it.each([
  [["live"], 1],
  [["live", "live"], 1],
  [[], 1],
  [["unknown", "folder"], 2],
  [["unknown", "live"], 0],
] as const)("of %j the batchCode is %i", async (names, expected) => {
  const { get, files } = await setUpFiles();
  expect((await get(names.map((name) => files[name]))).batchCode).toBe(expected);
});

it("nothing is answered in a space that is unknown or somebody else's", async () => {
  const { koodrive, other } = await setUpFiles();
  const get = (containerId: string) =>
    koodrive.files.getDownloadUrls({ containerId, fileIds: ["F1"] });
  await expect(get("IAAD")).rejects.toMatchObject({ code: 13000301 });
  await expect(get(other)).rejects.toMatchObject({ code: 13000410 });
});
