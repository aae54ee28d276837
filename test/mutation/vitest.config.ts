// The tests that the mutants of one part of src/ run through: its own, so that each part answers
// for itself. run.ts names the part in the environment.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ENTRIES } from "../support/entries.ts";
import { PARTS } from "./parts.ts";

export default defineConfig({
  resolve: {
    alias: [...ENTRIES].map(([name, source]) => ({
      find: new RegExp(`^${name}$`),
      replacement: fileURLToPath(source),
    })),
  },
  test: {
    include: PARTS[process.env.MUTATED_PART ?? ""]?.tests ?? [],
    exclude: [
      "test/imports.test.ts",
      // Programs in processes of their own, which no mutant reaches.
      "test/transport/debug-log.test.ts",
      "test/contract/drift.test.ts",
      // Long tables, which take minutes through instrumented code.
      "test/contract/examples.test.ts",
      "test/transport/normalise.test.ts",
    ],
    testNamePattern: /^(?!.*reads a large body)/,
    // Mutants share the modules, which are not loaded anew for each file of tests.
    isolate: false,
    // A mutant that waits for ever fails soon.
    testTimeout: 10_000,
  },
});
