import type { KooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { MANAGE, PRESET_IDS } from "../../../src/sandbox/world/capabilities.ts";
import { collect } from "../../support/pages.ts";
import { setUpTeams } from "../../support/permissions.ts";
import { CAPABILITIES } from "../../support/seeds.ts";

const ORGANIZATION = "9190086000001210958";
const REVIEWER = { type: 1, company: ORGANIZATION, capabilities: CAPABILITIES } as const;
const PRESET_NAMES = ["Manage", "View only", "Upload", "Unable to delete"];
const { manage, upload } = PRESET_IDS;

async function setUpTemplates() {
  const teams = await setUpTeams();
  const { permissionTemplates } = teams.clientOf("Li Hua");
  const create = async (name: string, more: object = {}): Promise<string> =>
    (await permissionTemplates.create({ name, ...REVIEWER, ...more })).data?.id ?? "";
  const namesOf = async (query: Query = {}) =>
    (await collect(permissionTemplates.list.all({ ...query, limit: 1 }))).map(({ name }) => name);
  return { ...teams, teams, permissionTemplates, create, namesOf };
}

describe("a permission template", () => {
  it("is created, enabled, and answered with its identifier", async () => {
    const { permissionTemplates, world } = await setUpTemplates();
    const created = { name: "Reviewer", description: "Reads", ...REVIEWER };
    const { data } = await permissionTemplates.create(created);
    const time = new Date(world.now).toISOString();
    const expected = {
      ...{ id: expect.stringMatching(/^\d{19}$/), name: "Reviewer", description: "Reads" },
      ...{ templateType: 1, status: 1, company: ORGANIZATION, capabilities: CAPABILITIES },
      ...{ createTime: expect.stringContaining(time.slice(0, 4)), updateTime: data?.createTime },
    };
    expect(data).toEqual(expected);
    const ids = [data?.id ?? "", manage];
    expect((await permissionTemplates.batchGet({ ids })).data).toEqual([
      expected,
      expect.objectContaining({
        id: manage,
        name: "Manage",
        templateType: 0,
        capabilities: MANAGE,
      }),
    ]);
  });

  it("is changed, and with it what its holders may do; what is left out stays", async () => {
    const { create, designSpace, give, permissionTemplates, rightsOf } = await setUpTemplates();
    const id = await create("Reviewer", { description: "Reads" });
    await give("Li Hua", designSpace, "Wu Jia", id);
    expect(rightsOf("Wu Jia", designSpace)).toEqual(CAPABILITIES);
    await permissionTemplates.update({ id, name: "Writer" });
    const { data } = await permissionTemplates.batchGet({ ids: [id] });
    expect(data).toMatchObject([
      { name: "Writer", description: "Reads", capabilities: CAPABILITIES },
    ]);
    await permissionTemplates.update({ id, name: "Writer", capabilities: MANAGE });
    expect(rightsOf("Wu Jia", designSpace)).toEqual(MANAGE);
  });

  it("is no longer given once it is disabled, and stays with those who have it", async () => {
    const { create, designSpace, give, permissionTemplates, rightsOf } = await setUpTemplates();
    const id = await create("Reviewer");
    await give("Li Hua", designSpace, "Wu Jia", id);
    await permissionTemplates.setStatus({ id, status: 0 });
    await expect(give("Li Hua", designSpace, "Chen Jie", id)).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("disabled") },
    });
    expect(rightsOf("Wu Jia", designSpace)).toEqual(CAPABILITIES);
    await permissionTemplates.setStatus({ id, status: 1 });
    await give("Li Hua", designSpace, "Chen Jie", id);
  });

  it("can belong to an application, and be one of type 0, which then stays", async () => {
    const { create, permissionTemplates } = await setUpTemplates();
    const id = await create("Ours", { company: "sandbox-app", type: 0 });
    const { data } = await permissionTemplates.batchGet({ ids: [id] });
    expect(data).toMatchObject([{ company: "sandbox-app", templateType: 0 }]);
    await expect(permissionTemplates.delete({ ids: [id] })).rejects.toMatchObject({
      code: 13000102,
    });
  });

  it.each(["member", "permission", "initial permission"])(
    "is in use while it is that of a %s, and then not deleted",
    async (what) => {
      const { clientOf, create, idOf, permissionTemplates, teams } = await setUpTemplates();
      const [free, id] = [await create("Free"), await create("Reviewer")];
      const used = async () => (await permissionTemplates.getUsage({ id })).templateRef;
      expect(await used()).toBe(false);
      const set = async (templateId: string) => {
        const { permissionTemplates: templates } = clientOf("Wang Lei");
        if (what === "permission") await teams.give("Tom", teams.designSpace, "Wu Jia", templateId);
        else if (what === "initial permission")
          await templates.setInitial({ spaceId: teams.group, templateId });
        else
          await clientOf("Wang Lei").groups.addMembers({
            ...{ groupId: teams.group },
            amendModRoles: [{ userId: idOf("Zhou Yan"), template: templateId }],
          });
      };
      await set(id);
      expect(await used()).toBe(true);
      await expect(permissionTemplates.delete({ ids: [free, id] })).rejects.toMatchObject({
        ...{ code: 13000102, msg: expect.stringContaining("ids[1] is in use") },
      });
      await set(upload);
      await permissionTemplates.delete({ ids: [free, id] });
      await expect(permissionTemplates.getUsage({ id })).rejects.toMatchObject({ code: 13000309 });
    },
  );

  it.each([
    ["update", manage, 13000102, "must be no preset"],
    ["delete", manage, 13000102, "must be no preset"],
    ["update", "7", 13000309, "id is no template"],
    ["delete", "7", 13000309, "ids[0] is no template"],
    ["setStatus", "7", 13000309, "id is no template"],
    ["getUsage", "7", 13000309, "id is no template"],
    ["batchGet", "7", 13000309, "ids[0] is no template"],
  ] as const)("is refused to %s of %s", async (method, id, code, msg) => {
    const { permissionTemplates, teams } = await setUpTemplates();
    const before = teams.world.permissionTemplates;
    const calls = {
      update: () => permissionTemplates.update({ id, name: "Other" }),
      delete: () => permissionTemplates.delete({ ids: [id] }),
      setStatus: () => permissionTemplates.setStatus({ id, status: 0 }),
      getUsage: () => permissionTemplates.getUsage({ id }),
      batchGet: () => permissionTemplates.batchGet({ ids: [id] }),
    };
    await expect(calls[method]()).rejects.toMatchObject({
      ...{ code, msg: expect.stringContaining(msg) },
    });
    expect(teams.world.permissionTemplates).toBe(before);
  });

  it.each([
    ["the name of a preset", { name: "Upload" }, "name is the name of another template"],
    ["a name that is taken", { name: "Taken" }, "name is the name of another template"],
    ["another company", { name: "New", company: "7" }, "company must be"],
  ])("is not created with %s", async (_, wrong, msg) => {
    const { create, permissionTemplates } = await setUpTemplates();
    const id = await create("Taken");
    await expect(create(wrong.name, wrong)).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining(msg) },
    });
    await permissionTemplates.update({ id, name: "Taken", description: "as before" });
    await expect(permissionTemplates.update({ id, name: "Upload" })).rejects.toMatchObject({
      code: 13000102,
    });
  });

  it("is changed by system administrators and applications, and read by all", async () => {
    const { application, clientOf, create } = await setUpTemplates();
    const id = await create("Reviewer");
    const { permissionTemplates } = clientOf("Zhao Min");
    const refused = { status: 403, code: "APIGW.0302" };
    await expect(permissionTemplates.create({ name: "New", ...REVIEWER })).rejects.toMatchObject(
      refused,
    );
    await expect(permissionTemplates.update({ id, name: "New" })).rejects.toMatchObject(refused);
    await expect(permissionTemplates.delete({ ids: [id] })).rejects.toMatchObject(refused);
    await expect(permissionTemplates.setStatus({ id, status: 0 })).rejects.toMatchObject(refused);
    expect(await permissionTemplates.getUsage({ id })).toMatchObject({ templateRef: false });
    expect((await permissionTemplates.list({ offset: 0, limit: 1 })).total).toBe(5);
    await application().permissionTemplates.delete({ ids: [id] });
  });
});

