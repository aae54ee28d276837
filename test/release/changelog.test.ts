// CHANGELOG.md keeps to Keep a Changelog, and its versions are those of the package and the contract.
import { describe, expect, it } from "vitest";
import {
  readChangelog,
  readChangesOfContract,
  withRelease,
  withReleasedContract,
} from "../../scripts/release/changelog.ts";
import { readManifest } from "../../scripts/release/identity.ts";

const KINDS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
const sections = readChangelog();

describe("CHANGELOG.md", () => {
  it("begins with what is not released, and then has the version of the package", () => {
    expect(sections.map(({ name }) => name).slice(0, 2)).toEqual([
      "Unreleased",
      readManifest().version,
    ]);
  });

  it("has versions with their days, the newest first", () => {
    const versions = sections.slice(1);
    for (const { name, date } of versions) {
      expect(name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(date).toBe(new Date(`${date}`).toISOString().slice(0, 10));
    }
    const names = versions.map(({ name }) => name);
    const compare = (a: string, b: string) => b.localeCompare(a, "en", { numeric: true });
    expect(names).toEqual([...new Set(names)].sort(compare));
    expect(versions.map(({ date }) => date)).toEqual(
      versions.map(({ date }) => date).sort((a = "", b = "") => b.localeCompare(a)),
    );
  });

  it.each(sections)("has kinds of changes under $name", ({ body }) => {
    const kinds = Array.from(body.matchAll(/^### (.*)$/gm), ([, kind = ""]) => kind);
    expect(kinds).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
  });

  it("has the versions that the guide to changes of the contract has, with their days", () => {
    const ofContract = readChangesOfContract();
    const released = ofContract.filter(({ date }) => date !== "not yet released");
    expect(released.length).toBeGreaterThan(0);
    expect(ofContract.slice(1).filter((version) => !released.includes(version))).toEqual([]);
    const dated = sections.map(({ name, date }) => ({ name, date }));
    expect(dated).toEqual(expect.arrayContaining(released));
  });
});

describe("a release", () => {
  const text =
    "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A\n\n## [0.1.0] - 2026-01-02\n\n- B\n";

  it("makes a version of what was not released", () => {
    expect(readChangelog(withRelease(text, "0.2.0", "2026-03-04"))).toEqual([
      { name: "Unreleased", date: undefined, body: "" },
      { name: "0.2.0", date: "2026-03-04", body: "### Added\n\n- A" },
      { name: "0.1.0", date: "2026-01-02", body: "- B" },
    ]);
  });

  it("gives a version that is there its day", () => {
    const prepared = text.replace("### Added\n\n- A\n\n", "");
    expect(readChangelog(withRelease(prepared, "0.1.0", "2026-03-04"))).toEqual([
      { name: "Unreleased", date: undefined, body: "" },
      { name: "0.1.0", date: "2026-03-04", body: "- B" },
    ]);
  });

  it.each([
    ["0.2.0, not yet released", "0.2.0"],
    ["0.2.0, 2026-02-03", "0.2.0"],
    ["0.2.0, not yet released", "1.0.0"],
  ])("dates the changes of the contract under %s as %s", (heading, version) => {
    const before = `# Changes\n\n## ${heading}\n\nA\n\n## 0.1.0, 2026-01-02\n\nB\n`;
    const after = withReleasedContract(before, version, "2026-03-04");
    expect(after).toBe(before.replace(heading, `${version}, 2026-03-04`));
    expect(readChangesOfContract(after)[0]).toEqual({ name: version, date: "2026-03-04" });
  });

  it("does not guess under which version something belongs", () => {
    expect(() => withRelease(text, "0.1.0", "2026-03-04")).toThrow(
      "CHANGELOG.md has [0.1.0] already: move there what is under [Unreleased].",
    );
  });
});
