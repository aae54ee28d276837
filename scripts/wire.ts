// generated/openapi.json → generated/wire.ts: where responses arrive in other shapes than the types say (`x-koodrive-wire`, rule 5 of the
// design). Only what deviates is listed, by response and by schema.
import { type Contract, ContractError, type Node, readContract } from "./contract.ts";
import { writeGenerated } from "./generated.ts";

const SCALARS = new Set(["integer", "number", "string", "boolean"]);

/** Schemas that contain themselves stand in the table by name; all others are written where they occur, which compresses better than names. */
class WireTable {
  readonly schemas = new Map<string, unknown>();
  private readonly contract: Contract;
  private readonly open: string[] = [];
  private readonly recursive = new Set<string>();

  constructor(contract: Contract) {
    this.contract = contract;
  }

  /** The deviations at and below a schema, or undefined if there are none. */
  of(schema: Node): unknown {
    const name = /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref)?.[1];
    if (!name) return this.inline(schema);
    if (this.open.includes(name)) {
      this.recursive.add(name);
      return `#${name}`;
    }
    this.open.push(name);
    const wire = this.inline(this.contract.deref(schema), name);
    this.open.pop();
    if (!this.recursive.has(name)) return wire;
    this.schemas.set(name, wire);
    return `#${name}`;
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

  /** The deviations of a response. Its `code` is left out: the client reads every `code` alike. */
  ofResponse(schema: Node): unknown {
    const resolved = this.contract.deref(schema);
    const { code: _, ...properties } = resolved?.properties ?? {};
    return this.inline({ ...resolved, properties });
  }
}

const contract = readContract();
const table = new WireTable(contract);
const responses = contract.operations.map((operation) => [operation.id, table.ofResponse(contract.responseSchema(operation))] as const);
const lines = (entries: (readonly [string, unknown])[]) => entries.map(([name, wire]) => `  ${name}: ${JSON.stringify(wire)},\n`).join("");

writeGenerated(
  "wire.ts",
  import.meta.filename,
  `
/** Schemas that contain themselves, by name. */
export const wireSchemas = {
${lines([...table.schemas])}} as const;

/** The success response of each operation in which more than the code deviates, by operation ID. */
export const wireResponses = {
${lines(responses.filter(([, wire]) => wire !== undefined))}} as const;
`,
);
