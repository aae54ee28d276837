import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { disagreements } from "../../scripts/ledger/disagreements.ts";
import type { Published } from "../../scripts/ledger/model.ts";
import {
  errorAt,
  explainsNothing,
  formatFinding,
  unexplained,
} from "../../scripts/ledger/report.ts";
import { contract, published } from "./small-contract.ts";

const reports = (chapter: Published) =>
  disagreements(chapter, contract, "updateSpace").map((disagreement) =>
    formatFinding(unexplained("updateSpace", chapter, disagreement)),
  );

describe("a disagreement that no entry explains", () => {
  it("is reported with the place, both values and the entry to write", () => {
    const chapter = published({
      "zh-cn 2025": { query: { dryRun: "Boolean" } },
      "en-us 2025": { query: { dryRun: "String [a, b]" } },
      "es-us, 2024": { query: { dryRun: "String [a, b]" } },
    });
    expect(reports(chapter)).toEqual([
      `openapi/spaces/published.yaml:7: updateSpace: no entry explains "query.dryRun type"
  published  String [a, b] (en-us 2025; es-us, 2024)
  contract   boolean, at /paths/~1v1~1space~1{ownerId}/put/parameters/1
  Correct the contract, or add this entry to the errata of updateSpace and complete it:
    - id: updateSpace.query-dryrun-type
      pointer: /paths/~1v1~1space~1{ownerId}/put/parameters/1
      published: String [a, b] (en-us 2025; es-us, 2024)
      explains: [query.dryRun type]
      decision:
      reason:
      confidence:
`,
      expect.stringContaining('no entry explains "query.dryRun values"'),
    ]);
  });

  it("is reported with all values where revisions differ", () => {
    const chapter = published({
      "en-us 2025": { query: { dryRun: "String" } },
      "es-us 2024": { query: { dryRun: "Long" } },
    });
    expect(reports(chapter)[0]).toContain(`
  published  String (en-us 2025)
             Long (es-us 2024)
  contract   boolean,`);
  });

  it("is, of statements, a matter of wording or a judgement to write down", () => {
    const chapter = published({
      "en-us 2025": { says: { "a limit, or none": "none" } },
      "es-us 2024": { says: { "a limit, or none": `up to 200: users, ${"or so ".repeat(20)}` } },
    });
    expect(reports(chapter)).toEqual([
      `openapi/spaces/published.yaml:3: updateSpace: no entry explains "says a limit, or none"
  published  none (en-us 2025)
             up to 200: users, ${"or so ".repeat(20)} (es-us 2024)
  Word the statements alike if they mean the same, or add this entry to the errata of updateSpace and complete it:
    - id: updateSpace.says-a-limit-or-none
      pointer:
      published: "none (en-us 2025); up to 200: users, ${"or so ".repeat(20)} (es-us 2024)"
      explains: ["says a limit, or none"]
      decision:
      reason:
      confidence:
`,
    ]);
  });

  it("gives an entry that is one when it is completed", () => {
    const pages = { "en-us 2025": { query: { dryRun: "String" } } };
    const [report = ""] = reports(published(pages));
    const [stub] = parse(report.slice(report.indexOf("    - id:")));
    const completed = { ...stub, decision: "-", reason: "-", confidence: "low" };
    expect(published(pages, [completed]).errata).toMatchObject([completed]);
  });
});

describe("an entry that explains what is not there", () => {
  it("is reported with its place and what to do", () => {
    const { errata } = published({}, [
      {
        id: "updateSpace.limit",
        pointer: "/info",
        published: "-",
        explains: ["body.limit range"],
        decision: "-",
        reason: "-",
        confidence: "low",
      },
    ]);
    const [entry] = errata;
    if (!entry) throw new Error("no entry");
    expect(formatFinding(explainsNothing(entry, "body.limit range", "any page"))).toBe(
      `openapi/spaces/published.yaml:4: updateSpace.limit: "body.limit range" is not to be found on any page
  Take it out of \`explains\`, or remove the entry, or correct the revision that showed it.
`,
    );
  });
});

describe("a finding", () => {
  it("without a line names the file alone", () => {
    expect(
      formatFinding({ file: "a.yaml", message: "it is empty", hint: "Write\nsomething." }),
    ).toBe("a.yaml: it is empty\n  Write\n  something.\n");
  });

  it("that ends all begins with its place", () => {
    expect(errorAt({ file: "a.yaml", line: 3 }, "it is empty").message).toBe(
      "a.yaml:3: it is empty",
    );
  });
});
