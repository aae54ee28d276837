// `npm run generate`: makes all files of generated/, the table of methods in a guide, and the figures
// of README.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { rules } from "../src/sandbox/rules/rules.ts";
import { statements } from "../src/sandbox/rules/statements.ts";
import { alone } from "./alone.ts";
import { Contract } from "./contract/contract.ts";
import { reportMistakes } from "./contract/report.ts";
import { bundle } from "./generate/bundle.ts";
import { withCodeSamples } from "./generate/code-samples.ts";
import { commands } from "./generate/commands.ts";
import { contractData } from "./generate/contract-data.ts";
import { errata } from "./generate/errata.ts";
import { errorCatalogue } from "./generate/error-catalogue.ts";
import { examples } from "./generate/examples.ts";
import { METHODS_GUIDE, withMethodsTable } from "./generate/methods-table.ts";
import { operations } from "./generate/operations.ts";
import { README, withFigures } from "./generate/readme-figures.ts";
import { requestSchemas } from "./generate/request-schemas.ts";
import { resources } from "./generate/resources.ts";
import { sandbox } from "./generate/sandbox.ts";
import { secrets } from "./generate/secrets.ts";
import { types } from "./generate/types.ts";
import { refuseOtherFiles, writeArtefacts, writeChanged } from "./generate/write.ts";
import { readLedger } from "./ledger/read.ts";

async function generate(): Promise<void> {
  const yaml = bundle();
  const contract = new Contract(parse(yaml));
  let described: ReturnType<typeof withCodeSamples> | undefined;
  const describe = () => {
    described ??= withCodeSamples(yaml, contract);
    return described;
  };
  const artefacts = {
    "operations.ts": () => operations(contract),
    "resources.ts": () => resources(contract),
    "secrets.ts": () => secrets(contract),
    "error-catalogue.ts": () => errorCatalogue(contract),
    "request-schemas.ts": () => requestSchemas(contract),
    "examples.ts": () => examples(contract),
    "commands.ts": () => commands(contract),
    "contract-data.ts": () => contractData(contract),
    "errata.md": () => errata(contract, readLedger()),
    "sandbox.md": () => sandbox(contract, { rules, statements }),
    // What takes longest.
    "types.ts": () => types(contract),
    // Last, since the others tell of mistakes by which there can be no samples.
    "openapi.yaml": () => describe().yaml,
    "openapi.json": () => describe().json,
  };
  await writeArtefacts(artefacts);
  writeChanged(METHODS_GUIDE, withMethodsTable(contract, readFileSync(METHODS_GUIDE, "utf8")));
  writeChanged(README, withFigures(contract, readFileSync(README, "utf8")));
  const texts = `the table in ${METHODS_GUIDE} and the figures in ${README}`;
  console.log(`generated ${Object.keys(artefacts).join(", ")}, ${texts}`);
  refuseOtherFiles(artefacts);
}

await alone(() => reportMistakes(generate));
