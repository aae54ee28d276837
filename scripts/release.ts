// `npm run release -- 0.2.0` makes the tree that of a new version; `-- --check` says whether it can be
// published, `-- --check identity tree` looks at these alone; `-- --notes` prints what CHANGELOG.md
// says of the version.
import { readArguments } from "./arguments.ts";
import { readChangelog } from "./release/changelog.ts";
import { CHECKS } from "./release/checks.ts";
import { readManifest } from "./release/identity.ts";
import { prepare } from "./release/prepare.ts";

const USAGE = "npm run release -- version, --check [names], or --notes";

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { check: { type: "boolean" }, notes: { type: "boolean" } },
});

try {
  if (values.check) check(positionals);
  else if (values.notes) console.log(notes(readManifest().version));
  else release(positionals[0]);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function check(names: readonly string[]): void {
  const unknown = names.find((name) => !Object.hasOwn(CHECKS, name));
  if (unknown)
    throw new RangeError(
      `There is no check "${unknown}": there are ${Object.keys(CHECKS).join(", ")}.`,
    );
  for (const [name, problemsOf] of Object.entries(CHECKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const problems = problemsOf();
    console.log(`${problems.length ? "no " : "yes"} ${name}`);
    for (const problem of problems) console.log(`    ${problem.replaceAll("\n", "\n    ")}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

function notes(version: string): string {
  const section = readChangelog().find(({ name }) => name === version);
  if (!section) throw new RangeError(`CHANGELOG.md has no [${version}].`);
  return section.body;
}

function release(version: string | undefined): void {
  if (version === undefined)
    throw new RangeError(
      "Name the version, as in npm run release -- 0.2.0, or --check or --notes.",
    );
  prepare(version, new Date().toISOString().slice(0, 10));
  console.log(`The tree is that of ${version}. Now:
  npm run api && git diff, then commit it and let it be reviewed;
  npm run release -- --check on the commit that was merged;
  git tag v${version} && git push origin v${version}, by which .github/workflows/release.yml publishes it.`);
}
