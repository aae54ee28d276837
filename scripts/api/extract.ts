// What API Extractor, which has a lockfile of its own beside this, says of an entry.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";

export interface Entry {
  /** As programs import it, without the name of the package. */
  name: string;
  /** The declarations that `types` of package.json names. */
  declarations: string;
}

const DIRECTORY = "node_modules/.cache/koodrive-client/api";

/** The entries that have types; the others are JSON. */
export const ENTRIES: readonly Entry[] = Object.entries<{ types?: string }>(
  JSON.parse(readFileSync("package.json", "utf8")).exports,
).flatMap(([path, { types }]) =>
  types === undefined
    ? []
    : [{ name: basename(path).replace(/^\.$/, "index"), declarations: types }],
);

/** What is called of API Extractor. Its own types are there only where it is installed. */
interface ApiExtractor {
  ExtractorConfig: { prepare(options: object): object };
  Extractor: { invoke(config: object, options: object): { errorCount: number } };
}

/** The report as API Extractor writes it. */
export function extract(entry: Entry): string {
  const require = createRequire(new URL("package.json", import.meta.url));
  const { Extractor, ExtractorConfig }: ApiExtractor = require("@microsoft/api-extractor");
  mkdirSync(DIRECTORY, { recursive: true });
  const report = `${DIRECTORY}/${entry.name}.api.md`;
  // What is there is not written again where only the ends of lines differ.
  rmSync(report, { force: true });
  const config = ExtractorConfig.prepare({
    configObject: configOf(entry),
    packageJsonFullPath: resolve("package.json"),
  });
  // What the compiler says comes from `npm run lint`, and comments need not be TSDoc.
  const messageCallback = (message: { handled: boolean }) => {
    message.handled = true;
  };
  const { errorCount } = Extractor.invoke(config, { localBuild: true, messageCallback });
  if (errorCount > 0) throw new Error(`API Extractor cannot read ${entry.declarations}.`);
  return readFileSync(report, "utf8");
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
      compilerMessageReporting: quiet,
      extractorMessageReporting: quiet,
      tsdocMessageReporting: quiet,
    },
  };
}
