import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { errata, errataMarkdown } from "../../scripts/generate/errata.ts";
import { isJudgement } from "../../scripts/ledger/judgements.ts";
import { chapters, type Erratum } from "../../scripts/ledger/model.ts";
import { readLedger } from "../../scripts/ledger/read.ts";
import { published, contract as smallContract } from "../ledger/small-contract.ts";

const contract = readContract();
const ledger = readLedger();
const all = chapters(ledger).flatMap(([, chapter]) => chapter.errata);
const document = errata(contract, ledger);
const [head = "", ...entries] = document.split("\n### ");

describe("the errata", () => {
  it("say how many there are, how many are computed and how many are judgements", () => {
    const judgements = all.filter(isJudgement).length;
    expect(head).toContain(`${all.length} places where the published pages contradict`);
    expect(head).toContain(`- ${all.length - judgements} rest on disagreements that are computed`);
    expect(head).toContain(`- ${judgements} are judgements`);
  });

  it("have an entry for each, and mark the judgements", () => {
    const marked = entries.map((entry) => ({
      id: entry.slice(0, entry.indexOf("\n")),
      judgement: entry.includes("- **Evidence (judgement):** "),
    }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(marked.sort(byId)).toEqual(
      all.map((erratum) => ({ id: erratum.id, judgement: isJudgement(erratum) })).sort(byId),
    );
  });

  it("name the pages that show each", () => {
    for (const entry of entries) expect(entry).toMatch(/\n- \*\*Evidence( \(judgement\))?:\*\* \S/);
    expect(entries.find((entry) => entry.startsWith("updateSpace.status-number"))).toContain(
      "- **Evidence:** api-koodrive/UpdateSpace (zh-cn 2025-12-12)",
    );
    expect(entries.find((entry) => entry.startsWith("everywhere.code-type"))).toMatch(
      /- \*\*Evidence:\*\* the pages of \d+ operations, \w+ among them\n/,
    );
  });

  it("name the only page that shows what could recur", () => {
    const chapter = published({ "en-us 2025": { query: { dryRun: "String" } } });
    const [first] = ledger.everywhere.errata;
    const erratum = { ...(first as Erratum), published: "-", explains: ["query.dryRun type"] };
    const everywhere = { ...ledger.everywhere, errata: [erratum] };
    const platform = { ...ledger.platform, errata: [] };
    const small = { ...ledger, operations: { updateSpace: chapter }, everywhere, platform };
    expect(errataMarkdown(small, smallContract)).toContain(
      "- **Evidence:** the page of updateSpace\n",
    );
  });

  it("go by operations in the order of the contract, after what is common", () => {
    const sections = [...document.matchAll(/^## (.*)$/gm)].map(([, section]) => section);
    expect(sections).toEqual([
      "Every operation",
      "The service as a whole",
      ...contract.operations.map(({ id }) => id),
    ]);
  });

  it("take titles of another form", () => {
    expect(errataMarkdown(ledger, contract, (id) => `**${id}**`)).toContain(
      "\n**updateSpace.status-number**\n\n- **Published:** ",
    );
  });

  it("are not made of a ledger that is wrong", () => {
    const wrong = { ...ledger, platform: { ...ledger.platform, errata: [] } };
    expect(() => errata(contract, wrong)).toThrow(
      /do not agree in \d+ places.*\n\nopenapi\/common\/published.yaml:\d+: platform: no entry explains "says [^"]+"\n {2}published {2}/,
    );
  });
});
