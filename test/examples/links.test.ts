// What the documents lead to is there: headings, files, and the paths that they name.
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const DOCUMENTS = [
  "README.md",
  "FILES.md",
  "SANDBOX.md",
  "CONTRIBUTING.md",
  "DESIGN.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "BENCHMARKS.md",
  "openapi/guide/README.md",
];

/** A document without its examples. */
const proseOf = (file: string): string =>
  readFileSync(file, "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");

/** The anchors of the headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
  const headings = proseOf(file).matchAll(/^#+ (.*)$/gm);
  return Array.from(headings, ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}

/** Pages of the repository beside its files, as GitHub finds them from a file at the top. */
const OF_REPOSITORY = ["../../security/advisories/new"];

function isThere(document: string, link: string): boolean {
  const [path, anchor] = link.split("#");
  if (OF_REPOSITORY.includes(link)) return true;
  const file = path ? join(dirname(document), path) : document;
  return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

describe.each(DOCUMENTS)("%s", (document) => {
  it("leads to headings and files that there are", () => {
    const links = Array.from(
      proseOf(document).matchAll(/\]\((?!https?:)(.*?)\)/g),
      ([, link = ""]) => link,
    );
    const inText = document === "CONTRIBUTING.md" ? /#operation|#tag/ : /^$/;
    const wrong = links.filter((link) => !inText.test(link) && !isThere(document, link));
    expect(wrong).toEqual([]);
  });

  it("names paths that there are", () => {
    const named = proseOf(document).matchAll(/`((?:src|scripts|test|openapi)\/[\w./-]+)`/g);
    const paths = Array.from(named, ([, path = ""]) => path);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

it("README is a front page", () => {
  expect(readFileSync("README.md", "utf8").split("\n").length).toBeLessThanOrEqual(150);
});

it("the index of the guides has them all", () => {
  const index = readFileSync("openapi/guide/README.md", "utf8");
  const guides = globSync("openapi/guide/[0-9]*.md").map((file) => basename(file));
  expect(guides.length).toBeGreaterThan(16);
  expect(guides.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});
