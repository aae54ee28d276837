// Tells the program how far an upload is, for going on with it later.
import type { UploadState } from "../upload-types.ts";
import { type Session, toState } from "./session.ts";

export interface Report {
  /** Undefined until the service knows of the upload. */
  state(): UploadState | undefined;
  /** The service knows of it by now. */
  begin(session: Session): Promise<void>;
  /** Something has arrived. */
  tell(): Promise<void>;
  /** Waits until the program has done with what it was told, well or not. */
  told(): Promise<void>;
  /** The upload has ended: of what the program has not been told yet, nothing is told. */
  end(): void;
}

/**
 * @param onState Called with one state after the other, and waited for.
 * @param former An upload that was begun in a former process.
 */
export function createReport(onState?: (state: UploadState) => unknown, former?: Session): Report {
  let session = former;
  let telling: Promise<unknown> = Promise.resolve();
  let hasEnded = false;
  const state = () => session && toState(session);
  const tell = async () => {
    const told = state();
    if (!onState || !told) return;
    telling = telling.then(() => (hasEnded ? undefined : onState(told)));
    await telling;
  };
  return {
    ...{ state, tell },
    told: () =>
      telling.then(
        () => {},
        () => {},
      ),
    end() {
      hasEnded = true;
    },
    begin(begun) {
      session = begun;
      return tell();
    },
  };
}
