import { describe, expect, it } from "vitest";
import { purgeFile } from "../../../src/sandbox/world/files.ts";
import { find, put } from "../../../src/sandbox/world/table.ts";
import { recordVisit } from "../../../src/sandbox/world/visits.ts";
import { setUpFiles } from "../../support/files.ts";

async function setUpVisits() {
  const set = await setUpFiles();
  const { koodrive, clock, change, fileOf, idOf, own } = set;
  const view = (fileId: string, containerId = own) => {
    clock.advance(1000);
    return koodrive.files.get({ fileId, containerId });
  };
  const visit = (fileId: string, type: 2 | 3, user = "Wang Lei") =>
    change((world) => {
      const file = fileOf(fileId);
      return file ? recordVisit(world, idOf(user), file, type) : world;
    });
  const recent = async () => (await koodrive.portal.listRecent()).list ?? [];
  return { ...set, view, visit, recent };
}

describe("the list of recently used files", () => {
  it("has what was done with each file last, the newest first", async () => {
    const { add, view, visit, recent, own, clientOf } = await setUpVisits();
    const [one, other] = [add("one.txt"), add("other.txt")];
    await view(one);
    await view(other);
    visit(one, 2);
    const [first, second, ...rest] = await recent();
    expect(rest).toEqual([]);
    expect(first).toEqual({
      ...{ operateTime: "2025-06-01T08:30:04.000Z", operateType: 2 },
      file: {
        ...{ id: one, containerId: own, name: "one.txt", fileType: "45", owner: "Wang Lei" },
        ...{ containerName: "", containerType: 1, favorite: false },
      },
    });
    expect(second).toMatchObject({ operateType: 1, file: { id: other } });
    expect(await clientOf("Zhao Min").portal.listRecent()).toMatchObject({ list: [] });
  });

  it("tells the team, and who else has worked on a file", async () => {
    const { add, view, recent, team, group, clientOf, idOf } = await setUpVisits();
    const fileId = add("plan.txt", { containerId: team });
    await clientOf("Sun Yi").files.rename({
      ...{ fileId, containerId: team, name: "new.txt", renameMode: 3 },
    });
    await view(fileId, team);
    await view(add("of group.txt", { containerId: group }), group);
    expect(await recent()).toMatchObject([
      { file: { containerType: 2, containerName: "Design" } },
      {
        file: {
          ...{ name: "new.txt", containerType: 0, containerName: "Sandbox", owner: "Wang Lei" },
          ...{ collaboratorId: idOf("Sun Yi"), collaborator: "Sun Yi", collaborateType: "2" },
          collaborateTime: "2025-06-01T08:30:01.000Z",
        },
      },
    ]);
  });

  it("keeps what is deleted, gone or out of reach, and says so", async () => {
    const { add, view, recent, recycle, change, fileOf, allow, own, team, group } =
      await setUpVisits();
    const [deleted, gone] = [add("deleted"), add("gone")];
    const [secret, disabled] = [
      add("secret", { containerId: team }),
      add("disabled", { containerId: group }),
    ];
    for (const id of [deleted, gone]) await view(id, own);
    await view(secret, team);
    await view(disabled, group);
    recycle(deleted);
    change((world) => {
      const file = fileOf(gone);
      const space = find(world.spaces, group);
      if (!file || !space) return world;
      const spaces = put(world.spaces, { ...space, status: 1 as const });
      return purgeFile({ ...world, spaces }, file);
    });
    allow("Wang Lei", team, {});
    const states = (await recent()).map(({ file, status }) => [file?.name, status]);
    expect(states).toEqual([
      ["disabled", 2],
      ["secret", 2],
      ["gone", 1],
      ["deleted", 1],
    ]);
  });

  it("keeps the last 100 files of a user", async () => {
    const { add, visit, recent } = await setUpVisits();
    const files = Array.from({ length: 101 }, (_, index) => add(`file ${index}`));
    for (const id of files) visit(id, 3);
    const list = await recent();
    expect(list).toHaveLength(100);
    expect(list.at(-1)?.file?.name).toBe("file 1");
  });

  it("shows smart folders as folders", async () => {
    const { add, view, recent } = await setUpVisits();
    await view(add("smart", { fileType: "11" }));
    expect(await recent()).toMatchObject([{ file: { name: "smart", fileType: "10" } }]);
  });

  it("has nothing for applications, which have used no file", async () => {
    const { state, add, fileOf } = await setUpVisits();
    const file = fileOf(add("plan.txt"));
    for (const caller of [undefined, "sandbox-app"]) {
      expect(file && recordVisit(state.world, caller, file, 1)).toBe(state.world);
    }
  });
});
