// CHANGELOG.md, in the format of Keep a Changelog: what is not released yet, then a section a
// version.
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
