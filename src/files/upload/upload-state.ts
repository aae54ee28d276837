// The state of an upload as a program gives it back: it is input, and checked as such.
import { ArgumentError } from "../../errors.ts";
import { type Rule, rules, validate } from "../../validate.ts";
import type { UploadState } from "../upload-types.ts";
import { BLOCK_SIZE, type Plan } from "./plan.ts";
import { createSession, type Session } from "./session.ts";

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least;

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isOptionalText = (value: unknown) => value === undefined || isText(value);

const KNOWN_FORMAT: Rule = {
  accepts: (value) => value === 1,
  expected: "1, as in a state of an upload; a newer version of the client may know others",
};

const TEXT: Rule = { accepts: isText, expected: "a non-empty string" };
const OPTIONAL_TEXT: Rule = { accepts: isOptionalText, expected: "a string, or left out" };

const FIELDS: Readonly<Record<keyof UploadState, Rule>> = {
  format: KNOWN_FORMAT,
  kind: {
    accepts: (value) => value === "file" || value === "version",
    expected: '"file" or "version"',
  },
  containerId: TEXT,
  fileId: TEXT,
  fileName: OPTIONAL_TEXT,
  shareFolderId: OPTIONAL_TEXT,
  size: { accepts: (value) => isWhole(value, 0), expected: "a whole number of bytes" },
  partSize: rules.positiveInteger,
  parallel: rules.boolean,
  sent: { accepts: isListOfRows, expected: "rows of numbers of parts, in their order" },
  sha256: {
    accepts: (value) => value === undefined || /^[\da-f]{64}$/.test(String(value)),
    expected: "64 lower-case hexadecimal digits, or left out",
  },
  hashed: {
    accepts: (value) => value === undefined || isHashed(Object(value)),
    expected: "an offset with eight words of 32 bits, or left out",
  },
};

function isListOfRows(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  let last = -1;
  return value.every((row) => {
    if (!Array.isArray(row) || row.length !== 2) return false;
    const isNext = isWhole(row[0], Math.max(1, last + 2)) && isWhole(row[1], row[0]);
    last = row[1];
    return isNext;
  });
}

function isHashed({ offset, words }: { offset?: unknown; words?: unknown }): boolean {
  const areWords =
    Array.isArray(words) &&
    words.length === 8 &&
    words.every((word) => isWhole(word, 0) && word < 2 ** 32);
  return areWords && isWhole(offset, BLOCK_SIZE) && offset % BLOCK_SIZE === 0;
}

/** @throws {@link ArgumentError} that names the field of the state that is wrong. */
export function validateState(state: UploadState, operation: string): void {
  validate(rules.object, "state", state, operation);
  for (const [name, rule] of Object.entries(FIELDS)) {
    validate(rule, `state.${name}`, state[name as keyof UploadState], operation);
  }
  const { size, partSize, parallel, sent, hashed } = state;
  const count = Math.ceil(size / partSize);
  const refuse = (field: string, expected: string) => {
    throw new ArgumentError(`state.${field}`, expected, { operation });
  };
  if ((sent.at(-1)?.[1] ?? 0) > count) refuse("sent", `must have parts from 1 to ${count}`);
  if (parallel && partSize % BLOCK_SIZE > 0) {
    refuse("partSize", `must be a multiple of ${BLOCK_SIZE} for parts in parallel`);
  }
  if (hashed && (hashed.offset % partSize > 0 || hashed.offset >= size)) {
    refuse("hashed", "must have the offset of a part");
  }
}

/** The upload as it was when the state was taken. */
export function fromState(state: UploadState): Session {
  const { kind, containerId, fileId, fileName, shareFolderId, size, partSize, parallel } = state;
  const { sent, sha256, hashed } = state;
  const plan: Plan = { size, partSize, count: Math.ceil(size / partSize), parallel };
  const identity = { kind, containerId, fileId, fileName, shareFolderId };
  const states = new Map(hashed && [[hashed.offset, hashed.words]]);
  return { ...createSession(identity, plan, { states, sha256 }), sent };
}
