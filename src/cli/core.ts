// What all commands share. The build makes one module of it, since a start is quicker by each file
// that it does not have to find.
export * from "./arguments/kinds.ts";
export * from "./arguments/read.ts";
export * from "./arguments/sources.ts";
export * from "./arguments/suggest.ts";
export * from "./context.ts";
export * from "./credentials-used.ts";
export * from "./exit-codes.ts";
export * from "./global-options.ts";
export * from "./model/command.ts";
export * from "./model/option.ts";
export * from "./model/result.ts";
export * from "./model/usage-error.ts";
export * from "./output/csv.ts";
export * from "./output/fields.ts";
export * from "./output/mode.ts";
export * from "./output/print.ts";
export * from "./output/style.ts";
export * from "./output/table.ts";
export * from "./output/width.ts";
export * from "./registry.ts";
export * from "./run.ts";
export * from "./terminal/prompt.ts";
export * from "./terminal/status-line.ts";
export * from "./until-interrupted.ts";
