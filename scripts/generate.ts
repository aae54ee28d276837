// `npm run generate`: makes all of generated/, and the table of operations in README.md.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { Contract } from "./contract/contract.ts";
import { InvalidContractError } from "./contract/invalid-contract-error.ts";
import { reportMistakes } from "./contract/report.ts";
import { bundle } from "./generate/bundle.ts";
import { contractData } from "./generate/contract-data.ts";
import { errata } from "./generate/errata.ts";
import { errorCatalogue } from "./generate/error-catalogue.ts";
import { operations } from "./generate/operations.ts";
import { readme } from "./generate/readme.ts";
import { resources } from "./generate/resources.ts";
import { secrets } from "./generate/secrets.ts";
import { types } from "./generate/types.ts";
import { readLedger } from "./ledger/read.ts";

await reportMistakes(async () => {
  const bundled = bundle();
  const contract = new Contract(parse(bundled));
  const artefacts: Record<string, string> = {
    "openapi.yaml": bundled,
    "openapi.json": JSON.stringify(contract.root, null, 2),
    "types.ts": await types(contract),
    "operations.ts": operations(contract),
    "resources.ts": resources(contract),
    "secrets.ts": secrets(contract),
    "error-catalogue.ts": errorCatalogue(contract),
    "contract-data.ts": contractData(contract),
    "errata.md": errata(contract, readLedger()),
  };
  const table = readme(contract, readFileSync("README.md", "utf8"));

  for (const [file, text] of Object.entries(artefacts))
    writeFileSync(`generated/${file}`, header(file) + text);
  writeFileSync("README.md", table);
  console.log(`generated ${Object.keys(artefacts).join(", ")} and the table in README.md`);

  const unknown = readdirSync("generated").find((file) => !Object.hasOwn(artefacts, file));
  if (unknown)
    throw new InvalidContractError("nothing makes this file", {
      file: `generated/${unknown}`,
      hint: "Delete it, or list it in scripts/generate.ts.",
    });
});

/** Says which script makes a file. The contract itself is for other programs, as it is. */
function header(file: string): string {
  const { name, ext } = path.parse(file);
  const origin = `Generated from openapi/ by scripts/generate/${name}.ts. Do not edit.`;
  if (ext === ".ts") return `// ${origin}\n`;
  return ext === ".md" ? `<!-- ${origin} -->\n\n` : "";
}
