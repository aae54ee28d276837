// CHANGELOG.md, in the format of Keep a Changelog: what is not released yet, then a section a
// version. And the guide to changes of the contract, with the same versions and days.
import { readFileSync } from "node:fs";

export interface Section {
  /** `Unreleased`, or a version. */
  name: string;
  /** Of a version, its day. */
  date?: string | undefined;
  body: string;
}

/** Newest first. */
export function readChangelog(text = readFileSync("CHANGELOG.md", "utf8")): Section[] {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const [, name = "", date] = /^\[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/m.exec(section) ?? [];
    return { name, date, body: section.slice(section.indexOf("\n")).trim() };
  });
}

/** The text with what was unreleased as a version of this day. */
export function withRelease(text: string, version: string, date: string): string {
  const known = readChangelog(text).find(({ name }) => name === version);
  if (!known)
    return text.replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}] - ${date}\n`);
  if (readChangelog(text)[0]?.body)
    throw new Error(
      `CHANGELOG.md has [${version}] already: move there what is under [Unreleased].`,
    );
  return text.replace(/^(## \[.*\])( - .*)?$/gm, (line, heading) =>
    heading === `## [${version}]` ? `${heading} - ${date}` : line,
  );
}

export const CHANGES_OF_CONTRACT = "openapi/guide/changes.md";

/** Its versions, newest first. One without changes of the contract is not among them. */
export function readChangesOfContract(text = readFileSync(CHANGES_OF_CONTRACT, "utf8")) {
  return Array.from(text.matchAll(/^## (\S+), (.+)$/gm), ([, name = "", date = ""]) => ({
    name,
    date,
  }));
}

/** The text with what was not released as a version of this day, as a version that it has is, too. */
export function withReleasedContract(text: string, version: string, date: string): string {
  return text.replaceAll(/^## (\S+), (.+)$/gm, (line, name, day) =>
    day === "not yet released" || name === version ? `## ${version}, ${date}` : line,
  );
}
