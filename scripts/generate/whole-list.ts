// The first response example of a list is a whole list. A mock sends it for every page, so that a
// walk over any other one would not end.
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

export function checkWholeList(operation: Operation, contract: Contract): void {
  const [first] = Object.entries<Node>(contract.successExamples(operation));
  const [name, example] = first ?? ["", {}];
  const problem = whatGoesOn(operation.node["x-koodrive-pagination"], example.value);
  if (!problem) return;
  throw new InvalidContractError(
    `the first response example of ${operation.id}, "${name}", is not a whole list: ${problem}`,
    {
      pointer: `${operation.pointer}/responses/200/content/application~1json/examples/${name}`,
      hint: "Correct it, or put an example of a whole list before it.",
    },
  );
}

/** What tells a walk that another page follows. */
function whatGoesOn(pages: Node, body: Node): string | undefined {
  const { style, next, more, total } = pages;
  const at = (path: string) => path.split(".").reduce((node, key) => node?.[key], body);
  const count = [pages.items].flat().map(at).find(Array.isArray)?.length;
  if (count === undefined) return "it has no list";
  if (style === "cursor") {
    if (more && at(more) === true) return `"${more}" is true`;
    return (at(next) ?? "") === "" ? undefined : `it has "${next}"`;
  }
  if (total) return Number(at(total)) === count ? undefined : `"${total}" is not ${count}`;
  return count === 0 ? undefined : "without a total, only an empty page ends a list";
}
