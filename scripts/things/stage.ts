// Where a sample call is made: a sandbox of its own, with clients of its people.
import type { KooDriveClient } from "koodrive-client";
import type { Sandbox } from "koodrive-client/sandbox";
import type { Credentials } from "../../src/cli/sandbox/credentials.ts";

export interface Stage {
  sandbox: Sandbox;
  /** Of the caller, a system administrator with a space. */
  credentials: Credentials;
  /** The caller's. */
  koodrive: KooDriveClient;
  clientOf(userId: string): KooDriveClient;
}

/** The value of an argument, or a promise of it. Undefined leaves the argument out. */
export type Replacement<Things> = (things: Things, args: Record<string, unknown>) => unknown;

/** By the name of the argument, or by the method and that name where it means something else. */
export type Replacements<Things> = Readonly<Record<string, Replacement<Things>>>;

/** Makes a thing when it is first asked for. */
export function once<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
