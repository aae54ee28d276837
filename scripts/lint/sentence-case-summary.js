// A summary reads like a sentence without its full stop.

/** Words that keep their capitals inside a sentence. */
const PROPER = new Set([
  "AI",
  "ID",
  "IDs",
  "JavaScript",
  "KooDrive",
  "OrgID",
  "PDF",
  "SDK",
  "URL",
  "WebVTT",
]);

export default function SentenceCaseSummary() {
  return {
    Operation({ summary }, { report, location }) {
      // Redocly itself reports a summary that is missing or no text.
      if (typeof summary !== "string") return;
      const [first = "", ...rest] = summary.split(" ");
      const capital = rest.find(
        (word) => /[A-Z]/.test(word) && !PROPER.has(word.replace(/[,.']s?$/, "")),
      );
      if (/^[A-Z][a-z]/.test(first) && !capital && !/[.!]$/.test(summary)) return;
      const where = capital ? ` ("${capital}")` : "";
      report({
        message:
          `The summary is "${summary}"${where}. Write it in sentence case, without a full stop. ` +
          "Names that keep their capitals are in scripts/lint/sentence-case-summary.js.",
        location: location.child("summary"),
      });
    },
  };
}
