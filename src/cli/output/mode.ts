// In which form a command is asked to print.
import type { GlobalValues } from "../global-options.ts";
import { UsageError } from "../model/usage-error.ts";
import type { OutputMode } from "./print.ts";

/**
 * @param usual Where nothing is asked for.
 * @throws {@link UsageError} for two forms.
 */
export function outputMode(
  { output, json, csv }: GlobalValues,
  usual: OutputMode = "table",
): OutputMode {
  const asked = new Set([output, json && "json", csv && "csv"].filter((each) => Boolean(each)));
  if (asked.size > 1) throw new UsageError("There is one output: give --json or --csv, not both.");
  return ([...asked][0] ?? usual) as OutputMode;
}
