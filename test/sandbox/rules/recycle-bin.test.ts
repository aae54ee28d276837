import { describe, expect, it } from "vitest";
import { restoreFile } from "../../../src/sandbox/world/new-files.ts";
import { count, find } from "../../../src/sandbox/world/table.ts";
import { setUpFiles } from "../../support/files.ts";
import { expectRefusal, NOT_YOURS, WRONG } from "../../support/refusals.ts";

describe("emptying the recycle bin", () => {
  it("deletes all that is in it for good, and what goes with folders", async () => {
    const { koodrive, own, add, fileOf, recycle, state } = await setUpFiles();
    const [kept, alone, inside] = [add("kept"), add("alone"), add("Docs/inside", { size: 5 })];
    recycle(alone);
    recycle(fileOf(inside)?.parentId ?? "");
    expect(find(state.world.spaces, own)?.used).toBe(11);
    await koodrive.files.clearRecycleBin({ container: own });
    const bin = { type: "1", containerId: own, parentFileId: "root" } as const;
    expect(await koodrive.files.listPersonal(bin)).toMatchObject({ files: [] });
    expect([fileOf(kept)?.name, fileOf(alone), fileOf(inside)]).toEqual([
      "kept",
      undefined,
      undefined,
    ]);
    expect(find(state.world.spaces, own)?.used).toBe(3);
    expect(count(state.world.works)).toBe(0);
  });

  it("goes on in the background, and leaves what is restored meanwhile", async () => {
    const { koodrive, own, add, fileOf, recycle, change, state, clock, idOf } = await setUpFiles();
    const [first, second, third] = [add("first"), add("second"), add("third")];
    for (const id of [first, second, third]) recycle(id);
    change((world) => ({ ...world, pace: { duration: 9000, held: false } }));
    await koodrive.files.clearRecycleBin({ container: own, containerId: own });
    clock.advance(3000);
    await koodrive.favorites.list();
    expect([fileOf(first), fileOf(second)?.name]).toEqual([undefined, "second"]);
    change((world) => {
      const file = fileOf(second);
      return file ? restoreFile(world, file, idOf("Wang Lei"))[0] : world;
    });
    clock.advance(6000);
    await koodrive.favorites.list();
    expect([fileOf(second)?.name, fileOf(third)]).toEqual(["second", undefined]);
    expect(find(state.world.spaces, own)?.used).toBe(3);
  });

  it("needs the right to delete, and one space", async () => {
    const { koodrive, clientOf, own, team, add, recycle, state } = await setUpFiles();
    recycle(add("of team", { containerId: team }));
    const clear =
      (container: string, more = {}) =>
      () =>
        koodrive.files.clearRecycleBin({ container, ...more });
    await expectRefusal(state, clear(team), NOT_YOURS, "container");
    await expectRefusal(state, clear("IAADnowhere"), 13000301, "container");
    await expectRefusal(state, clear(own, { containerId: team }), WRONG, "containerId");
    await clientOf("Li Hua").files.clearRecycleBin({ container: team });
    await koodrive.favorites.list();
    expect(count(state.world.files)).toBe(0);
  });
});
