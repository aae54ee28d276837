// What readers type, and what they are led to first: by the engine that runs in the browser.
import { describe, expect, it } from "vitest";
import { readSite } from "../../scripts/site/pages/pages.ts";
import { searchDocuments } from "../../scripts/site/search/documents.ts";
import { createSearch } from "../../scripts/site/search/engine.ts";

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
