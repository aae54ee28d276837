// The ledger: what the reference published (openapi/*/published.yaml), where that disagrees with
// the contract or with itself, and the entry that decides each disagreement. Disagreements are
// computed, never listed by hand: every one must be explained by an entry, and every entry must
// explain one (rule 4 of the design). CONTRIBUTING.md describes the file format.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { LineCounter, parseDocument } from "yaml";
import type { Contract } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { exampleDisagreements } from "./examples.ts";
import { tableDisagreements } from "./tables.ts";

/**
 * The rows of a published table, `name: type`. `name*` is mandatory, `name?` a row whose flag was
 * not visible.
 */
export type Rows = Record<string, string>;

/** One edition of a page: a locale at a date. */
export interface Revision {
  page: string;
  note?: string;
  uri?: string;
  headers?: string[];
  path?: Rows;
  query?: Rows;
  body?: Rows;
  response?: Rows;
  objects?: Record<string, Rows>;
  examples?: Record<string, string>;
  /**
   * What the page says in words, by topic. Two different statements on a topic are a disagreement.
   */
  says?: Record<string, string | string[]>;
}

export interface Erratum {
  /** Stable identifier: the operation, a dot, the matter. */
  id: string;
  /** JSON pointer of the decided node in the bundled contract. */
  pointer: string;
  /** What was published, table against example, revision against revision. */
  published: string;
  /** The disagreements that this entry decides. */
  explains: string[];
  decision: string;
  reason: string;
  confidence: "high" | "medium" | "low";
}

export interface Published {
  revisions?: Record<string, Revision>;
  errata: Erratum[];
}

/** A disagreement, with the revisions that show it: `body.userIds absent`. */
export interface Disagreement {
  key: string;
  evidence: string[];
}

/**
 * What was published of each operation, by operation ID, and the two chapters that belong to none.
 */
export interface Ledger {
  operations: Record<string, Published>;
  /** Pages about the service as a whole. */
  platform: Published;
  /** Disagreements that recur on the pages of many operations, decided once. */
  everywhere: Published;
}

export interface Finding {
  operation: string;
  erratum?: Erratum;
  message: string;
}

export function readLedger(directory = "openapi"): Ledger {
  const chapters: Record<string, Published> = {};
  for (const folder of readdirSync(directory).sort()) {
    const file = join(directory, folder, "published.yaml");
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      continue;
    }
    for (const [name, published] of Object.entries(parsePublished(text, file))) {
      if (chapters[name])
        throw new InvalidContractError(`${file}: "${name}" stands in another published.yaml too`);
      chapters[name] = published;
    }
  }
  const { platform, everywhere, ...operations } = chapters;
  if (!platform || !everywhere)
    throw new InvalidContractError(
      `${directory}/common/published.yaml must have the chapters platform and everywhere`,
    );
  return { operations, platform, everywhere };
}

const rows = { type: "object", additionalProperties: { type: "string" } };
const text = { type: "string", minLength: 1 };
const FORMAT = {
  type: "object",
  additionalProperties: {
    type: "object",
    required: ["errata"],
    additionalProperties: false,
    properties: {
      revisions: {
        type: "object",
        additionalProperties: {
          type: "object",
          required: ["page"],
          additionalProperties: false,
          properties: {
            page: text,
            note: text,
            uri: text,
            headers: { type: "array", items: text },
            path: rows,
            query: rows,
            body: rows,
            response: rows,
            objects: { type: "object", additionalProperties: rows },
            examples: {
              type: "object",
              propertyNames: { pattern: "^(request|response)" },
              additionalProperties: text,
            },
            says: {
              type: "object",
              additionalProperties: { anyOf: [text, { type: "array", items: text, minItems: 2 }] },
            },
          },
        },
      },
      errata: {
        type: "array",
        items: {
          type: "object",
          required: ["id", "pointer", "published", "explains", "decision", "reason", "confidence"],
          additionalProperties: false,
          properties: {
            id: { type: "string", pattern: "^[A-Za-z]\\w*\\.[a-z0-9-]+$" },
            pointer: { type: "string", pattern: "^/" },
            published: text,
            explains: { type: "array", minItems: 1, items: text },
            decision: text,
            reason: text,
            confidence: { enum: ["high", "medium", "low"] },
          },
        },
      },
    },
  },
};
const checkFormat = new Ajv2020({ allowUnionTypes: true }).compile<Record<string, Published>>(
  FORMAT,
);

