// What is said of a ledger that is wrong: where, what the sources have, and what to do.
import { Document, isCollection } from "yaml";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import type { Disagreement, Erratum, Place, Published } from "./model.ts";

export interface Finding extends Partial<Place> {
  readonly file: string;
  readonly message: string;
  /** What to do, in one or more lines. */
  readonly hint: string;
}

/** What stands there cannot be read. */
export function errorAt(
  { file, line }: Place,
  message: string,
  hint?: string,
): InvalidContractError {
  return new InvalidContractError(
    `${file}:${line}: ${message}`,
    hint === undefined ? {} : { hint },
  );
}

/** A finding as it is printed: `file:line: message`, and below it what to do. */
export function formatFinding({ file, line, message, hint }: Finding): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${message}\n${indent(hint)}\n`;
}

/** A disagreement that no entry explains, with the entry to write. */
export function unexplained(
  chapter: string,
  { place, revisions }: Published,
  disagreement: Disagreement,
): Finding {
  const { key, published, contract, pointer } = disagreement;
  const sides = alternatives(disagreement).map(
    (value, index) => `${index === 0 ? "published" : "         "}  ${value}`,
  );
  if (contract !== undefined) sides.push(`contract   ${contract}, at ${pointer}`);
  const correction =
    contract === undefined
      ? "Word the statements alike if they mean the same"
      : "Correct the contract";
  return {
    ...(revisions[published[0]?.revision ?? ""]?.place ?? place),
    message: [`${chapter}: no entry explains "${key}"`, ...sides.map(indent)].join("\n"),
    hint: `${correction}, or add this entry to the errata of ${chapter} and complete it:
${indent(stub(chapter, disagreement))}`,
  };
}

/** An entry that explains what is not there. */
export function explainsNothing(erratum: Erratum, key: string, pages: string): Finding {
  return {
    ...erratum.place,
    message: `${erratum.id}: "${key}" is not to be found on ${pages}`,
    hint: "Take it out of `explains`, or remove the entry, or correct the revision that showed it.",
  };
}

/** What was published, once each: `String (es-us (English), 2024; zh-cn 2025-12-12)`. */
function alternatives({ published }: Disagreement): string[] {
  const revisions = new Map<string, Set<string>>();
  for (const { revision, value } of published)
    revisions.set(value, (revisions.get(value) ?? new Set()).add(revision));
  return [...revisions].map(([value, names]) => `${value} (${[...names].join("; ")})`);
}

/** The entry that would explain a disagreement, with what only its author knows left empty. */
function stub(chapter: string, disagreement: Disagreement): string {
  const { key, pointer = null } = disagreement;
  const matter = key.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const document = new Document([
    {
      id: `${chapter}.${matter}`,
      pointer,
      published: alternatives(disagreement).join("; "),
      explains: [key],
      decision: null,
      reason: null,
      confidence: null,
    },
  ]);
  const explains = document.getIn([0, "explains"]);
  if (isCollection(explains)) explains.flow = true;
  return document.toString({ nullStr: "", lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
