// generated/openapi.yaml: the contract in one document, for readers and for other generators. The
// rules are checked first, so that a broken contract is reported with its file and line and nothing
// is made of it.
import { run } from "../run.ts";

/** The contract as YAML. Ends the process when it breaks a rule. */
export function bundle(): string {
  run("redocly", "lint", "koodrive@v1", "--format=codeframe");
  return run("redocly", "bundle", "koodrive@v1");
}
