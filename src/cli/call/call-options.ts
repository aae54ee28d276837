// The options of every `koodrive call`, beside the arguments of the operation.
import { countOption } from "../arguments/kinds.ts";
import type { OptionTable } from "../model/option.ts";

export const CALL_OPTIONS = {
  body: {
    value: "JSON|@FILE|-",
    says: "arguments in one JSON object; options beside it win",
  },
  "dry-run": { says: "shows the request, without credentials, and sends nothing" },
} as const satisfies OptionTable;

/** Of lists alone. */
export const LIST_OPTIONS = {
  all: { says: "the whole list, page by page, its elements alone" },
  "max-items": countOption("N", "with --all: stops after N elements"),
} as const satisfies OptionTable;

/** Of operations that take something away. */
export const CONFIRM_OPTIONS = {
  yes: { says: "does it without a question" },
} as const satisfies OptionTable;
