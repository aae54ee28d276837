import { describe, expect, it } from "vitest";
import { collect, readAll } from "../../../src/sandbox/bytes/byte-store.ts";
import { memoryStore } from "../../../src/sandbox/bytes/memory.ts";
import { describeThumbnail, thumbnailLink } from "../../../src/sandbox/rules/thumbnails.ts";
import { count, find } from "../../../src/sandbox/world/table.ts";
import { setUpOwnSpace } from "../../support/own-space.ts";

async function setUpFiles() {
  const set = await setUpOwnSpace();
  const { client, containerId, userId } = set;
  /** The body of a request for the thumbnail of a new file. */
  const file = (name: string) => ({ containerId, fileId: set.file(name), userId });
  /** Whatever is due is done when a request arrives. */
  const wait = () => client.departments.list();
  return { ...set, file, wait, files: client.files };
}

describe("the thumbnail of a file", () => {
  it.each([
    ["createDocumentThumbnail", "report.PDF", "PDF"],
    ["createVideoThumbnail", "lecture.mp4", "MP4"],
  ] as const)("is made by %s in the background, for %s", async (method, name, extension) => {
    const { files, file, fileOf, wait, state } = await setUpFiles();
    const { fileId, ...rest } = file(name);
    await files[method]({ fileId, ...rest });
    expect(describeThumbnail(state.world, fileOf(fileId))).toBeUndefined();
    await wait();
    const thumbnail = describeThumbnail(state.world, fileOf(fileId));
    expect(thumbnail).toMatchObject({ usage: "thumbnail", asset: { mimeType: "image/svg+xml" } });
    expect(thumbnailLink(state.world, "https://koodrive.example.com", fileOf(fileId))).toEqual({
      usage: "thumbnail",
      downloadLink: expect.stringContaining(`${name}.svg`),
    });
    const content = find(state.world.contents, thumbnail?.asset.resource.id ?? "");
    const bytes = await collect(readAll(memoryStore, content?.blobs ?? []));
    expect(new TextDecoder().decode(bytes)).toMatch(
      new RegExp(`^<svg.*>${extension}</text></svg>$`),
    );
    expect(count(state.world.works)).toBe(0);
  });

  it("is one for all files of an extension, and goes with the last of them", async () => {
    const { files, file, fileOf, purge, wait, state } = await setUpFiles();
    const one = file("one.doc");
    const other = file("other.doc");
    await files.createDocumentThumbnail(one);
    await files.createDocumentThumbnail(other);
    await wait();
    const { thumbnailId = "" } = fileOf(one.fileId);
    expect(fileOf(other.fileId)).toMatchObject({ thumbnailId });
    purge(one.fileId);
    expect(find(state.world.contents, thumbnailId)).toBeDefined();
    purge(other.fileId);
    expect(find(state.world.contents, thumbnailId)).toBeUndefined();
  });

  it("is not made of a file that is purged meanwhile", async () => {
    const { files, file, purge, wait, state } = await setUpFiles();
    const { fileId, ...rest } = file("one.doc");
    await files.createDocumentThumbnail({ fileId, ...rest });
    purge(fileId);
    await wait();
    expect(count(state.world.contents)).toBe(0);
  });

  it.each([
    ["createDocumentThumbnail", "lecture.mp4"],
    ["createDocumentThumbnail", "pdf"],
    ["createVideoThumbnail", "report.pdf"],
  ] as const)("is refused by %s for %s", async (method, name) => {
    const { files, file, state } = await setUpFiles();
    await expect(files[method](file(name))).rejects.toMatchObject({
      ...{ code: 13000308, msg: expect.stringContaining("fileId") },
    });
    expect(count(state.world.works)).toBe(0);
  });

  it("is refused for folders, users that do not exist, the bin and somebody else", async () => {
    const { files, file, folder, recycle, state, clientOf } = await setUpFiles();
    const document = file("report.pdf");
    const refused = (code: number) => ({ code });
    const create = files.createDocumentThumbnail;
    await expect(create({ ...document, fileId: folder("Reports") })).rejects.toMatchObject(
      refused(13000406),
    );
    await expect(create({ ...document, userId: "1" })).rejects.toMatchObject(refused(13000309));
    await expect(create({ ...document, fileId: "1" })).rejects.toMatchObject(refused(13000309));
    const others = clientOf("Li Hua").files.createDocumentThumbnail(document);
    await expect(others).rejects.toMatchObject(refused(13000410));
    recycle(document.fileId);
    await expect(create(document)).rejects.toMatchObject(refused(13000306));
    expect(count(state.world.works)).toBe(0);
  });
});
