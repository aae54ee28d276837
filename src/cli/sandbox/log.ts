// The log: a line for each request, and for a refusal what was wrong and on what that rests; and a
// line for each command that has changed something.
import { type Colour, printable, type Style, wrap } from "../output/style.ts";

/** What the log tells of a request. */
export interface LoggedCall {
  /** When it arrived, by the clock of the sandbox: ISO 8601. */
  time: string;
  method: string;
  path: string;
  /** The client's method, such as `spaces.update`; undefined for unknown paths. */
  operation?: string;
  /** Who has made it, if anybody was recognised. */
  caller?: { name?: string };
  /** Undefined if the connection was broken. */
  answer?: { status: number; code?: string };
  answeredBy: "rule" | "example" | "gate" | "fault";
  refusal?: LoggedRefusal;
  /** Undefined if none happened to it. */
  fault?: object;
}

/** Why a request was refused: what was wrong, and the statement that this rests on. */
interface LoggedRefusal {
  text: string;
  /** The identifier of the statement. */
  statement: string;
  says: string;
  source?: string;
  assumed?: string;
}

/** What the log tells of a command. */
export interface LoggedCommand {
  /** When it arrived, by the clock of the sandbox: ISO 8601. */
  time: string;
  command: string;
}

/** Each makes a text without the end of its last line. */
export interface Log {
  /** One line, and for a refusal a paragraph below it. */
  describeCall(call: LoggedCall): string;
  describeCommand(command: LoggedCommand): string;
}

/** What all paths of the contract begin with. */
const COMMON = "/koodrive/ose/";
/** Columns on a terminal. The outcome is last: `503 APIGW.0308 (fault)` and the like. */
const WIDTHS = { time: 8, method: 6, outcome: 22 };
/** Names of operations have as much room as paths, within the length of most and of the longest. */
const OPERATION = { least: 22, most: 34 };
/** A path has at least so many columns, whatever is left. */
const SHORTEST_PATH = 12;
/** One before each column but the first. */
const BLANKS = 4;
/** Where the method begins. */
const INDENT = WIDTHS.time + 1;

export function createLog(style: Style): Log {
  /** The statements that were explained: once is enough. */
  const explained = new Set<string>();
  const explain = ({ caller, refusal }: LoggedCall): string => {
    if (!refusal) return "";
    const isNew = !explained.has(refusal.statement);
    explained.add(refusal.statement);
    const by = caller?.name === undefined ? "" : `By ${caller.name}: `;
    const said = `${by}${refusal.text} [${refusal.statement}]`;
    const text = printable(isNew ? `${said} ${groundsOf(refusal)}`.trim() : said);
    return `\n${style.paint("dim", wrap(text, INDENT, style.width))}`;
  };
  return {
    describeCall: (call) => lineOf(call, style) + explain(call),
    describeCommand({ time, command }) {
      return [style.paint("dim", timeOfDay(time)), style.paint("cyan", "control"), command].join(
        " ",
      );
    },
  };
}

function lineOf(call: LoggedCall, { paint, width }: Style): string {
  const { answer } = call;
  const remark = remarkOf(call);
  return [
    paint("dim", timeOfDay(call.time)),
    ...columnsOf(call, width),
    paint(colourOf(answer?.status), String(answer?.status ?? "reset")),
    answer?.code ?? "-",
    ...(remark ? [paint("yellow", remark)] : []),
  ].join(" ");
}

/** Method, path and operation: on a terminal each as wide as in all other lines. */
function columnsOf(call: LoggedCall, width: number | undefined): string[] {
  const { operation = "unknown" } = call;
  const method = printable(call.method);
  const path = printable(call.path);
  if (width === undefined) return [method, path, operation];
  const room = width - WIDTHS.time - WIDTHS.method - WIDTHS.outcome - BLANKS;
  const { least, most } = OPERATION;
  const forOperation = Math.min(most, Math.max(least, Math.floor(room / 2)));
  // Of a path that the contract does not have, the beginning may be what is wrong.
  const shown = call.operation ? path.replace(COMMON, "") : path;
  return [
    fit(method, WIDTHS.method),
    fit(shown, Math.max(SHORTEST_PATH, room - forOperation), "end"),
    fit(operation, forOperation),
  ];
}

/** In the time zone of whoever looks. */
function timeOfDay(time: string): string {
  const date = new Date(time);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** A text in just as many columns. Of one that is too long the beginning is kept, or the end. */
function fit(text: string, size: number, kept: "beginning" | "end" = "beginning"): string {
  if (text.length <= size) return text.padEnd(size);
  return kept === "end" ? `…${text.slice(1 - size)}` : `${text.slice(0, size - 1)}…`;
}

function remarkOf({ answeredBy, fault }: LoggedCall): string {
  const remarks = [
    ...(answeredBy === "example" ? ["example"] : []),
    ...(answeredBy === "fault" || fault ? ["fault"] : []),
  ];
  return remarks.length > 0 ? `(${remarks.join(", ")})` : "";
}

function colourOf(status: number | undefined): Colour {
  if (status === undefined || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}

function groundsOf({ says, source, assumed }: LoggedRefusal): string {
  return [says, assumed && `Assumed: ${assumed}`, source].filter(Boolean).join(" ");
}
