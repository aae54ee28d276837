// What readers type, and what they are led to first: by the engine that runs in the browser.
import { describe, expect, it } from "vitest";
import { readSite } from "../../scripts/site/pages/pages.ts";
import { searchDocuments } from "../../scripts/site/search/documents.ts";
import { createSearch } from "../../scripts/site/search/engine.ts";
import { INTENTS } from "../../scripts/site/search/intents.ts";

const search = createSearch(searchDocuments(readSite()));

const QUERIES: [query: string, first: string][] = [
  // Methods of the client.
  ["spaces.createGroup", "operations/createGroupSpace/"],
  ["files.search", "operations/searchFiles/"],
  ["koodrive.files.search", "operations/searchFiles/"],
  ["shareLinks.verifyExtractCode", "operations/verifyExtractCode/"],
  ["users.list", "operations/listUsers/"],
  ["jobs.create", "operations/createJob/"],
  // Operation IDs, whole and begun.
  ["createFileVersion", "operations/createFileVersion/"],
  ["getSpaceAllocation", "operations/getSpaceAllocation/"],
  ["listSyncDirectoryChanges", "operations/listSyncDirectoryChanges/"],
  ["setPackageDownload", "operations/setPackageDownloadExpiry/"],
  ["searchfiles", "operations/searchFiles/"],
  // Published names.
  ["walkFile", "operations/listDescendants/"],
  ["GetSpaceByContainerID", "operations/getSpaceById/"],
  ["batchStarFile", "operations/updateFavorites/"],
  ["logout", "operations/deleteSession/"],
  ["IntelligentsearchPicture", "operations/searchPictures/"],
  ["createHistoryVersions", "operations/createFileVersion/"],
  // Paths.
  ["/koodrive/ose/v1/files/search", "operations/searchFiles/"],
  ["POST /files/multipart/uploadUrl", "operations/getUploadUrls/"],
  ["space/usage/quota", "operations/getSpaceUsageByQuota/"],
  ["message/unreadCount", "operations/countUnreadMessages/"],
  // Words of titles.
  ["unallocated capacity", "operations/transferUnallocatedSpace/"],
  ["rename a file", "operations/renameFile/"],
  ["recycle bin", "operations/clearRecycleBin/"],
  ["extract code", "operations/verifyExtractCode/"],
  ["audit log", "resources/AuditLogs/"],
  // Fields.
  ["proofCode", "operations/createFileVersion/"],
  ["partOffset", "operations/getUploadUrls/"],
  ["renameMode", "operations/renameFile/"],
  ["keepPolicy", "operations/createFileVersion/"],
  // Error codes, guides and pages.
  ["13000405", "errors/#13000405"],
  ["APIGW.0303", "errors/#APIGW.0303"],
  ["signing", "guides/signing/"],
  ["getting started", "guides/getting-started/"],
  ["error codes", "errors/"],
  ["errata", "errata/"],
  // Chinese titles.
  ["创建部门或个人空间", "operations/createSpace/"],
  ["创建批量任务", "operations/createJob/"],
  ["查询任务结果", "operations/getTaskResult/"],
  ["请求签名", "guides/signing/"],
  ["签名", "guides/signing/"],
  // Rules of the sandbox.
  ["gate.route", "assumptions/#gate.route"],
  // With one typing error.
  ["seachFiles", "operations/searchFiles/"],
  ["files.serach", "operations/searchFiles/"],
  ["createShaer", "operations/createShare/"],
  ["verifyExtractCodee", "operations/verifyExtractCode/"],
  ["prooofCode", "operations/createFileVersion/"],
  ["departmets", "resources/Departments/"],
  ["favorits", "resources/Favorites/"],
];

describe("the search finds first", () => {
  it.each(QUERIES)("for %s: %s", (query, first) => {
    expect(search(query)[0]?.address).toBe(first);
  });
});

/** What is wanted, in words of other services, and pages that say how. */
const INTENTIONS: [query: string, ...answers: string[]][] = [
  ["rate limit", "guides/errors/", "errors/#APIGW.0308"],
  ["throttling", "guides/errors/", "errors/#APIGW.0308"],
  ["429", "guides/errors/", "errors/#APIGW.0308"],
  ["delete file", "operations/createJob/"],
  ["delete a file", "operations/createJob/"],
  ["copy file", "operations/createJob/"],
  ["move a file", "operations/createJob/"],
  ["how to move files", "guides/jobs/"],
  ["rename", "operations/renameFile/"],
  ["upload", "guides/files/", "operations/createFile/"],
  ["upload a file", "guides/files/", "operations/createFile/"],
  ["download a file", "guides/files/", "operations/getDownloadUrls/"],
  ["create a folder", "operations/createDirectory/"],
  ["who am i", "operations/validateSession/"],
  ["current user", "operations/validateSession/"],
  ["login", "operations/createSession/", "guides/credentials/"],
  ["sign in", "guides/credentials/", "operations/getAuthCodeUrl/"],
  ["share link", "operations/createShare/", "guides/sharing/"],
  ["quota", "operations/getSpace/", "operations/getSpaceUsageByQuota/"],
  ["storage used", "operations/getSpace/"],
  ["pagination", "guides/lists/"],
  ["next page", "guides/lists/"],
  ["retry", "guides/errors/"],
  ["timeout", "guides/errors/", "guides/typescript/"],
  ["signature", "guides/signing/"],
  ["trash", "operations/createJob/", "operations/clearRecycleBin/"],
  ["webhook", "guides/synchronization/"],
];

describe("the search has among the first three", () => {
  it.each(INTENTIONS)("for %s: %s %s", (query, ...answers) => {
    const found = search(query).slice(0, 3);
    expect(found.map(({ address }) => address)).toEqual(expect.arrayContaining(answers));
  });
});

it("each intent is one of a page that there is", () => {
  const addresses = searchDocuments(readSite()).map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(Object.keys(INTENTS)));
});
