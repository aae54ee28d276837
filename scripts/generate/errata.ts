// generated/errata.md: what the reference says wrongly or in two ways, for readers.
import type { Contract } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import {
  checkLedger,
  disagreements,
  type Erratum,
  type Ledger,
  type Published,
} from "../ledger/ledger.ts";

export function errata(contract: Contract, ledger: Ledger): string {
  const findings = checkLedger(ledger, contract);
  if (findings.length)
    throw new InvalidContractError(
      [
        "the ledger and the published pages do not agree:",
        ...findings.map(({ message }) => message),
      ].join("\n"),
      {
        file: "openapi/*/published.yaml",
        hint: 'CONTRIBUTING.md says what to write, under "Decide a contradiction".',
      },
    );
  const chapters = [...Object.values(ledger.operations), ledger.platform, ledger.everywhere];
  const count = chapters.reduce((sum, { errata }) => sum + errata.length, 0);
  return `# Errata of the published reference

${count} places where the published pages contradict themselves, each other or the service's own examples, and what this contract says instead.

${errataMarkdown(ledger, contract)}`;
}

/**
 * The errata as Markdown, a section for each operation, without a title. `title` writes the title
 * of an entry.
 */
export function errataMarkdown(
  ledger: Ledger,
  contract: Contract,
  title = (id: string) => `### ${id}`,
): string {
  const section = (heading: string, errata: Erratum[], evidence: Evidence) =>
    `## ${heading}\n\n${errata.map((erratum) => entry(erratum, evidence, title)).join("\n")}`;
  const sections = [
    section("Every operation", ledger.everywhere.errata, everywhereEvidence(ledger, contract)),
  ];
  sections.push(
    section(
      "The service as a whole",
      ledger.platform.errata,
      evidenceOf(ledger.platform, contract),
    ),
  );
  for (const { id, method, path } of contract.operations) {
    const published = ledger.operations[id];
    if (published)
      sections.push(
        section(
          `${id}\n\n\`${method} ${path}\``,
          published.errata,
          evidenceOf(published, contract, id),
        ),
      );
  }
  return sections.join("\n");
}

type Evidence = Map<string, string[]>;

function evidenceOf(published: Published, contract: Contract, id?: string): Evidence {
  const page = (revision: string) => `${published.revisions?.[revision]?.page} (${revision})`;
  return new Map(
    disagreements(published, contract, id).map(({ key, evidence }) => [key, evidence.map(page)]),
  );
}

/** For what recurs on many pages: how many pages have it. */
function everywhereEvidence(ledger: Ledger, contract: Contract): Evidence {
  const pages = new Map<string, string[]>();
  for (const [id, published] of Object.entries(ledger.operations)) {
    for (const { key } of disagreements(published, contract, id))
      pages.set(key, [...(pages.get(key) ?? []), id]);
  }
  return new Map(
    [...pages].map(([key, ids]) => [
      key,
      [
        ids.length === 1
          ? `the page of ${ids[0]}`
          : `the pages of ${ids.length} operations, ${ids[0]} among them`,
      ],
    ]),
  );
}

function entry(
  { id, pointer, published, explains, decision, reason, confidence }: Erratum,
  evidence: Evidence,
  title: (id: string) => string,
): string {
  const seen = [...new Set(explains.flatMap((key) => evidence.get(key) ?? []))];
  return `${title(id)}

- **Published:** ${published.trim()}
- **Decided:** ${decision.trim()}
- **Why:** ${reason.trim()} Confidence: ${confidence}.
- **Where:** \`${pointer}\`
- **Evidence:** ${seen.join("; ")}
`;
}
