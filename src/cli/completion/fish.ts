// The script for fish: a line for each word and each option, with what it is.
import type { Completed } from "./model.ts";

const quoted = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Longer explanations are cut: fish shows one line. */
const LONGEST = 70;

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/**
 * Whether the words before the cursor, without options, are these; or, of a command that no longer
 * one begins with, begin with these.
 */
const CONDITIONS = `function __koodrive_words
    set -l words (commandline -opc | string match -v -- '-*')
    string join \\n -- $words[2..-1]
end

function __koodrive_at
    set -l words (__koodrive_words)
    test "$words" = "$argv"
end

function __koodrive_in
    set -l words (__koodrive_words)
    test "$words[1..2]" = "$argv"; or test "$words[1]" = "$argv"
end
`;

export function fishScript(model: readonly Completed[]): string {
  const summaries = new Map(model.map(({ path, summary }) => [path, summary]));
  const lines = model.flatMap(({ path, words, options }) => {
    const isLast = path !== "" && !model.some((other) => other.path.startsWith(`${path} `));
    const condition = `${isLast ? "__koodrive_in" : "__koodrive_at"} ${path}`.trim();
    const at = `complete -c koodrive -n ${quoted(condition)}`;
    return [
      ...words.map((word) => {
        const says = summaries.get(`${path} ${word}`.trim());
        return `${at} -f -a ${quoted(word)}${says ? ` -d ${quoted(short(says))}` : ""}`;
      }),
      ...options.map(([name, { value, values, says }]) => {
        const choice = values ? ` -x -a ${quoted(values.join(" "))}` : value ? " -r" : "";
        return `${at} -l ${quoted(name)}${choice} -d ${quoted(short(says))}`;
      }),
    ];
  });
  return `# Completion of koodrive for fish.\n${CONDITIONS}\n${lines.join("\n")}\n`;
}
