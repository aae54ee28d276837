// Rule 4 of the design: what the published pages say against the contract, and against each other,
// is exactly what the ledger explains.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { bodyPointer, parseExample, rounds } from "../../scripts/ledger/examples.ts";
import {
  checkLedger,
  disagreements,
  type Ledger,
  parsePublished,
  readLedger,
} from "../../scripts/ledger/ledger.ts";

const contract = readContract();
const ledger = readLedger();
const chapters = (from: Ledger) =>
  Object.entries({ ...from.operations, platform: from.platform, everywhere: from.everywhere });
const messages = (changed: Ledger, against = contract) =>
  checkLedger(changed, against).map(({ message }) => message);
const everywhere = new Set(ledger.everywhere.errata.flatMap(({ explains }) => explains));
const copy = () => structuredClone(ledger);

describe("the ledger", () => {
  it("explains every disagreement, and nothing else", () => {
    expect(messages(ledger)).toEqual([]);
  });

  it("has a chapter for every operation", () => {
    expect(Object.keys(ledger.operations).sort()).toEqual(
      contract.operations.map(({ id }) => id).sort(),
    );
  });

  it("sees the examples and the tables of every operation", () => {
    for (const [id, published] of Object.entries(ledger.operations)) {
      expect(disagreements(published, contract, id).length, id).toBeGreaterThan(0);
    }
  });
});

describe("the check bites", () => {
  it.each(
    chapters(ledger).flatMap(([chapter, { errata }]) => errata.map(({ id }) => [id, chapter])),
  )("when %s is removed", (id, chapter) => {
    const changed = copy();
    const published = Object.fromEntries(chapters(changed))[chapter as string];
    const at = published?.errata.findIndex((erratum) => erratum.id === id) ?? -1;
    const [removed] = published?.errata.splice(at, 1) ?? [];
    const found = messages(changed).join("\n");
    // What is explained everywhere too stays explained; something of its own is not.
    const own =
      removed?.explains.filter((key) => chapter === "everywhere" || !everywhere.has(key)) ?? [];
    expect(own).not.toEqual([]);
    for (const key of own) expect(found).toContain(`no entry explains "${key}"`);
  });

  it.each(chapters(ledger).map(([chapter]) => chapter))(
    "when %s gets an entry that explains nothing",
    (chapter) => {
      const changed = copy();
      const published = Object.fromEntries(chapters(changed))[chapter];
      const entry = {
        id: `${chapter}.new`,
        pointer: "/info",
        published: "-",
        explains: ["body.nowhere type"],
        decision: "-",
        reason: "-",
        confidence: "low" as const,
      };
      published?.errata.push(entry);
      expect(messages(changed)).toEqual([
        expect.stringContaining(`${chapter}.new: "body.nowhere type" is not to be found`),
      ]);
    },
  );

  it("when the contract changes under it", () => {
    const changed = structuredClone(contract.root);
    changed.components.schemas.UpdateSpaceRequest.properties.status.type = "integer";
    const other = new (
      contract.constructor as typeof import("../../scripts/contract/contract.ts").Contract
    )(changed);
    expect(messages(ledger, other)).toEqual(
      expect.arrayContaining([
        'updateSpace: no entry explains "body.status type"',
        expect.stringContaining("/status type"),
      ]),
    );
  });

  it.each([
    [
      "a field that the contract does not have",
      (body: Node) => ({ ...body, surprise: 1 }),
      "example.request /surprise unknown",
    ],
    [
      "a value of another type",
      (body: Node) => ({ ...body, type: "0" }),
      "example.request /type type",
    ],
    [
      "a missing mandatory field",
      ({ type: _, ...body }: Node) => body,
      "example.request /type required",
    ],
    [
      "a value outside the enum",
      (body: Node) => ({ ...body, type: 2 }),
      "example.request /type enum",
    ],
  ])("when an example has %s", (_, change, key) => {
    const changed = copy();
    const examples = changed.operations.updateSpace?.revisions?.["zh-cn 2025-12-12"]
      ?.examples as Record<string, string>;
    const body = JSON.stringify(change({ status: 1, type: 0 }));
    examples.request = `PUT /koodrive/ose/v1/space/1 Authorization:Bearer+******** ${body}`;
    expect(messages(changed)).toContain(`updateSpace: no entry explains "${key}"`);
  });

  it("when two entries explain one thing, an identifier is used twice, or a pointer points nowhere", () => {
    const changed = copy();
    const errata = changed.operations.updateSpace?.errata ?? [];
    errata.push({ ...errata[0], pointer: "/components/schemas/Nowhere" } as (typeof errata)[0]);
    const found = messages(changed).join("\n");
    expect(found).toContain("the identifier is taken");
    expect(found).toContain("is explained by two entries");
    expect(found).toContain("/components/schemas/Nowhere does not resolve");
  });
});

