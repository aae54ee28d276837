// Which field of an answer names what has failed of a call that has succeeded
// (`x-koodrive-failures`), checked against what the field is.
import type { FailuresDescription } from "../../src/cli/call/description.ts";
import { parsePointer } from "../../src/model/json-pointer.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

const KEY = "x-koodrive-failures";

export function failedPartsOf(
  operation: Operation,
  contract: Contract,
): FailuresDescription | undefined {
  const begin = contract.successSchema(operation);
  const [pointer, second] = markedIn(begin, contract);
  if (pointer === undefined) return undefined;
  if (second !== undefined) {
    refuse(second, `${operation.id} has two lists of failures`, `Leave ${KEY} at one of them.`);
  }
  const list = contract.deref(contract.at(pointer)) as Node;
  demandElements(list, pointer, contract);
  const names = parsePointer(pointer.slice(begin.length)).filter((_, index) => index % 2 === 1);
  return { path: names.join("."), by: list[KEY] };
}

/** Pointers of what is marked, in the fields of an object and those of objects in them. */
function markedIn(pointer: string, contract: Contract): string[] {
  const { properties = {} } = contract.deref(contract.at(pointer)) ?? {};
  return Object.keys(properties).flatMap((name) => {
    const inner = `${pointer}/properties/${name}`;
    const isMarked = contract.deref(contract.at(inner))?.[KEY] !== undefined;
    return isMarked ? [inner] : markedIn(inner, contract);
  });
}

function demandElements(list: Node, pointer: string, contract: Contract): void {
  const element = contract.deref(list.items);
  if (!element) refuse(pointer, `${KEY} stands on no list`, "Write it on the list of failures.");
  if (list[KEY] !== "codes" || element.properties?.code) return;
  refuse(pointer, `${KEY} is of codes, and the elements have none`, "Describe the field code.");
}

function refuse(pointer: string, problem: string, hint: string): never {
  throw new InvalidContractError(problem, { pointer, hint });
}
