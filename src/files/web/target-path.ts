// There are no paths outside of Node.
import { ArgumentError } from "../../errors.ts";
import type { PathTarget } from "../download/to-path.ts";
import type { Transfer } from "../transfer.ts";

export async function prepareTarget({ operation }: Transfer): Promise<PathTarget> {
  const expected = 'must be { as: "blob" } or left out: paths can be written under Node alone';
  throw new ArgumentError("target", expected, { operation });
}
