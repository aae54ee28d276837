// In which form a command is asked to print.
import type { GlobalValues } from "../global-options.ts";
import { UsageError } from "../model/usage-error.ts";
import type { OutputMode } from "./print.ts";

/**
 * @param usual Where nothing is asked for.
 * @throws {@link UsageError} for two forms, or a byte order mark of another than CSV.
 */
export function outputMode(
  { output, json, csv, bom }: GlobalValues,
  usual: OutputMode = "table",
): OutputMode {
  const asked = new Set([output, json && "json", csv && "csv"].filter((each) => Boolean(each)));
  if (asked.size > 1) throw new UsageError("There is one output: give --json or --csv, not both.");
  const mode = ([...asked][0] ?? usual) as OutputMode;
  if (bom && mode !== "csv") throw new UsageError("--bom belongs to --csv.");
  return mode;
}
