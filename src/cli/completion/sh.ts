// The scripts for bash and zsh. Both hold the same tables as functions, and start nothing.
import type { Completed } from "./model.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function table(name: string, lines: readonly (readonly [key: string, words: readonly string[]])[]) {
  const cases = lines
    .filter(([, words]) => words.length > 0)
    .map(([key, words]) => `    ${quoted(key)}) REPLY=${quoted(words.join(" "))} ;;`);
  return `${name}() {\n  REPLY=\n  case "$1" in\n${cases.join("\n")}\n  esac\n}\n`;
}

/** Functions that give, in REPLY, what follows a command, its options, and the values of one. */
function tables(model: readonly Completed[]): string {
  const values = model.flatMap(({ path, options }) =>
    options
      .filter(([, { value }]) => value !== undefined)
      // A name without values still tells that no option follows.
      .map(([name, option]) => [`${path} --${name}`, option.values ?? ["-"]] as const),
  );
  return [
    table(
      "_koodrive_words",
      model.map(({ path, words }) => [path, words]),
    ),
    table(
      "_koodrive_options",
      model.map(({ path, options }) => [path, options.map(([name]) => `--${name}`)]),
    ),
    table("_koodrive_values", values),
  ].join("\n");
}

/**
 * Sets `REPLY` to what can stand in the place of the last of the words that it is given. No variable
 * is called `path`, which in zsh is that of programs.
 */
const FIND = `_koodrive_find() {
  local at= previous= word
  while [ $# -gt 1 ]; do
    word=$1
    shift
    case "$word" in
      -*) ;;
      *)
        _koodrive_options "\${at:+$at }$word"
        if [ -n "$REPLY" ] && [ -z "$previous" ]; then at="\${at:+$at }$word"; fi
        ;;
    esac
    case "$word" in -*) previous=$word ;; *) previous= ;; esac
  done
  if [ -n "$previous" ]; then
    _koodrive_values "$at $previous"
    if [ "$REPLY" = - ]; then REPLY=; return; fi
    if [ -n "$REPLY" ]; then return; fi
  fi
  case "$1" in
    -*) _koodrive_options "$at" ;;
    *) _koodrive_words "$at" ;;
  esac
}
`;

export const bashScript = (
  model: readonly Completed[],
): string => `# Completion of koodrive for bash.
${tables(model)}
${FIND}
_koodrive() {
  local REPLY
  _koodrive_find "\${COMP_WORDS[@]:1:COMP_CWORD}"
  COMPREPLY=($(compgen -W "$REPLY" -- "\${COMP_WORDS[COMP_CWORD]}"))
}

complete -o default -F _koodrive koodrive
`;

export const zshScript = (model: readonly Completed[]): string => `#compdef koodrive
# Completion of koodrive for zsh.
${tables(model)}
${FIND}
_koodrive() {
  local REPLY
  _koodrive_find "\${(@)words[2,CURRENT]}"
  if [ -n "$REPLY" ]; then compadd -- \${=REPLY}; else _files; fi
}

compdef _koodrive koodrive
`;
