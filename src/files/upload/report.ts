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
}

/**
 * @param onState Called with one state after the other, and waited for.
 * @param former An upload that was begun in a former process.
 */
export function createReport(onState?: (state: UploadState) => unknown, former?: Session): Report {
  let session = former;
  let telling: Promise<unknown> = Promise.resolve();
  const state = () => session && toState(session);
  const tell = async () => {
    const told = state();
    if (!onState || !told) return;
    telling = telling.then(() => onState(told));
    await telling;
  };
  return {
    ...{ state, tell },
    told: () =>
      telling.then(
        () => {},
        () => {},
      ),
    begin(begun) {
      session = begun;
      return tell();
    },
  };
}
