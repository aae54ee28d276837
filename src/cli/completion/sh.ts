// The scripts for bash and zsh. Both hold the same tables as functions, and start nothing.
import { type Completed, type Place, placeOfOption } from "./model.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function table(name: string, lines: readonly (readonly [key: string, words: readonly string[]])[]) {
  const cases = lines
    .filter(([, words]) => words.length > 0)
    .map(([key, words]) => `    ${quoted(key)}) REPLY=${quoted(words.join(" "))} ;;`);
  return `${name}() {\n  REPLY=\n  case "$1" in\n${cases.join("\n")}\n  esac\n}\n`;
}

/** A word that stands for what the shell looks up. No command and no value is called so. */
const lookUp = (place: Place): string => `<${place}>`;

/** Functions that give, in REPLY, what follows a command, its options, and the values of one. */
function tables(model: readonly Completed[]): string {
  const values = model.flatMap(({ path, options }) =>
    options
      .filter(([, { value }]) => value !== undefined)
      .map(([name, option]) => {
        const words = option.values ?? [lookUp(placeOfOption(name, option))];
        return [`${path} --${name}`, words] as const;
      }),
  );
  return [
    table(
      "_koodrive_words",
      model.map(({ path, words, place }) => [
        path,
        place === "nothing" ? words : [...words, lookUp(place)],
      ]),
    ),
    table(
      "_koodrive_options",
      model.map(({ path, options }) => [path, options.map(([name]) => `--${name}`)]),
    ),
    table("_koodrive_values", values),
  ].join("\n");
}

/**
 * Sets `REPLY` to what can stand in the place of the last of the words that it is given. bash makes
 * words of `=` and `@`, too. No variable is called `path`, which in zsh is that of programs.
 */
const FIND = `_koodrive_find() {
  local at= previous= word
  while [ $# -gt 1 ]; do
    word=$1
    shift
    case "$word" in
      = | @) continue ;;
      --*=*) previous= ;;
      -*)
        _koodrive_values "$at $word"
        previous=
        if [ -n "$REPLY" ]; then previous=$word; fi
        ;;
      *)
        _koodrive_options "\${at:+$at }$word"
        if [ -n "$REPLY" ] && [ -z "$previous" ]; then at="\${at:+$at }$word"; fi
        previous=
        ;;
    esac
  done
  if [ -n "$previous" ]; then
    _koodrive_values "$at $previous"
    if [ "$REPLY" = '<nothing>' ]; then REPLY=; return; fi
    if [ -n "$REPLY" ]; then return; fi
  fi
  case "$1" in
    -*) _koodrive_options "$at" ;;
    *) _koodrive_words "$at" ;;
  esac
}

# The names in the file of profiles, as the command writes it.
_koodrive_profiles() {
  local line file="\${KOODRIVE_CONFIG:-\${XDG_CONFIG_HOME:-$HOME/.config}/koodrive/config.json}"
  REPLY=
  if [ ! -r "$file" ]; then return; fi
  while IFS= read -r line; do
    case "$line" in
      '    "'*'": {')
        line=\${line#*'"'}
        line=\${line%'": {'}
        REPLY="$REPLY $line"
        ;;
    esac
  done < "$file"
}
`;

export const bashScript = (
  model: readonly Completed[],
): string => `# Completion of koodrive for bash.
${tables(model)}
${FIND}
_koodrive() {
  local REPLY IFS=$' \\t\\n' current="\${COMP_WORDS[COMP_CWORD]}"
  _koodrive_find "\${COMP_WORDS[@]:1:COMP_CWORD}"
  if [ "$REPLY" = '<profiles>' ]; then _koodrive_profiles; fi
  case "$current" in = | @) current= ;; esac
  local words="$REPLY"
  COMPREPLY=()
  case "$words" in
    *'<files>' | '<atFiles>' | '<directories>')
      # Only where a shell completes, and not in a script.
      compopt -o filenames 2> /dev/null
      IFS=$'\\n'
      case "$words$current" in
        '<directories>'*) COMPREPLY=($(compgen -d -- "$current")) ;;
        '<atFiles>@'*) COMPREPLY=($(compgen -f -P @ -- "\${current#@}")) ;;
        *) COMPREPLY=($(compgen -f -- "$current")) ;;
      esac
      ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}

complete -F _koodrive koodrive
`;

/**
 * The file is the body of a function of its own name when zsh loads it, which then has to complete;
 * it can also be evaluated.
 */
export const zshScript = (model: readonly Completed[]): string => `#compdef koodrive
# Completion of koodrive for zsh.
${tables(model)}
${FIND}
_koodrive() {
  local REPLY
  _koodrive_find "\${(@)words[2,CURRENT]}"
  if [[ "$REPLY" = '<profiles>' ]]; then _koodrive_profiles; fi
  # The value of an option behind its equals sign.
  if compset -P '--*='; then
    _koodrive_find "\${(@)words[2,CURRENT-1]}" "\${words[CURRENT]%%=*}" ''
  fi
  case "$REPLY" in
    '<directories>') _files -/ ;;
    '<atFiles>') compset -P @; _files ;;
    *'<files>') _files ;;
    *) compadd -- \${=REPLY} ;;
  esac
}

if [[ "$funcstack[1]" = _koodrive ]]; then _koodrive "$@"; else compdef _koodrive koodrive; fi
`;
