// Makes everything in generated/, in order. Each step is a script that also runs on its own.
import { run } from "./run.ts";

for (const step of [
  "bundle",
  "types",
  "operations",
  "resources",
  "secrets",
  "error-catalogue",
  "contract-data",
  "errata",
  "readme",
]) {
  run("node", `scripts/generate/${step}.ts`);
  console.log(`generated ${step}`);
}
