// Before npm packs, documents get the links that they have in the package (packed-links.ts); after
// it they are as they were. npm packs README.md and the others from where they are, so that they
// are changed there. Until they are back, node_modules has what they were.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readContract } from "../contract/contract.ts";
import { readManifest } from "./identity.ts";
import { packedFiles } from "./packed-files.ts";
import { withPackedLinks } from "./packed-links.ts";

const ORIGINALS = "node_modules/.cache/koodrive-client/documents";

function changeDocuments(): void {
  const files = new Set(packedFiles().files.map(({ path }) => path));
  const ofPackage = { manifest: readManifest(), contract: readContract(), files };
  for (const file of [...files].filter((name) => name.endsWith(".md"))) {
    const text = readFileSync(file, "utf8");
    const packed = withPackedLinks(text, file, ofPackage);
    if (packed === text) continue;
    mkdirSync(dirname(join(ORIGINALS, file)), { recursive: true });
    writeFileSync(join(ORIGINALS, file), text);
    writeFileSync(file, packed);
  }
}

function restoreDocuments(): void {
  if (!existsSync(ORIGINALS)) return;
  cpSync(ORIGINALS, ".", { recursive: true });
  rmSync(ORIGINALS, { recursive: true });
}

// A pack that was interrupted has left them changed.
restoreDocuments();
if (!process.argv.includes("--restore")) changeDocuments();
