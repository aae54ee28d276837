// What the published pages say against the contract, and against each other, is exactly what the
// ledger explains.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Contract, type Node, readContract } from "../../scripts/contract/contract.ts";
import { checkLedger } from "../../scripts/ledger/check.ts";
import { disagreements } from "../../scripts/ledger/disagreements.ts";
import { parseExample } from "../../scripts/ledger/examples.ts";
import { chapters, type Erratum, type Ledger, type Published } from "../../scripts/ledger/model.ts";
import { readLedger } from "../../scripts/ledger/read.ts";
import { formatFinding } from "../../scripts/ledger/report.ts";
import { bodyPointer } from "../../scripts/ledger/schemas.ts";
import { rounds } from "../../scripts/ledger/validation.ts";
import { sample } from "../support/sample.ts";

const contract = readContract();
const ledger = readLedger();
const { everywhere } = ledger;
const explainedEverywhere = everywhere.errata.flatMap(({ explains }) => explains);

/** The ledger with one chapter changed; what was computed of the others stays computed. */
function withChapter(name: string, change: (chapter: Published) => Partial<Published>): Ledger {
  const own = name === "platform" || name === "everywhere";
  const before = own ? ledger[name] : (ledger.operations[name] as Published);
  const chapter = { ...before, ...change(before) };
  if (own) return { ...ledger, [name]: chapter };
  return { ...ledger, operations: { ...ledger.operations, [name]: chapter } };
}

const messages = (changed: Ledger, against = contract) =>
  checkLedger(changed, against).map(({ message }) => message);

const entry = (fields: Partial<Erratum>): Erratum => ({
  place: { file: "published.yaml", line: 1 },
  id: "updateSpace.new",
  pointer: "/info",
  published: "-",
  explains: ["body.nowhere type"],
  decision: "-",
  reason: "-",
  confidence: "low",
  ...fields,
});

describe("the ledger", () => {
  it("explains every disagreement, and nothing else", () => {
    expect(checkLedger(ledger, contract).map(formatFinding)).toEqual([]);
  });

  it("has a chapter for every operation", () => {
    expect(Object.keys(ledger.operations).sort()).toEqual(
      contract.operations.map(({ id }) => id).sort(),
    );
  });

  it("sees the examples and the tables of every operation", () => {
    for (const [id, chapter] of Object.entries(ledger.operations)) {
      expect(disagreements(chapter, contract, id).length, id).toBeGreaterThan(0);
    }
  });
});

describe("disagreements", () => {
  it("are computed once for a chapter, whatever its entries", () => {
    const chapter = ledger.operations.updateSpace as Published;
    const found = disagreements(chapter, contract, "updateSpace");
    expect(disagreements({ ...chapter, errata: [] }, contract, "updateSpace")).toBe(found);
  });
});

