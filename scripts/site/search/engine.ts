// The search: the same in the browser and in the tests of what it finds.
import MiniSearch from "minisearch";

export interface SearchDocument {
  /** The address below the root of a language. */
  readonly address: string;
  /** What it is, in a word or as a method of the client. */
  readonly kind: string;
  readonly title: string;
  readonly chineseTitle?: string | undefined;
  /** Identifiers by which it is known. */
  readonly names: string;
  /** What readers who do not know the names look for. */
  readonly intents?: string;
  readonly path?: string;
  readonly fields?: string;
  readonly text?: string;
}

const FIELDS = ["names", "intents", "title", "chineseTitle", "path", "fields", "text"];

const HAN = /\p{Script=Han}/u;

/**
 * Words, identifiers whole and in their parts, and of Chinese each two characters that follow one
 * another, since it has no blanks.
 */
export function tokenize(text: string): string[] {
  const tokens = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{N}.-]+/u)) {
    const name = word.replace(/^[.-]+|[.-]+$/g, "");
    if (name === "") continue;
    if (HAN.test(name)) {
      for (let index = 0; index < name.length; index += 1) tokens.add(name.slice(index, index + 2));
      continue;
    }
    tokens.add(name);
    const parts = name.split(/[.-]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    for (const part of parts) if (part.length > 1) tokens.add(part);
  }
  return [...tokens];
}

export interface Found extends SearchDocument {
  readonly score: number;
}

export function createSearch(documents: readonly SearchDocument[]) {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: FIELDS,
    tokenize,
    searchOptions: {
      tokenize: tokenizeQuery,
      boost: { names: 8, intents: 16, title: 4, chineseTitle: 4, path: 2, fields: 1.5, text: 0.8 },
      prefix: (term) => term.length > 2 || HAN.test(term),
      fuzzy: allowedErrors,
      weights: { prefix: 0.5, fuzzy: 0.3 },
      combineWith: "AND",
      // Operations with many fields are not worse for it.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      boostDocument: (id) => weightOf(documents[id as number] as SearchDocument),
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return (query: string, most = 20): Found[] => {
    const found = index.search(query);
    const all = found.length > 0 ? found : index.search(query, { combineWith: "OR" });
    return all
      .slice(0, most)
      .map(({ id, score }) => ({ ...(documents[id as number] as SearchDocument), score }));
  };
}

/** Two letters that are exchanged are two errors. A code of digits is another with one. */
function allowedErrors(term: string): number | false {
  if (term.length < 4 || /\d{4}/.test(term)) return false;
  return term.length < 6 ? 1 : 2;
}

/** Words that say nothing of what is looked for: nearly every text has them. */
const FILLERS = /^(an?|the|of|to|my|i|how|do|for|with)$/i;

/** An identifier is looked for as a whole: its parts are in many. */
function tokenizeQuery(query: string): string[] {
  const words = query
    .replace(/\bkoodrive\./gi, "")
    .split(/[^\p{L}\p{N}.-]+/u)
    .flatMap((word) => (HAN.test(word) ? tokenize(word) : [word.replace(/^[.-]+|[.-]+$/g, "")]))
    .filter(Boolean);
  const telling = words.filter((word) => !FILLERS.test(word));
  return telling.length > 0 ? telling : words;
}

/** Operations and guides before schemas and errata of the same name. */
function weightOf({ address }: SearchDocument): number {
  if (address.startsWith("errors/#")) return 1;
  if (address.includes("#")) return 0.15;
  return address.startsWith("operations/") ? 1.2 : 2.4;
}
