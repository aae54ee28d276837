// Credentials, as a test needs them without signing in.
import { ArgumentError } from "../../errors.ts";
import { issueCode } from "../auth/codes.ts";
import { issueToken } from "../auth/tokens.ts";
import { drawHex } from "../world/chance.ts";
import { find, put } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { required, text } from "./argument-rules.ts";
import { type CommandTable, changeWorld, command } from "./command.ts";
import { activeUserOf } from "./user-of.ts";

/** Whose token: either of the two. */
export type TokenSubject =
  | {
      /** Any identifier of a user who is not disabled. */
      userId: string;
    }
  | {
      /** A registered application, for the operations that take its token. */
      appId: string;
    };

export interface AuthCodeSubject {
  /** Any identifier of a user who is not disabled. */
  userId: string;
  /** The domain that signs in with it, such as `app.example.com`. Default: any. */
  domain?: string | undefined;
}

export interface NewApplication {
  /** Default: 32 hexadecimal digits. */
  appId?: string | undefined;
  /** Default: 32 hexadecimal digits. */
  appSecret?: string | undefined;
  /** Default: the `appId`. */
  name?: string | undefined;
}

/** For `appSignature` of the client: `appSignature({ ...sandbox.createApplication(), userId })`. */
export interface RegisteredApplication {
  readonly appId: string;
  readonly appSecret: string;
}

function subjectOf(world: World, { userId, appId }: { userId?: string; appId?: string }) {
  if (userId !== undefined && appId !== undefined) {
    throw new ArgumentError("appId", "must not stand beside userId");
  }
  if (appId === undefined) {
    if (userId === undefined) throw new ArgumentError("userId", "must be given, or appId");
    return { userId: activeUserOf(world, userId).id };
  }
  if (!find(world.applications, appId)) {
    throw new ArgumentError("appId", `must be that of an application; there is no ${appId}`);
  }
  return { appId };
}

/** It stands in a header, before a comma. */
const applicationId = {
  accepts: (value: unknown) => typeof value === "string" && /^(?!.*,)[!-~]+$/.test(value),
  expected: "a non-empty string of printable ASCII characters without blanks and commas",
};

export const credentialCommands = {
  /**
   * An access token of a user, as if the user had signed in, or of an application: what
   * `accessToken` or `appAccessToken` of the client takes. It is valid for 20 minutes after the
   * last call with it, by the clock of the sandbox.
   */
  createToken: command<TokenSubject, string>({
    arguments: { userId: text, appId: text },
    run: changeWorld((world, subject) => {
      const [next, { value }] = issueToken(world, subjectOf(world, subject));
      return [next, value];
    }),
  }),

  /**
   * A code as a user gets it by signing in, for `sessions.create`. It is valid for 5 minutes, once.
   */
  createAuthCode: command<AuthCodeSubject, string>({
    arguments: { userId: required(text), domain: text },
    run: changeWorld((world, { userId, domain }) => {
      const [next, { code }] = issueCode(world, activeUserOf(world, userId).id, domain);
      return [next, code];
    }),
  }),

  /** Registers an application, which can then sign requests. */
  createApplication: command<NewApplication, RegisteredApplication>({
    arguments: { appId: applicationId, appSecret: text, name: text },
    run: changeWorld((world, given) => {
      const [withId, newId] = drawHex(world, 32);
      const [next, newSecret] = drawHex(withId, 32);
      const { appId = newId, appSecret = newSecret, name = appId } = given;
      if (find(world.applications, appId)) {
        throw new ArgumentError("appId", `must be new; there is one with ${appId}`);
      }
      const row = { appId, appSecret, name, failures: 0, lockedUntil: 0 };
      return [
        { ...next, applications: put(next.applications, row) },
        { appId, appSecret },
      ];
    }),
  }),
} as const satisfies CommandTable;
