// `npm run diff -- <old bundle>`: what changed in the contract since, by semantic version. Without a
// bundle it is compared with the last release's. `--fail-on major` ends with status 1 where a change
// is as grave; `--announced` where one breaks programs and CHANGELOG says nothing of it.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readArguments, refuseArguments } from "./arguments.ts";
import type { Node } from "./contract/contract.ts";
import { BASELINE } from "./diff/baseline.ts";
import { compareContracts } from "./diff/contracts.ts";
import { type Change, gravest, IMPACTS, type Impact } from "./diff/rules.ts";
import { readChangelog } from "./release/changelog.ts";

const USAGE = "npm run diff -- [old bundle] [--fail-on impact] [--announced]";

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { "fail-on": { type: "string" }, announced: { type: "boolean" } },
});
const limit = values["fail-on"];
if (limit !== undefined && !IMPACTS.includes(limit as Impact))
  refuseArguments(`--fail-on takes ${IMPACTS.join(", ")}, not "${limit}".`);

const [old = BASELINE, surplus] = positionals;
if (surplus !== undefined)
  refuseArguments(`One bundle is compared, and not "${surplus}" with it. Usage: ${USAGE}`);
const before = readBundle(old);
const changes = compareContracts(before, readBundle("generated/openapi.json"));
console.log(report(changes, before.info.version));
if (limit !== undefined) failIf(reaches(limit as Impact), `There are changes of ${limit} impact.`);
if (values.announced) {
  const unreleased = readChangelog()[0]?.body ?? "";
  failIf(
    reaches("major") && !/^- \*\*Breaking:\*\* \S/m.test(unreleased),
    'Programs break, and CHANGELOG.md does not say so: write a line that begins with "- **Breaking:** " under [Unreleased].',
  );
}

/** YAML, or JSON, which is YAML, too. */
function readBundle(file: string): Node {
  let bundle: unknown;
  try {
    const text = readFileSync(file, "utf8");
    bundle = file.endsWith(".json") ? JSON.parse(text) : parse(text);
  } catch (error) {
    refuseArguments(`${file} cannot be read: ${(error as Error).message}.`);
  }
  if (!Object(bundle).openapi) refuseArguments(`${file} is no bundle: it has no field openapi.`);
  return bundle as Node;
}

function report(found: readonly Change[], version: string): string {
  const counts = IMPACTS.map((impact) => `${of(impact).length} ${impact}`);
  const lines = IMPACTS.flatMap(of).map(lineOf);
  return [`Since ${version}: ${counts.join(", ")}; texts and examples aside.`, ...lines].join("\n");

  function of(impact: Impact): Change[] {
    return found.filter((change) => change.impact === impact);
  }
}

function lineOf({ impact, place, rule, detail }: Change): string {
  const what = [place, rule].filter(Boolean).join(": ");
  return `${impact}  ${what}${detail === undefined ? "" : `, ${detail}`}`;
}

/** Whether a change is as grave, or graver. */
function reaches(impact: Impact): boolean {
  const found = gravest(changes);
  return found !== undefined && IMPACTS.indexOf(found) <= IMPACTS.indexOf(impact);
}

function failIf(isWrong: boolean, message: string): void {
  if (!isWrong) return;
  console.error(message);
  process.exitCode = 1;
}
