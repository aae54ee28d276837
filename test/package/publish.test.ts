// What linters of packages say of the tarball.
import { spawnSync } from "node:child_process";
import { expect, inject, it } from "vitest";

const tarball = inject("tarball");

function lint(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(`test/package/node_modules/.bin/${program}`, args, {
    encoding: "utf8",
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

it("publint has nothing to say, not even a suggestion", () => {
  expect(lint("publint", "run", tarball, "--strict")).toContain("All good!");
});

it("attw finds the types right", () => {
  // The package is ES modules alone. CommonJS gets them by require, in every Node that `engines`
  // allows; commonjs.test.ts proves it.
  lint("attw", tarball, "--ignore-rules", "cjs-resolves-to-esm");
});
