// Makes the tree that of a new version. What is released then is committed, reviewed and tagged.
import { readFileSync, writeFileSync } from "node:fs";
import { BASELINE, baselineText } from "../diff/baseline.ts";
import { compareContracts } from "../diff/contracts.ts";
import { gravest, type Impact } from "../diff/rules.ts";
import { runNode, runNpm } from "../run.ts";
import { CHANGES_OF_CONTRACT, withRelease, withReleasedContract } from "./changelog.ts";
import { readManifest } from "./identity.ts";

type Numbers = [major: number, minor: number, patch: number];

const numbersOf = (version: string): Numbers => version.split(".").map(Number) as Numbers;

/** @throws if the version is not what the changes of the contract ask for. */
export function prepare(version: string, today: string): void {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new RangeError(`A version is three numbers, such as 0.2.0, not "${version}".`);
  const contract = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  const released = JSON.parse(readFileSync(BASELINE, "utf8"));
  const impact = gravest(compareContracts(released, contract));
  const least = leastVersion(released.info.version, impact);
  if (version !== readManifest().version && compare(version, least) < 0)
    throw new RangeError(
      `The contract has changes of ${impact} impact: the version is ${least} at least.`,
    );
  change("CHANGELOG.md", (text) => withRelease(text, version, today));
  change("openapi/openapi.yaml", (text) => text.replace(/^( {2}version: ).*$/m, `$1${version}`));
  change(CHANGES_OF_CONTRACT, (text) => withReleasedContract(text, version, today));
  runNpm("version", version, "--no-git-tag-version", "--allow-same-version");
  runNode("scripts/generate.ts");
  const made = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  writeFileSync(BASELINE, baselineText(made));
}

/** The next version that may have a change. Before 1.0.0, what breaks programs is a minor version. */
export function leastVersion(released: string, impact: Impact | undefined): string {
  const [major, minor, patch] = numbersOf(released);
  if (impact === "major" && major > 0) return `${major + 1}.0.0`;
  if (impact === "major" || (impact === "minor" && major > 0)) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

function compare(a: string, b: string): number {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  const index = first.findIndex((number, position) => number !== second[position]);
  return index < 0 ? 0 : (first[index] ?? 0) - (second[index] ?? 0);
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, "utf8")));
}
