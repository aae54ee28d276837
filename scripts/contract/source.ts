// Where the contract that is put into one document is written: which file and line of openapi/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { parsePointer } from "../../src/model/json-pointer.ts";

interface SourcePlace {
  file: string;
  line: number;
}

/** A node of a file, and where it begins there; for a field that is where its name begins. */
interface Position {
  file: string;
  lines: LineCounter;
  document: Node | null;
  node: unknown;
  offset: number;
}

/**
 * The place of a node of the bundled contract, by its JSON pointer, such as the `pointer` of an
 * operation. The pointer may go through references. Of what no file has, the nearest place around
 * it.
 */
export function locate(pointer: string, root = "openapi/openapi.yaml"): SourcePlace {
  const names = parsePointer(pointer);
  const component = findComponent(names, dirname(root));
  let position = component ?? openFile(root);
  for (const name of component ? names.slice(3) : names) {
    const inner = enter(position, name);
    if (!inner) break;
    position = inner;
  }
  // An operation is a file of its own, which the list of paths refers to.
  if (referenceIn(position)?.includes("#") === false) position = follow(position);
  return { file: position.file, line: position.lines.linePos(position.offset).line };
}

/** A component of the bundle is a field of a file of that kind, `schemas.yaml` and the like. */
function findComponent(names: string[], directory: string): Position | undefined {
  const [section, kind, name] = names;
  if (section !== "components" || !kind || !name) return undefined;
  for (const folder of readdirSync(directory)) {
    const file = join(directory, folder, `${kind}.yaml`);
    const found = existsSync(file) && field(openFile(file), name);
    if (found) return found;
  }
  return undefined;
}

function openFile(file: string): Position {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }).contents;
  return { file, lines, document, node: document, offset: document?.range?.[0] ?? 0 };
}

/** The field or element of this name. What stands beside a reference comes before what it names. */
function enter(position: Position, name: string): Position | undefined {
  const found = field(position, name);
  return found || referenceIn(position) === undefined ? found : enter(follow(position), name);
}

function field(position: Position, name: string): Position | undefined {
  const { node } = position;
  if (isSeq(node)) {
    const element = node.items[Number(name)] as Node | undefined;
    return element && { ...position, node: element, offset: element.range?.[0] ?? 0 };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return pair && { ...position, node: pair.value, offset: (pair.key as Node).range?.[0] ?? 0 };
}

/** `schemas.yaml#/SpaceId`, `#/SpaceId`, or a whole file. */
function referenceIn({ node }: Position): string | undefined {
  const reference = isMap(node) ? node.get("$ref") : undefined;
  return typeof reference === "string" ? reference : undefined;
}

/** What a reference names. */
function follow(position: Position): Position {
  const [path = "", pointer = ""] = (referenceIn(position) ?? "").split("#");
  const start = path
    ? openFile(join(dirname(position.file), path))
    : { ...position, node: position.document };
  return parsePointer(pointer).reduce((inner, name) => field(inner, name) ?? inner, start);
}
