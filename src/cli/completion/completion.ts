// `koodrive completion`: scripts that hold all that shells complete.
import { defineCommand } from "../model/command.ts";
import { fishScript } from "./fish.ts";
import { type Completed, completionModel } from "./model.ts";
import { bashScript, zshScript } from "./sh.ts";

const SCRIPTS: Readonly<Record<string, (model: readonly Completed[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export const completionCommand = defineCommand({
  name: "completion",
  summary: "Prints a script that completes commands, options and values",
  description:
    "The script holds all of them, and reads the names of profiles from their file: a shell starts " +
    "no program to complete, and calls nobody. Make it anew after an update.\n\n" +
    "bash: put into ~/.bashrc the line of the first example. zsh: write it to a file _koodrive " +
    "in a directory of fpath. fish: write it to ~/.config/fish/completions/koodrive.fish.",
  positionals: [{ name: "SHELL", says: "bash, zsh or fish", values: Object.keys(SCRIPTS) }],
  options: {},
  examples: [
    'eval "$(koodrive completion bash)"',
    "koodrive completion zsh > ~/.zfunc/_koodrive",
    "koodrive completion fish > ~/.config/fish/completions/koodrive.fish",
  ],
  shared: { output: false, service: false },
  async run({ positionals: [shell = ""] }) {
    return { kind: "text", text: SCRIPTS[shell]?.(await completionModel()) ?? "" };
  },
});
