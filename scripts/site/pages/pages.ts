// The site of what the repository has, which is read once.
import { readContract } from "../../contract/contract.ts";
import { describeErrata } from "../../generate/errata.ts";
import { readLedger } from "../../ledger/read.ts";
import { readManifest } from "../../release/identity.ts";
import { readDocuments } from "./documents.ts";
import { ofSandbox } from "./rules.ts";
import { makeSite, type Site } from "./site.ts";
import type { Sources } from "./sources.ts";

let site: Site | undefined;

export function readSite(): Site {
  site ??= makeSite(readSources());
  return site;
}

export function readSources(): Sources {
  const contract = readContract();
  return {
    contract,
    errata: describeErrata(readLedger(), contract).map(
      ({ place: _, explains: __, ...shown }) => shown,
    ),
    ...ofSandbox,
    documents: readDocuments(),
    manifest: readManifest(),
  };
}
