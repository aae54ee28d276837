// Directories in a runtime that has none.
import { expect, it } from "vitest";
import { treeMethods } from "../../../src/files/web/trees.ts";

it.each([
  ["files.uploadDirectory", "path"],
  ["files.downloadDirectory", "path"],
  ["files.downloadMany", "directory"],
])("%s needs Node", async (operation, argument) => {
  const refusal = treeMethods[operation]?.({} as never).result;
  await expect(refusal).rejects.toMatchObject({
    ...{ name: "ArgumentError", operation, argument },
    message: expect.stringContaining("needs Node"),
  });
});
