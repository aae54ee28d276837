// What API Extractor, which has a lockfile of its own beside this, says of an entry.
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { promisify } from "node:util";

export interface Entry {
  /** As programs import it, without the name of the package. */
  name: string;
  /** The declarations that `types` of package.json names. */
  declarations: string;
}

const EXTRACTOR = "scripts/api/node_modules/@microsoft/api-extractor/bin/api-extractor";
const DIRECTORY = "node_modules/.cache/koodrive-client/api";

/** The entries that have types; the others are JSON. */
export const ENTRIES: readonly Entry[] = Object.entries<{ types?: string }>(
  JSON.parse(readFileSync("package.json", "utf8")).exports,
).flatMap(([path, { types }]) =>
  types === undefined
    ? []
    : [{ name: basename(path).replace(/^\.$/, "index"), declarations: types }],
);

/** The report as API Extractor writes it. */
export async function extract(entry: Entry): Promise<string> {
  mkdirSync(DIRECTORY, { recursive: true });
  const config = `${DIRECTORY}/${entry.name}.json`;
  // What is there is not written again where only the ends of lines differ.
  rmSync(`${DIRECTORY}/${entry.name}.api.md`, { force: true });
  writeFileSync(config, JSON.stringify(configOf(entry)));
  await promisify(execFile)(process.execPath, [EXTRACTOR, "run", "--local", "--config", config]);
  return readFileSync(`${DIRECTORY}/${entry.name}.api.md`, "utf8");
}

function configOf({ name, declarations }: Entry) {
  const quiet = { default: { logLevel: "none" } };
  return {
    projectFolder: process.cwd(),
    newlineKind: "lf",
    mainEntryPointFilePath: resolve(declarations),
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          ...{ module: "nodenext", target: "es2023", skipLibCheck: true, types: ["node"] },
          lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
        },
        files: [resolve(declarations)],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: name,
      reportFolder: resolve(DIRECTORY),
      reportTempFolder: resolve(DIRECTORY, "temporary"),
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      // What the compiler says comes from `npm run lint`, and comments need not be TSDoc.
      compilerMessageReporting: quiet,
      extractorMessageReporting: {
        ...quiet,
        "ae-forgotten-export": { logLevel: "none", addToApiReportFile: false },
      },
      tsdocMessageReporting: quiet,
    },
  };
}
