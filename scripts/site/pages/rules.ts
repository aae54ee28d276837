// What the sandbox does, as its own modules say it: the package has them, too.
import { rules } from "../../../src/sandbox/rules/rules.ts";
import type { Statement } from "../../../src/sandbox/rules/statement.ts";
import { statements } from "../../../src/sandbox/rules/statements.ts";
import type { Sources } from "./sources.ts";

export const ofSandbox: Pick<Sources, "rules" | "statements"> = {
  rules: Object.keys(rules),
  statements: Object.entries<Statement>(statements).map(([id, said]) => ({ id, ...said })),
};
