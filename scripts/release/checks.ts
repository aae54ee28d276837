// What must be true before a version is published, each under a name of its own.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { BASELINE, baselineText } from "../diff/baseline.ts";
import { readChangelog } from "./changelog.ts";
import { identityProblems, readManifest } from "./identity.ts";
import { PACKED_LIMIT } from "./limits.ts";
import { packedFiles } from "./packed-files.ts";

/** What is wrong, in a sentence each. */
type Check = () => string[];

const git = (...args: string[]): string =>
  execFileSync("git", args, { encoding: "utf8" }).trimEnd();
const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));

export const CHECKS: Record<string, Check> = {
  identity: () => identityProblems(readManifest()),
  tree: cleanTree,
  changelog: versionInChangelog,
  tag: noSuchTag,
  contract: contractOfVersion,
  generated: () => upToDate("generate", "generated", "openapi/guide"),
  api: () => run("api", "--", "--check"),
  size: packedSize,
  dependencies: noDependency,
  licences: packedLicences,
};

function cleanTree(): string[] {
  const changed = git("status", "--porcelain");
  return changed ? [`Not everything is committed:\n${changed}`] : [];
}

function versionInChangelog(): string[] {
  const { version } = readManifest();
  const [unreleased, newest] = readChangelog();
  if (newest?.name !== version || !newest.date)
    return [`The newest version of CHANGELOG.md is not [${version}] with its day.`];
  return unreleased?.body ? ["CHANGELOG.md has something under [Unreleased]."] : [];
}

/** In the workflow the tag is there: it is what begins it. */
function noSuchTag(): string[] {
  const tag = `v${readManifest().version}`;
  if (!git("tag", "--list", tag)) return [];
  const [tagged, here] = [git("rev-list", "-1", tag), git("rev-parse", "HEAD")];
  return tagged === here ? [] : [`The tag ${tag} is at another commit: that version is released.`];
}

function contractOfVersion(): string[] {
  const { version } = readManifest();
  const contract = readJson("generated/openapi.json");
  const problems = [];
  if (contract.info.version !== version)
    problems.push(`The contract has the version ${contract.info.version}, not ${version}.`);
  if (baselineText(contract) !== readFileSync(BASELINE, "utf8"))
    problems.push(
      `${BASELINE} is not the contract of ${version}: run npm run release -- ${version}.`,
    );
  return problems;
}

/** A command of the project that fails says why by itself. */
function run(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", ...args], {
    encoding: "utf8",
  });
  return status === 0 ? [] : [`npm run ${args.join(" ")} failed:\n${stdout}${stderr}`];
}

function upToDate(script: string, ...paths: string[]): string[] {
  const before = git("diff", "--", ...paths);
  const failed = run(script);
  const isChanged = git("diff", "--", ...paths) !== before;
  return isChanged ? [...failed, `npm run ${script} changes what is committed.`] : failed;
}

function packedSize(): string[] {
  const failed = run("build");
  const { size } = packedFiles();
  return size > PACKED_LIMIT
    ? [...failed, `The package is ${size} bytes, and may be ${PACKED_LIMIT}.`]
    : failed;
}

function noDependency(): string[] {
  const names = Object.keys(readManifest().dependencies ?? {});
  return names.length ? [`package.json has dependencies: ${names.join(", ")}.`] : [];
}

/** The build fails where one of a bundled package is missing. */
function packedLicences(): string[] {
  const packed = new Set(packedFiles().files.map(({ path }) => path));
  const needed = ["LICENSE", "dist/LICENSES.txt", "dist/sbom.json"];
  return needed.filter((file) => !packed.has(file)).map((file) => `${file} is not packed.`);
}
