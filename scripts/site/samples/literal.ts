// Values as the languages write them: in one line where they fit, else a line for each element.

/** How a language writes objects, lists and scalars. */
export interface Notation {
  readonly indentation: string;
  /** Within the braces of an object that is in one line. */
  readonly padding: string;
  /** What the last of several lines ends in. */
  readonly lastComma: string;
  key(name: string): string;
  scalar(value: unknown): string;
}

/** Columns of a value in one line, its indentation included. */
const WIDTH = 68;

export const JSON_NOTATION: Notation = {
  indentation: "  ",
  padding: " ",
  lastComma: "",
  key: JSON.stringify,
  scalar: JSON.stringify,
};

export function literal(value: unknown, notation: Notation, indentation = ""): string {
  const inOneLine = oneLine(value, notation);
  const isShort = indentation.length + inOneLine.length <= WIDTH;
  if (isShort || typeof value !== "object" || value === null) return inOneLine;
  const inner = indentation + notation.indentation;
  const lines = elementsOf(value, notation).map(
    ([key, element]) => `${inner}${key}${literal(element, notation, inner)}`,
  );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}${notation.lastComma}\n${indentation}${close}`;
}

function oneLine(value: unknown, notation: Notation): string {
  if (typeof value !== "object" || value === null) return notation.scalar(value);
  const elements = elementsOf(value, notation)
    .map(([key, element]) => key + oneLine(element, notation))
    .join(", ");
  if (Array.isArray(value)) return `[${elements}]`;
  return elements ? `{${notation.padding}${elements}${notation.padding}}` : "{}";
}

/** What stands before each element of a list or an object, and the element. */
function elementsOf(value: object, { key }: Notation): [before: string, element: unknown][] {
  if (Array.isArray(value)) return value.map((element) => ["", element]);
  return Object.entries(value).map(([name, element]) => [`${key(name)}: `, element]);
}
