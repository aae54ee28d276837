// The pages that are made of the documents of the repository, and what every operation's page says.
import { describe, expect, it } from "vitest";
import { readManifest, repositoryPage } from "../../scripts/release/identity.ts";
import { navigationOf } from "../../scripts/site/pages/navigation.ts";
import type { Format, Locale } from "../../scripts/site/pages/page.ts";
import { readSite } from "../../scripts/site/pages/pages.ts";

const site = readSite();
const { contract } = site.reference;
const manifest = readManifest();

function markdownOf(path: string, format: Format = "site", locale: Locale = "en"): string {
  const page = site.pages.find((page) => page.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page.markdown(format, locale);
}

describe("the documents of the repository", () => {
  it.each([
    ["guides/files-in-full", "Files in full", "文件操作详解", "Guides"],
    ["guides/sandbox-in-full", "Sandbox in full", "沙箱详解", "Guides"],
    ["changes", "Changes of the contract", "契约修订记录", "About this reference"],
    ["changelog", "Changelog", "更新日志", "About this reference"],
    ["security", "Security", "安全", "About this reference"],
  ])("are pages: /%s/", (path, title, chineseTitle, group) => {
    expect(site.pages.find((page) => page.path === path)).toMatchObject({ title, chineseTitle });
    const { groups } = navigationOf(site, path, "en");
    const { links = [] } = groups.find(({ label }) => label === group) ?? {};
    expect(links.find(({ isCurrent }) => isCurrent)).toMatchObject({ title });
  });

  it.each([
    ["guides/files", "/guides/files-in-full/"],
    ["guides/synchronization", "/guides/files-in-full/#synchronize"],
    ["guides/testing", "/guides/sandbox-in-full/"],
    ["guides/compatibility", "/changelog/"],
    ["guides/sandbox-in-full", "/guides/files-in-full/"],
    ["guides/sandbox-in-full", "/assumptions/"],
    ["guides/files-in-full", "/examples/synchronization.ts.txt"],
    ["security", `${repositoryPage(manifest)}/security/advisories/new`],
    ["security", `${repositoryPage(manifest)}/blob/v${manifest.version}/.github/`],
  ])("are led to by links: from %s to %s", (path, address) => {
    for (const format of ["site", "packed", "plain"] as const) {
      expect(markdownOf(path, format)).toContain(`](${address}`);
    }
  });

  it("lead to pages of the language", () => {
    expect(markdownOf("guides/testing", "site", "zh-CN")).toContain(
      "](/zh-cn/guides/sandbox-in-full/)",
    );
  });

  it("lead to no file of the repository by its name alone", () => {
    const relative = /\]\((?![a-z]+:|[/#])[^)\s]+\)/;
    const withoutCode = (text: string) => text.replace(/^ *```[\s\S]*?^ *```|`[^`\n]+`/gm, "");
    const wrong = site.pages.flatMap(({ path, markdown }) =>
      path.startsWith("operations/")
        ? []
        : (relative.exec(withoutCode(markdown("site", "en"))) ?? []),
    );
    expect(wrong).toEqual([]);
  });
});

const withArguments = contract.operations.filter((operation) => {
  const hasBody = operation.node.requestBody !== undefined;
  return hasBody || contract.parameters(operation).some(({ in: place }) => place === "path");
});

describe("the page of an operation", () => {
  it("says where to get the identifiers that its samples name", () => {
    expect(withArguments.length).toBeGreaterThan(100);
    for (const { id, node } of withArguments) {
      const [site, packed] = (["site", "packed"] as const).map((format) =>
        markdownOf(`operations/${id}`, format),
      );
      for (const text of [site, packed]) {
        expect(text, id).toContain("(/guides/getting-started/#identifiers)");
      }
      expect(site, id).toContain(`; [Try it](/try/#/${node.tags[0]}/${id}) fills them in`);
      expect(packed, id).not.toContain("fills them in");
    }
    expect(markdownOf("operations/getSpaceAllocation")).not.toContain("Identifiers and names");
  });

  it("has what is required before what is not, and each in the contract's order", () => {
    const parts = (id: string, part: "Query" | "Body") => {
      const [, text = ""] = markdownOf(`operations/${id}`, "plain").split(`## ${part}\n`);
      const [section = ""] = text.split("\n## ");
      const fields = section.matchAll(/^- `(\w+)` \*([^\n]*)\*$/gm);
      return Array.from(fields, ([, name, marks = ""]) => ({
        ...{ name, isRequired: marks.includes("**required**") },
      }));
    };
    for (const { id } of contract.operations) {
      for (const part of ["Query", "Body"] as const) {
        const marks = parts(id, part).map(({ isRequired }) => Number(isRequired));
        expect(marks, `${id} ${part}`).toEqual(marks.toSorted((a, b) => b - a));
      }
    }
    expect(
      parts("listUserPermissions", "Query")
        .map(({ name }) => name)
        .slice(0, 4),
    ).toEqual([...["spaceType", "containerId"], "templateId", "groupId"]);
  });
});
