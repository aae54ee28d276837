// The public surface of the package, nothing else.

export type { AppMethods, PublicMethods, Resources, TokenMethods } from "../generated/resources.ts";
export type { AccessTokenOptions, TokenProvider } from "./auth/access-token.ts";
export { accessToken, appAccessToken } from "./auth/access-token.ts";
export type { AppCredentials } from "./auth/app-signature.ts";
export type { Auth, AuthRequest, Credentials } from "./auth/auth.ts";
export type { KooDriveClient } from "./client/client.ts";
export type { HttpClient, HttpInit, HttpResponse, Middleware } from "./client/http-client.ts";
export type { ClientOptions, RetryOptions } from "./client/options.ts";
export { appSignature, createKooDriveClient } from "./entry.ts";
export type { ErrorContext } from "./errors.ts";
export {
  ApiError,
  ArgumentError,
  KooDriveError,
  NetworkError,
  ResponseError,
  TimeoutError,
} from "./errors.ts";
export type * from "./files/download-types.ts";
export type * from "./files/tree-types.ts";
export type * from "./files/types.ts";
export type * from "./files/upload-types.ts";
export type {
  ChangesBatch,
  ChangesOptions,
  ChangesSource,
  EndedWork,
  ShareTaskReference,
  WaitOptions,
  WorkProgress,
} from "./follow/methods.ts";
export type {
  AllArguments,
  AllOptions,
  CallOptions,
  CallRetryOptions,
  CommonOptions,
  CursorOptions,
  HeaderOptions,
  Immutable,
} from "./model/call-options.ts";
export type { NameProblem, TransferReason, WorkFailure } from "./transfer-errors.ts";
export { TransferError, WorkError } from "./transfer-errors.ts";
export type {
  CallInfo,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./transport/hooks.ts";
