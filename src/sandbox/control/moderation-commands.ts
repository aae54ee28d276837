// Verdicts that the API cannot give: those of people, and of appeals.
import { ArgumentError } from "../../errors.ts";
import type { ModerationRecord } from "../world/file-rows.ts";
import { type Fingerprint, moderate } from "../world/moderation.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { oneOf, required, text, wholeNumber } from "./argument-rules.ts";
import { type CommandTable, changeWorld, command } from "./command.ts";

export interface Verdict {
  /** A file, for its newest content; or else `sha256` and `size`. */
  fileId?: string | undefined;
  /** 64 hexadecimal digits. */
  sha256?: string | undefined;
  /** Bytes. */
  size?: number | undefined;
  /** 10 by a machine, 20 by a person, 30 by both, 99 after an appeal. */
  level: ModerationRecord["level"];
  /** 1 normal, 2 of low sensitivity, 3 of high sensitivity. */
  result: ModerationRecord["result"];
  /** What is said about it. Default: nothing. */
  detail?: string | undefined;
}

const digest = {
  accepts: (value: unknown) => typeof value === "string" && /^[\da-f]{64}$/i.test(value),
  expected: "a string of 64 hexadecimal digits",
};

function fingerprintOf(world: World, { fileId, sha256, size }: Verdict): Fingerprint {
  if (fileId === undefined) {
    if (sha256 !== undefined && size !== undefined) return { sha256, size };
    throw new ArgumentError("fileId", "must be given, or else sha256 and size");
  }
  if (sha256 !== undefined || size !== undefined) {
    throw new ArgumentError("fileId", "must not stand beside sha256 and size");
  }
  const file = find(world.files, fileId);
  if (file?.versionId !== undefined) return file;
  throw new ArgumentError("fileId", `must be that of a file; ${fileId} is none`);
}

export const moderationCommands = {
  /** Gives a verdict on a content, whoever may have it, in place of the one before. */
  moderate: command<Verdict, ModerationRecord>({
    arguments: {
      fileId: text,
      sha256: digest,
      size: wholeNumber(0),
      level: required(oneOf(10, 20, 30, 99)),
      result: required(oneOf(1, 2, 3)),
      detail: text,
    },
    run: changeWorld((world, verdict) => {
      const { sha256, size } = fingerprintOf(world, verdict);
      const { level, result, detail } = verdict;
      return moderate(world, { sha256, size, level, result, detail });
    }),
  }),
} as const satisfies CommandTable;
