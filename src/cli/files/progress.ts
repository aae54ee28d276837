// How far a transfer is, on stderr: on a terminal as a bar that moves, elsewhere as a line now and
// then.
import type { Progress } from "../../index.ts";
import type { Context } from "../context.ts";
import { counted } from "../output/counted.ts";
import { outputMode } from "../output/mode.ts";
import { printable } from "../output/style.ts";
import { columnsOf, fit } from "../output/width.ts";
import { createStatusLine } from "../terminal/status-line.ts";
import { showDuration, showSize } from "./units.ts";

export type ProgressChoice = "auto" | "always" | "never";

export interface TransferProgress {
  /** So many files more are known, of so many bytes together. */
  expect(files: number, bytes: number): void;
  /** That a file or directory is read before anything of it is sent, for its SHA-256. */
  begin(name: string): void;
  /** How far one file is, or a directory. */
  update(name: string, progress: Progress): void;
  /** That file or directory is done, or will not be. */
  end(name: string): void;
  /** So many files are done. */
  count(files: number): void;
  /** So many of the bytes that are expected are there already. */
  skip(bytes: number): void;
  /** Takes it from the terminal, before something else is written. */
  clear(): void;
}

/** Milliseconds between two pictures on a terminal, and between two lines elsewhere. */
const ON_TERMINAL = 100;
const IN_LOG = 10_000;

/** The percentage of a file that may not be whole. */
const MOST_OF_UNFINISHED = 99;

/** How many files are shown beside the whole. */
const MOST_SHOWN = 4;

export function createProgress(context: Context, choice: ProgressChoice): TransferProgress {
  const { global, status, now, announce } = context;
  const isWanted =
    choice === "always" || (choice === "auto" && !global.quiet && outputMode(global) !== "json");
  const lines = choice === "always" ? createStatusLine(context, { isForced: true }) : status;
  const interval = lines.isShown ? ON_TERMINAL : IN_LOG;
  const state: State = {
    ...{ active: new Map(), reading: new Set() },
    bytes: 0,
    files: 0,
    expected: 0,
    least: 0,
    highest: 0,
    skipped: 0,
  };
  let shown = lines.isShown ? Number.NEGATIVE_INFINITY : now();

  let later: NodeJS.Timeout | undefined;

  const show = () => {
    const wait = shown + interval - now();
    if (!isWanted || (wait > 0 && !lines.isShown)) return;
    if (wait > 0) {
      // Nothing more may come for long: what is shown then is the last that came.
      later ??= setTimeout(() => {
        later = undefined;
        show();
      }, wait).unref();
      return;
    }
    shown = now();
    if (lines.isShown) lines.showLines(picture(state, lines.columns, context));
    else announce(sentence(state));
  };
  return {
    expect(files, bytes) {
      state.expected += files;
      state.least += bytes;
    },
    begin(name) {
      state.reading.add(name);
      // Until there is a first picture: later ones show how far the others are.
      const isFirst = isWanted && lines.isShown && shown === Number.NEGATIVE_INFINITY;
      if (isFirst) lines.showLines(picture(state, lines.columns, context));
    },
    update(name, progress) {
      state.reading.delete(name);
      state.active.set(name, progress);
      show();
    },
    end(name) {
      state.bytes += state.active.get(name)?.transferred ?? 0;
      state.active.delete(name);
      state.reading.delete(name);
    },
    count(files) {
      state.files += files;
      show();
    },
    skip(bytes) {
      state.skipped += bytes;
      show();
    },
    clear() {
      clearTimeout(later);
      later = undefined;
      lines.clear();
    },
  };
}

interface State {
  readonly active: Map<string, Progress>;
  /** What is read, and not yet sent. */
  readonly reading: Set<string>;
  /** Bytes of what is done. */
  bytes: number;
  files: number;
  /** Files that are known of, and the bytes that these have. */
  expected: number;
  least: number;
  /** Bytes of those that are there already. */
  skipped: number;
  /** The percentage that was shown: a bar never goes back, also when more is found. */
  highest: number;
}

function sumOf(state: State) {
  const { active, bytes, files, expected, least, skipped } = state;
  const sum = { transferred: bytes, total: bytes, speed: 0 };
  for (const { transferred, total, bytesPerSecond } of active.values()) {
    sum.transferred += transferred;
    sum.total += total;
    sum.speed += bytesPerSecond;
  }
  const total = Math.max(sum.total, least);
  const transferred = Math.min(total, sum.transferred + skipped);
  // Where no size was listed, what has arrived may be all that is known of the whole.
  const most = active.size > 0 && least === 0 ? MOST_OF_UNFINISHED : 100;
  const percent = Math.min(most, percentOf({ transferred, total }));
  state.highest = Math.max(state.highest, percent);
  return { ...sum, transferred, total, files, expected, percent: state.highest };
}

type Sum = ReturnType<typeof sumOf>;

const percentOf = ({ transferred, total }: { transferred: number; total: number }): number =>
  total === 0 ? 100 : Math.floor((100 * transferred) / total);

/** The end of the line: how much, how fast, and how long still. */
function figures({ transferred, total, speed, files, expected }: Sum): string[] {
  const left = total - transferred;
  return [
    `${showSize(transferred)} of ${showSize(total)}`,
    speed > 0 ? `${showSize(speed)}/s` : "",
    speed > 0 && left > 0 ? `${showDuration(left / speed)} left` : "",
    countOf(files, expected),
  ].filter(Boolean);
}

/** Of a folder of a space, nobody knows how many files it has before all are done. */
function countOf(files: number, expected: number): string {
  if (files > expected) return counted(files, "file");
  return expected > 1 ? `${files} of ${expected} files` : "";
}

function sentence(state: State): string {
  const sum = sumOf(state);
  return [`${sum.percent}%`, ...figures(sum)].join(", ");
}

const NARROWEST_BAR = 10;
const WIDEST_BAR = 30;

/** The files that are under way, if there are several, and below them the whole. */
function picture(state: State, columns: number, { style }: Context): string[] {
  const [read] = state.reading;
  if (read !== undefined && state.active.size === 0) {
    return [fit(`Reading ${printable(read)} …`, columns).trimEnd()];
  }
  const sum = sumOf(state);
  const percent = `${sum.percent}%`.padStart(4);
  const text = [percent, ...figures(sum)].join("  ");
  const room = Math.min(WIDEST_BAR, columns - columnsOf(text) - 3);
  const bar = room < NARROWEST_BAR ? "" : `${drawBar(sum, room)} `;
  const whole = fit(bar + text, columns).trimEnd();
  const painted = style.stderr.paint("green", whole.slice(0, bar.length));
  const files = [...state.active].slice(0, MOST_SHOWN);
  const isDone = sum.percent === 100;
  return [
    ...files.map(([name, progress]) => fileLine(name, progress, { columns, isDone })),
    bar ? painted + whole.slice(bar.length) : whole,
  ];
}

/** Below 100 % until all is done: what is known of a file may be a part of it. */
function fileLine(
  name: string,
  progress: Progress,
  { columns, isDone }: { columns: number; isDone: boolean },
): string {
  const percent = Math.min(percentOf(progress), isDone ? 100 : MOST_OF_UNFINISHED);
  const end = `  ${String(percent).padStart(3)}%`;
  const room = Math.max(1, Math.min(columns - end.length, WIDEST_BAR + 2));
  return fit(printable(name), room) + end;
}

function drawBar({ percent }: Sum, width: number): string {
  const done = Math.floor((width * percent) / 100);
  return `[${"=".repeat(done).padEnd(width)}]`;
}
