// Quirks: answers as the service is documented to send them beside the contract's own way. Values
// come in another JSON type, pages are shorter than asked for, fields are in another order. What an
// answer says stays the same: a value that would lose something by the change is not changed.
import { contractData } from "../../../generated/contract-data.ts";
import type { Schema } from "../../model/contract-data.ts";
import { isObject, parseExactInteger } from "../../model/exact-json.ts";
import { fieldSchema } from "../../model/shape.ts";
import { resolveSchema } from "../../validation/schemas.ts";
import { findRoute } from "../gate/route.ts";
import { type ArrivedRequest, type Handled, handle } from "../handle.ts";
import { drawFraction } from "../world/chance.ts";
import type { World } from "../world/world.ts";
import { catalogue, REORDERED_FIELDS, REORDERED_PARTS, SHORT_PAGES } from "./quirk-catalogue.ts";

/**
 * Which quirks: by identifier, or `random` for all of them, each time by chance. The number is what
 * the chance begins with.
 */
export type QuirkSetting = "none" | "all" | readonly string[] | { readonly random: number };

/** The quirks that a sandbox has. */
export interface Quirks {
  readonly setting: QuirkSetting;
  has(id: string): boolean;
  /** Whether a quirk happens where it could: always, or by chance. */
  happens(): boolean;
}

/** Undefined for none. */
export function createQuirks(setting: QuirkSetting): Quirks | undefined {
  if (setting === "none") return undefined;
  if (setting === "all") return { setting, has: () => true, happens: () => true };
  if ("random" in setting) return createRandomQuirks(setting.random);
  const ids = new Set(setting);
  return ids.size === 0 ? undefined : { setting, has: (id) => ids.has(id), happens: () => true };
}

function createRandomQuirks(seed: number): Quirks {
  let state = { chance: seed };
  return {
    setting: { random: seed },
    has: () => true,
    happens() {
      let fraction: number;
      [state, fraction] = drawFraction(state);
      return fraction < 0.5;
    },
  };
}

/** An answer with quirks, and the identifiers of those that have happened. */
export type Quirky = readonly [Handled, readonly string[]];

/** Handles a request as the service may. */
export function handleWithQuirks(quirks: Quirks, world: World, request: ArrivedRequest): Quirky {
  const { pageSize } = world;
  const shortened = shortPage(quirks, request);
  if (shortened === undefined || shortened >= pageSize) {
    return changeAnswer(quirks, handle(world, request));
  }
  const handled = handle({ ...world, pageSize: shortened }, request);
  const [changed, applied] = changeAnswer(quirks, {
    ...handled,
    world: { ...handled.world, pageSize },
  });
  const isPage = !handled.refusal && !handled.isExample;
  return [changed, isPage ? [...applied, SHORT_PAGES] : applied];
}

/** How many elements a page shall have; undefined where it has as many as are asked for. */
function shortPage(quirks: Quirks, { method, path, query, body }: ArrivedRequest) {
  if (!quirks.has(SHORT_PAGES)) return undefined;
  const list = catalogue().lists.get(findRoute(method, path)?.operation.name ?? "");
  if (!list) return undefined;
  const asked = Number(query.get(list.limit) ?? fieldOf(body, list.limit));
  return asked > 1 && quirks.happens() ? Math.floor(asked / 2) : undefined;
}

/** The field of a JSON body at a path whose parts are joined by dots. */
function fieldOf(body: Uint8Array, path: string): unknown {
  try {
    const value = JSON.parse(new TextDecoder().decode(body));
    return path.split(".").reduce((inner, name) => inner?.[name], value);
  } catch {
    // The gate refuses it.
    return undefined;
  }
}

/** The answer with its values in other types, and its fields in another order. */
export function changeAnswer(quirks: Quirks, handled: Handled): Quirky {
  const { answer, route, refusal } = handled;
  const schema = refusal ? failureSchema(answer.body) : route?.operation.response;
  if (answer.mediaType || !schema) return [handled, []];
  const applied = new Set<string>();
  const body = changeValue({ quirks, applied }, answer.body, schema);
  return applied.size === 0
    ? [handled, []]
    : [{ ...handled, answer: { ...answer, body } }, [...applied]];
}

function failureSchema(body: unknown): Schema | undefined {
  return contractData.failures.find((failure) =>
    resolveSchema(failure).required?.every((name) => isObject(body) && name in body),
  );
}

interface Change {
  quirks: Quirks;
  applied: Set<string>;
}

function changeValue(change: Change, value: unknown, node: Schema): unknown {
  const { quirks, applied } = change;
  const inner = changeInside(change, value, resolveSchema(node));
  for (const { id, type } of catalogue().variants.get(node) ?? []) {
    if (!quirks.has(id)) continue;
    const other = inType(inner, type);
    if (other === inner || !quirks.happens()) continue;
    applied.add(id);
    return other;
  }
  return inner;
}

function changeInside(change: Change, value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((element) => changeValue(change, element, items)) : value;
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => {
    const inside = fieldSchema(schema, name);
    const changed = typeof inside === "object" ? changeValue(change, field, inside) : field;
    const isOfParts = name === "multiParts" && Array.isArray(changed);
    return [name, isOfParts ? reorder(change, REORDERED_PARTS, changed) : changed];
  });
  return Object.fromEntries(reorder(change, REORDERED_FIELDS, fields));
}

function reorder<Element>({ quirks, applied }: Change, id: string, list: Element[]): Element[] {
  if (list.length < 2 || !quirks.has(id) || !quirks.happens()) return list;
  applied.add(id);
  return [...list].reverse();
}

/** The value in another JSON type, or the value itself if that type cannot hold all of it. */
function inType(value: unknown, type: string): unknown {
  switch (type) {
    case "string":
      return ["number", "bigint", "boolean"].includes(typeof value) ? String(value) : value;
    case "integer":
      return typeof value === "string"
        ? (sameText(value, parseExactInteger(value)) ?? value)
        : value;
    case "number":
      return typeof value === "string" ? (sameText(value, fraction(value)) ?? value) : value;
    case "object":
      return Array.isArray(value) && value.length === 1 && isObject(value[0]) ? value[0] : value;
    default:
      return value;
  }
}

/** A whole number would be an integer in JSON. */
function fraction(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) && !Number.isInteger(value) ? value : undefined;
}

/** The value, if it is written as the text is: `007` is another text than 7. */
function sameText<Value>(text: string, value: Value): Value | undefined {
  return String(value) === text ? value : undefined;
}
