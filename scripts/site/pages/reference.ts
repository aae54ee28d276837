// All that the pages are made of, read once.
import { rules } from "../../../src/sandbox/rules/rules.ts";
import type { Statement } from "../../../src/sandbox/rules/statement.ts";
import { statements } from "../../../src/sandbox/rules/statements.ts";
import { methodName } from "../../contract/arguments.ts";
import { type Contract, type Operation, readContract } from "../../contract/contract.ts";
import { type DescribedErratum, describeErrata } from "../../generate/errata.ts";
import { readLedger } from "../../ledger/read.ts";

export interface Assumption extends Statement {
  readonly id: string;
}

export interface Reference {
  readonly contract: Contract;
  /** The operations of a tag, in the order in which readers need them. */
  operationsOf(tag: string): readonly Operation[];
  /** In the order of the operations, those that concern several before them. */
  readonly errata: readonly DescribedErratum[];
  /** The operations that the sandbox has a rule for. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly statements: readonly Assumption[];
  /** The resources that a rule is about, or the matter of its own, such as `gate`. */
  resourcesOf(id: string): readonly string[];
  /** What the sandbox assumes of a resource. */
  assumptionsOf(resource: string): readonly Assumption[];
}

/** The first parts of the identifiers of rules, of resources where they are not the name. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  files: [
    ...["files", "file-answers", "file-details", "file-lists", "file-names", "file-order"],
    ...["file-scope", "file-search", "file-statistics", "directories", "uploads", "downloads"],
    ...["recycle-bin", "storage", "thumbnails"],
  ],
  fileVersions: ["versions", "uploads", "storage"],
  spaces: ["spaces", "group-spaces", "space-reports"],
  groups: ["groups", "group-members"],
  portal: ["recent-files"],
  shareLinks: ["share-links", "share-tasks"],
  sharedWithMe: ["received-shares"],
  users: ["users", "user-import"],
  tasks: ["tasks", "user-import", "works"],
  jobs: ["jobs", "works"],
  permissionTemplates: ["templates"],
  auditLogs: ["audit-logs"],
  jsSdk: ["js-sdk"],
};

/** What is made comes before what is done with it, and its end is last. */
const STEPS = [
  /^(create|add|batchCreate)/,
  /^getUpload/,
  /^(complete|verify|visit|validate|refresh)/,
  /^(list|search)/,
  /^(get|batchGet|count)/,
  /./,
  /^(delete|remove|clear|cancel|leave|close)/,
];

function stepOf(operation: Operation): number {
  const [, method] = methodName(operation);
  const last = STEPS.length - 1;
  return STEPS[last]?.test(method) ? last : STEPS.findIndex((step) => step.test(method));
}

export function readReference(): Reference {
  const contract = readContract();
  const all = Object.entries<Statement>(statements).map(([id, said]) => ({ id, ...said }));
  return {
    contract,
    operationsOf: (tag) =>
      contract.operations
        .filter(({ node }) => node.tags[0] === tag)
        .sort((a, b) => stepOf(a) - stepOf(b)),
    errata: describeErrata(readLedger(), contract),
    rules,
    statements: all,
    resourcesOf,
    assumptionsOf: (resource) =>
      all.filter(({ id, assumed }) => assumed !== undefined && resourcesOf(id).includes(resource)),
  };
}

function resourcesOf(id: string): string[] {
  const family = familyOf(id);
  const found = Object.keys(FAMILIES).filter((resource) => FAMILIES[resource]?.includes(family));
  return found.length ? found : [family];
}

/** The first part of an identifier, which is a resource or a matter of its own. */
const familyOf = (id: string): string => id.split(".")[0] ?? id;
