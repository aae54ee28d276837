// What the compiler says of code that was generated.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { openCompiler } from "../support/compiler.ts";

const compileProject = openCompiler(resolve("node_modules/typescript"));

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
  const project = resolve(output, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ["."] }));
  return compileProject(project).printed;
}
