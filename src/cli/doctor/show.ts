// The checks as people see them: a mark, what was looked at, what was found, what can be done.
import type { Context } from "../context.ts";
import { type Colour, printable, wrap } from "../output/style.ts";
import type { Check } from "./check.ts";

const MARKS = { ok: "✓", warning: "!", failed: "✗", skipped: "–" };
const ASCII_MARKS = { ok: "ok", warning: "!", failed: "FAIL", skipped: "-" };
const COLOURS = {
  ok: "green",
  warning: "yellow",
  failed: "red",
  skipped: "dim",
} as const satisfies Record<string, Colour>;

/** The longest name of a check. */
const NAME_WIDTH = 11;
const USUAL_WIDTH = 80;

export function showChecks(checks: readonly Check[], { env, platform, style }: Context): string {
  const marks = hasUnicode(env, platform) ? MARKS : ASCII_MARKS;
  const markWidth = Math.max(...Object.values(marks).map((mark) => mark.length));
  const { paint, width = USUAL_WIDTH } = style.stdout;
  const margin = markWidth + 1 + NAME_WIDTH + 2;
  const lines = checks.map(({ check, state, says, remedy }) => {
    const mark = paint(COLOURS[state], marks[state].padEnd(markWidth));
    const texts = [says, ...(remedy === undefined ? [] : [remedy])].map((text) =>
      wrap(printable(text), margin, width),
    );
    return `${mark} ${check.padEnd(NAME_WIDTH)}  ${texts.join("\n").trimStart()}\n`;
  });
  return lines.join("");
}

/** By the locale, as programs in C see it; a terminal of Windows by the one that knows it. */
function hasUnicode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === "win32") return Boolean(env.WT_SESSION || env.TERM_PROGRAM);
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "");
}
