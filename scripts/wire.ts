// generated/openapi.json → generated/wire.ts: where responses arrive in other shapes than the types say (`x-koodrive-wire`, rule 5 of the
// design). Only what deviates is listed, by response and by schema.
import { type Contract, ContractError, type Node, readContract } from "./contract.ts";
import { writeGenerated } from "./generated.ts";

const SCALARS = new Set(["integer", "number", "string", "boolean"]);

class WireTable {
  readonly schemas = new Map<string, unknown>();
  private readonly contract: Contract;
  private readonly pending = new Set<string>();

  constructor(contract: Contract) {
    this.contract = contract;
  }

  /** The deviations at and below a schema, or undefined if there are none. */
  of(schema: Node): unknown {
    const name = /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref)?.[1];
    if (!name) return this.inline(schema);
    if (this.pending.has(name)) return `#${name}`;
    if (!this.schemas.has(name)) {
      this.pending.add(name);
      this.schemas.set(name, this.inline(this.contract.deref(schema), name));
      this.pending.delete(name);
    }
    const wire = this.schemas.get(name);
    return typeof wire === "object" ? `#${name}` : wire;
  }

  private inline(schema: Node, name = "a schema"): unknown {
    const variants: string[] = schema?.["x-koodrive-wire"] ?? [];
    if (variants.length && variants[0] !== schema.type) throw new ContractError(`${name}: x-koodrive-wire must begin with the type, ${schema.type}`);
    if (schema?.type === "array") {
      const each = this.of(schema.items);
      if (!variants.length && each === undefined) return undefined;
      return [variants.length ? "wrapped" : "array", ...(each === undefined ? [] : [each])];
    }
    if (schema?.properties) {
      const fields = Object.entries(schema.properties).map(([field, property]) => [field, this.of(property)] as const);
      const deviating = fields.filter(([, wire]) => wire !== undefined);
      return deviating.length ? Object.fromEntries(deviating) : undefined;
    }
    return variants.length && SCALARS.has(schema.type) ? schema.type : undefined;
  }
}

const contract = readContract();
const table = new WireTable(contract);
const responses = contract.operations.map((operation) => [operation.id, table.of(contract.responseSchema(operation))] as const);
const schemas = [...table.schemas].filter(([, wire]) => typeof wire === "object");
const lines = (entries: (readonly [string, unknown])[]) => entries.map(([name, wire]) => `  ${name}: ${JSON.stringify(wire)},\n`).join("");

writeGenerated(
  "wire.ts",
  import.meta.filename,
  `
/** Schemas in which something deviates, by name. */
export const wireSchemas = {
${lines(schemas)}} as const;

/** The success response of each operation in which something deviates, by operation ID. */
export const wireResponses = {
${lines(responses.filter(([, wire]) => wire !== undefined))}} as const;
`,
);
