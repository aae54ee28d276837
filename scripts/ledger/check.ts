// Whether the ledger is sound: every disagreement is explained by an entry, every entry explains
// one, and counts are computed. What the carrier edition alone limits is not enforced.
import type { Contract, Operation } from "../contract/contract.ts";
import { enforcedCarrierLimits } from "./carrier-limits.ts";
import { typedCount } from "./counts.ts";
import { disagreements } from "./disagreements.ts";
import { chapters, type Erratum, type Ledger, type Published } from "./model.ts";
import { explainsNothing, type Finding, unexplained } from "./report.ts";

/** What is wrong with the ledger; nothing, if it and the published pages agree. */
export function checkLedger(ledger: Ledger, contract: Contract): Finding[] {
  return [
    ...checkExplanations(ledger, contract),
    ...checkEntries(ledger, contract),
    ...checkCounts(ledger),
    ...contract.operations.flatMap((operation) => {
      const chapter = ledger.operations[operation.id];
      return chapter
        ? enforcedCarrierLimits(chapter, operation, contract)
        : [withoutChapter(operation)];
    }),
  ];
}

function* checkExplanations(ledger: Ledger, contract: Contract): Generator<Finding> {
  const { operations, platform, everywhere } = ledger;
  const explainedEverywhere = explainedKeys(everywhere);
  const met = new Set<string>();
  for (const [name, chapter] of [...Object.entries(operations), ["platform", platform] as const]) {
    const id = chapter === platform ? undefined : name;
    if (id !== undefined && !contract.operations.some((operation) => operation.id === id)) {
      yield ofNoOperation(name, chapter);
      continue;
    }
    const explained = explainedKeys(chapter);
    const found = disagreements(chapter, contract, id);
    for (const disagreement of found) {
      const { key } = disagreement;
      if (explained.has(key)) continue;
      if (explainedEverywhere.has(key)) met.add(key);
      else yield unexplained(name, chapter, disagreement);
    }
    const keys = new Set(found.map(({ key }) => key));
    yield* idleEntries(chapter.errata, keys, `the pages of ${name}`);
  }
  yield* idleEntries(everywhere.errata, met, "any page");
}

function explainedKeys({ errata }: Published): Set<string> {
  return new Set(errata.flatMap(({ explains }) => explains));
}

function* idleEntries(
  errata: readonly Erratum[],
  found: ReadonlySet<string>,
  pages: string,
): Generator<Finding> {
  for (const erratum of errata) {
    for (const key of erratum.explains)
      if (!found.has(key)) yield explainsNothing(erratum, key, pages);
  }
}

/**
 * What can be said of the entries alone: identifiers are unique and begin with their chapter,
 * pointers resolve, nothing is decided twice.
 */
function* checkEntries(ledger: Ledger, contract: Contract): Generator<Finding> {
  const ids = new Map<string, Erratum>();
  for (const [name, { errata }] of chapters(ledger)) {
    const explained = new Map<string, Erratum>();
    for (const erratum of errata) {
      const finding = (message: string, hint: string): Finding => ({
        ...erratum.place,
        message: `${erratum.id}: ${message}`,
        hint,
      });
      const namesake = ids.get(erratum.id);
      if (namesake)
        yield finding(
          `the identifier is taken by the entry in ${namesake.place.file}:${namesake.place.line}`,
          "Choose another identifier, or put both into one entry.",
        );
      ids.set(erratum.id, erratum);
      if (!erratum.id.startsWith(`${name}.`))
        yield finding(
          `the identifier does not begin with "${name}."`,
          "Begin it with the name of its chapter, or move the entry to the chapter it names.",
        );
      if (contract.at(erratum.pointer) === undefined)
        yield finding(
          `the pointer ${erratum.pointer} does not resolve`,
          "Point to the decided node in generated/openapi.json, after `npm run generate`.",
        );
      for (const key of erratum.explains) {
        const other = explained.get(key);
        if (other)
          yield finding(
            `"${key}" is explained by two entries, ${other.id} too`,
            "Take it out of the `explains` of one.",
          );
        explained.set(key, erratum);
      }
    }
  }
}

/** No entry has a count of pages that someone typed. */
function* checkCounts(ledger: Ledger): Generator<Finding> {
  for (const [name, { errata }] of chapters(ledger)) {
    for (const erratum of errata) {
      const count = typedCount(erratum, name);
      if (count === undefined) continue;
      yield {
        ...erratum.place,
        message: `${erratum.id}: "${count}" is a count that nothing computes`,
        hint: 'Compute it (CONTRIBUTING.md, "Counts"), or say what the listed revisions show.',
      };
    }
  }
}

function ofNoOperation(name: string, { place }: Published): Finding {
  return {
    ...place,
    message: `"${name}" is no operation of the contract`,
    hint: "Name the chapter after an operationId that openapi/openapi.yaml refers to.",
  };
}

function withoutChapter({ id, node }: Operation): Finding {
  const [resource] = String(node["x-koodrive-method"]).split(".");
  return {
    file: `openapi/${resource}/published.yaml`,
    message: `${id} has no chapter`,
    hint: 'Write down what was published of it (CONTRIBUTING.md, "Decide a contradiction").',
  };
}
