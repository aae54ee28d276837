// Directories, which this runtime has none of.
import type { LaterMethods } from "../../client/later.ts";
import { ArgumentError } from "../../errors.ts";

const refuse = (operation: string, argument: string) => () => {
  const expected = "is a directory, which needs Node; files.upload and files.download work here";
  return { result: Promise.reject(new ArgumentError(argument, expected, { operation })) };
};

export const treeMethods: LaterMethods = {
  "files.uploadDirectory": refuse("files.uploadDirectory", "path"),
  "files.downloadDirectory": refuse("files.downloadDirectory", "path"),
  "files.downloadMany": refuse("files.downloadMany", "directory"),
};
