// The last requests, with what has become of them.
import type { Journal } from "../../control/journal.ts";
import type { JournalEntry } from "../../control/journal-entry.ts";
import { pageRows, type View } from "../view.ts";

export const requestsView = (journal: Journal): View => ({
  title: "Requests",
  columns: ["No.", "Time", "Request", "Caller", "Answer", "Verdict", "Duration"],
  searches: "Operation or path",
  list: (_, query) =>
    pageRows(
      journal.read().reverse(),
      query,
      ({ operation, path }) => [operation, path],
      (entry) => [
        entry.number,
        entry.time.slice(11, 23),
        entry.operation ?? `${entry.method} ${entry.path}`,
        entry.caller?.name ?? "",
        entry.answer ? String(entry.answer.status) : "none",
        verdictOf(entry),
        `${entry.duration.toFixed(1)} ms`,
      ],
    ),
});

/** What has become of a request, in a sentence. */
function verdictOf({ refusal, fault, answeredBy, quirks = [] }: JournalEntry): string {
  if (fault) return `A fault happened to it (${fault.id}).`;
  if (refusal) return `Refused: ${refusal.text} It rests on ${refusal.statement}.`;
  if (answeredBy === "example") return "Answered from an example: there is no rule for it.";
  return quirks.length > 0 ? `Done, with quirks: ${quirks.join(", ")}.` : "Done.";
}
