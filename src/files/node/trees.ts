// The methods for directories.
import type { LaterMethods } from "../../client/later.ts";
import { downloadDirectory } from "./download-directory.ts";
import { downloadMany } from "./download-many.ts";
import { uploadDirectory } from "./upload-directory.ts";

export const treeMethods: LaterMethods = {
  "files.uploadDirectory": uploadDirectory,
  "files.downloadDirectory": downloadDirectory,
  "files.downloadMany": downloadMany,
};
