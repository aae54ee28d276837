// The form of a rule: what an operation does to the world.
import type { operations } from "../../../generated/types.ts";
import type { ByteStore } from "../bytes/byte-store.ts";
import type { Role, User } from "../world/rows.ts";
import type { World } from "../world/world.ts";
import type { Refusal } from "./refusal.ts";

export type OperationId = keyof operations;

type Operation<Id extends OperationId> = operations[Id];
type Parameters<Id extends OperationId, Place extends string> =
  Operation<Id> extends {
    parameters: { [Key in Place]?: infer Given };
  }
    ? [Given] extends [never]
      ? object
      : NonNullable<Given>
    : object;
type Body<Id extends OperationId> =
  Operation<Id> extends {
    requestBody?: { content: { "application/json": infer Given } };
  }
    ? Given
    : undefined;
type Success<Id extends OperationId> =
  Operation<Id> extends {
    responses: { 200: { content: { "application/json": infer Given } } };
  }
    ? Given
    : never;

/** Names of headers are small, as fetch gives them. */
type Headers<Given> = { [Name in keyof Given as Lowercase<Name & string>]: Given[Name] };

/** A request that keeps to the contract: values have the types that the contract gives them. */
export interface Input<Id extends OperationId> {
  readonly path: Parameters<Id, "path">;
  readonly query: Parameters<Id, "query">;
  readonly header: Headers<Parameters<Id, "header">>;
  readonly body: Body<Id>;
}

/** The body of a success, without the code and its text, which all answers have. */
export type Output<Id extends OperationId> = Omit<Success<Id>, "code" | "msg">;

/** Who makes a call, by credentials that were checked. */
export interface Caller {
  readonly scheme: "AccessToken" | "AppAccessToken" | "AppSignature" | "none";
  /** Undefined for an application's token, and where no credentials are needed. */
  readonly user: User | undefined;
  /** That of the user. An application by itself may do what a system administrator may. */
  readonly role: Role;
  readonly appId: string | undefined;
  /** The token that was sent, with its prefix. */
  readonly token: string | undefined;
  /**
   * By what the caller is known, as the request has it, for proofs of contents: the value of
   * X-User-Id with a signature, of Authorization otherwise.
   */
  readonly credential: string;
  /** The address of the sandbox as the caller wrote it, for addresses in answers. */
  readonly origin: string;
}

export type Outcome<Id extends OperationId> = readonly [World, Output<Id>] | Refusal;

export interface Rule<Id extends OperationId> {
  /** Who may call it, where not everybody may. Administrators are those of departments, too. */
  readonly allows?: "administrators" | "system administrators";
  /** Whether it changes the world. Such calls are in the audit log. */
  readonly changes?: true;
  /** Who makes the call where credentials do not say so: somebody who is signing in. */
  actor?(world: World, input: Input<Id>): User | undefined;
  /**
   * What has to be read or written of stored bytes before it runs; undefined for nothing. The rule
   * then runs in the world as it is when that is done, with what it has found.
   */
  prepare?(world: World, caller: Caller, input: Input<Id>): Preparation | undefined;
  /**
   * The next world and the answer, or why there is none. Pure: it depends on its arguments alone,
   * and a refusal leaves the world as it is.
   *
   * @param prepared What the preparation has found.
   */
  run(world: World, caller: Caller, input: Input<Id>, prepared?: unknown): Outcome<Id>;
}

export type Preparation<Prepared = unknown> = (store: ByteStore) => Promise<Prepared>;

/** A rule that needs stored bytes, with the type of what its preparation finds. */
export function withBytes<Id extends OperationId, Prepared>(
  rule: Omit<Rule<Id>, "prepare" | "run"> & {
    prepare(world: World, caller: Caller, input: Input<Id>): Preparation<Prepared> | undefined;
    run(
      world: World,
      caller: Caller,
      input: Input<Id>,
      prepared: Prepared | undefined,
    ): Outcome<Id>;
  },
): Rule<Id> {
  return rule as Rule<Id>;
}

/** The rules of a resource, by operation. */
export type Rules<Id extends OperationId> = { readonly [Key in Id]: Rule<Key> };
