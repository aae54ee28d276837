// generated/errata.md: what the reference says wrongly or in two ways, for readers.
import type { Contract } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { checkLedger } from "../ledger/check.ts";
import { withCounts } from "../ledger/counts.ts";
import { disagreements } from "../ledger/disagreements.ts";
import { isJudgement } from "../ledger/judgements.ts";
import { chapters, type Erratum, type Ledger, type Published } from "../ledger/model.ts";
import { formatFinding } from "../ledger/report.ts";

/** The errata as a document. Throws if the ledger and the published pages do not agree. */
export function errata(contract: Contract, ledger: Ledger): string {
  const findings = checkLedger(ledger, contract);
  if (findings.length) {
    const count = findings.length === 1 ? "one place" : `${findings.length} places`;
    const places = `in ${count} (CONTRIBUTING.md, "Decide a contradiction")`;
    const details = findings.map(formatFinding).join("\n");
    throw new InvalidContractError(
      `the ledger and the published pages do not agree ${places}\n\n${details}`,
    );
  }
  return `# Errata of the published reference\n\n${errataMarkdown(ledger, contract)}`;
}

/** An erratum with what it rests on. */
export interface DescribedErratum extends Erratum {
  /** The operation that it concerns; undefined if it concerns several, or the whole service. */
  readonly operation?: string | undefined;
  readonly isOfService: boolean;
  readonly isJudgement: boolean;
  /** The pages that show it. */
  readonly evidence: readonly string[];
}

/** All errata: of every operation, of the service as a whole, and of each operation. */
export function describeErrata(ledger: Ledger, contract: Contract): DescribedErratum[] {
  const { operations, platform, everywhere } = ledger;
  const describe = (
    { errata }: Published,
    evidence: Evidence,
    of: Pick<DescribedErratum, "operation" | "isOfService">,
  ) =>
    errata.map((erratum) => ({
      ...withCounts(erratum, ledger, contract),
      ...of,
      isJudgement: isJudgement(erratum),
      evidence: [...new Set(erratum.explains.flatMap((key) => evidence.get(key) ?? []))],
    }));
  return [
    ...describe(everywhere, everywhereEvidence(ledger, contract), { isOfService: false }),
    ...describe(platform, evidenceOf(platform, contract), { isOfService: true }),
    ...contract.operations.flatMap(({ id }) => {
      const chapter = operations[id];
      if (!chapter) return [];
      const of = { operation: id, isOfService: false };
      return describe(chapter, evidenceOf(chapter, contract, id), of);
    }),
  ];
}

/**
 * The errata as Markdown without a heading: what they rest on, then a section for each operation.
 * `title` writes the title of an entry.
 */
export function errataMarkdown(
  ledger: Ledger,
  contract: Contract,
  title = (id: string) => `### ${id}`,
): string {
  const all = describeErrata(ledger, contract);
  const section = (heading: string, entries: readonly DescribedErratum[]) =>
    `## ${heading}\n\n${entries.map((erratum) => entry(erratum, title)).join("\n")}`;
  const isCommon = ({ operation }: DescribedErratum) => operation === undefined;
  const sections = [
    summary(ledger),
    section(
      "Every operation",
      all.filter((each) => isCommon(each) && !each.isOfService),
    ),
    section(
      "The service as a whole",
      all.filter((each) => isCommon(each) && each.isOfService),
    ),
  ];
  for (const { id, method, path } of contract.operations) {
    if (!ledger.operations[id]) continue;
    const heading = `${id}\n\n\`${method} ${path}\``;
    sections.push(
      section(
        heading,
        all.filter(({ operation }) => operation === id),
      ),
    );
  }
  return sections.join("\n");
}

/** How many errata there are, and on what they rest. */
function summary(ledger: Ledger): string {
  const all = chapters(ledger).flatMap(([, { errata }]) => errata);
  const judgements = all.filter(isJudgement).length;
  const computed = all.length - judgements;
  return `${all.length} places where the published pages contradict themselves, each other or the
service's own examples, and what this contract says instead.

- ${computed} rest on disagreements that are computed: the tables and examples of the pages, as they
  were printed, against this contract.
- ${judgements} are judgements: they rest on statements that we read on the pages and wrote down in
  our words, and on our view that these differ. No program checks that. Their evidence is marked
  *judgement*.
`;
}

/** Where each disagreement is to be seen, in words. */
type Evidence = Map<string, string[]>;

function evidenceOf(chapter: Published, contract: Contract, id?: string): Evidence {
  const page = (revision: string) => `${chapter.revisions[revision]?.page} (${revision})`;
  return new Map(
    disagreements(chapter, contract, id).map(({ key, published }) => [
      key,
      published.map(({ revision }) => page(revision)),
    ]),
  );
}

/** For what recurs on many pages: how many pages have it. */
function everywhereEvidence({ operations }: Ledger, contract: Contract): Evidence {
  const pages = new Map<string, string[]>();
  for (const [id, chapter] of Object.entries(operations)) {
    for (const { key } of disagreements(chapter, contract, id))
      pages.set(key, [...(pages.get(key) ?? []), id]);
  }
  const inWords = (ids: string[]) =>
    ids.length === 1
      ? `the page of ${ids[0]}`
      : `the pages of ${ids.length} operations, ${ids[0]} among them`;
  return new Map([...pages].map(([key, ids]) => [key, [inWords(ids)]]));
}

function entry(erratum: DescribedErratum, title: (id: string) => string): string {
  return `${title(erratum.id)}

- **Published:** ${erratum.published.trim()}
- **Decided:** ${erratum.decision.trim()}
- **Why:** ${erratum.reason.trim()} Confidence: ${erratum.confidence}.
- **Where:** \`${erratum.pointer}\`
- **Evidence${erratum.isJudgement ? " (judgement)" : ""}:** ${erratum.evidence.join("; ")}
`;
}
