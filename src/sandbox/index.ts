// The entry koodrive-client/sandbox.

export { ArgumentError } from "../errors.ts";
export type { Quirk } from "./answer/quirk-catalogue.ts";
export type { QuirkSetting } from "./answer/quirks.ts";
export type { ClockReading, ClockSetting, TimeSpan } from "./control/clock-commands.ts";
export type { CommandEntry } from "./control/command.ts";
export { type ConnectOptions, connectSandbox, type RemoteSandbox } from "./control/connect.ts";
export type {
  AuthCodeSubject,
  NewApplication,
  RegisteredApplication,
  TokenSubject,
} from "./control/credential-commands.ts";
export type { FaultFilter } from "./control/disturbances.ts";
export type { FaultArguments } from "./control/fault-plan.ts";
export type { Fault } from "./control/faults.ts";
export type { JournalFilter } from "./control/journal.ts";
export type { JournalEntry } from "./control/journal-entry.ts";
export type { Fork, ForkId, PageSize, SandboxInfo, SnapshotId } from "./control/moment-commands.ts";
export type { OrganizationChanges } from "./control/organization-commands.ts";
export type {
  NewAccount,
  NewMessage,
  UserFilter,
  UserInfo,
  UserPage,
  UserQuery,
} from "./control/people-commands.ts";
export { SandboxError } from "./control/sandbox-error.ts";
export type { NewUserSpace, SpaceChanges } from "./control/space-commands.ts";
export type { SandboxOptions } from "./options.ts";
export { createSandbox, type Sandbox } from "./sandbox.ts";
export type { Listening, ListenOptions } from "./server/listen.ts";
export type * from "./world/rows.ts";
export { rowsOf, type Table } from "./world/table.ts";
export type { World } from "./world/world.ts";
export type { Seed, WorldName, WorldOption } from "./world/worlds.ts";