type Query = Partial<Parameters<KooDriveClient["permissionTemplates"]["list"]>[0]>;

describe("the list of permission templates", () => {
  const lists: readonly (readonly [string, Query, readonly string[]])[] = [
    ["the newest first", {}, ["B", "A", ...PRESET_NAMES.toReversed()]],
    ["the oldest first", { orderByTime: 1 }, [...PRESET_NAMES, "A", "B"]],
    ["presets first", { preBefore: true }, [...PRESET_NAMES.toReversed(), "B", "A"]],
    ["presets last", { preBefore: false, orderByTime: 1 }, ["A", "B", ...PRESET_NAMES]],
    ["presets alone", { templateType: 0, orderByTime: 1 }, PRESET_NAMES],
    ["those of the organization", { templateType: 1 }, ["B", "A"]],
    ["disabled ones", { status: 0 }, ["B"]],
    ["one of them", { id: manage }, ["Manage"]],
    ["none", { id: "7" }, []],
  ];
  it.each(lists)("has %s, in pages of one", async (_, query, names) => {
    const { create, namesOf, permissionTemplates } = await setUpTemplates();
    await create("A");
    await permissionTemplates.setStatus({ id: await create("B"), status: 0 });
    expect(await namesOf(query)).toEqual(names);
    const page = await permissionTemplates.list({ offset: 7, limit: 1, ...query });
    expect(page).toMatchObject({ total: names.length, data: [] });
  });
});
