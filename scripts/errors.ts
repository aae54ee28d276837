// openapi/common/error-catalogue.yaml → generated/errors.ts: the known error codes, for the client's ApiError.
import { type Node, readContract } from "./contract.ts";
import { writeGenerated } from "./generated.ts";

const catalogue: Node[] = readContract().root.info["x-koodrive-error-catalogue"];
const entries = catalogue.map(({ code, meaning, action, retryable }) => `  "${code}": ${JSON.stringify({ meaning, action, retryable })},\n`);

writeGenerated(
  "errors.ts",
  import.meta.filename,
  `
/** What is known of an error code. */
export interface ErrorCatalogueEntry {
  /** What the code says. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
  /** Whether the same call can succeed unchanged a moment later. */
  readonly retryable: boolean;
}

/** The codes of KooDrive and of its gateway that are known. The published table goes on after 13000414. */
export const errorCatalogue: Readonly<Record<string, ErrorCatalogueEntry>> = {
${entries.join("")}};
`,
);
