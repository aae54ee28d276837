import { describe, expect, it } from "vitest";
import { setUpOwnSpace } from "../../support/own-space.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

describe("the playback address", () => {
  it.each([
    ["talk.mp3", "30"],
    ["film.mp4", "20"],
  ])("of %s leads to the file as it is", async (name, type) => {
    const { client, file, fileOf, root } = await setUpOwnSpace();
    const fileId = file(name, root, type);
    const { address, code } = await client.media.getPlaybackAddress({ fileId });
    expect(code).toBe(200);
    expect(address).toMatch(`${ENDPOINT}/_storage/`);
    expect(address).toContain(fileOf(fileId).versionId);
  });

  it("is refused for other files, folders, the bin and somebody else", async () => {
    const { client, clientOf, file, folder, recycle, root } = await setUpOwnSpace();
    const of = (fileId: string) => client.media.getPlaybackAddress({ fileId });
    await expect(of(file("a.txt"))).rejects.toMatchObject({ code: 13000308 });
    await expect(of(folder("Films"))).rejects.toMatchObject({ code: 13000406 });
    await expect(of("unknown")).rejects.toMatchObject({ code: 13000309 });
    const fileId = file("film.mp4", root, "20");
    const byAnother = clientOf("Li Hua").media.getPlaybackAddress({ fileId });
    await expect(byAnother).rejects.toMatchObject({ code: 13000410 });
    recycle(fileId);
    await expect(of(fileId)).rejects.toMatchObject({ code: 13000306 });
  });
});
