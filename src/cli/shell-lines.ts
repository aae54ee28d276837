// Command lines of a shell, broken so that they fit, and can be copied as they are.

/**
 * Breaks a line between its words, behind which a backslash then stands, and JSON in quotes between
 * its values, where a line feed means nothing.
 *
 * @param line Words with no quotes but single ones.
 */
export function breakLine(line: string, indent: number, width: number): string {
  const margin = " ".repeat(indent);
  const further = `${margin}  `;
  const lines: string[] = [];
  let current = "";
  for (const part of partsOf(line)) {
    const begun = current === "" ? margin : further;
    const room = width - begun.length - " \\".length;
    const joined = current === "" ? part.text : current + part.glue + part.text;
    if (current !== "" && joined.length > room) {
      lines.push(`${lines.length === 0 ? margin : further}${current}${part.glue && " \\"}`);
      current = part.text;
    } else current = joined;
  }
  return [...lines, `${lines.length === 0 ? margin : further}${current}`].join("\n");
}

interface Part {
  /** The blank before a word; nothing inside of quotes. */
  readonly glue: "" | " ";
  readonly text: string;
}

/** An option stays with its value, or with the beginning of that. */
function partsOf(line: string): Part[] {
  const words = line.match(/(?:'(?:[^']|'\\'')*'|[^\s'])+/g) ?? [];
  const parts: Part[] = [];
  for (const word of words) {
    const [first = "", ...rest] = /^'[[{]/.test(word) ? jsonParts(word) : [word];
    const last = parts.at(-1);
    const isValue = !word.startsWith("-") && last && /^--[\w-]+$/.test(last.text);
    if (isValue) parts[parts.length - 1] = { glue: " ", text: `${last.text} ${first}` };
    else parts.push({ glue: " ", text: first });
    parts.push(...rest.map((text) => ({ glue: "" as const, text })));
  }
  return parts;
}

/** A longer part might not fit behind the name of its option. */
const LONGEST_PART = 60;

/** Behind each comma that is not in a text, and where that is not enough, behind a colon. */
function jsonParts(json: string): string[] {
  const parts = json.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+,?|,/g) ?? [json];
  return parts.flatMap((part) => {
    const colon = part.length > LONGEST_PART ? part.indexOf('":') : -1;
    return colon < 0 ? [part] : [part.slice(0, colon + 2), part.slice(colon + 2)];
  });
}