describe("a published.yaml that is wrong", () => {
  it.each([
    ["is no YAML", "a:\n  errata: [\n", /published\.yaml:\d+: /],
    [
      "lacks a field",
      "a:\n  errata:\n    - id: a.b\n",
      "published.yaml:3: a → errata → 0 must have required property 'pointer'",
    ],
    [
      "has an unknown field",
      "a:\n  errata: []\n  sources: []\n",
      "published.yaml:2: a must NOT have additional properties (sources)",
    ],
    [
      "has an odd confidence",
      "a:\n  errata:\n    - { id: a.b, pointer: /x, published: x, explains: [x], decision: x, reason: x, confidence: sure }\n",
      "published.yaml:3: a → errata → 0 → confidence",
    ],
  ])("is refused with file, line and field when it %s", (_, source, message) => {
    expect(() => parsePublished(source, "published.yaml")).toThrow(message);
  });
});

describe("published examples", () => {
  const examples = Object.entries(ledger.operations).flatMap(([id, { revisions = {} }]) =>
    Object.entries(revisions).flatMap(([revision, { examples = {} }]) =>
      Object.entries(examples).map(([name, text]) => ({
        id,
        revision,
        name,
        text,
        kind: name.startsWith("request") ? ("request" as const) : ("response" as const),
      })),
    ),
  );

  // Rule 3: the requests on the pages that this project started from stay valid.
  const START = [
    "createGroupSpace",
    "updateSpace",
    "transferUnallocatedSpace",
    "getSpaceAllocation",
    "updateShare",
  ];
  it.each(examples.filter(({ kind, id }) => kind === "request" && START.includes(id)))(
    "$id, $revision: the $name is a valid request once its ledgered shapes are turned",
    ({ id, text, kind }) => {
      const { body } = parseExample(text);
      if (body === undefined)
        return expect(contract.requestSchema(contract.operation(id))).toBeUndefined();
      const all = rounds(body, bodyPointer(contract.operation(id), kind), contract).flatMap(
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

describe("parseExample", () => {
  it("takes request line, headers and body apart, on one line or on several", () => {
    const onLines = 'POST /a/b?c=d\nAuthorization: Bearer+x\nX-Date: 1\n\n{ "a": 1 }';
    const onOne = 'POST https://host/a/b Authorization:Bearer+x { "a": 1 }';
    expect(parseExample(onLines)).toMatchObject({
      method: "POST",
      path: "/a/b",
      headers: { authorization: "Bearer+x", "x-date": "1" },
      body: { a: 1 },
      repaired: false,
    });
    expect(parseExample(onOne)).toMatchObject({
      method: "POST",
      path: "/a/b",
      headers: { authorization: "Bearer+x" },
      body: { a: 1 },
    });
  });

  it("does not take a path placeholder for a body", () => {
    expect(parseExample("PUT /a/{id}")).toMatchObject({ path: "/a/{id}", repaired: false });
    expect(parseExample("PUT /a/{id}\n{}")).toMatchObject({ path: "/a/{id}", body: {} });
  });

  it("repairs what is no JSON, and says so", () => {
    expect(parseExample('{ "a": 1, "b": 2, }')).toMatchObject({
      body: { a: 1, b: 2 },
      repaired: true,
    });
  });
});