describe("the check finds", () => {
  const entries = chapters(ledger).flatMap(([name, { errata }]) =>
    errata.map((erratum) => ({ name, id: erratum.id, erratum })),
  );
  it.each(sample(entries, 100))(
    "that $id is removed, and takes the entries it asks for",
    (removed) => {
      const { name, erratum } = removed;
      const without = (chapter: Published) => chapter.errata.filter((other) => other !== erratum);
      const findings = checkLedger(
        withChapter(name, (chapter) => ({ errata: without(chapter) })),
        contract,
      );
      // What is explained everywhere too stays explained; something of its own is not.
      const own = erratum.explains.filter(
        (key) => name === "everywhere" || !explainedEverywhere.includes(key),
      );
      expect(own).not.toEqual([]);
      const found = findings.map(formatFinding).join("\n");
      for (const key of own) expect(found).toContain(`no entry explains "${key}"`);
      if (name === "everywhere") return;
      const completed = findings.map(({ hint }) => completedStub(hint));
      expect(
        messages(withChapter(name, (chapter) => ({ errata: [...without(chapter), ...completed] }))),
      ).toEqual([]);
    },
  );

  it.each([...sample(Object.keys(ledger.operations), 25), "platform", "everywhere"])(
    "an entry of %s that explains nothing",
    (name) => {
      const idle = entry({ id: `${name}.new` });
      expect(messages(withChapter(name, ({ errata }) => ({ errata: [...errata, idle] })))).toEqual([
        expect.stringContaining(`${name}.new: "body.nowhere type" is not to be found on`),
      ]);
    },
  );

  it("an entry for every operation that explains what each explains itself", () => {
    const key = "example.request /status type";
    const idle = entry({ id: "everywhere.new", explains: [key] });
    expect(
      messages(withChapter("everywhere", ({ errata }) => ({ errata: [...errata, idle] }))),
    ).toEqual([`everywhere.new: "${key}" is not to be found on any page`]);
  });

  it("that the contract changes under it", () => {
    const changed = structuredClone(contract.root);
    changed.components.schemas.UpdateSpaceRequest.properties.status.type = "integer";
    const found = checkLedger(ledger, new Contract(changed)).map(formatFinding).join("\n");
    expect(found).toContain('updateSpace: no entry explains "body.status type"');
    expect(found).toContain(
      "  contract   integer, enum [0, 1], at /components/schemas/UpdateSpaceRequest/properties/status\n",
    );
    expect(found).toContain(
      '"example.request /status type" is not to be found on the pages of updateSpace',
    );
  });

  it("an example that breaks the contract", () => {
    const name = "zh-cn 2025-12-12";
    const request =
      'PUT /koodrive/ose/v1/space/1 Authorization:Bearer+******** {"status": 1, "type": 2}';
    const changed = withChapter("updateSpace", ({ revisions }) => {
      const revision = revisions[name] as Published["revisions"][string];
      return {
        revisions: { ...revisions, [name]: { ...revision, examples: { request } } },
      };
    });
    expect(messages(changed)).toEqual([
      expect.stringContaining('updateSpace: no entry explains "example.request /type enum"'),
    ]);
  });

  it("an operation without a chapter", () => {
    const { updateSpace: _, ...operations } = ledger.operations;
    expect(checkLedger({ ...ledger, operations }, contract).map(formatFinding)).toEqual([
      expect.stringMatching(/^openapi\/spaces\/published.yaml: updateSpace has no chapter\n/),
    ]);
  });

  it("a chapter of no operation", () => {
    const { updateSpace, ...operations } = ledger.operations;
    const changed = { ...operations, updatSpace: updateSpace as Published };
    expect(
      checkLedger({ ...ledger, operations: changed }, contract)
        .map(formatFinding)
        .join("\n"),
    ).toContain(
      `openapi/spaces/published.yaml:${updateSpace?.place.line}: "updatSpace" is no operation of the contract\n  Name the chapter after an operationId`,
    );
  });

  const [first] = ledger.operations.updateSpace?.errata ?? [];
  it.each([
    [
      "an identifier that is used twice",
      { id: first?.id as string },
      `${first?.id}: the identifier is taken by the entry in openapi/spaces/published.yaml:${first?.place.line}`,
    ],
    [
      "an identifier that belongs to another chapter",
      { id: "createSpace.new" },
      'createSpace.new: the identifier does not begin with "updateSpace."',
    ],
    [
      "an identifier that only begins like its chapter",
      { id: "updateSpaces.new" },
      'updateSpaces.new: the identifier does not begin with "updateSpace."',
    ],
    [
      "a pointer that points nowhere",
      { pointer: "/components/schemas/Nowhere" },
      "updateSpace.new: the pointer /components/schemas/Nowhere does not resolve",
    ],
    [
      "a count in words",
      { published: "A String on most pages." },
      'updateSpace.new: "most pages" is a count that nothing computes',
    ],
    [
      "what two entries explain",
      { explains: first?.explains.slice(0, 1) as string[] },
      `updateSpace.new: "${first?.explains[0]}" is explained by two entries, ${first?.id} too`,
    ],
  ])("%s", (_, fields, message) => {
    const changed = withChapter("updateSpace", ({ errata }) => ({
      errata: [...errata, entry(fields)],
    }));
    expect(messages(changed)).toContain(message);
  });
});

/** The entry that a finding asks for, with what its author would write. */
function completedStub(hint: string): Erratum {
  const [stub] = parse(hint.slice(hint.indexOf("  - id:")));
  return entry({
    ...stub,
    pointer: stub.pointer ?? "/info",
    decision: "-",
    reason: "-",
    confidence: "low",
  });
}

describe("published examples", () => {
  const examples = Object.entries(ledger.operations).flatMap(([id, { revisions }]) =>
    Object.entries(revisions).flatMap(([revision, { examples = {} }]) =>
      Object.entries(examples).map(([name, text]) => ({ id, revision, name, text })),
    ),
  );

  // The requests on the pages that this project started from stay valid.
  const START = [
    "createGroupSpace",
    "updateSpace",
    "transferUnallocatedSpace",
    "getSpaceAllocation",
    "updateShare",
  ];
  it.each(examples.filter(({ name, id }) => name.startsWith("request") && START.includes(id)))(
    "$id, $revision: the $name is a valid request once its ledgered shapes are turned",
    ({ id, text }) => {
      const operation = contract.operation(id);
      const { body } = parseExample(text);
      if (body === undefined) return expect(contract.requestSchema(operation)).toBeUndefined();
      const all = rounds(body, bodyPointer(operation, "request", contract), contract).flatMap(
        ({ violations }) => violations,
      );
      // What is left is not a matter of shape: the placeholder "string" where a value has a form of
      // its own.
      const unmended = all.filter(({ keyword }) => keyword !== "type").map(({ path }) => path);
      for (const path of unmended)
        expect(path.split("/").reduce((node: Node, key) => (key ? node[key] : node), body)).toBe(
          "string",
        );
    },
  );

  it("carry no token, application ID or signature", () => {
    for (const file of [
      ...globSync("openapi/**/*.yaml"),
      "generated/openapi.yaml",
      "generated/errata.md",
    ]) {
      expect(readFileSync(file, "utf8"), file).not.toMatch(
        /Bearer[+ ][0-9a-f]{4}|(AppId|Signature)=[0-9a-f]{4}/,
      );
    }
  });
});
