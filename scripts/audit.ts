// `npm run audit`: known vulnerabilities of what users install, of which there may be none, and of what
// the project is developed with: .github/audit.json lists those that are borne, each with a reason. It
// asks the registry, which not every mirror answers.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readArguments, refuseArguments } from "./arguments.ts";

interface Advisory {
  /** Such as GHSA-abcd-efgh-ijkl. */
  id: string;
  package: string;
  title: string;
  severity: string;
  range: string;
}

/** What .github/audit.json lists. */
interface Borne {
  id: string;
  reason: string;
}

const LIST = ".github/audit.json";
const isOwn = (path: string) => !path.includes("node_modules");

const borne: Borne[] = JSON.parse(readFileSync(LIST, "utf8"));
const USAGE = "npm run audit -- [directories]";
const { positionals: named } = readArguments(USAGE, { allowPositionals: true });
for (const directory of named) {
  if (existsSync(join(directory, "package-lock.json"))) continue;
  refuseArguments(`${directory} has no package-lock.json. Usage: ${USAGE}`);
}
const directories =
  named.length > 0
    ? named
    : globSync("**/package-lock.json", { exclude: (path) => !isOwn(path) })
        .map(dirname)
        .sort();

const found = new Map<string, Advisory>();
for (const directory of directories) {
  const users = directory === "." ? audit(directory, "--omit=dev") : [];
  for (const each of users) fail(`Users install it: ${describe(each)}`);
  for (const each of audit(directory)) {
    found.set(each.id, each);
    const reason = borne.find(({ id }) => id === each.id)?.reason;
    if (reason) console.log(`${directory}: ${describe(each)}\n  borne: ${reason}`);
    else
      fail(
        `${directory}: ${describe(each)}\n  Update it, or list ${each.id} in ${LIST} with a reason.`,
      );
  }
}
for (const { id } of borne)
  if (!found.has(id)) fail(`${LIST} lists ${id}, which is gone: delete it.`);
console.log(`${found.size} advisories in ${directories.join(", ")}`);

function audit(directory: string, ...options: string[]): Advisory[] {
  const command = ["audit", "--json", "--package-lock-only", ...options];
  const { stdout } = spawnSync("npm", command, { cwd: directory, encoding: "utf8" });
  const { vulnerabilities, message } = JSON.parse(stdout);
  if (!vulnerabilities) {
    // What would be said of the others, and of what is listed, would be wrong.
    console.error(`The registry answers no audit: ${message}`);
    process.exit(1);
  }
  return Object.values<{ via: unknown[] }>(vulnerabilities).flatMap(({ via }) => advisoriesIn(via));
}

/** What leads to a vulnerable package is a name, the vulnerability itself an object. */
function advisoriesIn(via: readonly unknown[]): Advisory[] {
  const own = via.filter((each) => typeof each === "object" && each !== null);
  return own.map((each) => {
    const { url, name, title, severity, range } = each as Record<string, string>;
    return {
      ...{ title: title ?? "", severity: severity ?? "", range: range ?? "" },
      id: url?.split("/").at(-1) ?? "",
      package: name ?? "",
    };
  });
}

function describe({ id, package: name, title, severity, range }: Advisory): string {
  return `${name} ${range}, ${severity}: ${title} (${id})`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
