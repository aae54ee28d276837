// Loaded before a program, which then gets the source where it imports the package.
import { registerHooks } from "node:module";
import { ENTRIES } from "./entries.ts";

registerHooks({
  resolve: (specifier, context, next) => next(ENTRIES.get(specifier)?.href ?? specifier, context),
});
