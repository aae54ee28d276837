import { describe, expect, it } from "vitest";
import { textBlob } from "../../../src/sandbox/bytes/text-blob.ts";
import { addContent } from "../../../src/sandbox/world/contents.ts";
import { purgeFile, recycleFile } from "../../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../../src/sandbox/world/ids.ts";
import { moderate } from "../../../src/sandbox/world/moderation.ts";
import { makeFile } from "../../../src/sandbox/world/new-files.ts";
import { all, count } from "../../../src/sandbox/world/table.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { collect } from "../../support/pages.ts";
import { setUpOrganization } from "../../support/sandbox-organization.ts";

const digestOf = (name: string): string => name.charCodeAt(0).toString(16).padStart(64, "a");

/** An organization that is admitted, with files a, b and c of 5 bytes. */
async function setUpModeration(...names: string[]) {
  const organization = await setUpOrganization();
  const { change } = organization;
  change((world) => ({
    ...world,
    organization: { ...world.organization, manualAuditOpen: "1" },
  }));
  for (const name of names) change((world) => addFile(world, name));
  const { moderation } = organization.signing("Wang Lei");
  /** Stores verdicts one after the other, a second each. */
  const judge = async (results: Record<string, 1 | 2 | 3>) => {
    for (const [name, auditResult] of Object.entries(results)) {
      organization.advance(1000);
      await moderation.batchCreate({ list: [{ ...fingerprintOf(name), auditResult }] });
    }
  };
  const fileOf = (name: string) =>
    [...all(organization.world.files)].find((file) => file.name === name);
  return { organization, moderation, judge, fileOf };
}

const fingerprintOf = (name: string) => ({ sha256: digestOf(name), size: "5" });

const withLevel = (world: World, name: string, level: 10 | 20 | 30 | 99): World =>
  moderate(world, { sha256: digestOf(name), size: 5, level, result: 3 })[0];

function addFile(world: World, name: string): World {
  const [space] = [...all(world.spaces)];
  if (!space) throw new Error("no space");
  const { containerId, ownerId: userId } = space;
  const blobs = [textBlob(name, 5)];
  const [next, content] = addContent(world, { sha256: digestOf(name), blobs });
  const file = { containerId, parentId: rootFolderOf(containerId), name, fileType: "45", userId };
  return makeFile(next, file, { content })[0];
}

describe("moderation records", () => {
  it("are stored by content, whether a file has it or not, and replaced by others", async () => {
    const { moderation, organization } = await setUpModeration();
    const one = { ...fingerprintOf("a"), auditResult: 3, auditDetail: '{"why":1}' } as const;
    await moderation.batchCreate({
      list: [one, { ...fingerprintOf("b"), sha256: digestOf("b").toUpperCase(), auditResult: 1 }],
    });
    const featureList = ["a", "c", "b"].map(fingerprintOf);
    expect((await moderation.batchGet({ featureList })).data?.auditList).toEqual([
      { ...one, auditLevel: 10 },
      { ...fingerprintOf("b"), auditResult: 1, auditLevel: 10 },
    ]);
    await moderation.batchCreate({ list: [{ ...fingerprintOf("a"), auditResult: 1 }] });
    expect(count(organization.world.moderation)).toBe(2);
    const { data } = await moderation.batchGet({ featureList: [fingerprintOf("a")] });
    expect(data?.auditList).toEqual([{ ...fingerprintOf("a"), auditResult: 1, auditLevel: 10 }]);
  });

  it.each([
    ["batchCreate", {}, "list"],
    ["batchCreate", { list: [{ size: "5", auditResult: 1 }] }, "list[0].sha256"],
    ["batchCreate", { list: [{ sha256: digestOf("a"), auditResult: 1 }] }, "list[0].size"],
    ["batchCreate", { list: [fingerprintOf("a")] }, "list[0].auditResult"],
    [
      "batchCreate",
      { list: [{ ...fingerprintOf("a"), size: "-1", auditResult: 1 }] },
      "list[0].size",
    ],
    ["batchGet", {}, "featureList"],
    ["batchGet", { featureList: [{ size: "5" }] }, "featureList[0].sha256"],
    ["batchGet", { featureList: [{ sha256: digestOf("a") }] }, "featureList[0].size"],
  ] as const)("are refused to %s with %j", async (method, body, field) => {
    const { moderation, organization } = await setUpModeration();
    await expect(moderation[method](body as object)).rejects.toMatchObject({
      ...{ status: 400, code: 13000102, msg: expect.stringContaining(field) },
    });
    expect(count(organization.world.moderation)).toBe(0);
  });

  it("are for organizations that are admitted", async () => {
    const { signing } = await setUpOrganization();
    const { moderation } = signing("Li Hua");
    const refused = { status: 403, code: "APIGW.0302" };
    await expect(moderation.batchCreate({ list: [] })).rejects.toMatchObject(refused);
    await expect(moderation.batchGet({ featureList: [] })).rejects.toMatchObject(refused);
    await expect(moderation.list()).rejects.toMatchObject(refused);
  });
});

