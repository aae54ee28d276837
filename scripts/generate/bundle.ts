// openapi/ → generated/openapi.yaml and generated/openapi.json: the contract in one file, for
// readers and for other generators. The rules are checked first, so that a broken contract is
// reported with its file and line and nothing is generated from it.
import { run } from "../run.ts";

run("redocly", "lint", "koodrive@v1", "--format=codeframe");
run("redocly", "bundle", "koodrive@v1", "--output=generated/openapi.yaml");
run("redocly", "bundle", "koodrive@v1", "--output=generated/openapi.json");
