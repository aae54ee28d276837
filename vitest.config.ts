// The tests, in projects: `vitest run --project unit` and so on. Where a test imports the package,
// it gets the source; the projects `package` and `site` look at what was built.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { ENTRIES } from "./test/support/entries.ts";

/** Programs that tests start, from the source too, then need half the CPU time to begin. */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules/.cache/compiled");

/** The tests of tables that are long. */
const TABLES = [
  "test/files/download/{broken,random}.test.ts",
  "test/files/trees/random-trees.test.ts",
  "test/files/upload/{faults,killed,random}.test.ts",
  "test/ledger/*.test.ts",
  "test/prism/*.test.ts",
  "test/random-calls/*.test.ts",
  "test/scripts/first-steps.test.ts",
  "test/sandbox/answer/quirks.test.ts",
  "test/sandbox/data/{crash,strain}.test.ts",
  "test/sandbox/gate/{contract,random-requests}.test.ts",
  "test/sandbox/random/*.test.ts",
  "test/scripts/process.test.ts",
  "test/site-samples/*.test.ts",
  "test/contract/examples.test.ts",
  "test/transport/normalise.test.ts",
  "test/validation/differences-by-ajv.test.ts",
];

/** What takes most of a minute or more, the longest first. */
const LONG = [
  "test/site/pages.test.ts",
  "test/site/site.test.ts",
  "test/site/packed.test.ts",
  "test/package/files.test.ts",
  "test/package/types.test.ts",
  "test/generators/generators.test.ts",
];

/** A long file that began last would leave all workers but one idle. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONG.findIndex((file) => moduleId.endsWith(file));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

type TestOptions = NonNullable<TestProjectInlineConfiguration["test"]>;

const alias = [...ENTRIES].map(([name, source]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(source),
}));

const onSource = (name: string, test: TestOptions): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: { name, testTimeout: 20_000, hookTimeout: 30_000, ...test },
});

/** Of programs of other projects: browsers, compilers, generators, npm. */
const onBuild = (name: string, timeout: number, test: TestOptions = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    ...test,
  },
});

export default defineConfig({
  test: {
    // Vitest leaves one core idle. Much of these tests is waiting for servers and child processes.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongFirst },
    projects: [
      onSource("unit", {
        include: ["test/**/*.test.ts"],
        exclude: [
          ...configDefaults.exclude,
          "test/{site,generators,package,newcomer}/**",
          ...TABLES,
        ],
        // A process for all files that it runs, not one for each: that takes half the CPU time.
        // What a test changes of the process it has to change back, mocks aside.
        isolate: false,
        restoreMocks: true,
        typecheck: {
          enabled: true,
          include: ["test/types/*.test-d.ts"],
          tsconfig: "test/types/tsconfig.json",
        },
      }),
      // A sample of each long table, and the tables whole.
      onSource("samples", { include: TABLES }),
      onSource("tables", { include: TABLES, env: { ALL_CASES: "true" } }),
      onBuild("site", 60_000),
      onBuild("generators", 120_000),
      onBuild("package", 60_000, { globalSetup: "test/package/packed.ts" }),
      onBuild("newcomer", 600_000),
    ],
  },
});
