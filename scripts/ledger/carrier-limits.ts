// Limits of a request that the carrier edition alone gives are documented, not enforced. This finds
// those that its tables print, as values or as a range. Lengths and counts no table prints.
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { isCarrier, type Published, type Revision } from "./model.ts";
import { createMemory } from "./remember.ts";
import type { Finding } from "./report.ts";
import { parseRows, printed } from "./rows.ts";
import { tablesOf } from "./tables.ts";

type Revisions = Published["revisions"];

/** By the operation, which is of one contract, and by the revisions. */
const remember = createMemory<Operation, Revisions, Finding[]>();

export function enforcedCarrierLimits(
  { revisions }: Published,
  operation: Operation,
  contract: Contract,
): Finding[] {
  return remember(operation, revisions, () => findEnforced(revisions, operation, contract));
}

function findEnforced(revisions: Revisions, operation: Operation, contract: Contract): Finding[] {
  const all = Object.values(revisions);
  const limitsIn = (revision: Revision) => enforcedLimits(revision, operation, contract);
  const main = all.filter((revision) => !isCarrier(revision)).flatMap(limitsIn);
  return all.filter(isCarrier).flatMap((revision) =>
    limitsIn(revision)
      .filter((limit) => !main.includes(limit))
      .map((limit) => ({
        ...revision.place,
        message: `${operation.id}: "${limit}" is enforced, and only the carrier edition gives it`,
        hint:
          "Move it to x-koodrive-carrier-limit. If a page of the main edition gives it too, " +
          "write its row down among the revisions.",
      })),
  );
}

/** The limits in a request's tables that the contract has too: `query.limit maximum 100`. */
function enforcedLimits(revision: Revision, operation: Operation, contract: Contract): string[] {
  // The flags of a request say which fields are mandatory, a response has none.
  const tables = tablesOf(revision, operation, contract).filter(({ flags }) => flags);
  return tables.flatMap(({ label, rows, fields }) =>
    parseRows(rows).flatMap(({ name, facets }) => {
      const schema = fields.byName.get(name)?.schema ?? {};
      return limitsOf(facets, schema)
        .filter(([keyword, value]) => value !== "" && value === String(schema[keyword]))
        .map(([keyword, value]) => `${label}.${name} ${keyword} ${value}`);
    }),
  );
}

/** The limits in the facets of a row, by keyword. */
function limitsOf(facets: string[], schema: Node): [keyword: string, value: string][] {
  const { values, range = "" } = printed(facets, schema["x-koodrive-unit"]);
  const [minimum = "", maximum = ""] = range.split("..");
  return [
    ["minimum", minimum],
    ["maximum", maximum],
    ["enum", String(values)],
  ];
}
