// What the guides lead to is there: operations, tags, pages, headings of guides, and errata.
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOCUMENTS } from "../../scripts/site/pages/file-links.ts";
import { readSite } from "../../scripts/site/pages/pages.ts";

const FILES = globSync("openapi/guide/*.md").filter(
  (file) => !/\/(introduction|README)\.md$/.test(file),
);
const PAGES = ["errata", "errors", "schemas", "assumptions", "coverage", "changes"];
const { contract, errata } = readSite().reference;

/** A guide without its examples. */
const proseOf = (file: string): string =>
  readFileSync(file, "utf8").replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");

const nameOf = (file: string): string => basename(file, ".md").replace(/^\d+-/, "");

/** The anchors of the headings, as the site makes them. */
function anchorsOf(file: string): string[] {
  const headings = proseOf(file).matchAll(/^##+ (.*)$/gm);
  return Array.from(headings, ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}

const anchors = new Map(FILES.map((file) => [nameOf(file), anchorsOf(file)]));

/** Errata of operations are on the pages of those. */
const isCommonErratum = (wanted: string) =>
  errata.some(({ id, operation }) => id === wanted && operation === undefined);

/** Documents of the repository that are pages of the site, with their headings. */
function isDocument(link: string): boolean {
  const [, file = "", anchor] = /^\.\.\/\.\.\/(\w+\.md)(?:#([\w-]+))?$/.exec(link) ?? [];
  if (!Object.hasOwn(DOCUMENTS, file)) return false;
  return anchor === undefined || anchorsOf(file).includes(anchor);
}

/** The site has programs of the repository, and of all else what is a page. */
const isProgram = (link: string) =>
  link.startsWith("../../test/examples/") && existsSync(join("openapi/guide", link));

function isThere(link: string): boolean {
  if (isProgram(link) || isDocument(link)) return true;
  const [, kind = "", name = "", anchor] = /^#(\w+)\/([\w-]+)(?:#([\w.-]+))?$/.exec(link) ?? [];
  switch (kind) {
    case "operation":
      return anchor === undefined && contract.operations.some(({ id }) => id === name);
    case "tag":
      return (
        anchor === undefined &&
        contract.root.tags.some((tag: { name: string }) => tag.name === name)
      );
    case "guide":
      return anchor === undefined ? anchors.has(name) : (anchors.get(name) ?? []).includes(anchor);
    case "page":
      return (
        PAGES.includes(name) &&
        (anchor === undefined || (name === "errata" && isCommonErratum(anchor)))
      );
    default:
      return false;
  }
}

describe.each(FILES)("%s", (file) => {
  it("begins with a title and a paragraph that says what it is about", () => {
    const [title, empty, ...rest] = readFileSync(file, "utf8").split("\n");
    expect(title).toMatch(/^# [A-Z][\w ]+$/);
    expect(empty).toBe("");
    const paragraph = rest.join("\n").split("\n\n")[0]?.replaceAll("\n", " ") ?? "";
    expect(paragraph).toMatch(/^[A-Z].*\.$/);
    expect(paragraph.split(/(?<=\.) /).length).toBeLessThanOrEqual(3);
  });

  it("leads to what there is", () => {
    const links = Array.from(proseOf(file).matchAll(/\]\((?!https:)(.*?)\)/g), ([, link = ""]) =>
      link
        .replace(/^\d\d-([\w-]+)\.md/, "#guide/$1")
        // Within the guide itself.
        .replace(/^#(?=[\w-]+$)/, `#guide/${nameOf(file)}#`),
    );
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  it("names files of the package and the repository that there are", () => {
    const documents = proseOf(file).matchAll(/\b([A-Z]+\.md) of the package/g);
    const paths = proseOf(file).matchAll(/`((?:src|scripts|test|openapi)\/[\w./-]+)`/g);
    const named = Array.from([...documents, ...paths], ([, name = ""]) => name);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});

it("no two headings of a guide have one anchor", () => {
  for (const list of anchors.values()) expect([...new Set(list)]).toEqual(list);
});

it("the pages of operations lead to these headings", () => {
  const wanted = ["access-token-of-a-user", "access-token-of-an-application", "app-signature"];
  expect(anchors.get("credentials")).toEqual(expect.arrayContaining(wanted));
});
