// Whoever adds an operation as CONTRIBUTING says, and does nothing else, has a project that passes.
// The operation is made up. It is added to a copy of the project, where the commands are run.
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";

const PATH_LINES = `  /koodrive/ose/v1/snapshot/{ownerId}/list:
    post: { $ref: spaces/listSpaceSnapshots.yaml }
`;

/** Tests of what knows no operation, which have passed before. They are not copied. */
const INDEPENDENT_FOLDERS = [
  ...["auth", "cli(?!/call)", "client", "conformance", "diff", "examples", "files", "follow"],
  ...["model", "random-calls", "release", "scripts/(?!first-steps)", "transport", "validation"],
  "workflows",
  "sandbox/(auth|bytes|command|control|data|random|rules|saved|seed|server|storage|world)",
];
const INDEPENDENT = new RegExp(
  `^test/((${INDEPENDENT_FOLDERS.join("|")})/?.*|generate/generate|types/hover)\\.test\\.ts$`,
);

it("an operation that is added as CONTRIBUTING says passes the commands that it names", () => {
  const directory = copyProject();
  addOperation(directory);
  const [, commands = ""] =
    /`(npm run generate && [^`]+)`/.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
  expect(commands.split(" && ")).toContain("npm test");

  const { status, output } = run(commands, directory);
  expect(status, output).toBe(0);
  for (const file of ["generated/resources.ts", "openapi/guide/15-typescript.md"])
    expect(readFileSync(join(directory, file), "utf8"), file).toContain("listSnapshots");
});

/** The files that git knows, as they are here, but for tests that have nothing to do with it. */
function copyProject(): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-newcomer-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0");
  for (const file of files.filter((name) => name && !INDEPENDENT.test(name))) {
    cpSync(file, join(directory, file));
  }
  symlinkSync(resolve("node_modules"), join(directory, "node_modules"));
  return directory;
}

function addOperation(directory: string): void {
  const added = "test/newcomer/spaces";
  const spaces = join(directory, "openapi/spaces");
  cpSync(`${added}/listSpaceSnapshots.yaml`, join(spaces, "listSpaceSnapshots.yaml"));
  for (const file of ["schemas.yaml", "published.yaml"])
    appendFileSync(join(spaces, file), readFileSync(`${added}/${file}`));
  const root = join(directory, "openapi/openapi.yaml");
  const text = readFileSync(root, "utf8");
  writeFileSync(
    root,
    text.replace(/^paths:\n/m, (line) => line + PATH_LINES),
  );
}

/** Runs commands as a shell does, without what Vitest puts into the environment. */
function run(commands: string, cwd: string): { status: number | null; output: string } {
  const variables = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name),
  );
  const { status, stdout, stderr } = spawnSync(commands, {
    cwd,
    env: Object.fromEntries(variables),
    encoding: "utf8",
    maxBuffer: 1e8,
    shell: true,
  });
  return { status, output: stdout + stderr };
}
