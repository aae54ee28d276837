import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parsePublished, readLedger } from "../../scripts/ledger/read.ts";

describe("a published.yaml", () => {
  it("is read with the file and the line of every chapter, revision and erratum", () => {
    const source = `
# What was published.
updateSpace:
  revisions:
    en-us 2025: &page
      page: api/UpdateSpace
    "2024": *page
  errata:
    - id: updateSpace.a
      pointer: /info
      published: One thing.
      explains: [says a]
      decision: Another.
      reason: It is newer.
      confidence: low
`;
    const { updateSpace } = parsePublished(source, "published.yaml");
    const { place, revisions, errata } = updateSpace ?? {};
    expect(place).toEqual({ file: "published.yaml", line: 3 });
    expect(revisions).toEqual({
      "2024": { place: { file: "published.yaml", line: 7 }, page: "api/UpdateSpace" },
      "en-us 2025": { place: { file: "published.yaml", line: 5 }, page: "api/UpdateSpace" },
    });
    expect(errata?.[0]).toMatchObject({
      place: { file: "published.yaml", line: 9 },
      id: "updateSpace.a",
      explains: ["says a"],
    });
  });

  const ENTRY =
    "{ id: a.b, pointer: /x, published: x, explains: [x], decision: x, reason: x, confidence: low }";
  it.each([
    ["is no YAML", "a:\n  errata: [\n", "published.yaml:3: "],
    ["is empty", "", "published.yaml:1: the file is empty: fill it in"],
    [
      "lacks a field",
      "a:\n  errata:\n    - id: a.b\n",
      "published.yaml:3: a → errata → 0 must have required property 'pointer'",
    ],
    [
      "has an unknown field",
      "a:\n  errata: []\n  sources: []\n",
      "published.yaml:3: a → sources is not a field of the format; known here are revisions, errata",
    ],
    [
      "has an odd confidence",
      `a:\n  errata:\n    - ${ENTRY.replace("low", "sure")}\n`,
      'published.yaml:3: a → errata → 0 → confidence must be equal to one of the allowed values: high, medium, low; it is "sure"\n  How sure the decision is.',
    ],
    [
      "has an entry that explains nothing",
      `a:\n  errata:\n    - ${ENTRY.replace("[x]", "[]")}\n`,
      "published.yaml:3: a → errata → 0 → explains must NOT have fewer than 1 items",
    ],
    [
      "has an identifier without a matter",
      `a:\n  errata:\n    - ${ENTRY.replace("a.b", "a")}\n`,
      'published.yaml:3: a → errata → 0 → id must match pattern "^[A-Za-z]\\w*\\.[a-z0-9-]+$"; it is "a"\n  Stable',
    ],
    [
      "has an example that is neither a request nor a response",
      "a:\n  revisions:\n    en-us:\n      page: a\n      examples:\n        body: x\n  errata: []\n",
      'published.yaml:6: a → revisions → en-us → examples → body must match pattern "^(request|response)"',
    ],
    [
      "has a page without its name",
      "a:\n  revisions:\n    en~us/2024:\n      note: undated\n  errata: []\n",
      "published.yaml:3: a → revisions → en~us/2024 must have required property 'page'",
    ],
    [
      "has a single statement in a list",
      "a:\n  revisions:\n    en-us:\n      page: a\n      says:\n        limit: [none]\n  errata: []\n",
      "published.yaml:6: a → revisions → en-us → says → limit must NOT have fewer than 2 items",
    ],
  ])("is refused with file, line and field when it %s", (_, source, message) => {
    expect(() => parsePublished(source, "published.yaml")).toThrow(message);
  });

  it.each(globSync("openapi/*/published.yaml"))("tells editors its format: %s", (file) => {
    expect(readFileSync(file, "utf8").split("\n")[0]).toBe(
      "# yaml-language-server: $schema=../published.schema.json",
    );
  });
});

describe("the schema of a published.yaml", () => {
  it("describes every property", () => {
    const { $defs } = JSON.parse(readFileSync("openapi/published.schema.json", "utf8"));
    const properties = Object.values<{ properties?: object }>($defs).flatMap(
      ({ properties = {} }) => Object.entries(properties),
    );
    expect(properties.length).toBeGreaterThanOrEqual(20);
    for (const [name, property] of properties)
      expect(property, name).toMatchObject({
        title: expect.any(String),
        description: expect.any(String),
      });
  });
});

describe("the ledger", () => {
  const COMMON = "platform: { errata: [] }\neverywhere: { errata: [] }\n";
  const read = (files: Record<string, string>) => {
    const directory = mkdtempSync(join(tmpdir(), "koodrive-ledger-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    for (const [folder, text] of Object.entries(files)) {
      mkdirSync(join(directory, folder));
      writeFileSync(join(directory, folder, "published.yaml"), text);
    }
    mkdirSync(join(directory, "guide"));
    return readLedger(directory);
  };

  it("is all of the folders' chapters, the common ones apart", () => {
    const ledger = read({
      common: COMMON,
      spaces: "a: { errata: [] }",
      shares: "b: { errata: [] }",
    });
    expect(Object.keys(ledger.operations).sort()).toEqual(["a", "b"]);
    expect(ledger.platform.place.line).toBe(1);
    expect(ledger.everywhere.place.line).toBe(2);
  });

  it("has one chapter for an operation", () => {
    expect(() =>
      read({ common: COMMON, shares: "a: { errata: [] }", spaces: "\na: { errata: [] }" }),
    ).toThrow(/spaces\/published\.yaml:2: "a" has a chapter in \S+\/shares\/published\.yaml:1 too/);
  });

  it.each(["platform", "everywhere"])("has the chapter %s", (chapter) => {
    expect(() => read({ common: COMMON.replace(chapter, "other") })).toThrow(
      "common/published.yaml must have the chapters platform and everywhere",
    );
  });
});
