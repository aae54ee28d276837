// The scripts for shells. test/package/completion.test.ts runs each by its own.
import { describe, expect, it } from "vitest";
import { completionModel } from "../../src/cli/completion/model.ts";
import { koodrive } from "../support/koodrive.ts";

describe.each(["bash", "zsh", "fish"])("the script for %s", (shell) => {
  it("has every command", async () => {
    const { stdout } = await koodrive(["completion", shell]);
    const model = await completionModel();
    expect(model.length).toBeGreaterThan(160);
    for (const { path } of model) expect(stdout).toContain(path);
  });
});

it("the script for fish has every option of each command", async () => {
  const { stdout } = await koodrive(["completion", "fish"]);
  const names = (await completionModel()).flatMap(({ options }) => options.map(([name]) => name));
  expect(names.length).toBeGreaterThan(1000);
  for (const name of new Set(names)) expect(stdout).toContain(`-l '${name}'`);
});

it("there are scripts for three shells", async () => {
  expect(await koodrive(["completion", "bsh"])).toEqual({
    ...{ code: 2, stdout: "" },
    stderr: '"bsh" is none of bash, zsh, fish: koodrive completion SHELL. Did you mean bash?\n',
  });
});
