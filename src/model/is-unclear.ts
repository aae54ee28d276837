// Whether a failed call may have been carried out all the same. By the names of errors: each entry
// of the package may have its own copy of this module, and none of it a copy of the classes.
interface Known {
  readonly name?: string;
  readonly neverSent?: boolean;
  readonly status?: number;
}

/** Whether the service may have done what a failed call asked for. */
export function isUnclear(error: unknown): boolean {
  const { name, neverSent, status = 0 } = Object(error) as Known;
  if (name === "NetworkError" || name === "TimeoutError") return !neverSent;
  if (name === "ApiError") return status >= 500 || status === 408;
  return name === "ResponseError";
}
