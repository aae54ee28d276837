// Judgements. What tables and examples show is compared with the contract by program. What a page
// says in words cannot be: someone read it, wrote it down as a statement on a topic (`says`), and
// judged that two statements differ. An erratum that explains nothing else rests on that alone.
import type { Disagreement, Erratum, Revision } from "./model.ts";

const KEY = "says ";

/** The topics on which different statements are made, each with all statements on it. */
export function judgements(revisions: Readonly<Record<string, Revision>>): Disagreement[] {
  const topics = new Map<string, { revision: string; value: string }[]>();
  for (const [revision, { says = {} }] of Object.entries(revisions)) {
    for (const [topic, statements] of Object.entries(says)) {
      const made = [statements].flat().map((value) => ({ revision, value }));
      topics.set(topic, [...(topics.get(topic) ?? []), ...made]);
    }
  }
  return [...topics]
    .filter(([, made]) => new Set(made.map(({ value }) => value)).size > 1)
    .map(([topic, published]) => ({ key: `${KEY}${topic}`, published }));
}

/** Whether an erratum rests on statements alone, not on anything that is computed. */
export function isJudgement({ explains }: Erratum): boolean {
  return explains.every((key) => key.startsWith(KEY));
}
