// `node scripts/install.ts test/bench …`: installs what private packages need by their lockfiles, all
// at once, and leaves what is there already.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { runCommand, runProgram } from "./process.ts";

await runCommand(async () => {
  await Promise.all(process.argv.slice(2).map(install));
});

async function install(directory: string): Promise<void> {
  const packages = `${directory}/node_modules`;
  // npm ci empties the directory first.
  const record = `${packages}/.installed-lockfile`;
  const wanted = readFileSync(`${directory}/package-lock.json`, "utf8");
  const isThere = statSync(record, { throwIfNoEntry: false });
  if (isThere && readFileSync(record, "utf8") === wanted) return;
  await runProgram("npm", "ci", "--prefix", directory);
  mkdirSync(packages, { recursive: true });
  writeFileSync(record, wanted);
}