describe("the list of moderation results", () => {
  it("has those found sensitive, the newest first, in pages of one", async () => {
    const { judge, moderation } = await setUpModeration("a", "b", "c", "d");
    await judge({ a: 2, b: 3, c: 1, d: 3 });
    const walk = moderation.list.all({ pageSize: "1" });
    expect(await collect(walk)).toEqual([
      { ...fingerprintOf("d"), auditResult: 3, auditLevel: 10 },
      { ...fingerprintOf("b"), auditResult: 3, auditLevel: 10 },
      { ...fingerprintOf("a"), auditResult: 2, auditLevel: 10 },
    ]);
    await judge({ d: 1 });
    expect((await moderation.list({})).auditList).toHaveLength(2);
  });

  it("has those of files alone, in the recycle bin too", async () => {
    const { fileOf, judge, moderation, organization } = await setUpModeration("a", "b");
    await judge({ a: 2, b: 2, c: 2 });
    const change = (what: (world: World) => World) => organization.change(what);
    const [a, b] = [fileOf("a"), fileOf("b")];
    if (!a || !b) throw new Error("no files");
    change((world) => recycleFile(world, a, a.ownerId));
    change((world) => purgeFile(world, b));
    expect((await moderation.list()).auditList).toMatchObject([{ sha256: digestOf("a") }]);
  });

  it("has addresses where they are asked for, of the file's version", async () => {
    const { fileOf, judge, moderation } = await setUpModeration("a");
    await judge({ a: 3 });
    const { containerId, versionId } = fileOf("a") ?? {};
    expect((await moderation.list()).auditList?.[0]).not.toHaveProperty("downloadUrl");
    const { auditList } = await moderation.list({ hasUrl: true });
    expect(auditList?.[0]?.downloadUrl).toContain(`/${containerId}/${versionId}`);
  });

  it("has levels 10 and 20, which are all that it can name", async () => {
    const { moderation, organization } = await setUpModeration("a", "b", "c", "d");
    const levels = { a: 10, b: 20, c: 30, d: 99 } as const;
    for (const [name, level] of Object.entries(levels)) {
      organization.change((world) => withLevel(world, name, level));
    }
    const { auditList = [] } = await moderation.list();
    expect(auditList.map(({ auditLevel }) => auditLevel).sort()).toEqual([10, 20]);
    const featureList = Object.keys(levels).map(fingerprintOf);
    const { data } = await moderation.batchGet({ featureList });
    expect(data?.auditList?.map(({ auditLevel }) => auditLevel)).toEqual([10, 20, 30, 99]);
  });

  it("refuses a cursor of another making, and a page of no size", async () => {
    const { moderation } = await setUpModeration();
    await expect(moderation.list({ cursor: "1" })).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("cursor") },
    });
    await expect(moderation.list({ pageSize: "0" })).rejects.toMatchObject({
      ...{ code: 13000102, msg: expect.stringContaining("pageSize") },
    });
  });
});
