// The rows of published tables: what is printed in them, and whether a type is the contract's.
import type { Contract, Node } from "../contract/contract.ts";
import type { Place, Rows } from "./model.ts";
import { errorAt } from "./report.ts";

/**
 * The row that stands for all that a stored copy has lost: what is not listed before it may have
 * been on the page.
 */
export const CUT = "...";

export interface Row {
  name: string;
  mandatory: boolean | undefined;
  /** Type and facets as printed: `Integer [0..365, days]`. */
  text: string;
  /** `String`, `Array of strings`, `Array of X objects`, `X object`. */
  type: string;
  facets: string[];
}

export function parseRows(rows: Rows): Row[] {
  const seen = Object.entries(rows).filter(([key]) => key !== CUT);
  return seen.map(([key, text]) => {
    const [, type = text, facets] = /^(.*?)(?: \[(.*)\])?$/.exec(text) ?? [];
    return {
      name: key.replace(/[*?]$/, ""),
      mandatory: key.endsWith("?") ? undefined : key.endsWith("*"),
      text,
      type,
      facets: facets?.split(", ") ?? [],
    };
  });
}

/** The table of headers lists names alone. */
export function headerRows(names: readonly string[]): Row[] {
  return parseRows(Object.fromEntries(names.map((name) => [name, "String"])));
}

/** The values and the range among the facets of a row; the unit is neither. */
export function printed(facets: string[], unit?: string): { values: string[]; range?: string } {
  const range = facets.find((facet) => facet.includes(".."));
  return {
    values: facets.filter((facet) => facet !== unit && facet !== range),
    ...(range && { range }),
  };
}

export function objectName(type: string): string | undefined {
  return /^(?:Array of )?(\S+) objects?$/.exec(type)?.[1];
}

export function sameType(
  published: string,
  schema: Node,
  contract: Contract,
  place: Place,
): boolean {
  const element = /^Array of (.+)$/.exec(published)?.[1];
  if (element) {
    const items = contract.deref(schema.items) ?? {};
    return schema.type === "array" && sameType(singular(element), items, contract, place);
  }
  if (/ objects?$/.test(published) || published === "Object" || published.startsWith("Map"))
    return schema.type === "object";
  switch (published) {
    case "Long":
      return schema.type === "integer" || (schema.type === "string" && schema.format === "int64");
    case "Float":
    case "Double":
    case "Number":
      return schema.type === "number";
    case "String":
    case "Integer":
    case "Boolean":
      return schema.type === published.toLowerCase();
    default:
      throw errorAt(
        place,
        `the published type "${published}" is not understood`,
        "Write one of String, Integer, Long, Number, Float, Boolean, Object, X object, Array of X.",
      );
  }
}

/** `strings` as `String`; the names of objects stay as they are. */
function singular(element: string): string {
  if (element.endsWith(" objects")) return element;
  return element.charAt(0).toUpperCase() + element.slice(1).replace(/s$/, "");
}
