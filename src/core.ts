// What the entry and the modules that are loaded later use of the client. The published client is
// this module; src/client/by-path/, validate/, walk/ and watch/, src/files/ and src/follow/ are
// modules of their own, which find here what they share with it.
export { optionHeaders, pageSize } from "../generated/operations.ts";
export { accessToken, appAccessToken } from "./auth/access-token.ts";
export { createAppSignature } from "./auth/app-signature.ts";
export { createContext } from "./client/call-context.ts";
export { createClient } from "./client/create.ts";
export { headerOption } from "./client/header-options.ts";
export { createCall } from "./client/methods.ts";
export { allOperations } from "./client/operations.ts";
export { resolveCallRetry } from "./client/options.ts";
export { validatePath } from "./client/path-collisions.ts";
export {
  ApiError,
  ArgumentError,
  KooDriveError,
  NetworkError,
  ResponseError,
  TimeoutError,
} from "./errors.ts";
export { coerce } from "./model/coerce.ts";
export { isSecretName } from "./redact.ts";
export { TransferError, WorkError } from "./transfer-errors.ts";
export { toApiError } from "./transport/api-error.ts";
export { textOrRefusal } from "./transport/read-response.ts";
export { rules, validate, validateJson, validateOptions } from "./validate.ts";
