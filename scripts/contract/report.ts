import { InvalidContractError } from "./invalid-contract-error.ts";
import { locate } from "./source.ts";

/** Does the work of a script. A mistake in the contract ends it with status 1, without a stack. */
export async function reportMistakes(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof InvalidContractError)) throw error;
    console.error(describeMistake(error));
    process.exitCode = 1;
  }
}

/** `openapi/spaces/updateSpace.yaml:12: message`, and what to do in a line of its own. */
export function describeMistake({ message, mistake }: InvalidContractError): string {
  const { pointer, hint } = mistake;
  const { file, line } = pointer === undefined ? mistake : locate(pointer);
  const place = [file, line].filter((part) => part !== undefined).join(":");
  return `${place && `${place}: `}${message}${hint ? `\n  ${hint}` : ""}`;
}
