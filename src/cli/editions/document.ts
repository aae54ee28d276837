// A document in JSON, which becomes a file or goes to stdout.
import { textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { NOTHING, type Result } from "../model/result.ts";
import { openOutputFile } from "../output-file.ts";

/** Where the document goes. Some shells, such as PowerShell 5, write with `>` no UTF-8. */
export const outOption = textOption(
  "FILE",
  "the file to write; one that is there is replaced (default: stdout, as by -)",
  "the path of a file",
);

/** @throws {@link UsageError} for a file that cannot be written, before the document is made. */
export async function writeDocument(
  out: string | undefined,
  { cwd, notice }: Context,
  make: () => Promise<object>,
): Promise<Result> {
  const textOf = async () => `${JSON.stringify(await make(), undefined, 2)}\n`;
  if (out === undefined || out === "-") return { kind: "text", text: await textOf() };
  const file = await openOutputFile("out", out, cwd);
  try {
    await file.finish(await textOf());
    notice(`Written: ${file.name}`);
    return NOTHING;
  } finally {
    await file.discard();
  }
}
