// Values that stand in a file or come by stdin: `@FILE` and `-`. Shells change the quotes of what
// stands on the line, and what stands there can be read by others.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { UsageError } from "../model/usage-error.ts";

/** `@FILE` as the text of the file, `-` as that of stdin, and anything else as it is. */
export async function readSource(
  option: string,
  given: string,
  { cwd, stdin, prompt }: Pick<Context, "cwd" | "stdin" | "prompt">,
): Promise<string> {
  if (given === "-") {
    if (stdin.isTTY) throw new UsageError(`--${option} -: nothing is piped in.`);
    return prompt.readAll();
  }
  if (!given.startsWith("@")) return given;
  const file = given.slice(1);
  if (file === "") throw new UsageError(`--${option} @ names no file: --${option} @FILE.`);
  const text = await readFile(resolve(cwd, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--${option} @${file}: ${reasonOf(error)}.`);
  });
  return text.replace(/^\uFEFF/, "");
}

/** Why a file cannot be read. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "there is no such file";
  return code === "EISDIR" ? "it is a directory, not a file" : message;
}

/** @throws {@link UsageError} for what is no JSON, that says how to keep a shell out of it. */
export async function readJson(
  option: string,
  given: string,
  context: Pick<Context, "cwd" | "stdin" | "prompt" | "platform">,
): Promise<unknown> {
  const text = await readSource(option, given, context);
  try {
    return JSON.parse(text);
  } catch {
    // What was given may hold secrets, and the message of JSON.parse quotes it.
    if (given !== text) throw new UsageError(`--${option} ${given} is no JSON.`);
    const hint =
      context.platform === "win32"
        ? "PowerShell and cmd take its quotes away: write it into a file"
        : "Put it in single quotes, or write it into a file";
    throw new UsageError(
      `--${option} is no JSON. ${hint}, --${option} @file.json, or pipe it in, --${option} -.`,
    );
  }
}

/** A secret, from a file or stdin alone. @throws {@link UsageError} that does not repeat it. */
export async function readSecret(
  option: string,
  given: string,
  context: Pick<Context, "cwd" | "stdin" | "prompt">,
): Promise<string> {
  if (given !== "-" && !given.startsWith("@")) {
    throw new UsageError(
      `--${option} is a secret, and others can read what is on a command line: ` +
        `--${option} @FILE, or --${option} - to pipe it in.`,
    );
  }
  return (await readSource(option, given, context)).trim();
}
