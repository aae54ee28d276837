// Who publishes the package, and from where: the fields of package.json that say so, and no other
// file. As long as they are of example.com, nothing is published.
import { readFileSync } from "node:fs";

export interface Manifest {
  name: string;
  version: string;
  author?: string;
  homepage?: string;
  bugs?: string;
  repository?: { url: string };
  dependencies?: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  scripts: Record<string, string>;
}

export const readManifest = (file = "package.json"): Manifest =>
  JSON.parse(readFileSync(file, "utf8"));

/** The repository's address in a browser. */
export const repositoryPage = ({ repository }: Manifest): string =>
  (repository?.url ?? "").replace(/^git\+/, "").replace(/\.git$/, "");

/** The address of the project's site, without a slash at its end. */
export const siteAddressOf = ({ homepage = "" }: Manifest): string => homepage.replace(/\/$/, "");

/** Names that RFC 2606 keeps for examples: nobody can be reached there. */
const RESERVED = /\bexample\.(com|net|org)\b|\.(example|invalid|test)\b/;

/** What of the identity is missing, still a placeholder, or cannot be published from. */
export function identityProblems(manifest: Manifest): string[] {
  const { author, homepage, bugs, repository } = manifest;
  const fields = { author, homepage, bugs, "repository.url": repository?.url };
  const problems = Object.entries(fields).flatMap(([field, value]) => {
    if (!value) return [`package.json has no "${field}".`];
    return RESERVED.test(value) ? [`"${field}" of package.json is a placeholder: ${value}`] : [];
  });
  if (problems.length > 0) return problems;
  // What npm can attest. https://docs.npmjs.com/generating-provenance-statements
  return /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(repositoryPage(manifest))
    ? []
    : ['"repository.url" of package.json must be on github.com, as provenance needs it.'];
}
