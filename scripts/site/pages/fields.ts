// The fields of a schema as nested lists: names, types, what they are, and what they can be.
import type { Contract, Node } from "../../contract/contract.ts";
import { facts, oneLine } from "../../generate/comments.ts";
import { readerTexts } from "../../generate/reader-description.ts";
import { label } from "./labels.ts";
import { withAddresses } from "./links.ts";
import { addressOf, anchor, type Format, isForBrowsers, type Locale, listItem } from "./page.ts";

export interface Surroundings {
  readonly contract: Contract;
  readonly format: Format;
  readonly locale: Locale;
  /** How deep fields are shown in place. What is deeper is on the page of schemas. */
  readonly depth?: number;
}

interface Field {
  readonly name: string;
  readonly node: Node;
  readonly isRequired: boolean;
  /** Of the address of the field. */
  readonly prefix: string;
}

const DEPTH = 4;

/** The fields of an object, or of the elements of a list. */
export function fieldList(schema: Node, prefix: string, surroundings: Surroundings): string {
  return list(schema, { prefix, level: 0, within: [] }, surroundings);
}

interface Place {
  readonly prefix: string;
  readonly level: number;
  /** The schemas that this one is in, which may have themselves as fields. */
  readonly within: readonly string[];
}

function list(node: Node, place: Place, surroundings: Surroundings): string {
  const { contract } = surroundings;
  const schema = contract.deref(node);
  if (!schema) return "";
  if (schema.type === "array") return list(schema.items, place, surroundings);
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries<Node>(properties).map(([name, property]) => ({
    ...{ name, node: property, prefix: place.prefix },
    isRequired: required.includes(name),
  }));
  const others = Object(additionalProperties);
  if (fields.length === 0 && others.properties) return list(others, place, surroundings);
  return requiredFirst(fields)
    .map((field) => fieldItem(field, place, surroundings))
    .join("");
}

/** What must be known comes first. Else the order is that of the contract. */
export const requiredFirst = <Item extends { isRequired: boolean }>(fields: readonly Item[]) =>
  fields.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));

function fieldItem(field: Field, { level, within }: Place, surroundings: Surroundings): string {
  const { contract, format } = surroundings;
  const id = `${field.prefix}-${field.name}`;
  const name = nameOfSchema(field.node, contract);
  const { depth = DEPTH } = surroundings;
  const isShown = level < depth && !(name && within.includes(name));
  const place = { prefix: id, level: level + 1, within: name ? [...within, name] : within };
  const inner = isShown ? list(field.node, place, surroundings) : "";
  const text = fieldText(field, surroundings);
  const more = !isShown && name && hasFields(field.node, contract);
  const link = more ? ` ${schemaLink(name, surroundings)}` : "";
  return listItem(`${anchor(format, id)}${text}${link}`, level) + inner;
}

function hasFields(node: Node, contract: Contract): boolean {
  const { properties, items } = contract.deref(node);
  return properties !== undefined || (items !== undefined && hasFields(items, contract));
}

/** A parameter, or a field without those in it. */
export function fieldText(
  { name, node, isRequired }: Omit<Field, "prefix">,
  { contract, format, locale }: Surroundings,
): string {
  const own = contract.deref(node);
  const schema = { ...contract.deref(own.schema), ...own };
  const marks = [
    typeOf(schema, contract) + (schema.format ? ` (${schema.format})` : ""),
    isRequired && `**${label("required", locale)}**`,
    schema["x-koodrive-secret"] && label("secret", locale),
    schema.deprecated && label("deprecated", locale),
  ];
  const { description, remarks } = readerTexts(node, contract);
  const argument = schema["x-koodrive-argument"];
  const limits = [
    sentence(limitsOf(schema, description).join("; ")),
    wireVariants(schema, contract, locale),
    argument && `In the TypeScript client: \`${argument}\`.`,
  ];
  const details = [limits.filter(Boolean).join(" "), ...remarks]
    .filter(Boolean)
    .map((text) => (isForBrowsers(format) ? `<small>${oneLine(text)}</small>` : text));
  const paragraphs = [description, ...details].filter(Boolean).join("\n\n");
  const text = withAddresses(paragraphs, contract, locale);
  return `\`${name}\` *${marks.filter(Boolean).join(", ")}*\n\n${text}`;
}

/** The limits that the description does not give in the same words. */
function limitsOf(schema: Node, description: string): string[] {
  const isSaid = (text: string) => description.toLowerCase().includes(text.toLowerCase());
  const { enum: values = [] } = schema;
  const areValuesSaid = values.every((value: unknown) => isSaid(`\`${value}\``));
  const shown = { ...schema, format: undefined, ...(areValuesSaid && { enum: undefined }) };
  return facts(shown).filter((fact) => !isSaid(fact));
}

const sentence = (text: string): string => text && `${text[0]?.toUpperCase()}${text.slice(1)}.`;

export function typeOf(node: Node, contract: Contract): string {
  const schema = contract.deref(node);
  if (schema.type === "array") return `list of ${typeOf(schema.items, contract)}`;
  if (schema.type === "object" && schema.additionalProperties && !schema.properties) return "map";
  if (Array.isArray(schema.oneOf)) {
    return schema.oneOf.map((one: Node) => typeOf(one, contract)).join(" or ");
  }
  return String(schema.type ?? "any");
}

function wireVariants(schema: Node, contract: Contract, locale: Locale): string | undefined {
  const variants = schema["x-koodrive-wire"] ?? contract.deref(schema.items)?.["x-koodrive-wire"];
  if (!variants) return undefined;
  const [, ...others] = variants;
  const guide = addressOf("guides/wire-variants", locale);
  return `May arrive as ${others.join(" or ")}: see [wire variants](${guide}).`;
}

export function nameOfSchema(node: Node, contract: Contract): string | undefined {
  const reference = node?.$ref ?? contract.deref(node)?.items?.$ref;
  return reference?.split("/").at(-1);
}

export function schemaLink(name: string, { locale }: Surroundings): string {
  return `Its fields: [\`${name}\`](${addressOf("schemas", locale)}#${name}).`;
}