/** Parses a published.yaml. An error names the file, the line and the field. */
export function parsePublished(source: string, file: string): Record<string, Published> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, merge: true });
  const syntax = document.errors[0];
  if (syntax)
    throw new InvalidContractError(
      `${file}:${lines.linePos(syntax.pos[0]).line}: ${syntax.message.split("\n")[0]}`,
    );
  const value: unknown = document.toJS();
  if (checkFormat(value)) return value;
  const error = checkFormat.errors?.[0] as ErrorObject;
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const node = document.getIn(
    path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    true,
  ) as { range?: [number, number, number] } | undefined;
  const detail = Object.values(error.params).join(", ");
  throw new InvalidContractError(
    `${file}:${lines.linePos(node?.range?.[0] ?? 0).line}: ${path.join(" → ")} ${error.message} (${detail})`,
  );
}

/** All disagreements of what was published of one operation, each with its evidence. */
export function disagreements(
  published: Published,
  contract: Contract,
  id?: string,
): Disagreement[] {
  const evidence = new Map<string, Set<string>>();
  const note = (key: string, revision: string) =>
    evidence.set(key, (evidence.get(key) ?? new Set()).add(revision));
  const operation = id === undefined ? undefined : contract.operation(id);
  const topics = new Map<string, Map<string, string>>();
  for (const [name, revision] of Object.entries(published.revisions ?? {})) {
    if (operation) {
      for (const key of tableDisagreements(revision, operation, contract)) note(key, name);
      for (const [example, source] of Object.entries(revision.examples ?? {})) {
        for (const key of exampleDisagreements(example, source, operation, contract))
          note(key, name);
      }
    }
    for (const [topic, statements] of Object.entries(revision.says ?? {})) {
      const said = topics.get(topic) ?? new Map();
      for (const statement of [statements].flat()) said.set(statement, name);
      topics.set(topic, said);
    }
  }
  for (const [topic, said] of topics) {
    if (said.size > 1) for (const name of said.values()) note(`says ${topic}`, name);
  }
  return [...evidence].map(([key, names]) => ({ key, evidence: [...names] }));
}

/**
 * Compares the ledger with the disagreements: what no entry explains, and what entries explain that
 * is not there.
 */
export function checkLedger(ledger: Ledger, contract: Contract): Finding[] {
  const findings: Finding[] = [];
  const everywhere = new Set(ledger.everywhere.errata.flatMap((erratum) => erratum.explains));
  const met = new Set<string>();
  const chapters: [string, Published, string?][] = Object.entries(ledger.operations).map(
    ([id, published]) => [id, published, id],
  );
  chapters.push(["platform", ledger.platform]);
  for (const [name, published, id] of chapters) {
    const found = new Set(disagreements(published, contract, id).map(({ key }) => key));
    const explained = new Set(published.errata.flatMap((erratum) => erratum.explains));
    for (const key of found) {
      if (explained.has(key)) continue;
      if (everywhere.has(key)) met.add(key);
      else findings.push({ operation: name, message: `${name}: no entry explains "${key}"` });
    }
    for (const erratum of published.errata) {
      for (const key of erratum.explains) {
        if (!found.has(key))
          findings.push({
            operation: name,
            erratum,
            message: `${erratum.id}: "${key}" is not to be found in what was published`,
          });
      }
    }
  }
  for (const erratum of ledger.everywhere.errata) {
    for (const key of erratum.explains) {
      if (!met.has(key))
        findings.push({
          operation: "everywhere",
          erratum,
          message: `${erratum.id}: "${key}" is not to be found on any page`,
        });
    }
  }
  return [...findings, ...checkEntries(ledger, contract)];
}

/**
 * What can be said of the entries alone: identifiers are unique and begin with their chapter,
 * pointers resolve, nothing is decided twice.
 */
function checkEntries(ledger: Ledger, contract: Contract): Finding[] {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  const chapters = {
    ...ledger.operations,
    platform: ledger.platform,
    everywhere: ledger.everywhere,
  };
  for (const [name, { errata }] of Object.entries(chapters)) {
    const explained = new Set<string>();
    for (const erratum of errata) {
      const report = (message: string) =>
        findings.push({ operation: name, erratum, message: `${erratum.id}: ${message}` });
      if (ids.has(erratum.id)) report("the identifier is taken");
      ids.add(erratum.id);
      if (!erratum.id.startsWith(`${name}.`)) report(`the identifier must begin with "${name}."`);
      if (contract.at(erratum.pointer) === undefined)
        report(`the pointer ${erratum.pointer} does not resolve`);
      for (const key of erratum.explains) {
        if (explained.has(key)) report(`"${key}" is explained by two entries`);
        explained.add(key);
      }
    }
  }
  for (const { id } of contract.operations) {
    if (!ledger.operations[id])
      findings.push({
        operation: id,
        message: `${id}: published.yaml says nothing about this operation`,
      });
  }
  return findings;
}
