import { describe, expect, it } from "vitest";
import { isJudgement, judgements } from "../../scripts/ledger/judgements.ts";
import { published } from "./small-contract.ts";

const of = (...says: object[]) =>
  judgements(
    published(Object.fromEntries(says.map((said, index) => [`20${20 + index}`, { says: said }])))
      .revisions,
  );

describe("statements on a topic", () => {
  it("disagree when two pages say different things; every page is evidence", () => {
    expect(of({ limit: "none" }, { limit: "up to 200" }, { limit: "none" })).toEqual([
      {
        key: "says limit",
        published: [
          { revision: "2020", value: "none" },
          { revision: "2021", value: "up to 200" },
          { revision: "2022", value: "none" },
        ],
      },
    ]);
  });

  it("disagree when one page says two things", () => {
    expect(of({ limit: ["none", "up to 200"] })).toEqual([
      {
        key: "says limit",
        published: [
          { revision: "2020", value: "none" },
          { revision: "2020", value: "up to 200" },
        ],
      },
    ]);
  });

  it("agree when all say the same, and on topics of their own", () => {
    expect(of({ limit: "none" }, { limit: "none" }, { unit: "GB" })).toEqual([]);
  });
});

describe("an erratum is a judgement", () => {
  it.each([
    [["says limit"], true],
    [["says limit", "says unit"], true],
    [["says limit", "body.limit range"], false],
    [["body.says type"], false],
  ])("if it explains %j: %s", (explains, expected) => {
    const [erratum] = published({}, [
      {
        id: "updateSpace.limit",
        pointer: "/info",
        published: "-",
        explains,
        decision: "-",
        reason: "-",
        confidence: "low",
      },
    ]).errata;
    expect(erratum && isJudgement(erratum)).toBe(expected);
  });
});
