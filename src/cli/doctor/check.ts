// One thing that the doctor looks at, and what it has found.
import type { ExitName } from "../exit-codes.ts";

export type CheckName =
  | "program"
  | "profiles"
  | "endpoint"
  | "name"
  | "connection"
  | "certificate"
  | "answer"
  | "clock"
  | "credentials"
  | "contract";

export interface Finding {
  /** `warning`: it works, but somebody should know. `skipped`: nothing could be found out. */
  readonly state: "ok" | "warning" | "failed" | "skipped";
  /** In plain words, sentences. */
  readonly says: string;
  /** What can be done about it. */
  readonly remedy?: string | undefined;
  /** How the command ends, if this is the first failure. Default: with a finding. */
  readonly ends?: ExitName | undefined;
}

export type Check = Finding & { readonly check: CheckName };

export const ok = (says: string): Finding => ({ state: "ok", says });
export const skipped = (says: string): Finding => ({ state: "skipped", says });
export const warning = (says: string, remedy: string): Finding => ({
  state: "warning",
  says,
  remedy,
});
export const failed = (says: string, remedy: string, ends: ExitName = "finding"): Finding => ({
  state: "failed",
  says,
  remedy,
  ends,
});
