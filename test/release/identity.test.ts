// Who publishes the package: nothing is published under the placeholders.
import { describe, expect, it } from "vitest";
import { identityProblems, type Manifest, repositoryPage } from "../../scripts/release/identity.ts";

const real: Manifest = {
  ...{ name: "koodrive-client", version: "0.1.0", exports: {}, scripts: {} },
  author: "Jane Doe <jane@koodrive-client.dev>",
  homepage: "https://koodrive-client.dev",
  bugs: "https://github.com/jane/koodrive-client/issues",
  repository: { url: "git+https://github.com/jane/koodrive-client.git" },
};

describe("the identity", () => {
  it("is complete where every field is real", () => {
    expect(identityProblems(real)).toEqual([]);
    expect(repositoryPage(real)).toBe("https://github.com/jane/koodrive-client");
  });

  it.each<[string, Partial<Manifest>, string]>([
    ["an author", { author: "A <a@example.com>" }, '"author" of package.json is a placeholder'],
    ["a homepage", { homepage: "https://docs.example.org/a" }, '"homepage" of package.json is'],
    ["an address of bugs", { bugs: "https://git.example/a" }, '"bugs" of package.json is'],
    ["a repository", { repository: { url: "https://a.test/a" } }, '"repository.url" of package'],
  ])("refuses %s that is a placeholder", (_, fields, message) => {
    const problems = identityProblems({ ...real, ...fields });
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  it("names every field that is missing", () => {
    const { author, homepage, bugs, repository, ...rest } = real;
    expect(identityProblems(rest)).toEqual(
      ["author", "homepage", "bugs", "repository.url"].map((field) => {
        return `package.json has no "${field}".`;
      }),
    );
  });

  it("is on github.com, which npm attests", () => {
    const repository = { url: "git+https://git.koodrive-client.dev/a/b.git" };
    expect(identityProblems({ ...real, repository })).toEqual([
      '"repository.url" of package.json must be on github.com, as provenance needs it.',
    ]);
  });
});
