// The methods that are no operations: that a client has them, and what loads them.
import { ArgumentError } from "koodrive-client";
import { expect, it } from "vitest";
import { allOperations } from "../../src/client/operations.ts";
import { methods as followMethods } from "../../src/follow/follow.ts";
import { setUp } from "../support/client.ts";

const FILES = [
  ...["files.upload", "files.resumeUpload", "files.download", "files.downloadMany"],
  ...["files.uploadDirectory", "files.downloadDirectory", "fileVersions.upload"],
  "shareLinks.download",
];
const WAITS = [...["jobs.wait", "jobs.run", "tasks.wait", "tasks.run", "shareLinks.waitForTask"]];

it("a client has a method for each operation, and these", async () => {
  const { http, ...resources } = (await setUp()).koodrive;
  const methods = Object.entries(resources).flatMap(([resource, own]) =>
    Object.keys(own).map((name) => `${resource}.${name}`),
  );
  const operations = allOperations().map(({ name }) => name);
  const others = [...FILES, ...WAITS, "syncDirectories.changes"];
  expect(methods.sort()).toEqual([...operations, ...others].sort());
});

it("each method that waits has its code", () => {
  expect(Object.keys(followMethods).sort()).toEqual([...WAITS].sort());
});

it("the stack of an error has the program's line, and none of the client", async () => {
  const { jobs, syncDirectories } = (await setUp()).koodrive;
  const place = { container: "", syncDirId: "", deviceId: "" };
  const calls = [
    async () => await jobs.wait(""),
    async () => await syncDirectories.changes(place).next(),
  ];
  for (const call of calls) {
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArgumentError);
    const { stack } = error as Error;
    expect(stack).toContain("later.test.ts");
    expect(stack).not.toContain("/src/");
  }
});
