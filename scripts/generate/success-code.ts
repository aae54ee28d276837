// The `code` of a success where it is another than 0 (`x-koodrive-success-code`), checked against
// the response of its operation: the client takes every other code for a failure.
import { escapePointerToken } from "../../src/model/json-pointer.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

const KEY = "x-koodrive-success-code";

export function successCodeOf(operation: Operation, contract: Contract): number | undefined {
  const { id, node, pointer } = operation;
  const code: number | undefined = node[KEY];
  const examples = Object.entries<Node>(contract.successExamples(operation));
  for (const [name, { value }] of examples) {
    if ([undefined, 0, code].includes(value.code)) continue;
    const type = escapePointerToken(contract.successType(operation));
    throw new InvalidContractError(
      `the success example "${name}" of ${id} has the code ${JSON.stringify(value.code)}`,
      {
        pointer: `${pointer}/responses/200/content/${type}/examples/${name}`,
        hint: `Write 0, or say by ${KEY} that this is the code of a success.`,
      },
    );
  }
  if (code === undefined) return undefined;
  const refuse = (problem: string, hint: string) => {
    throw new InvalidContractError(`the success code ${code} of ${id} ${problem}`, {
      pointer: `${pointer}/${KEY}`,
      hint,
    });
  };
  if (code === 0) refuse("is that of every operation", `Leave ${KEY} out.`);
  // A response that is a text has no fields.
  if (!contract.at(`${contract.successSchema(operation)}/properties/code`))
    refuse("is of a response without a code", `Leave ${KEY} out, or describe the field.`);
  if (!examples.some(([, { value }]) => value.code === code))
    refuse("is in none of its success examples", "Correct it, or give an example that has it.");
  return code;
}
