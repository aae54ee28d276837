// Limits that only the carrier edition gives: documented they are no disagreement, enforced they
// are a mistake.
import { describe, expect, it } from "vitest";
import { Contract } from "../../scripts/contract/contract.ts";
import { enforcedCarrierLimits } from "../../scripts/ledger/carrier-limits.ts";
import { checkLedger } from "../../scripts/ledger/check.ts";
import { tableDifferences } from "../../scripts/ledger/tables.ts";
import { contract, operation, published, revision } from "./small-contract.ts";

const CARRIER = { page: "api-koodrive-carrier/UpdateSpace" };
const CUT = { "...": "cut" };
const DAYS = { body: { days: "Integer [0..365, days]", ...CUT } };

const found = (revisions: Record<string, object>) =>
  enforcedCarrierLimits(published(revisions), operation, contract).map(({ message }) => message);
const enforced = (limit: string) =>
  `updateSpace: "${limit}" is enforced, and only the carrier edition gives it`;

describe("a limit of the carrier edition that the contract enforces", () => {
  it.each<[string, object, string[]]>([
    ["a range", DAYS, ["body.days minimum 0", "body.days maximum 365"]],
    [
      "one end of a range",
      { body: { days: "Integer [1..365]", ...CUT } },
      ["body.days maximum 365"],
    ],
    ["values", { body: { type: "Integer [0, 1]", ...CUT } }, ["body.type enum 0,1"]],
    ["other values", { body: { type: "Integer [1]", ...CUT } }, []],
    ["a row without limits", { body: { "kind/of": "String", ...CUT } }, []],
    ["a field that the contract does not have", { query: { page: "Integer [0..1]", ...CUT } }, []],
  ])("is found: %s", (_, rows, limits) => {
    expect(found({ "main 2025": {}, "carrier 2026": { ...CARRIER, ...rows } })).toEqual(
      limits.map(enforced),
    );
  });

  it("is right if the main edition gives it too, and missed if it gives another", () => {
    const carrier = { ...CARRIER, ...DAYS };
    expect(found({ "main 2025": DAYS, carrier })).toEqual([]);
    const other = { body: { days: "Integer [0..30, days]", ...CUT } };
    expect(found({ "main 2025": other, carrier })).toEqual([enforced("body.days maximum 365")]);
  });

  it("is a finding of the check, with its place and what to do", () => {
    const updateSpace = published({ "main 2025": {}, carrier: { ...CARRIER, ...DAYS } });
    const none = { ...updateSpace, revisions: {}, errata: [] };
    const ledger = { operations: { updateSpace }, platform: none, everywhere: none };
    expect(checkLedger(ledger, contract)).toContainEqual({
      file: "openapi/spaces/published.yaml",
      line: 5,
      message: enforced("body.days maximum 365"),
      hint: expect.stringContaining("Move it to x-koodrive-carrier-limit."),
    });
  });
});

describe("a limit of the carrier edition that the contract documents", () => {
  const root = structuredClone(contract.root);
  const { days } = root.components.schemas.Update.properties;
  days["x-koodrive-carrier-limit"] = { minimum: 1, maximum: 30 };
  const documented = new Contract(root);
  const keys = (content: object) =>
    [...tableDifferences(revision(content), documented.operation("updateSpace"), documented)].map(
      ({ key }) => key,
    );
  const rows = { body: { days: "Integer [1..30, days]", ...CUT } };

  it("needs no erratum for the rows of that edition", () => {
    expect(keys({ ...CARRIER, ...rows })).toEqual([]);
    expect(keys({ ...CARRIER, ...DAYS })).toEqual(["body.days range"]);
  });

  it("is a disagreement with rows of the main edition", () => {
    expect(keys(rows)).toEqual(["body.days range"]);
  });
});
