// The entry koodrive-client/sandbox.

export { ArgumentError } from "../errors.ts";
export type { Quirk } from "./answer/quirk-catalogue.ts";
export type { QuirkSetting } from "./answer/quirks.ts";
export type { FilePlace } from "./control/add-file.ts";
export type { ClearedVersions, VersionClearing } from "./control/clear-versions.ts";
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
export type {
  FileBytes,
  FileChanges,
  FileFilter,
  FileInfo,
  FilePage,
  FileQuery,
  NewFile,
} from "./control/file-commands.ts";
export type { JournalFilter } from "./control/journal.ts";
export type { JournalEntry } from "./control/journal-entry.ts";
export type { Verdict } from "./control/moderation-commands.ts";
export type { Fork, ForkId, PageSize, SandboxInfo, SnapshotId } from "./control/moment-commands.ts";
export type { OrganizationChanges } from "./control/organization-commands.ts";
export type { Page } from "./control/page.ts";
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
export type {
  NewUserImport,
  PaceChanges,
  WorkFailure,
  WorkFilter,
  WorkId,
  WorkInfo,
  WorkPace,
  WorkStep,
} from "./control/work-commands.ts";
export type { SandboxOptions } from "./options.ts";
export {
  createSandbox,
  type KeptOptions,
  type KeptSandbox,
  openSandbox,
  type Sandbox,
} from "./sandbox.ts";
export type { WorldSource } from "./saved/transfer.ts";
export type { SeedContent, SeedFile, SeedFileInfo, SeedFolder } from "./seed/seed.ts";
export type { Listening, ListenOptions } from "./server/listen.ts";
export type * from "./world/file-rows.ts";
export type * from "./world/permission-rows.ts";
export type * from "./world/rows.ts";
export { rowsOf, type Table } from "./world/table.ts";
export type * from "./world/work-rows.ts";
export type { World } from "./world/world.ts";
export type { Seed, WorldName, WorldOption } from "./world/worlds.ts";
