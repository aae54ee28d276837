// What several pages ask of the contract, the errata and the sandbox.
import { methodName } from "../../contract/arguments.ts";
import type { Operation } from "../../contract/contract.ts";
import { siteAddressOf } from "../../release/identity.ts";
import type { Assumption, Sources } from "./sources.ts";

export interface Reference extends Pick<Sources, "contract" | "errata" | "statements"> {
  /** Where the site is, without a slash at its end. */
  readonly siteAddress: string;
  /** The operations of a tag, in the order in which readers need them. */
  operationsOf(tag: string): readonly Operation[];
  /** Whether the sandbox has a rule for an operation. */
  hasRule(id: string): boolean;
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

export function referenceOf(sources: Sources): Reference {
  const { contract, errata, rules, statements, manifest } = sources;
  return {
    ...{ contract, errata, statements },
    siteAddress: siteAddressOf(manifest),
    operationsOf: (tag) =>
      contract.operations
        .filter(({ node }) => node.tags[0] === tag)
        .sort((a, b) => stepOf(a) - stepOf(b)),
    hasRule: (id) => rules.includes(id),
    resourcesOf,
    assumptionsOf: (resource) =>
      statements.filter(
        ({ id, assumed }) => assumed !== undefined && resourcesOf(id).includes(resource),
      ),
  };
}

function resourcesOf(id: string): string[] {
  const family = familyOf(id);
  const found = Object.keys(FAMILIES).filter((resource) => FAMILIES[resource]?.includes(family));
  return found.length ? found : [family];
}

/** The first part of an identifier, which is a resource or a matter of its own. */
const familyOf = (id: string): string => id.split(".")[0] ?? id;
