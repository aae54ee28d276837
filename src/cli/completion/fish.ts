// The script for fish: a line for each word and each option, with what it is.
import type { Option } from "../model/option.ts";
import { type Completed, type Place, placeOfOption } from "./model.ts";

const quoted = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Longer explanations are cut: fish shows one line. */
const LONGEST = 70;

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/** Whether the words before the cursor name this command. What follows an option is its value. */
const FUNCTIONS = `function __koodrive_at
    set -l at
    set -l previous
    for word in (commandline -opc)[2..-1]
        switch $word
            case '--*=*'
                set previous
            case '-*'
                set previous
                contains -- $word $__koodrive_flags; or set previous $word
            case '*'
                if test -z "$previous"; and contains -- (string join ' ' $at $word) $__koodrive_commands
                    set at $at $word
                end
                set previous
        end
    end
    test "$at" = "$argv"
end

# The names in the file of profiles, as the command writes it.
function __koodrive_profiles
    set -l file ~/.config/koodrive/config.json
    test -n "$XDG_CONFIG_HOME"; and set file $XDG_CONFIG_HOME/koodrive/config.json
    test -n "$KOODRIVE_CONFIG"; and set file $KOODRIVE_CONFIG
    test -r $file; and string replace -rf '^    "(.*)": \\{$' '$1' < $file
end

# Files behind an @.
function __koodrive_at_files
    set -l word (commandline -ct | string replace -r '^--[^=]*=' '')
    string match -q -- '@*' $word; or return
    set -l begun (string sub -s 2 -- $word)
    for file in $begun*
        test -d $file; and set file $file/
        echo @$file
    end
end
`;

/** How fish looks it up, with options of `complete`. */
const LOOK_UP: Readonly<Record<Place, string>> = {
  files: "-F",
  directories: "-f -a '(__fish_complete_directories)'",
  atFiles: "-f -a '(__koodrive_at_files)'",
  profiles: "-f -a '(__koodrive_profiles)'",
  nothing: "-f",
};

function completionOf(name: string, option: Option): string {
  if (option.value === undefined) return "";
  if (option.values) return ` -x -a ${quoted(option.values.join(" "))}`;
  return ` -r ${LOOK_UP[placeOfOption(name, option)]}`;
}

/** Options that take a value in no command: what follows one is no value of it. */
function flagsOf(model: readonly Completed[]): readonly string[] {
  const options = model.flatMap((each) => each.options);
  const valued = new Set(
    options.flatMap(([name, { value }]) => (value === undefined ? [] : [name])),
  );
  const names = new Set(options.map(([name]) => name));
  return [...names].filter((name) => !valued.has(name)).map((name) => `--${name}`);
}

export function fishScript(model: readonly Completed[]): string {
  const summaries = new Map(model.map(({ path, summary }) => [path, summary]));
  const lines = model.flatMap(({ path, words, place, options }) => {
    const at = `complete -c koodrive -n ${quoted(`__koodrive_at ${path}`.trim())}`;
    return [
      ...(place === "nothing" ? [] : [`${at} ${LOOK_UP[place]}`]),
      ...words.map((word) => {
        const says = summaries.get(`${path} ${word}`.trim());
        return `${at} -f -a ${quoted(word)}${says ? ` -d ${quoted(short(says))}` : ""}`;
      }),
      ...options.map(([name, option]) => {
        return `${at} -l ${quoted(name)}${completionOf(name, option)} -d ${quoted(short(option.says))}`;
      }),
    ];
  });
  const commands = model.map(({ path }) => path).filter((path) => path !== "");
  return `# Completion of koodrive for fish.
set -g __koodrive_commands ${commands.map(quoted).join(" ")}
set -g __koodrive_flags ${flagsOf(model).map(quoted).join(" ")}

${FUNCTIONS}
complete -c koodrive -f
${lines.join("\n")}
`;
}
