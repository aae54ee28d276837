import { describe, expect, it } from "vitest";
import { all } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { expectRefusal, NOBODY, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";
import { CODE, DAY, setUpShares } from "../../support/shares.ts";

type Set = Awaited<ReturnType<typeof setUpShares>>;

/** A public share, and the five things that visitors do with a link, with and without credentials. */
async function setUpLinks() {
  const set = await setUpShares();
  set.setOrganization({ publicShareFlag: "1" });
  const signedIn = (client: Set["visitor"]) => ({
    visit: client.shareLinks.visit,
    getInfo: client.shareLinks.getInfo,
    verify: client.shareLinks.verifyExtractCode,
    listFiles: client.shareLinks.listFiles,
    download: client.shareLinks.getDownloadLink,
  });
  const { shareLinks } = set.anyone;
  const anonymous: ReturnType<typeof signedIn> = {
    visit: shareLinks.visitPublic,
    getInfo: shareLinks.getInfoPublic,
    verify: shareLinks.verifyExtractCodePublic,
    listFiles: shareLinks.listFilesPublic,
    download: shareLinks.getDownloadLinkPublic,
  };
  return { ...set, signedIn, ways: { "signed in": signedIn(set.visitor), anonymous } };
}

describe.each(["signed in", "anonymous"] as const)("a link opened %s", (way) => {
  it("tells what its share is, which a visit does not change", async () => {
    const { ways, share, idOf, clock, rowOf } = await setUpLinks();
    const { shareId, shortUrl } = await share({ scope: 1, extractCode: CODE });
    const { visit, getInfo } = ways[way];
    await visit({ shortUrl });
    const start = clock.now();
    clock.advance(1);
    expect(await getInfo({ shortUrl })).toMatchObject({
      link: {
        ...{ shareId, shortUrl, ownerId: idOf("Wang Lei"), ownerName: "Wang Lei", status: 0 },
        permission: { preview: true, edit: false, download: true },
        shareTime: new Date(start).toISOString(),
        ...{ expireTime: new Date(start + 7 * DAY).toISOString(), expireDate: "7" },
      },
    });
    expect(rowOf(shareId)).toMatchObject({ views: 0, downloads: 0, saves: 0 });
  });

  it("lists what was shared, and what is in its folders, without the recycle bin", async () => {
    const { ways, share, budget, plans, site, drafts, containerId, recycle, add } =
      await setUpLinks();
    const { shortUrl } = await share({ scope: 1, fileIds: [budget.id, plans.id] });
    const { listFiles } = ways[way];
    const idsOf = async (query: object = {}) =>
      (await listFiles({ shortUrl, ...query })).files?.map(({ id }) => id);
    expect(await idsOf()).toEqual([plans.id, budget.id]);
    expect(await listFiles({ shortUrl, parentFolder: plans.id })).toMatchObject({
      link: { shortUrl },
      files: [
        {
          ...{ id: site.id, fileName: "site.dwg", fileSuffix: "dwg", size: "20", fileType: "45" },
          ...{ parentFolder: [plans.id], containers: [containerId] },
          downloadLinks: expect.stringContaining("site.dwg"),
          editedTime: new Date(site.editedTime).toISOString(),
        },
        { id: drafts.id, fileName: "Drafts" },
      ],
    });
    const later = add("later.txt", { size: 1, parentId: drafts.id });
    expect(await idsOf({ parentFolder: drafts.id })).toEqual([later.id]);
    recycle(site);
    recycle(budget);
    expect(await idsOf()).toEqual([plans.id]);
    expect(await idsOf({ parentFolder: plans.id })).toEqual([drafts.id]);
  });

  it("needs the token of its extract code, which each call prolongs", async () => {
    const { ways, share, state, clock, budget } = await setUpLinks();
    const { shareId, shortUrl } = await share({ scope: 1, extractCode: CODE });
    const other = await share({ scope: 1, extractCode: CODE });
    const { verify, listFiles, download } = ways[way];
    const wrong = { shortUrl, extractCode: CODE.toLowerCase() };
    await expectRefusal(state, () => verify(wrong), WRONG, "extractCode");
    const { kdstoken = "" } = await verify({ shortUrl, extractCode: CODE });
    const otherToken = (await verify({ shortUrl: other.shortUrl, extractCode: CODE })).kdstoken;
    for (const token of ["", "0".repeat(48), otherToken ?? ""]) {
      const list = () => listFiles({ shortUrl, kdstoken: token });
      await expectRefusal(state, list, NOT_YOURS, "kdstoken");
    }
    for (let call = 0; call < 2; call += 1) {
      clock.advance(DAY / 24 / 4);
      expect(await listFiles({ shortUrl, kdstoken })).toHaveProperty("files");
    }
    clock.advance(DAY / 24 / 4);
    expect(await download({ shareId, fileId: budget.id, kdstoken })).toHaveProperty("downloadUrl");
  });

  it("counts views and downloads when they are asked for", async () => {
    const { ways, share, budget, rowOf, sharer } = await setUpLinks();
    const { shareId, shortUrl } = await share({ scope: 1 });
    const { listFiles, download } = ways[way];
    await listFiles({ shortUrl });
    await listFiles({ shortUrl, refreshCount: true });
    await listFiles({ shortUrl, refreshCount: true });
    const { downloadUrl } = await download({ shareId, fileId: budget.id });
    expect(downloadUrl).toContain("budget.xlsx");
    expect(rowOf(shareId)).toMatchObject({ views: 2, downloads: 1 });
    expect((await sharer.shares.list()).shareLinks).toMatchObject([{ viewCnt: 2, downloadCnt: 1 }]);
  });

  it.each([
    ["has expired", ({ clock }: Set) => clock.advance(7 * DAY)],
    ["has lost its files", ({ recycle, budget }: Set) => recycle(budget)],
  ])("is unknown to visitors when it %s", async (_, happen) => {
    const set = await setUpLinks();
    const { state, share, budget } = set;
    const { shareId, shortUrl } = await share({ scope: 1 });
    happen(set);
    const { visit, verify, listFiles, download } =
      way === "anonymous" ? set.ways.anonymous : set.signedIn(set.clientOf("Zhao Min"));
    await expectRefusal(state, () => visit({ shortUrl }), UNKNOWN, "shortUrl");
    const code = () => verify({ shortUrl, extractCode: CODE });
    await expectRefusal(state, code, UNKNOWN, "shortUrl");
    await expectRefusal(state, () => listFiles({ shortUrl }), UNKNOWN, "shortUrl");
    const fileId = budget.id;
    await expectRefusal(state, () => download({ shareId, fileId }), UNKNOWN, "shareId");
  });

  it("leads to nothing outside the share, and not to what is not there", async () => {
    const { ways, state, share, plans, photo, site, recycle } = await setUpLinks();
    const { shareId, shortUrl } = await share({ scope: 1, fileIds: [plans.id] });
    const { visit, getInfo, listFiles, download } = ways[way];
    const link = { shortUrl: NOBODY };
    await expectRefusal(state, () => visit(link), UNKNOWN, "shortUrl");
    await expectRefusal(state, () => getInfo(link), UNKNOWN, "shortUrl");
    const list = (parentFolder: string) => () => listFiles({ shortUrl, parentFolder });
    await expectRefusal(state, list(photo.id), UNKNOWN, "parentFolder");
    await expectRefusal(state, list(site.id), 13000304, "parentFolder");
    const get = (fileId: string) => () => download({ shareId, fileId });
    await expectRefusal(state, get(photo.id), UNKNOWN, "fileId");
    await expectRefusal(state, get(plans.id), 13000406, "fileId");
    recycle(site);
    await expectRefusal(state, get(site.id), 13000306, "fileId");
  });

  it("gives no address where downloads are not allowed", async () => {
    const { ways, state, share, budget } = await setUpLinks();
    const { shareId, shortUrl } = await share({ scope: 1, permission: { download: false } });
    const { listFiles, download } = ways[way];
    const get = () => download({ shareId, fileId: budget.id });
    await expectRefusal(state, get, NOT_YOURS, "shareId");
    expect((await listFiles({ shortUrl })).files?.[0]).not.toHaveProperty("downloadLinks");
  });
});

describe("whom a link opens for", () => {
  it("is decided by its scope", async () => {
    const { share, ways, signedIn, idOf, sharer, clientOf, setOrganization } = await setUpLinks();
    const links = {
      anyone: await share({ scope: 1 }),
      organization: await share({ scope: 2 }),
      named: await share({ scope: 3, userIds: [idOf("Zhao Min")] }),
    };
    const opened = async ({ visit, getInfo }: (typeof ways)["anonymous"]) => {
      const entries = Object.entries(links).map(async ([name, { shortUrl }]) => {
        const codes = await Promise.all(
          [visit, getInfo].map((open) =>
            open({ shortUrl }).then(
              () => 0,
              ({ code }) => code,
            ),
          ),
        );
        return [name, ...new Set(codes)];
      });
      return Promise.all(entries);
    };
    const yes = (name: string) => [name, 0];
    const no = (name: string) => [name, NOT_YOURS];
    const all3 = [yes("anyone"), yes("organization"), yes("named")];
    expect(await opened(ways.anonymous)).toEqual([yes("anyone"), no("organization"), no("named")]);
    expect(await opened(ways["signed in"])).toEqual(all3);
    expect(await opened(signedIn(sharer))).toEqual(all3);
    expect(await opened(signedIn(clientOf("Chen Jie")))).toEqual([
      ...all3.slice(0, 2),
      no("named"),
    ]);
    setOrganization({ publicShareFlag: "0" });
    expect((await opened(ways.anonymous))[0]).toEqual(no("anyone"));
  });
});

describe("the order of the files of a share", () => {
  const orders = [
    [{}, "b10.txt a2.txt c1.txt"],
    [{ sortDirection: 1 }, "c1.txt a2.txt b10.txt"],
    [{ sortType: 1 }, "c1.txt b10.txt a2.txt"],
    [{ sortType: 1, sortDirection: 1 }, "a2.txt b10.txt c1.txt"],
    [{ sortType: 2 }, "b10.txt a2.txt c1.txt"],
    [{ sortType: 2, sortDirection: 1 }, "c1.txt a2.txt b10.txt"],
    [{ sortType: 4, fileName: "A2" }, "a2.txt"],
    [{ sortType: 4, fileName: ".txt" }, "b10.txt a2.txt c1.txt"],
  ] as const;

  it.each(orders)("is with %j: %s, by pages of one", async (query, names) => {
    const { share, add, plans, drafts, visitor } = await setUpShares();
    const sizes = { "c1.txt": 1, "a2.txt": 2, "b10.txt": 10 };
    const files = Object.entries(sizes).map(([name, size]) =>
      add(name, { size, parentId: drafts.id }),
    );
    const roots = await share({ fileIds: files.map(({ id }) => id) });
    const folder = { ...(await share({ fileIds: [plans.id] })), parentFolder: drafts.id };
    for (const { shareId: _, ...of } of [roots, folder]) {
      const walk = visitor.shareLinks.listFiles.all({ ...of, ...query, pageSize: 1 });
      const listed = (await collect(walk)).map(({ fileName }) => fileName);
      expect(listed.join(" ")).toBe(names);
    }
  });

  it("takes the cursors of the same list alone", async () => {
    const { share, state, plans, budget, visitor } = await setUpShares();
    const { shortUrl } = await share({ fileIds: [plans.id, budget.id] });
    const { shareLinks } = visitor;
    const { nextCursor = "" } = await shareLinks.listFiles({ shortUrl, pageSize: 1 });
    const other = { shortUrl, parentFolder: plans.id, pageCursor: nextCursor };
    await expectRefusal(state, () => shareLinks.listFiles(other), WRONG, "pageCursor");
  });
});

describe("extract codes and the tokens of shares", () => {
  it("are in no refusal, and tokens are dropped by and by", async () => {
    const { state, share, visitor, clock, clientOf } = await setUpShares();
    const { shortUrl } = await share({ extractCode: CODE });
    const wrong = visitor.shareLinks.verifyExtractCode({ shortUrl, extractCode: "Wr0ngC0d" });
    await expect(wrong).rejects.toMatchObject({ msg: expect.not.stringContaining("Wr0ngC0d") });
    for (let index = 0; index < 20; index += 1) {
      clock.advance(DAY / 24);
      const { shareLinks } = clientOf("Zhao Min");
      await shareLinks.verifyExtractCode({ shortUrl, extractCode: CODE });
    }
    expect([...all(state.world.shareTokens)].length).toBeLessThan(10);
  });

  it("a code that is not needed is wrong", async () => {
    const { state, share, visitor } = await setUpShares();
    const { shortUrl } = await share();
    const verify = () => visitor.shareLinks.verifyExtractCode({ shortUrl, extractCode: CODE });
    await expectRefusal(state, verify, WRONG, "extractCode");
  });
});
