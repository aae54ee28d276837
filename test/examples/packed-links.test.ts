// The documents of the package lead to files of the package, or to the few places of the repository
// that are known not to be packed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** What documents of the package may lead to although it is not in there. */
const NOT_PACKED = ["BENCHMARKS.md", "CONTRIBUTING.md", "DESIGN.md", "test/examples/"];

const packed = filesOfPackage();
const documents = [...packed].filter((file) => file.endsWith(".md"));

function filesOfPackage(): Set<string> {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(printed);
  return new Set(files.map(({ path }: { path: string }) => path));
}

/** The files that a document leads to by relative links, in the order of the links. */
function targetsOf(document: string): string[] {
  const prose = readFileSync(document, "utf8").replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
  // Links that begin with # stay in the document, or are those of the site.
  const links = prose.matchAll(/\]\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\)/g);
  return Array.from(links, ([, path = ""]) => join(dirname(document), path));
}

const isKnown = (target: string) => NOT_PACKED.some((place) => target.startsWith(place));

it("the package has the documents", () => {
  const expected = ["README.md", "FILES.md", "SANDBOX.md", "CHANGELOG.md", "SECURITY.md"];
  const made = ["generated/errata.md", "generated/sandbox.md"];
  expect(documents).toEqual(expect.arrayContaining([...expected, ...made]));
  expect(documents.filter((file) => file.startsWith("openapi/guide/")).length).toBeGreaterThan(17);
});

describe.each(documents)("%s", (document) => {
  it("leads to files of the package, or to what is known not to be packed", () => {
    const missing = targetsOf(document).filter((target) => !packed.has(target));
    expect(missing.filter((target) => !isKnown(target))).toEqual([]);
  });
});

it.each(NOT_PACKED)("%s is not packed, and a document leads there", (place) => {
  expect([...packed].filter((file) => file.startsWith(place))).toEqual([]);
  const targets = documents.flatMap(targetsOf);
  expect(targets.some((target) => target.startsWith(place))).toBe(true);
});
