// What the compiler says of code that was generated.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compiles all files below a directory. No types of packages are offered, so all that is used has
 * to be there.
 */
export function compile(output: string): string {
  const compilerOptions = {
    strict: true,
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
    module: "esnext",
    moduleResolution: "bundler",
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(output, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["."] }));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "--project", output],
    { encoding: "utf8" },
  );
  return stdout + stderr;
}
