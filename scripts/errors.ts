// openapi/common/error-catalogue.yaml → generated/errors.ts: the known error codes. Two exports of the same: all that is known, an entry of its
// own, and what the client's ApiError tells, which is in every program and therefore short.
import { type Node, readContract } from "./contract.ts";
import { writeGenerated } from "./generated.ts";

const catalogue: Node[] = readContract().root.info["x-koodrive-error-catalogue"];
const entries = catalogue.map(
  ({ code, statuses, meaning, action, retryable }) => `  "${code}": ${JSON.stringify({ statuses, meaning, action, retryable })},\n`,
);
const codes = new Map<string, string[]>();
for (const { code, action, retryable } of catalogue) {
  const advice = `${action}${retryable ? "|" : ""}`;
  codes.set(advice, [...(codes.get(advice) ?? []), code]);
}
const lines = [...codes].map(([advice, codes]) => `  ${JSON.stringify(`${codes.join(" ")}|${advice}`)},\n`);

writeGenerated(
  "errors.ts",
  import.meta.filename,
  `
/** What is known of an error code. */
export interface ErrorCatalogueEntry {
  /** The HTTP statuses with which the code is documented. */
  readonly statuses: readonly number[];
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

/** Codes, what to do about them, and a mark if the call can be repeated: src/transport/failure.ts reads these lines. */
export const advice: readonly string[] = [
${lines.join("")}];
`,
);
