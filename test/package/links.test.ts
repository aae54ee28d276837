// The documents, as the package has them, lead to files of the package, to the repository at the
// version's tag, or to pages of the site.
import { globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { readManifest, repositoryPage } from "../../scripts/release/identity.ts";
import { readSite } from "../../scripts/site/pages/pages.ts";

const root = join(inject("directory"), "node_modules/koodrive-client");
const documents = globSync("**/*.md", { cwd: root }).sort();
const manifest = readManifest();
const SOURCE = `${repositoryPage(manifest)}/blob/v${manifest.version}/`;
const site = new Set(readSite().pages.map(({ path }) => `${manifest.homepage}/${path}/`));

/** The links of a document, without those in its examples. */
function linksOf(document: string): string[] {
  const prose = readFileSync(join(root, document), "utf8").replaceAll(
    /^ *```[\s\S]*?^ *```$/gm,
    "",
  );
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link);
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

function isThere(link: string, document: string): boolean {
  const [path = ""] = link.split("#");
  if (path.startsWith(SOURCE)) return isFile(path.slice(SOURCE.length));
  if (path.startsWith(`${repositoryPage(manifest)}/`)) return path.endsWith("/advisories/new");
  if (path.startsWith(`${manifest.homepage}/`)) return site.has(path);
  if (/^[a-z]+:/.test(path)) return true;
  return path === "" ? isHeading(link, document) : isFile(join(root, dirname(document), path));
}

/** Links of a document to itself. */
function isHeading(link: string, document: string): boolean {
  const text = readFileSync(join(root, document), "utf8");
  const headings = text.matchAll(/^#+ (.*)$|<a id="([^"]+)"/gm);
  const anchors = Array.from(headings, ([, heading = "", id]) => {
    return (
      id ??
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-")
    );
  });
  return anchors.includes(link.slice(1));
}

it("the package has the documents", () => {
  const expected = ["README.md", "FILES.md", "SANDBOX.md", "CHANGELOG.md", "SECURITY.md"];
  expect(documents).toEqual(expect.arrayContaining(expected));
  expect(documents.filter((file) => file.startsWith("openapi/guide/")).length).toBeGreaterThan(17);
});

it.each(documents)("every link of %s leads somewhere", (document) => {
  expect(linksOf(document).filter((link) => !isThere(link, document))).toEqual([]);
});

describe("paths within the installed package", () => {
  const ofDocument = (document: string) => {
    const text = readFileSync(join(root, document), "utf8");
    const paths = text.matchAll(/node_modules\/koodrive-client\/([\w./-]*\w)/g);
    return Array.from(paths, ([, path = ""]) => path);
  };

  it("are there", () => {
    const named = documents.flatMap(ofDocument);
    expect(named).toContain("dist/openapi.json");
    expect(named.filter((path) => !isFile(join(root, path)))).toEqual([]);
  });

  it("are there as files, where a guide lists those of the package", () => {
    const guide = readFileSync(join(root, "openapi/guide/16-other-languages.md"), "utf8");
    const [, row = ""] = /^\| the npm package \| (.*) \|$/m.exec(guide) ?? [];
    const files = Array.from(row.matchAll(/`(dist\/[^`]+)`/g), ([, path = ""]) => path);
    expect(files).toHaveLength(1);
    expect(files.filter((path) => !isFile(join(root, path)))).toEqual([]);
  });

  it("are entries, where a document names one as an import does", () => {
    const named = documents.flatMap((document) => {
      const text = readFileSync(join(root, document), "utf8");
      const entries = text.matchAll(/["'`]koodrive-client\/([\w./-]*\w)["'`]/g);
      return Array.from(entries, ([, entry = ""]) => `./${entry}`);
    });
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(named).toContain("./openapi");
    expect(named.filter((entry) => !(entry in exports))).toEqual([]);
  });
});

describe("links to what is not packed", () => {
  const all = documents.flatMap(linksOf);

  it("lead to the repository", () => {
    expect(all.filter((link) => link.startsWith(SOURCE)).length).toBeGreaterThan(10);
  });

  it("lead to the pages of operations", () => {
    expect(all).toContain(`${manifest.homepage}/operations/createFile/`);
  });
});

it("the documents of the project are as they were", () => {
  const packed = readFileSync(join(root, "openapi/guide/01-getting-started.md"), "utf8");
  const here = readFileSync("openapi/guide/01-getting-started.md", "utf8");
  expect(here).toContain("(#operation/createFile)");
  expect(packed).not.toContain("(#operation/");
});
