// What readers are told of a schema, parameter or operation: its description, the limits of the
// carrier edition, which the contract does not enforce, and what was observed but is not published.
import type { Contract, Node } from "../contract/contract.ts";

export interface ReaderTexts {
  readonly description: string;
  /** What the carrier edition allows, and what was observed. */
  readonly remarks: readonly string[];
}

/** The texts of a node. Of a parameter, its schema says what its own do not. */
export function readerTexts(node: Node, contract: Contract): ReaderTexts {
  const { schema, ...own } = contract.deref(node);
  const {
    description = "",
    "x-koodrive-carrier-limit": limits,
    "x-koodrive-observation": observations,
  } = { ...contract.deref(schema), ...own };
  const remarks = [
    limits && `The carrier edition allows ${list(limitsInWords(limits))}.`,
    observations &&
      `Observed in published values: ${observations.map((text: string) => text.trim()).join(" ")}`,
  ];
  return { description: description.trim(), remarks: remarks.filter(Boolean) };
}

/** The same as paragraphs. */
export function readerDescription(node: Node, contract: Contract): string {
  const { description, remarks } = readerTexts(node, contract);
  return [description, ...remarks].filter(Boolean).join("\n\n");
}

function limitsInWords(limits: Node): string[] {
  const { pattern, enum: values } = limits;
  const all = [
    values && `only ${list(values.map(code))}`,
    range(limits),
    count("character", limits.minLength, limits.maxLength),
    count("element", limits.minItems, limits.maxItems),
    pattern !== undefined && `only what matches \`${pattern}\``,
  ];
  return all.filter(Boolean);
}

function range({ minimum, maximum }: Node): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  if (minimum === undefined) return `values up to ${maximum}`;
  return maximum === undefined ? `values from ${minimum}` : `values from ${minimum} to ${maximum}`;
}

/** `1 to 64 characters`, `at most 1 element`. */
function count(unit: string, least?: number, most?: number): string | undefined {
  const number = most ?? least;
  if (number === undefined) return undefined;
  const units = number === 1 ? unit : `${unit}s`;
  if (least === undefined) return `at most ${most} ${units}`;
  return most === undefined ? `at least ${least} ${units}` : `${least} to ${most} ${units}`;
}

function list(words: string[]): string {
  return new Intl.ListFormat("en").format(words);
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
